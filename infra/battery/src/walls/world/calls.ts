// How the calls of the catalogue are put together: who makes one, and from which things of his cast.
import { randomUUID } from 'node:crypto';
import type { Cast, Principal, ProvinceFacts, ThingName, World } from './facts.ts';

export interface Call {
  readonly by: (cast: Cast, province: ProvinceFacts) => Principal;
  readonly variables: (of: (name: ThingName) => string, version: (name: ThingName) => number) => object;
}

export type By = Call['by'];
type Variables = Call['variables'];
type Unit = keyof Cast['staff'];
type Post = keyof Cast['staff'][Unit];

export const post =
  (unit: Unit, role: Post): By =>
  ({ staff }) =>
    staff[unit][role];

export const head = post('district', 'HEAD');
export const admin = post('district', 'ADMIN');
export const officeHead = post('office', 'HEAD');
export const official = post('office', 'OFFICIAL');
export const anybody: By = (_cast, { outsiders }) => outsiders.anonymous;

export const call = (by: By, variables: Variables = () => ({})): Call => ({ by, variables });
export const input =
  (make: (...args: Parameters<Variables>) => object): Variables =>
  (of, version) => ({ input: make(of, version) });

export const once = () => ({ idempotencyKey: randomUUID() });
/** With the widest limits there are: a battery asks more in a minute than a program should. */
const limits = { requestsPerMinute: 6_000, costPerMinute: 600_000 };
export const newKey = () => ({
  ...{ ...once(), ...limits },
  ...{ name: 'Phần mềm một cửa', scopes: ['TASKS_READ'], validForDays: 30 },
});
export const acts = (task: ThingName, more: object = {}) =>
  input((of, version) => ({ taskId: of(task), version: version(task), ...more }));
export const receipts = (receipt: ThingName, more: (of: (name: ThingName) => string) => object = () => ({})) =>
  input((of, version) => ({ receiptId: of(receipt), version: version(receipt), ...more(of) }));
export const changes = (thing: ThingName, more: (of: (name: ThingName) => string) => object = () => ({})) =>
  input((of, version) => ({ id: of(thing), version: version(thing), ...more(of) }));

export const variablesOf = ({ variables }: Call, { versions }: World, { things }: Cast): object =>
  variables(
    (name) => things[name],
    (name) => versions[things[name]] ?? 0,
  );
