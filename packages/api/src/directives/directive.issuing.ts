// Issuing: the number from the register, and a receipt for every agency that is to have the directive.
import { type AgencyOnDay, canIssueDirective, documentType, formatDocumentNumber } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
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

export async function issueDirective(ctx: RequestContext, input: IssueDirectiveInput): Promise<Directive> {
  if (!canIssueDirective(ctx.actor)) throw new ForbiddenError();
  const recipients = someRecipientsOf(ctx, input.recipients);

  return ctx.db.run(async (tx) => {
    const draft = await lockDraft(tx, ctx, input);
    if (draft.carriesOutId) await refuseEndedUpper(tx, draft.carriesOutId);
    const numbered = await markSent(tx, ctx, draft);
    const receiptIds = await sendTo(tx, ctx, draft, recipients);
    const detail = { ...numbered, recipients: receiptIds.length };
    recordAudit(tx, ctx, { action: 'directive.issued', subjectId: draft.id, detail });
    await notify(tx, ctx, { kind: 'directive.issued', directiveId: draft.id, agencyId: draft.agencyId, receiptIds });
    return getDirective(tx, ctx, draft.id);
  });
}

/** What it carries out may have ended since it was drafted. Whoever ends it holds the chain still, as we do here. */
async function refuseEndedUpper(tx: Tx, id: string): Promise<void> {
  await holdChain(tx);
  const upper = await tx.findOneBy(Directive, { id });
  if (upper) refuseEnded(upper, 'carriesOutId');
}

/** Answers with the number, where it was given only now. */
async function markSent(tx: Tx, ctx: RequestContext, draft: Directive): Promise<Partial<Directive>> {
  const { id, disseminateBy, registerYear, version } = draft;
  const { personId, personName } = ctx.actor;
  if (disseminateBy && disseminateBy < ctx.today) throw new InvalidInputError('disseminateBy', 'DEADLINE_IN_PAST');
  const numbered = draft.number === null ? await numberFor(tx, ctx, draft) : {};
  const sent = { stage: 'ISSUED' as const, sentAt: ctx.now, sentById: personId, sentByName: personName };
  const changes = { ...numbered, ...sent, changedByName: personName, version: version + 1 };
  await tx.update(Directive, { id }, changes).catch(numberTaken(registerYear));
  return numbered;
}

async function sendTo(
  tx: Tx,
  ctx: RequestContext,
  draft: Directive,
  recipients: readonly AgencyOnDay[],
): Promise<string[]> {
  const { disseminateBy, fileId } = draft;
  const receipts = await insertReceipts(tx, ctx, { directive: draft, parent: null, disseminateBy, recipients });
  const agencyIds = receipts.map(({ agencyId }) => agencyId);
  if (fileId) await openOriginal(tx, fileId, agencyIds);
  return receipts.map(({ id }) => id);
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
