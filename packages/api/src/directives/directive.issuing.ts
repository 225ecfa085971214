// Issuing: the number from the register, and a receipt for every agency that is to have the directive. To many at once, a job does it.
import { type AgencyOnDay, canIssueDirective, documentType, formatDocumentNumber } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { orderJob } from '../long-jobs/long-job.service.js';
import { type Agency, asAgency } from '../agencies/agency.node.js';
import { getDirective, lockDraft, refuseEnded } from './directive.access.js';
import { Directive } from './directive.entity.js';
import type { IssueDirectiveInput, RecipientChoiceInput } from './directive.inputs.js';
import { notify } from './directive.outbox.queries.js';
import { openOriginal } from './original.js';
import { countPeopleIn } from './people-list.queries.js';
import { insertReceipts } from './receipt.write.queries.js';
import { recipientsOf, someRecipientsOf } from './recipients.js';
import { numberTaken, ownNumber } from './register.js';
import { holdChain, replaceTokens, takeNumber } from './register.queries.js';
import { wordsOf } from './directive.registering.js';
import { Clause } from './clause.entity.js';

export const ISSUE_JOB = 'ISSUE_DIRECTIVE';
/** Up to so many recipients are reached while whoever issues waits. */
const WHILE_HE_WAITS = 200;
const STEP = 1_000;

export async function issueDirective(ctx: RequestContext, input: IssueDirectiveInput): Promise<Directive> {
  const recipients = mayIssueTo(ctx, input);
  return ctx.db.run(async (tx) => {
    const draft = await lockReady(tx, ctx, input);
    if (recipients.length > WHILE_HE_WAITS) await orderIssue(tx, ctx, input, recipients.length);
    else await issueTo(tx, ctx, draft, { recipients });
    return getDirective(tx, ctx, draft.id);
  });
}

export function mayIssueTo(ctx: RequestContext, { recipients }: IssueDirectiveInput): AgencyOnDay[] {
  if (!canIssueDirective(ctx.actor)) throw new ForbiddenError();
  return someRecipientsOf(ctx, recipients);
}

/** A draft that may be issued today, held until the transaction ends. */
export async function lockReady(
  tx: Tx,
  ctx: RequestContext,
  input: IssueDirectiveInput,
  lock = lockDraft,
): Promise<Directive> {
  const draft = await lock(tx, ctx, input);
  if (draft.carriesOutId) await refuseEndedUpper(tx, draft.carriesOutId);
  const { disseminateBy } = draft;
  if (disseminateBy && disseminateBy < ctx.today) throw new InvalidInputError('disseminateBy', 'DEADLINE_IN_PAST');
  return draft;
}

/** What it carries out may have ended since it was drafted. Whoever ends it holds the chain still, as we do here. */
async function refuseEndedUpper(tx: Tx, id: string): Promise<void> {
  await holdChain(tx);
  const upper = await tx.findOneBy(Directive, { id });
  if (upper) refuseEnded(upper, 'carriesOutId');
}

/** The groups are kept, not their members: who belongs to them is asked again when it is done. */
const orderIssue = (tx: Tx, ctx: RequestContext, { id, version, recipients }: IssueDirectiveInput, total: number) =>
  orderJob(tx, ctx, { kind: ISSUE_JOB, params: { id, version, recipients }, subjectId: id, total });

interface Sending {
  readonly recipients: readonly AgencyOnDay[];
  /** Told how many have it so far: of those, none is seen before the transaction has ended. */
  readonly onStep?: (done: number) => void;
}

export async function issueTo(tx: Tx, ctx: RequestContext, draft: Directive, sending: Sending): Promise<void> {
  const receiptIds = await sendTo(tx, ctx, draft, sending);
  const numbered = await markSent(tx, ctx, draft);
  const detail = { ...numbered, recipients: receiptIds.length };
  recordAudit(tx, ctx, { action: 'directive.issued', subjectId: draft.id, detail });
  await notify(tx, ctx, { kind: 'directive.issued', directiveId: draft.id, agencyId: draft.agencyId, receiptIds });
}

async function sendTo(tx: Tx, ctx: RequestContext, draft: Directive, sending: Sending): Promise<string[]> {
  const { disseminateBy, fileId } = draft;
  const receiptIds: string[] = [];
  for (let start = 0; start < sending.recipients.length; start += STEP) {
    const recipients = sending.recipients.slice(start, start + STEP);
    const receipts = await insertReceipts(tx, ctx, { directive: draft, parent: null, disseminateBy, recipients });
    const agencyIds = receipts.map(({ agencyId }) => agencyId);
    if (fileId) await openOriginal(tx, fileId, agencyIds);
    receiptIds.push(...receipts.map(({ id }) => id));
    sending.onStep?.(start + recipients.length);
  }
  return receiptIds;
}

/** Answers with the number, where it was given only now: last, so that nobody waits long for the next one. */
async function markSent(tx: Tx, ctx: RequestContext, draft: Directive): Promise<Partial<Directive>> {
  const { id, registerYear, version } = draft;
  const { personId, personName } = ctx.actor;
  const numbered = draft.number === null ? await numberFor(tx, ctx, draft) : {};
  const sent = { stage: 'ISSUED' as const, sentAt: ctx.now, sentById: personId, sentByName: personName };
  const changes = { ...numbered, ...sent, changedByName: personName, version: version + 1 };
  await tx.update(Directive, { id }, changes).catch(numberTaken(registerYear));
  return numbered;
}

/** Own documents are numbered when they are issued, without gaps; what was only spoken has no number, nor has what others issued. */
async function numberFor(tx: Tx, { actor, agencies }: RequestContext, draft: Directive): Promise<Partial<Directive>> {
  const agency = agencies.get(actor.agencyId);
  if (!agency) throw new NotFoundError();
  if (draft.issuerKind === 'EXTERNAL' || draft.form === 'SPOKEN' || !documentType(draft.documentType)) return {};
  const next = await takeNumber(tx, draft);
  const number = formatDocumentNumber(ownNumber(draft, next, agency));
  const clauses = await tx.find(Clause, { where: { directiveId: draft.id } });
  await replaceTokens(tx, draft, wordsOf({ ...draft, number }, clauses));
  return { number, registerKey: String(next) };
}

export interface Preview {
  readonly agencies: readonly Agency[];
  readonly peopleCount: number;
}

/** Who a choice of recipients is today, before anything is sent. */
export async function previewRecipients(ctx: RequestContext, choice: RecipientChoiceInput): Promise<Preview> {
  const recipients = recipientsOf(ctx, choice);
  const ids = recipients.map(({ id }) => id);
  const peopleCount = ids.length === 0 ? 0 : await ctx.db.run((tx) => countPeopleIn(tx, ids, ctx.today));
  return { agencies: recipients.map((agency) => asAgency(agency, ctx.today, ctx.hierarchy)), peopleCount };
}
