// The shape of a feature: what the application needs to know of it.
import type { Day } from '@ky-cuong/shared';
import type { FieldRules } from './authz/protect.js';
import type { Kind } from './db/ids.js';
import type { RequestContext } from './graphql/context.js';
import type { Tx } from './db/tenant-db.js';
import type { LongJobKind } from './jobs/long-job.js';

/** Something that happened below, told within its transaction: an upper feature keeps its own rows true. */
export type Happening =
  | { readonly kind: 'appointment.started'; readonly appointmentId: string }
  | { readonly kind: 'appointment.ended'; readonly appointmentId: string }
  | { readonly kind: 'account.disabled'; readonly personId: string }
  | { readonly kind: 'agency.moved'; readonly agencyId: string }
  | {
      readonly kind: 'receipt.recalled';
      readonly directiveId: string;
      readonly agencyId: string;
      readonly ground: string;
    }
  | { readonly kind: 'directive.disowned'; readonly directiveId: string; readonly ground: string }
  | AgencyEnding;

/** Its last day, who takes over its open work if anybody does, and the document that says so. */
export interface AgencyEnding {
  readonly kind: 'agency.ending';
  readonly agencyId: string;
  readonly successorId: string | null;
  readonly on: Day;
  readonly basis: string;
}

export type Reaction = (tx: Tx, ctx: RequestContext, happening: Happening) => Promise<void>;

export interface Feature {
  readonly entities: readonly Function[];
  readonly resolvers: readonly Function[];
  readonly rules: {
    readonly query: FieldRules;
    readonly mutation: FieldRules;
    readonly subscription: FieldRules;
    readonly types: Readonly<Record<string, FieldRules>>;
  };
  /** How `node(id)` finds a thing of this kind within the caller's scope; throws NOT_FOUND otherwise. */
  readonly nodes?: Partial<Readonly<Record<Kind, (ctx: RequestContext, id: string) => Promise<object>>>>;
  readonly reactions?: readonly Reaction[];
  /** Long work of its own, done by the worker as whoever ordered it. */
  readonly longJobs?: readonly LongJobKind[];
}
