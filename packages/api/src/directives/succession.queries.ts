// What becomes of directives that an ended agency had in hand.
import type { AgencyOnDay } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { sortKeyOf } from './recipients.js';

export interface LeftReceipt {
  readonly id: string;
  readonly ownerTenantId: string;
  readonly ownerAgencyId: string;
  /** False where it was closed: the successor has the directive already, or there is none. */
  readonly isHanded: boolean;
}

export interface Left {
  readonly from: string;
  readonly to: AgencyOnDay | null;
  readonly reason: string;
}

export const handOverReceipts = (
  tx: Tx,
  { now, today, actor }: RequestContext,
  { from, to, reason }: Left,
): Promise<LeftReceipt[]> =>
  tx.query<LeftReceipt[]>(
    `select receipt_id as id, owner_tenant_id as "ownerTenantId", owner_agency_id as "ownerAgencyId", is_handed as "isHanded"
       from hand_over_receipts($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      from,
      to?.id ?? null,
      now,
      today,
      reason,
      actor.personName,
      to?.kind ?? null,
      to?.level ?? null,
      to ? sortKeyOf(to) : null,
    ],
  );

/** Whether the agency will still have a directive in hand when it ends on a later day. */
export async function hasReceiptsInHand(tx: Tx, agencyId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'select 1 from directive_receipts where agency_id = $1 and state_rank < 3 limit 1',
    [agencyId],
  );
  return rows.length > 0;
}
