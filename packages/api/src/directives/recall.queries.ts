// Statements of asking back: whom one may ask, that they were asked, and the trail of statuses of the receipts in sight.
import { scopeOf } from '../platform/db/scope.js';
import { namedQuery } from '../platform/db/named-query.js';
import { selectList } from '../platform/db/select-list.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { defineLoader, manyForEach } from '../platform/graphql/loader.js';
import { eyesOf, seesReceipt } from './directive.scope.js';
import { Receipt } from './receipt.entity.js';
import { ReceiptStatus } from './receipt-status.entity.js';

const SENT = `select ${selectList(Receipt, 'r')} from directive_receipts r
  where r.directive_id = $2 and (r.owner_agency_id = $1 or r.sender_agency_id = $1 or r.agency_id = any (${scopeOf('$1')}))
    and (($3::uuid[] is null and r.sender_agency_id = $1) or r.id = any ($3))
  order by r.id for update`;

/** All that the caller's agency sent of this directive, or just those named; in one order for all who lock. */
export const lockSent = (
  tx: Tx,
  { actor }: RequestContext,
  directiveId: string,
  receiptIds: readonly string[] | null,
): Promise<Receipt[]> => tx.query<Receipt[]>(SENT, [actor.agencyId, directiveId, receiptIds]);

export async function markAsked(
  tx: Tx,
  { actor, now }: RequestContext,
  receiptIds: readonly string[],
  reason: string,
): Promise<void> {
  await tx.query(
    `update directive_receipts set recall_asked_at = $2, recall_asked_by_name = $3, recall_reason = $4, recall_answered_at = null,
       recall_answer = null, changed_by_name = $3, version = version + 1 where id = any ($1::uuid[])`,
    [receiptIds, now, actor.personName, reason],
  );
}

/** Whoever has not read what was given back need not read it any more. */
export async function releaseReaders(tx: Tx, receiptId: string): Promise<void> {
  await tx.query(
    `update acknowledgements set state = 'RELEASED' where receipt_id = $1 and state in ('PENDING', 'OPENED')`,
    [receiptId],
  );
}

const trails = namedQuery<ReceiptStatus>(
  'receipts.statuses',
  `select ${selectList(ReceiptStatus, 's')} from receipt_statuses s join directive_receipts r on r.id = s.receipt_id
    where s.receipt_id = any ($3::uuid[]) and ${seesReceipt('r')} order by s.receipt_id, s.at, s.nth, s.code`,
);

/** In the order in which they came about. */
export const statusesByReceipt = defineLoader<string, ReceiptStatus[]>(async (ctx, ids) => {
  const rows = await ctx.reads.run(trails, [...eyesOf(ctx), ids]);
  const found = rows.map((row) => Object.assign(new ReceiptStatus(), row));
  return manyForEach(ids, found, ({ receiptId }) => receiptId);
});
