// Registering a directive: one's own, or one that came from outside. A secret one is turned away before anything is written.
import { canRegisterDirective, codeKeys, documentType, fold, isSector, secrecyName, tokens } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { getDirective, refuseEnded } from './directive.access.js';
import { cleanClauses, cleanCopyList, type CleanClause } from './clauses.js';
import { Clause } from './clause.entity.js';
import { Directive } from './directive.entity.js';
import type { RegisterDirectiveInput } from './directive.inputs.js';
import { attachOriginal } from './original.js';
import { countsInRegister, entryOf, initialsOf, numberTaken, readUnit, type RegisterEntry } from './register.js';
import { bodyNamed, noteNumber, replaceTokens } from './register.queries.js';
import { noteSpoken } from './spoken.confirming.js';
import { ExternalBody } from './external-body.entity.js';

export async function registerDirective(ctx: RequestContext, input: RegisterDirectiveInput): Promise<Directive> {
  if (!canRegisterDirective(ctx.actor)) throw new ForbiddenError();
  refuseSecret(input);
  const clean = cleanInput(ctx, input);
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => writeDirective(tx, ctx, clean));
    return getDirective(tx, ctx, id);
  });
}

/** Before any other check, so that no message tells of the content. */
function refuseSecret({ secrecy }: RegisterDirectiveInput): void {
  if (secrecy && secrecy !== 'NONE') {
    throw new InvalidInputError('secrecy', 'SECRET_GRADE_REFUSED', { grade: secrecyName(secrecy, 'vi') });
  }
}

interface CleanInput extends Omit<
  RegisterDirectiveInput,
  'clauses' | 'number' | 'draftingUnit' | 'idempotencyKey' | 'secrecy'
> {
  readonly clauses: readonly CleanClause[];
  readonly entry: RegisterEntry;
  readonly form: Directive['form'];
  readonly copyList: string[];
  readonly draftingUnit: string | null;
}

function cleanInput(ctx: RequestContext, input: RegisterDirectiveInput): CleanInput {
  const form = input.form ?? 'DOCUMENT';
  if (!documentType(input.documentType)) throw new InvalidInputError('documentType', 'UNKNOWN_DOCUMENT_TYPE');
  if (input.sector && !isSector(input.sector)) throw new InvalidInputError('sector', 'CHECK_FIELDS');
  checkDays(ctx, input);
  const number = cleanOptional('number', input.number, { max: 80 });
  if (!number && input.issuerKind === 'EXTERNAL' && form === 'DOCUMENT')
    throw new InvalidInputError('number', 'NUMBER_REQUIRED');
  if (form === 'SPOKEN' && !input.signatoryName?.trim() && !input.signatoryTitle?.trim())
    throw new InvalidInputError('signatoryTitle', 'SPEAKER_REQUIRED');
  const entry = entryOf(input.issuerKind, number, input.issuedOn);
  return {
    ...input,
    form,
    abstract: cleanText('abstract', input.abstract, { max: 2000 }),
    clauses: cleanClauses(input.clauses),
    copyList: cleanCopyList(input.copyList),
    entry,
    draftingUnit: readUnit(input.issuerKind, input.draftingUnit, entry.parsed),
    externalBodyName: cleanOptional('externalBodyName', input.externalBodyName, { max: 200 }),
    note: cleanOptional('note', input.note, { max: 2000 }),
    signatoryName: cleanOptional('signatoryName', input.signatoryName, { max: 120 }),
    signatoryTitle: cleanOptional('signatoryTitle', input.signatoryTitle, { max: 200 }),
  };
}

function checkDays({ today }: RequestContext, { issuedOn, receivedOn, disseminateBy }: RegisterDirectiveInput): void {
  if (issuedOn > today) throw new InvalidInputError('issuedOn', 'DAY_IN_FUTURE');
  if (receivedOn && receivedOn > today) throw new InvalidInputError('receivedOn', 'DAY_IN_FUTURE');
  if (receivedOn && receivedOn < issuedOn) throw new InvalidInputError('receivedOn', 'PERIOD_REVERSED');
  if (disseminateBy && disseminateBy < today) throw new InvalidInputError('disseminateBy', 'DEADLINE_IN_PAST');
}

