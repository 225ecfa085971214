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
  /** Issued by the caller's agencies, or received by one of them that neither refused it nor gave it back. */
  readonly isHere: boolean;
}

const within = (side: string) => `${side}.agency_id = any (${scopeOf('$1')})`;
const received = (more = '') =>
  `exists (select from directive_receipts r where r.directive_id = d.id and ${within('r')} ${more})`;

const SOURCE = `
  select d.tenant_id as "tenantId", d.agency_id as "agencyId", d.id as "directiveId", d.number, d.validity,
         array(select c.id from directive_clauses c where c.directive_id = d.id) as "clauseIds",
         ${within('d')} or ${received(`and r.state not in ('REFUSED', 'RECALLED')`)} as "isHere"
    from directives d
   where d.id = $2::uuid and (${within('d')} or ${received()})`;

/** A directive that the caller may not see is as unknown as none at all; from one that has ended nothing new arises. */
export async function findSource(tx: Tx, { actor }: RequestContext, directiveId: string): Promise<Source> {
  const [source] = await tx.query<Source[]>(SOURCE, [actor.agencyId, directiveId]);
  if (!source) throw new InvalidInputError('directiveId', 'NOT_FOUND');
  if (source.validity !== 'IN_FORCE')
    throw new ConflictError('DIRECTIVE_NOT_IN_FORCE', { number: source.number ?? '' }, 'directiveId');
  if (!source.isHere) throw new ConflictError('DIRECTIVE_NOT_HERE', { number: source.number ?? '' }, 'directiveId');
  return source;
}
