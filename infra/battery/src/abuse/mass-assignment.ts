// S25: nobody sends what is not his to set: every input, on every level, with fields that the server alone writes.
import type { Battery, Round, Tally } from '../battery.ts';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Act } from './act.ts';
import { acts, unknownActs } from './acts.ts';
import { documentOf, schema } from './documents.ts';
import { below, chanceOf } from './figures.ts';
import { fingerprint } from './fingerprint.ts';
import { type Answered, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

/** What the tables hold and no input names. */
const SERVERS_OWN = [
  ...['id', 'tenantId', 'tenant_id', 'agencyId', 'agency_id', 'personId', 'accountId', 'ownerTenantId', 'createdBy'],
  ...['createdAt', 'updatedAt', 'role', 'roles', 'isAdmin', 'status', 'state', 'lifecycle', 'version', 'confirmedAt'],
  ...['assignedById', 'actorPersonId', 'onBehalfOf', 'passwordHash', 'mustChangePassword', 'tokenHash', 'expiresAt'],
  ...['revokedAt', 'scopes', '__proto__', 'constructor', '__typename'],
];

interface Place {
  /** The way from the variables to an object of the input. */
  readonly path: readonly (string | number)[];
  readonly known: ReadonlySet<string>;
}

/** Every object in what is sent, with the fields that its type has. */
function placesIn(type: GraphQLInputType, value: unknown, path: readonly (string | number)[]): Place[] {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare) && Array.isArray(value))
    return value.slice(0, 1).flatMap((one, place) => placesIn(bare.ofType as GraphQLInputType, one, [...path, place]));
  const named = getNamedType(bare);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  const fields = named.getFields();
  const deeper = Object.entries(value).flatMap(([name, below]) => {
    const field = fields[name];
    return field ? placesIn(field.type, below, [...path, name]) : [];
  });
  return [{ path, known: new Set(Object.keys(fields)) }, ...deeper];
}

/** The same variables with one field more at that place, as JSON: `__proto__` too is then a name like any other. */
function withField(variables: object, path: readonly (string | number)[], field: string): string {
  const marker = 'field-of-the-server';
  const copy = structuredClone(variables) as Record<string | number, unknown>;
  const target = path.reduce<Record<string | number, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  target[marker] = '00000000-0000-4000-8000-000000000000';
  return JSON.stringify(copy).replace(`"${marker}"`, JSON.stringify(field));
}

function namesFor(name: string, known: ReadonlySet<string>): string[] {
  const result = getNamedType(schema.getMutationType()?.getFields()[name]?.type);
  const shown = isObjectType(result) ? Object.keys(result.getFields()) : [];
  return [...new Set([...SERVERS_OWN, ...shown])].filter((field) => !known.has(field));
}

const wasDone = (name: string, { body }: Answered) => body?.data?.[name] !== undefined && body.data[name] !== null;

interface Tried {
  readonly stage: Stage;
  readonly served: Served;
  readonly tally: Tally;
  readonly pick: (names: readonly string[]) => readonly string[];
}

async function assign({ stage, served, tally, pick }: Tried, name: string, act: Act): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    ...(act.who ? { cookie: await served.cookieOf(act.who) } : {}),
  };
  const query = documentOf(name);
  const before = await fingerprint(stage.app);
  const args = schema.getMutationType()?.getFields()[name]?.args ?? [];
  for (const { name: arg, type } of args) {
    for (const { path, known } of placesIn(type, act.variables[arg], [arg])) {
      for (const field of pick(namesFor(name, known))) {
        const variables = withField(act.variables, path, field);
        const answer = await served.ask({
          headers,
          body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
        });
        tally.count('attempts', 1);
        tally.check(
          answer.status === 400 && !wasDone(name, answer),
          () => `${name} takes ${path.join('.')}.${field}: ${answer.text.slice(0, 150)}`,
        );
      }
    }
  }
  for (const field of pick(
    SERVERS_OWN.filter((one) => !args.some((arg) => arg.name === one) && !one.startsWith('__')),
  )) {
    const asArgument = query.includes(`${name}(`)
      ? query.replace(`${name}(`, `${name}(${field}: "x", `)
      : query.replace(name, `${name}(${field}: "x")`);
    const answer = await served.ask({ headers, body: JSON.stringify({ query: asArgument, variables: act.variables }) });
    tally.count('attempts', 1);
    tally.check(answer.status === 400 && !wasDone(name, answer), () => `${name} takes an argument ${field}`);
  }
  tally.check((await fingerprint(stage.app)) === before, () => `${name}: something was written all the same`);
  const answer = await served.ask({ headers, body: JSON.stringify({ query, variables: act.variables }) });
  tally.check(wasDone(name, answer), () => `${name} as it should be: ${answer.text.slice(0, 200)}`);
}

async function run({ house, isLong, seed }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const served = await serve(stage.app);
  const chance = chanceOf(seed);
  const sample = (names: readonly string[]) =>
    Array.from({ length: 4 }, () => names[below(chance, names.length)]).filter((one) => one !== undefined);
  const tried: Tried = { stage, served, tally, pick: isLong ? (names) => names : sample };
  try {
    for (const name of unknownActs()) tally.check(false, () => `${name} is not tried`);
    for (const [name, prepare] of Object.entries(acts)) {
      await assign(tried, name, await prepare(stage));
      tally.count('mutations', 1);
    }
  } finally {
    await served.close();
  }
}

export const massAssignment: Battery = { name: 'S25', title: 'fields that only the server writes', run };
