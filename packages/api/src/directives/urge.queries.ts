// Statements of urging: who can be urged, that they were, and the press itself.
import type { ReceiptState } from '@ky-cuong/shared';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

export interface Urgeable {
  readonly id: string;
  readonly state: ReceiptState;
  readonly senderAgencyId: string;
  readonly agencyId: string;
}

/** Receipts of the directive that the caller's agency owns or has in its scope, in one order for all who lock; with `receiptIds` just these, whatever their state. */
export const lockUrgeable = (
  tx: Tx,
  { actor }: RequestContext,
  directiveId: string,
  receiptIds: readonly string[] | null,
): Promise<Urgeable[]> =>
  tx.query<Urgeable[]>(
    `select id, state, sender_agency_id as "senderAgencyId", agency_id as "agencyId" from directive_receipts
      where directive_id = $2 and (owner_agency_id = $1 or agency_id = any (${scopeOf('$1')}))
        and (($3::uuid[] is null and state_rank < 3) or id = any ($3))
      order by id for update`,
    [actor.agencyId, directiveId, receiptIds],
  );

/** How many people were reminded. */
export async function markUrged(tx: Tx, { now }: RequestContext, receiptIds: readonly string[]): Promise<number> {
  await tx.query(
    'update directive_receipts set urged_count = urged_count + 1, last_urged_at = $2 where id = any ($1::uuid[])',
    [receiptIds, now],
  );
  const [, people] = await tx.query<[unknown[], number]>(
    `update acknowledgements set urged_count = urged_count + 1, last_urged_at = $2 where receipt_id = any ($1::uuid[]) and state_rank < 2`,
    [receiptIds, now],
  );
  return people;
}

interface Press {
  readonly id: string;
  readonly directiveId: string;
  readonly message: string | null;
  readonly agencies: number;
  readonly people: number;
}

export async function writeUrge(
  tx: Tx,
  { actor, now }: RequestContext,
  { id, directiveId, message, agencies, people }: Press,
): Promise<void> {
  await tx.query(
    `insert into directive_urges (id, tenant_id, agency_id, directive_id, message, urged_at, urged_by, urged_by_name, agencies, people)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, actor.tenantId, actor.agencyId, directiveId, message, now, actor.personId, actor.personName, agencies, people],
  );
}

export async function findUrge(tx: Tx, id: string): Promise<{ agencies: number; people: number }> {
  const [row] = await tx.query<{ agencies: number; people: number }[]>(
    'select agencies, people from directive_urges where id = $1',
    [id],
  );
  return row ?? { agencies: 0, people: 0 };
}
