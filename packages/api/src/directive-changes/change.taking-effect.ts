// A change takes effect: the directive turns, its receipts end, its tasks follow, and those that carried it out if so decided.
import { type ChangeKind, formatDay, type TaskFate } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Directive } from '../directives/directive.entity.js';
import { notify } from '../directives/directive.outbox.queries.js';
import { type FollowedAction, type Following, followDirective } from '../tasks/task.following.js';
import { DirectiveChange } from './change.entity.js';
import { ClauseChange } from './clause-change.entity.js';
import { endReceipts } from './change.queries.js';
import { type Plan, planOf, type TouchedTask } from './change.plan.js';

const ACTIONS: Readonly<Record<ChangeKind, FollowedAction>> = {
  AMEND: 'directiveAmended',
  REPLACE: 'directiveReplaced',
  WITHDRAW: 'directiveWithdrawn',
};

const PAST = { AMEND: 'directive.amended', REPLACE: 'directive.replaced', WITHDRAW: 'directive.withdrawn' } as const;

/** Both directives are held. Answers nothing: what followed stands in the change itself. */
export async function takeEffect(
  tx: Tx,
  ctx: RequestContext,
  change: DirectiveChange,
  instrument: Directive,
): Promise<void> {
  const clauses = await tx.find(ClauseChange, { where: { changeId: change.id } });
  await tx.update(DirectiveChange, { id: change.id }, { state: 'IN_FORCE', inForceAt: ctx.now });
  const plan = await planOf(tx, ctx, { ...change, clauses, isHeld: true });

  for (const { id, tenantId, agencyId } of change.onDependents === 'WITHDRAW' ? plan.dependents : []) {
    await withdrawAlong(tx, ctx, change, { directiveId: id, tenantId, agencyId });
  }
  const ending = plan.receipts.filter(({ receipt, newState }) => newState !== receipt.state);
  const ended = await endReceipts(
    tx,
    ctx,
    ending.map(({ receipt }) => receipt.id),
  );
  for (const touched of plan.tasks) await follow(tx, ctx, touched, { change, instrument });

  const counts = { receiptsEnded: ended.length, ...countsOf(plan) };
  await tx.update(DirectiveChange, { id: change.id }, counts);
  const { directiveId, tenantId, agencyId, kind, instrumentId, effectiveOn } = change;
  const detail = { instrumentId, effectiveOn, ...counts };
  recordAudit(tx, ctx, { action: PAST[kind], subjectId: directiveId, tenantId, agencyId, detail });
  const receiptIds = plan.receipts
    .filter(({ receipt }) => receipt.state !== 'REFUSED')
    .map(({ receipt }) => receipt.id);
  await notify(tx, ctx, { kind: PAST[kind], directiveId, agencyId, receiptIds });
}

export const countsOf = ({ tasks }: Pick<Plan, 'tasks'>) => {
  const count = (...fates: TaskFate[]) => tasks.filter(({ fate }) => fates.includes(fate)).length;
  return { tasksChanged: count('REWORDED', 'DUE_ANEW', 'MOVED'), tasksCancelled: count('CANCELLED') };
};

type Address = Pick<DirectiveChange, 'directiveId' | 'tenantId' | 'agencyId'>;

/** What carried it out ends by the same document, each on record for itself. */
async function withdrawAlong(tx: Tx, ctx: RequestContext, change: DirectiveChange, address: Address): Promise<void> {
  const id = newId('DirectiveChange');
  const row = { ...change, ...address, id, kind: 'WITHDRAW', onDependents: 'KEEP', state: 'PLANNED' } as const;
  await tx.insert(DirectiveChange, { ...row, inForceAt: null, receiptsEnded: 0, tasksChanged: 0, tasksCancelled: 0 });
  await tx.update(DirectiveChange, { id }, { state: 'IN_FORCE', inForceAt: ctx.now });
  const { directiveId: subjectId, tenantId, agencyId } = address;
  const detail = { instrumentId: change.instrumentId, along: change.directiveId };
  recordAudit(tx, ctx, { action: PAST.WITHDRAW, subjectId, tenantId, agencyId, detail });
}

interface Cause {
  readonly change: DirectiveChange;
  readonly instrument: Directive;
}

async function follow(
  tx: Tx,
  ctx: RequestContext,
  { task, clause, fate, dueOn }: TouchedTask,
  { change, instrument }: Cause,
): Promise<void> {
  if (fate === 'KEPT') return;
  const said = [
    `Theo ${nameOf(instrument)}`,
    ...(dueOn !== null && dueOn !== task.dueOn ? [`thời hạn mới ${formatDay(dueOn)}`] : []),
    ...(clause?.newText ? [`nội dung mới: ${clause.newText}`] : []),
    ...(change.ground ? [change.ground] : []),
  ];
  const isOwn = task.directiveId === change.directiveId;
  await followDirective(tx, ctx, task, {
    action: isOwn ? ACTIONS[change.kind] : 'directiveWithdrawn',
    fate,
    dueOn,
    note: said.join('; '),
    source: fate === 'MOVED' ? sourceIn(instrument, clause?.toClauseId ?? null) : task,
  });
}

const sourceIn = ({ tenantId, agencyId, id }: Directive, clauseId: string | null): Following['source'] => ({
  directiveTenantId: tenantId,
  directiveAgencyId: agencyId,
  directiveId: id,
  clauseId,
});

/** As people call it in a sentence: its number, else when it was said. */
const nameOf = ({ number, issuedOn, issuerName }: Directive): string =>
  number ?? `chỉ đạo ngày ${formatDay(issuedOn)} của ${issuerName}`;
