// What must hold before a directive is changed: who may, by which document, from what day, and clause by clause.
import { type ChangeKind, type Day, formatDay, nextWorkingDay } from '@ky-cuong/shared';
import { Clause } from '../directives/clause.entity.js';
import { getDirective, refuseEnded } from '../directives/directive.access.js';
import type { Directive } from '../directives/directive.entity.js';
import { ExternalBody } from '../directives/external-body.entity.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import type { ClauseChange } from './clause-change.entity.js';
import type { ChangeSubjectInput, ClauseChangeInput } from './change.inputs.js';
import { wouldClose } from './change.queries.js';

export interface Subject {
  readonly directive: Directive;
  readonly instrument: Directive;
}

export async function subjectOf(tx: Tx, ctx: RequestContext, input: ChangeSubjectInput): Promise<Subject> {
  const directive = await getDirective(tx, ctx, input.directiveId);
  if (!ctx.agencies.isWithin(directive.agencyId, ctx.actor.agencyId)) throw new ForbiddenError();
  mustHold(directive, 'directiveId');
  const instrument = await instrumentOf(tx, ctx, directive, input.instrumentId);
  if (input.effectiveOn < instrument.issuedOn)
    throw new InvalidInputError('effectiveOn', 'EFFECT_TOO_EARLY', { day: formatDay(instrument.issuedOn) });
  return { directive, instrument };
}

function mustHold(directive: Directive, field: string): void {
  if (directive.stage !== 'ISSUED') throw new ConflictError('DIRECTIVE_NOT_ISSUED', {}, field);
  refuseEnded(directive, field);
}

async function instrumentOf(tx: Tx, ctx: RequestContext, directive: Directive, id: string): Promise<Directive> {
  const instrument = await getDirective(tx, ctx, id).catch((cause: unknown) => {
    throw cause instanceof NotFoundError ? new InvalidInputError('instrumentId', 'NOT_FOUND') : cause;
  });
  const isOwn = instrument.agencyId === ctx.actor.agencyId && instrument.id !== directive.id;
  if (!isOwn || !(await standsAbove(tx, ctx, instrument, directive)))
    throw new InvalidInputError('instrumentId', 'INSTRUMENT_OF_ANOTHER');
  mustHold(instrument, 'instrumentId');
  if (instrument.issuedOn < directive.issuedOn)
    throw new InvalidInputError('instrumentId', 'INSTRUMENT_TOO_EARLY', { day: formatDay(directive.issuedOn) });
  if (await wouldClose(tx, instrument.id, directive.id)) throw new ConflictError('CHANGE_CYCLE', {}, 'instrumentId');
  return instrument;
}

/** The same issuer, an agency above him, or a body that stands above the whole province. */
async function standsAbove(
  tx: Tx,
  { agencies }: RequestContext,
  by: Directive,
  { issuerKind, issuerId }: Directive,
): Promise<boolean> {
  if (by.issuerId === issuerId) return true;
  if (issuerKind === 'EXTERNAL') return false;
  if (by.issuerKind === 'AGENCY') return agencies.isWithin(issuerId, by.issuerId);
  return (await tx.findOne(ExternalBody, { where: { id: by.issuerId } }))?.agencyId === null;
}

export type CleanClauseChange = Pick<
  ClauseChange,
  'clauseId' | 'kind' | 'newText' | 'newDueOn' | 'toTenantId' | 'toDirectiveId' | 'toClauseId'
>;

const KINDS: Readonly<Record<ChangeKind, readonly ClauseChange['kind'][]>> = {
  AMEND: ['REWORD', 'STRIKE'],
  REPLACE: ['MOVE', 'STRIKE'],
  WITHDRAW: [],
};

interface Asked {
  readonly kind: ChangeKind;
  readonly clauses: readonly ClauseChangeInput[];
  readonly effectiveOn: Day;
}

export async function clauseChangesOf(
  tx: Tx,
  ctx: RequestContext,
  { directive, instrument }: Subject,
  { kind, clauses, effectiveOn }: Asked,
): Promise<CleanClauseChange[]> {
  if (kind === 'AMEND' && clauses.length === 0) throw new InvalidInputError('clauses', 'CHANGE_EMPTY');
  const idsOf = async ({ id }: Directive) =>
    new Set((await tx.find(Clause, { where: { directiveId: id }, select: { id: true } })).map((clause) => clause.id));
  const [known, others] = [await idsOf(directive), await idsOf(instrument)];
  const seen = new Set<string>();
  return clauses.map((clause, index) => {
    const field = `clauses.${String(index)}`;
    if (!known.delete(clause.clauseId))
      throw new InvalidInputError(`${field}.clauseId`, seen.has(clause.clauseId) ? 'CHECK_FIELDS' : 'NOT_FOUND');
    seen.add(clause.clauseId);
    if (!KINDS[kind].includes(clause.kind)) throw new InvalidInputError(`${field}.kind`, 'CHECK_FIELDS');
    if (clause.kind === 'MOVE' && !others.has(clause.toClauseId ?? ''))
      throw new InvalidInputError(`${field}.toClauseId`, 'NOT_FOUND');
    return cleanClause(ctx, clause, { field, instrument, effectiveOn });
  });
}

interface Place {
  readonly field: string;
  readonly instrument: Directive;
  readonly effectiveOn: Day;
}

function cleanClause(ctx: RequestContext, input: ClauseChangeInput, place: Place): CleanClauseChange {
  const { clauseId, kind } = input;
  const { field, instrument } = place;
  const isReworded = kind === 'REWORD' && input.newText?.trim();
  const newText = isReworded ? cleanText(`${field}.newText`, input.newText ?? '', { max: 20_000 }) : null;
  const newDueOn = kind === 'STRIKE' ? null : dueAnew(ctx, input.newDueOn ?? null, place);
  if (kind === 'REWORD' && newText === null && newDueOn === null) throw new InvalidInputError(field, 'CHANGE_EMPTY');
  const toClauseId = kind === 'MOVE' ? (input.toClauseId ?? null) : null;
  const to = toClauseId === null ? null : instrument;
  return {
    clauseId,
    kind,
    newText,
    newDueOn,
    toTenantId: to?.tenantId ?? null,
    toDirectiveId: to?.id ?? null,
    toClauseId,
  };
}

/** A day off goes on to the next working day, as with every deadline. */
function dueAnew({ calendar, today }: RequestContext, day: Day | null, { field, effectiveOn }: Place): Day | null {
  if (day === null) return null;
  if (day < today || day < effectiveOn) throw new InvalidInputError(`${field}.newDueOn`, 'DEADLINE_IN_PAST');
  return nextWorkingDay(calendar, day);
}
