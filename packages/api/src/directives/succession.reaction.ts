// An agency ends: directives that it has not done with go to its successor, or are closed with the reason.
import { ConflictError } from '../platform/errors/errors.js';
import type { Reaction } from '../platform/feature.js';
import { recordReceipt } from './receipt.acting.js';
import { handOverReceipts, hasReceiptsInHand } from './succession.queries.js';

export const succeedReceipts: Reaction = async (tx, ctx, happening) => {
  if (happening.kind !== 'agency.ending') return;
  const { agencyId: from, successorId, on, basis } = happening;
  if (on > ctx.today) {
    if (await hasReceiptsInHand(tx, from)) throw new ConflictError('WORK_OPEN_UNTIL_THEN', {}, 'endsOn');
    return;
  }
  const to = successorId ? (ctx.agencies.get(successorId) ?? null) : null;
  // Read by people in the matrix, where every reason stands in the words of whoever gave it.
  const reason = to ? `Đã sáp nhập vào ${to.name}, theo ${basis}` : `Đã giải thể, theo ${basis}`;
  for (const receipt of await handOverReceipts(tx, ctx, { from, to, reason })) {
    const action = receipt.isHanded ? 'receipt.handedOver' : 'receipt.closedByRule';
    recordReceipt(tx, ctx, receipt, { action, detail: { from, to: successorId, basis } });
  }
};
