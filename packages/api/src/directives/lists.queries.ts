// Statements that keep lists of people true by rule, across agencies that the acting administrator does not see.
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

export interface KeptList {
  readonly id: string;
  readonly ownerTenantId: string;
  readonly ownerAgencyId: string;
  /** The last change of the list closed it, or opened it again. */
  readonly isTurned: boolean;
}

const columns = (turned: string) =>
  `receipt_id as id, owner_tenant_id as "ownerTenantId", owner_agency_id as "ownerAgencyId", ${turned} as "isTurned"`;

export const joinLists = (tx: Tx, { now, today }: RequestContext, appointmentId: string): Promise<KeptList[]> =>
  tx.query<KeptList[]>(`select ${columns('reopened')} from join_lists($1, $2, $3)`, [appointmentId, now, today]);

export const leaveLists = (tx: Tx, { now, today }: RequestContext, appointmentId: string): Promise<KeptList[]> =>
  tx.query<KeptList[]>(`select ${columns('completed')} from leave_lists($1, $2, $3)`, [appointmentId, now, today]);
