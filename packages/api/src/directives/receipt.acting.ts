// What an agency does with a directive it received: take it in, turn it away, hand it on.
import {
  canPassOnDirective,
  canReceiveDirective,
  canRefuseDirective,
  mayAct,
  nextState,
  type ReceiptAction,
  receiptMachine,
  receiptRelations,
} from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { getDirective, getReceipt, lockOwnReceipt, refuseEnded, refuseStale } from './directive.access.js';
import { notify } from './directive.outbox.queries.js';
import { openOriginal } from './original.js';
import { Receipt } from './receipt.entity.js';
import type { PassOnInput, ReceiptInput, RefuseReceiptInput } from './receipt.inputs.js';
import { insertReceipts } from './receipt.write.queries.js';
import { someRecipientsOf } from './recipients.js';

/** The caller's own receipt, locked, on the version he saw, in a state from which the action leads on. */
export async function lockFor(
  tx: Tx,
  ctx: RequestContext,
  action: ReceiptAction,
  { receiptId, version }: ReceiptInput,
): Promise<Receipt> {
  const receipt = await lockOwnReceipt(tx, ctx, receiptId);
  if (!nextState(receiptMachine, receipt.state, action))
    throw new ConflictError('WRONG_STATE', { state: receipt.state });
  const relations = receiptRelations(ctx.actor, receipt, ctx.agencies);
  if (!mayAct(receiptMachine, { state: receipt.state, action, relations, role: ctx.actor.role }))
    throw new ForbiddenError();
  refuseStale(receipt, version);
  return receipt;
}

export async function receiveDirective(ctx: RequestContext, input: ReceiptInput): Promise<Receipt> {
  const { actor, now } = ctx;
  if (!canReceiveDirective(actor)) throw new ForbiddenError();
  return ctx.db.run(async (tx) => {
    const receipt = await lockFor(tx, ctx, 'receive', input);
    const received = { receivedAt: now, receivedById: actor.personId, receivedByName: actor.personName };
    await change(tx, ctx, receipt, { state: 'RECEIVED', since: now, ...received });
    recordReceipt(tx, ctx, receipt, { action: 'receipt.received' });
    return getReceipt(tx, ctx, receipt.id);
  });
}

export async function refuseDirective(ctx: RequestContext, input: RefuseReceiptInput): Promise<Receipt> {
  if (!canRefuseDirective(ctx.actor)) throw new ForbiddenError();
  if (input.reason.trim() === '') throw new InvalidInputError('reason', 'REASON_REQUIRED');
  const refusedReason = cleanText('reason', input.reason, { max: 2000 });
  return ctx.db.run(async (tx) => {
    const receipt = await lockFor(tx, ctx, 'refuse', input);
    const refused = { refusedOn: ctx.today, refusedReason, refusedByName: ctx.actor.personName };
    await change(tx, ctx, receipt, { state: 'REFUSED', since: ctx.now, ...refused });
    recordReceipt(tx, ctx, receipt, { action: 'receipt.refused' });
    return getReceipt(tx, ctx, receipt.id);
  });
}

export async function passOnDirective(ctx: RequestContext, input: PassOnInput): Promise<Receipt> {
  if (!canPassOnDirective(ctx.actor)) throw new ForbiddenError();
  const recipients = someRecipientsOf(ctx, input.recipients);
  return ctx.db.run(async (tx) => {
    const receipt = await lockFor(tx, ctx, 'passOn', input);
    const directive = await getDirective(tx, ctx, receipt.directiveId);
    refuseEnded(directive, 'receiptId');
    const disseminateBy = deadlineBelow(ctx, receipt, input);
    const added = await insertReceipts(tx, ctx, { directive, parent: receipt, disseminateBy, recipients });
    if (added.length === 0) throw new ConflictError('ALREADY_RECEIVED', {}, 'recipients');
    if (directive.fileId)
      await openOriginal(
        tx,
        directive.fileId,
        added.map(({ agencyId }) => agencyId),
      );
    await change(tx, ctx, receipt, {});
    recordReceipt(tx, ctx, receipt, { action: 'receipt.passedOn', detail: { recipients: added.length } });
    const receiptIds = added.map(({ id }) => id);
    await notify(tx, ctx, {
      kind: 'directive.passedOn',
      directiveId: directive.id,
      agencyId: ctx.actor.agencyId,
      receiptIds,
    });
    return getReceipt(tx, ctx, receipt.id);
  });
}

/** Those below are given no more time than one has oneself. */
function deadlineBelow({ today }: RequestContext, { disseminateBy: own }: Receipt, { disseminateBy }: PassOnInput) {
  if (!disseminateBy) return own;
  if (disseminateBy < today) throw new InvalidInputError('disseminateBy', 'DEADLINE_IN_PAST');
  if (own && disseminateBy > own) throw new InvalidInputError('disseminateBy', 'DEADLINE_AFTER_PARENT', { day: own });
  return disseminateBy;
}

export async function change(
  tx: Tx,
  { actor }: RequestContext,
  receipt: Receipt,
  changes: Partial<Receipt>,
): Promise<void> {
  await tx.update(
    Receipt,
    { id: receipt.id },
    { ...changes, changedByName: actor.personName, version: receipt.version + 1 },
  );
}

export interface ReceiptAct {
  readonly action: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

type Owned = Pick<Receipt, 'id' | 'ownerAgencyId' | 'ownerTenantId'>;

/** Into the chain of the tenant that owns the directive. */
export function recordReceipt(
  tx: Tx,
  ctx: RequestContext,
  { id, ownerAgencyId, ownerTenantId }: Owned,
  act: ReceiptAct,
): void {
  recordAudit(tx, ctx, { ...act, subjectId: id, agencyId: ownerAgencyId, tenantId: ownerTenantId });
}
