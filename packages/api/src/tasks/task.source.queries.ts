// The directive that tasks arise from, if the caller's agency has it: registered it, or received it.
import type { Validity } from '@ky-cuong/shared';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';

export interface Source {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly directiveId: string;
  readonly clauseIds: readonly string[];
  readonly number: string | null;
  readonly validity: Validity;
}

const SOURCE = `
  select d.tenant_id as "tenantId", d.agency_id as "agencyId", d.id as "directiveId",
         d.number, d.validity, array(select c.id from directive_clauses c where c.directive_id = d.id) as "clauseIds"
    from directives d
   where d.id = $2::uuid
     and (d.agency_id = any (${scopeOf('$1')})
       or exists (select from directive_receipts r where r.directive_id = d.id and r.agency_id = any (${scopeOf('$1')})))`;

/** A directive that the caller may not see is as unknown as none at all; from one that has ended nothing new arises. */
export async function findSource(tx: Tx, { actor }: RequestContext, directiveId: string): Promise<Source> {
  const [source] = await tx.query<Source[]>(SOURCE, [actor.agencyId, directiveId]);
  if (!source) throw new InvalidInputError('directiveId', 'NOT_FOUND');
  if (source.validity !== 'IN_FORCE')
    throw new ConflictError('DIRECTIVE_NOT_IN_FORCE', { number: source.number ?? '' }, 'directiveId');
  return source;
}
