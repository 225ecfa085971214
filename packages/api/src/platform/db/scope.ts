// The caller's scope as a predicate, for every list, get, lock and loader. Row-level security says the same once more below.
import { type FindOperator, Raw } from 'typeorm';
import type { RequestContext } from '../graphql/context.js';

/** For `= any (…)` in a named query. The array is worked out once a query, not once a row. `viewer` is a placeholder: '$1'. */
export const scopeOf = (viewer: string) => `cast((select agencies_seen(${viewer})) as uuid[])`;

/** Agencies of which the viewer sees at least one sector: an index finds their rows, {@link seesSectorOf} then decides. */
export const sectorScopeOf = (viewer: string) => `cast((select agencies_guided(${viewer})) as uuid[])`;

/** Whether the viewer sees this agency's rows of this sector: the second axis of the scope. */
export const seesSectorOf = (viewer: string, agency: string, sector: string) =>
  `exists (select from agency_scope s where s.viewer_agency = ${viewer} and s.sector = ${sector} and s.visible_agency = ${agency})`;

type Caller = Pick<RequestContext, 'actor'>;

/** Rows of an agency that the caller may see. */
export const inScope = ({ actor }: Caller): FindOperator<string> =>
  Raw((column) => `${column} = any (${scopeOf(':viewer')})`, { viewer: actor.agencyId }) as FindOperator<string>;

/** Rows that reach into the caller's scope through a participant. */
export const sharedIntoScope = ({ actor }: Caller, participants: string, key: string): FindOperator<string> =>
  Raw(
    (column) =>
      `exists (select from ${participants} p where p.${key} = ${column} and p.agency_id = any (${scopeOf(':viewer')}))`,
    { viewer: actor.agencyId },
  ) as FindOperator<string>;