async function writeDirective(tx: Tx, ctx: RequestContext, input: CleanInput): Promise<string> {
  const { entry } = input;
  if (input.carriesOutId) await visibleOrRefused(tx, ctx, input.carriesOutId);
  const issuer = await issuerOf(tx, ctx, input);
  const row = rowOf(ctx, input, issuer);

  await tx.insert(Directive, row).catch(numberTaken(entry.registerYear));
  if (input.issuerKind === 'AGENCY' && entry.parsed && countsInRegister(entry.parsed))
    await noteNumber(tx, row, entry.parsed.number);
  await tx.insert(
    Clause,
    input.clauses.map((clause) => ({ ...clause, ...ownerOf(row), id: newId('Clause') })),
  );
  await replaceTokens(tx, row, wordsOf(row, input.clauses));
  if (row.form === 'SPOKEN') await noteSpoken(tx, row, input.spokenAt);
  if (row.fileId) await attachOriginal(tx, ctx, row.fileId, [ctx.actor.agencyId]);
  const { documentType, form, issuerKind } = row;
  recordAudit(tx, ctx, {
    action: 'directive.registered',
    subjectId: row.id,
    detail: { documentType, form, issuerKind, number: entry.number },
  });
  return row.id;
}

export async function visibleOrRefused(tx: Tx, ctx: RequestContext, carriesOutId: string): Promise<void> {
  const upper = await getDirective(tx, ctx, carriesOutId).catch((cause: unknown) => {
    throw cause instanceof NotFoundError ? new InvalidInputError('carriesOutId', 'NOT_FOUND') : cause;
  });
  refuseEnded(upper, 'carriesOutId');
}

interface Issuer {
  readonly id: string;
  readonly name: string;
}

async function issuerOf(tx: Tx, ctx: RequestContext, input: CleanInput): Promise<Issuer> {
  const { actor, agencies } = ctx;
  if (input.issuerKind === 'AGENCY') return { id: actor.agencyId, name: agencies.get(actor.agencyId)?.name ?? '' };
  if (input.externalBodyId) return listedBody(tx, input.externalBodyId, actor.agencyId);
  if (!input.externalBodyName) throw new InvalidInputError('externalBodyId', 'ISSUER_REQUIRED');
  return newBody(tx, ctx, input, input.externalBodyName);
}

async function listedBody(tx: Tx, id: string, agencyId: string): Promise<Issuer> {
  const body = await tx.findOne(ExternalBody, { where: { id } });
  if (!body || (body.agencyId !== null && body.agencyId !== agencyId))
    throw new InvalidInputError('externalBodyId', 'NOT_FOUND');
  return body;
}

async function newBody(tx: Tx, { actor }: RequestContext, input: CleanInput, name: string): Promise<Issuer> {
  const { tenantId, agencyId } = actor;
  const id = await bodyNamed(tx, {
    id: newId('ExternalBody'),
    tenantId,
    agencyId,
    name,
    nameKey: fold(name),
    abbreviation: input.entry.parsed?.issuer.slice(0, 40) ?? initialsOf(name),
    isParty: documentType(input.documentType)?.isParty ?? false,
  });
  return { id, name };
}

function rowOf(ctx: RequestContext, input: CleanInput, issuer: Issuer) {
  const { actor, now } = ctx;
  return {
    id: newId('Directive'),
    tenantId: actor.tenantId,
    agencyId: actor.agencyId,
    stage: 'DRAFT' as const,
    form: input.form,
    documentType: input.documentType,
    number: input.entry.number,
    draftingUnit: input.draftingUnit,
    registerYear: input.entry.registerYear,
    registerKey: input.entry.registerKey,
    issuerKind: input.issuerKind,
    issuerId: issuer.id,
    issuerName: issuer.name,
    signatoryName: input.signatoryName ?? null,
    signatoryTitle: input.signatoryTitle ?? null,
    urgency: input.urgency ?? ('NORMAL' as const),
    abstract: input.abstract,
    sector: input.sector ?? null,
    issuedOn: input.issuedOn,
    receivedOn: input.receivedOn ?? null,
    disseminateBy: input.disseminateBy ?? null,
    copyList: input.copyList,
    note: input.note ?? null,
    fileId: input.fileId ?? null,
    carriesOutId: input.carriesOutId ?? null,
    registeredAt: now,
    registeredById: actor.personId,
    registeredByName: actor.personName,
    registeredByTitle: actor.title,
    registeredForName: actor.onBehalfOfName,
    changedByName: actor.personName,
    version: 1,
  };
}

export const ownerOf = ({ id, tenantId, agencyId }: Pick<Directive, 'id' | 'tenantId' | 'agencyId'>) => ({
  directiveId: id,
  tenantId,
  agencyId,
});

const MOST_WORDS = 5000;

/** What search finds a directive by. */
export function wordsOf(
  row: Pick<Directive, 'number' | 'abstract' | 'issuerName'>,
  clauses: readonly CleanClause[],
): string[] {
  const texts = [row.number ?? '', row.issuerName, row.abstract, ...clauses.map(({ text }) => text)];
  const words = texts.flatMap((text) => tokens(text)).map((word) => word.slice(0, 60));
  return [...new Set([...codeKeys(row.number ?? ''), ...words])].slice(0, MOST_WORDS);
}
