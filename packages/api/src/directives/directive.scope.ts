// Who sees a directive, a receipt, a reading: the predicates that every statement of this feature repeats.
// Placeholders: $1 is the caller's agency, $2 his person.
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';

const scope = scopeOf('$1');

/** Own readings as an array: worked out once a query, and an index finds them. */
const ownReadings = (what: 'receipts' | 'directives') => `cast((select ${what}_read_by($2)) as uuid[])`;

/** Registered in scope, received in scope, or read by oneself. */
export const seesDirective = (d: string) => `(${d}.agency_id = any (${scope})
    or exists (select from directive_receipts seen where seen.directive_id = ${d}.id and seen.agency_id = any (${scope}))
    or ${d}.id = any (${ownReadings('directives')}))`;

/** Owner first: for him the costlier arms are never asked. */
export const seesReceipt = (r: string) => `(${r}.owner_agency_id = $1 or ${r}.agency_id = any (${scope})
    or ${r}.owner_agency_id = any (${scope}) or ${r}.sender_agency_id = any (${scope})
    or ${r}.id = any (${ownReadings('receipts')}))`;

export const seesReading = (
  a: string,
) => `(${a}.owner_agency_id = $1 or ${a}.person_id = $2 or ${a}.agency_id = any (${scope})
    or ${a}.owner_agency_id = any (${scope}) or ${a}.sender_agency_id = any (${scope}))`;

/** The values of $1 and $2. */
export const eyesOf = ({ actor }: Pick<RequestContext, 'actor'>): [string, string] => [actor.agencyId, actor.personId];
