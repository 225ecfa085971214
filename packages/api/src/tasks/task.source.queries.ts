// The directive that tasks arise from, if the caller's agency has it: registered it, or received it.
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';

export interface Source {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly directiveId: string;
  readonly clauseIds: readonly string[];
}

const SOURCE = `
  select d.tenant_id as "tenantId", d.agency_id as "agencyId", d.id as "directiveId",
         array(select c.id from directive_clauses c where c.directive_id = d.id) as "clauseIds"
    from directives d
   where d.id = $2::uuid
     and (d.agency_id = any (${scopeOf('$1')})
       or exists (select from directive_receipts r where r.directive_id = d.id and r.agency_id = any (${scopeOf('$1')})))`;

/** A directive that the caller may not see is as unknown as none at all. */
export async function findSource(tx: Tx, { actor }: RequestContext, directiveId: string): Promise<Source> {
  const [source] = await tx.query<Source[]>(SOURCE, [actor.agencyId, directiveId]);
  if (!source) throw new InvalidInputError('directiveId', 'NOT_FOUND');
  return source;
}
