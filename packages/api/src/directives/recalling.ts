// Asking back: whoever sent a directive asks with a reason; the recipient gives it back, and it ends there, or says why not.
import { canRecallDirective, mayAct, recallAllows, receiptMachine, receiptRelations } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { cleanText } from '../platform/text.js';
import { getDirective, getReceipt } from './directive.access.js';
import type { Directive } from './directive.entity.js';
import { notify } from './directive.outbox.queries.js';
import type { AskRecallInput, RefuseRecallInput } from './recall.inputs.js';
import { lockSent, markAsked, releaseReaders } from './recall.queries.js';
import { change, lockFor, recordReceipt } from './receipt.acting.js';
import { isAskedBack, type Receipt } from './receipt.entity.js';
import type { ReceiptInput } from './receipt.inputs.js';

export async function askRecall(ctx: RequestContext, input: AskRecallInput): Promise<Directive> {
  if (!canRecallDirective(ctx.actor)) throw new ForbiddenError();
  const reason = reasonOf(input);
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => ask(tx, ctx, input, reason));
    return getDirective(tx, ctx, id);
  });
}

async function ask(tx: Tx, ctx: RequestContext, input: AskRecallInput, reason: string): Promise<string> {
  const directive = await getDirective(tx, ctx, input.directiveId);
  const receiptIds = (await askable(tx, ctx, input)).map(({ id }) => id);
  if (receiptIds.length === 0) throw new ConflictError('NOTHING_TO_RECALL');
  await markAsked(tx, ctx, receiptIds, reason);
  const { id: directiveId, agencyId, tenantId } = directive;
  const detail = { agencies: receiptIds.length, reason };
  recordAudit(tx, ctx, { action: 'directive.recallAsked', subjectId: directiveId, agencyId, tenantId, detail });
  await notify(tx, ctx, { kind: 'directive.recallAsked', directiveId, agencyId: ctx.actor.agencyId, receiptIds });
  return directiveId;
}

/** Each one named must be there to ask back, and the refusal says what it is not; of all, those that are. */
async function askable(
  tx: Tx,
  ctx: RequestContext,
  { directiveId, receiptIds }: AskRecallInput,
): Promise<readonly Receipt[]> {
  const wanted = receiptIds ? [...new Set(receiptIds)] : null;
  const found = await lockSent(tx, ctx, directiveId, wanted);
  if (wanted === null) return found.filter((receipt) => refusalOf(ctx, receipt) === null);
  if (found.length < wanted.length) throw new NotFoundError();
  for (const receipt of found) {
    const refusal = refusalOf(ctx, receipt);
    if (refusal) throw refusal;
  }
  return found;
}

function refusalOf({ actor, agencies }: RequestContext, receipt: Receipt): Error | null {
  const { state } = receipt;
  const attempt = { state, relations: receiptRelations(actor, receipt, agencies), role: actor.role };
  if (receipt.senderAgencyId !== actor.agencyId) return new ForbiddenError();
  if (!mayAct(receiptMachine, { ...attempt, action: 'askRecall' })) return new ConflictError('WRONG_STATE', { state });
  const isFree = recallAllows('askRecall', { isAskedBack: isAskedBack(receipt) });
  return isFree ? null : new ConflictError('RECALL_ASKED_ALREADY');
}

/** Its people need not read it, and what it set going in the agency ends, with the sender's reason. */
export async function agreeRecall(ctx: RequestContext, input: ReceiptInput): Promise<Receipt> {
  if (!canRecallDirective(ctx.actor)) throw new ForbiddenError();
  return ctx.db.run(async (tx) => {
    const receipt = await lockAsked(tx, ctx, 'agreeRecall', input);
    const ended = { state: 'RECALLED', since: ctx.now, doneAt: null, doneOn: null } as const;
    await change(tx, ctx, receipt, { ...ended, recallAnsweredAt: ctx.now });
    await releaseReaders(tx, receipt.id);
    const { directiveId, agencyId, recallReason } = receipt;
    await tell(tx, ctx, { kind: 'receipt.recalled', directiveId, agencyId, ground: recallReason ?? '' });
    return answered(tx, ctx, receipt, { action: 'receipt.recallAgreed' });
  });
}

export async function refuseRecall(ctx: RequestContext, input: RefuseRecallInput): Promise<Receipt> {
  if (!canRecallDirective(ctx.actor)) throw new ForbiddenError();
  const reason = reasonOf(input);
  return ctx.db.run(async (tx) => {
    const receipt = await lockAsked(tx, ctx, 'refuseRecall', input);
    await change(tx, ctx, receipt, { recallAnsweredAt: ctx.now, recallAnswer: reason });
    return answered(tx, ctx, receipt, { action: 'receipt.recallRefused', detail: { reason } });
  });
}

async function lockAsked(
  tx: Tx,
  ctx: RequestContext,
  action: 'agreeRecall' | 'refuseRecall',
  input: ReceiptInput,
): Promise<Receipt> {
  const receipt = await lockFor(tx, ctx, action, input);
  if (!isAskedBack(receipt)) throw new ConflictError('RECALL_NOT_ASKED');
  return receipt;
}

async function answered(
  tx: Tx,
  ctx: RequestContext,
  receipt: Receipt,
  act: Parameters<typeof recordReceipt>[3],
): Promise<Receipt> {
  const { id, directiveId, agencyId } = receipt;
  recordReceipt(tx, ctx, receipt, act);
  await notify(tx, ctx, { kind: 'directive.recallAnswered', directiveId, agencyId, receiptIds: [id] });
  return getReceipt(tx, ctx, id);
}

function reasonOf({ reason }: { readonly reason: string }): string {
  if (reason.trim() === '') throw new InvalidInputError('reason', 'REASON_REQUIRED');
  return cleanText('reason', reason, { max: 2000 });
}
