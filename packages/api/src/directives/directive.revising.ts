// Revising a draft. What has been issued stands as it was sent.
import { canRegisterDirective } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { Clause } from './clause.entity.js';
import { cleanClauses, cleanCopyList, type CleanClause } from './clauses.js';
import { getDirective, lockDraft } from './directive.access.js';
import { Directive } from './directive.entity.js';
import type { ReviseDirectiveInput } from './directive.inputs.js';
import { ownerOf, visibleOrRefused, wordsOf } from './directive.registering.js';
import { attachOriginal } from './original.js';
import { entryOf, readUnit } from './register.js';
import { replaceTokens, wouldMeet } from './register.queries.js';

export async function reviseDirective(ctx: RequestContext, input: ReviseDirectiveInput): Promise<Directive> {
  if (!canRegisterDirective(ctx.actor)) throw new ForbiddenError();
  const clauses = input.clauses ? cleanClauses(input.clauses) : null;
  const given = changesOf(ctx, input);

  return ctx.db.run(async (tx) => {
    const draft = await lockDraft(tx, ctx, input);
    const changes = { ...given, ...unitOf(draft, input) };
    if (input.carriesOutId) await refuseCircle(tx, ctx, draft.id, input.carriesOutId);
    await tx.update(
      Directive,
      { id: draft.id },
      { ...changes, changedByName: ctx.actor.personName, version: draft.version + 1 },
    );
    if (clauses) await replaceClauses(tx, draft, clauses);
    await renewWords(tx, { ...draft, ...changes });
    if (input.fileId && input.fileId !== draft.fileId) await attachOriginal(tx, ctx, input.fileId, [draft.agencyId]);
    const changed = [...Object.keys(changes), ...(clauses ? ['clauses'] : [])];
    recordAudit(tx, ctx, { action: 'directive.revised', subjectId: draft.id, detail: { changed } });
    return getDirective(tx, ctx, draft.id);
  });
}

/** Only what was sent: a field left out stays as it is. */
function changesOf({ today }: RequestContext, input: ReviseDirectiveInput) {
  const { abstract, disseminateBy, urgency, copyList, note, fileId, carriesOutId } = input;
  if (disseminateBy && disseminateBy < today) throw new InvalidInputError('disseminateBy', 'DEADLINE_IN_PAST');
  return {
    ...(abstract != null && { abstract: cleanText('abstract', abstract, { max: 2000 }) }),
    ...(disseminateBy !== undefined && { disseminateBy }),
    ...(urgency != null && { urgency }),
    ...(copyList != null && { copyList: cleanCopyList(copyList) }),
    ...(note !== undefined && { note: cleanOptional('note', note, { max: 2000 }) }),
    ...(fileId !== undefined && { fileId }),
    ...(carriesOutId !== undefined && { carriesOutId }),
  };
}

/** Of a draft that has its number already, the unit stands in it. */
function unitOf({ issuerKind, number, issuedOn }: Directive, { draftingUnit }: ReviseDirectiveInput) {
  if (draftingUnit === undefined) return {};
  return { draftingUnit: readUnit(issuerKind, draftingUnit, entryOf(issuerKind, number, issuedOn).parsed) };
}

async function refuseCircle(tx: Tx, ctx: RequestContext, directiveId: string, carriesOutId: string): Promise<void> {
  await visibleOrRefused(tx, ctx, carriesOutId);
  if (await wouldMeet(tx, carriesOutId, directiveId)) throw new InvalidInputError('carriesOutId', 'DIRECTIVE_CYCLE');
}

const FOREIGN_KEY = '23503';

/** By position, so that a clause keeps its id; one that tasks have arisen from cannot be dropped. */
async function replaceClauses(tx: Tx, draft: Directive, clauses: readonly CleanClause[]): Promise<void> {
  const known = await tx.find(Clause, { where: { directiveId: draft.id }, order: { position: 'ASC' } });
  for (const { position, label, text } of clauses.slice(0, known.length)) {
    await tx.update(Clause, { directiveId: draft.id, position }, { label, text });
  }
  const added = clauses.slice(known.length).map((clause) => ({ ...clause, ...ownerOf(draft), id: newId('Clause') }));
  if (added.length > 0) await tx.insert(Clause, added);
  const dropped = known.slice(clauses.length).map(({ id }) => id);
  if (dropped.length > 0) await tx.delete(Clause, dropped).catch(usedByTasks);
}

function usedByTasks(cause: unknown): never {
  const { driverError } = cause as { driverError?: { code?: string } };
  if (driverError?.code === FOREIGN_KEY) throw new ConflictError('WRONG_STATE', {}, 'clauses');
  throw cause;
}

async function renewWords(tx: Tx, directive: Directive): Promise<void> {
  const clauses = await tx.find(Clause, { where: { directiveId: directive.id } });
  await replaceTokens(tx, directive, wordsOf(directive, clauses));
}
