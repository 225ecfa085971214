// Amending, replacing, withdrawing what has been issued: previewed, then decided once, in one transaction, at once or from its day on.
import { canChangeDirective, type ChangeKind, formatDay } from '@ky-cuong/shared';
import { In } from 'typeorm';
import { recordAudit } from '../platform/audit/record-audit.js';
import { isId, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional } from '../platform/text.js';
import { refuseStale } from '../directives/directive.access.js';
import { DirectiveChange } from './change.entity.js';
import { type CleanClauseChange, clauseChangesOf, type Subject, subjectOf } from './change.checks.js';
import { ClauseChange } from './clause-change.entity.js';
import type {
  AmendDirectiveInput,
  DecideChangeInput,
  PreviewChangeInput,
  ReplaceDirectiveInput,
  WithdrawDirectiveInput,
} from './change.inputs.js';
import { doneIn, type Plan, planOf } from './change.plan.js';
import { holdDirectives } from './change.queries.js';
import { takeEffect } from './change.taking-effect.js';

type Decision = DecideChangeInput & Omit<PreviewChangeInput, 'kind'>;

export const amendDirective = (ctx: RequestContext, input: AmendDirectiveInput) => decide(ctx, 'AMEND', input);
export const replaceDirective = (ctx: RequestContext, input: ReplaceDirectiveInput) => decide(ctx, 'REPLACE', input);
export const withdrawDirective = (ctx: RequestContext, input: WithdrawDirectiveInput) => decide(ctx, 'WITHDRAW', input);

function decide(ctx: RequestContext, kind: ChangeKind, input: Decision): Promise<DirectiveChange> {
  if (!canChangeDirective(ctx.actor)) throw new ForbiddenError();
  const ground = cleanOptional('ground', input.ground, { max: 2000 });
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => make(tx, ctx, kind, { ...input, ground }));
    return tx.findOneByOrFail(DirectiveChange, { id });
  });
}

/** Exactly what the act would touch if it were decided now. */
export function previewChange(ctx: RequestContext, { kind, ...input }: PreviewChangeInput): Promise<Plan> {
  if (!canChangeDirective(ctx.actor)) throw new ForbiddenError();
  return ctx.db.run(async (tx) => {
    const subject = await subjectOf(tx, ctx, input);
    const clauses = await clauseChangesOf(tx, ctx, subject, { ...input, kind, clauses: input.clauses ?? [] });
    return planOf(tx, ctx, { ...wantedOf(kind, input, clauses), isHeld: false });
  });
}

const wantedOf = (
  kind: ChangeKind,
  input: Omit<PreviewChangeInput, 'kind'>,
  clauses: readonly CleanClauseChange[],
) => ({
  kind,
  clauses,
  directiveId: input.directiveId,
  onDependents: input.onDependents ?? null,
});

async function make(tx: Tx, ctx: RequestContext, kind: ChangeKind, input: Decision): Promise<string> {
  if (!isId(input.directiveId)) throw new NotFoundError();
  await holdDirectives(tx, [input.directiveId, input.instrumentId].filter(isId));
  const subject = await subjectOf(tx, ctx, input);
  refuseStale(subject.directive, input.version);
  await refuseAnother(tx, kind, input);
  const clauses = await clauseChangesOf(tx, ctx, subject, { ...input, kind, clauses: input.clauses ?? [] });
  await mustKnowDependents(tx, ctx, { ...wantedOf(kind, input, clauses), isHeld: false });

  const change = rowOf(ctx, kind, { ...subject, ...input });
  await tx.insert(DirectiveChange, change);
  const { tenantId, agencyId, directiveId, id } = change;
  const rows = clauses.map((clause) => ({
    ...clause,
    tenantId,
    agencyId,
    directiveId,
    changeId: id,
    id: newId('Other'),
  }));
  if (rows.length > 0) await tx.insert(ClauseChange, rows);
  if (change.effectiveOn <= ctx.today) await takeEffect(tx, ctx, change, subject.instrument);
  else recordPlan(tx, ctx, change);
  return id;
}

/** By one document once; and what is to end anyway cannot be ended again. */
async function refuseAnother(tx: Tx, kind: ChangeKind, { directiveId, instrumentId }: Decision): Promise<void> {
  const standing = await tx.find(DirectiveChange, { where: { directiveId, state: In(['PLANNED', 'IN_FORCE']) } });
  if (standing.some((other) => other.instrumentId === instrumentId))
    throw new ConflictError('CHANGED_BY_IT_ALREADY', {}, 'instrumentId');
  const ending = kind === 'AMEND' ? undefined : standing.find((other) => other.kind !== 'AMEND');
  if (ending) throw new ConflictError('ENDING_ALREADY', { day: formatDay(ending.effectiveOn) });
}

const MOST_NUMBERS = 10;

async function mustKnowDependents(tx: Tx, ctx: RequestContext, wanted: Parameters<typeof planOf>[2]): Promise<void> {
  if (wanted.kind === 'AMEND' || wanted.onDependents !== null) return;
  const { dependents, tasks, needsDependentsFate } = await planOf(tx, ctx, wanted);
  if (!needsDependentsFate) return;
  const numbers = dependents.slice(0, MOST_NUMBERS).map(({ number, abstract }) => number ?? abstract.slice(0, 60));
  const counts = { directives: dependents.length, tasks: doneIn(tasks.map(({ task }) => task)) };
  throw new ConflictError('OTHERS_BUILD_ON_IT', { ...counts, numbers }, 'onDependents');
}

function rowOf({ actor, now }: RequestContext, kind: ChangeKind, decision: Decision & Subject): DirectiveChange {
  const { directive, instrument, effectiveOn, ground = null, onDependents = null } = decision;
  return Object.assign(new DirectiveChange(), {
    id: newId('DirectiveChange'),
    tenantId: directive.tenantId,
    agencyId: directive.agencyId,
    directiveId: directive.id,
    kind,
    instrumentTenantId: instrument.tenantId,
    instrumentAgencyId: instrument.agencyId,
    instrumentId: instrument.id,
    effectiveOn,
    ground,
    onDependents,
    state: 'PLANNED' as const,
    makerTenantId: actor.tenantId,
    makerAgencyId: actor.agencyId,
    maker: actor,
    decidedAt: now,
    decidedByName: actor.personName,
    decidedByTitle: actor.title,
    inForceAt: null,
    ...{ receiptsEnded: 0, tasksChanged: 0, tasksCancelled: 0 },
  });
}

function recordPlan(tx: Tx, ctx: RequestContext, change: DirectiveChange): void {
  const { directiveId: subjectId, tenantId, agencyId, kind, instrumentId, effectiveOn } = change;
  const detail = { kind, instrumentId, effectiveOn };
  recordAudit(tx, ctx, { action: 'directive.changePlanned', subjectId, tenantId, agencyId, detail });
}
