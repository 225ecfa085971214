// A task follows the directive that it arose from: a new deadline, new words, another directive, or its end, each with its ground.
import { type Day, isRunning, riskOn, type TaskFate } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { NOTHING_ASKED, ownFacts, tellTimeline } from './task.acting.js';
import { Task } from './task.entity.js';
import { type Notice, notify } from './task.outbox.queries.js';

export type FollowedAction = 'directiveAmended' | 'directiveReplaced' | 'directiveWithdrawn' | 'directiveRecalled';

export interface Following {
  readonly action: FollowedAction;
  readonly fate: Exclude<TaskFate, 'KEPT'>;
  /** The deadline from now on, which may be the one that it has. */
  readonly dueOn: Day | null;
  /** Read by people in the timeline: which document says so, and what it says. */
  readonly note: string;
  /** The directive and clause that it goes over to: the task itself when it stays. */
  readonly source: Pick<Task, 'directiveTenantId' | 'directiveAgencyId' | 'directiveId' | 'clauseId'>;
}

const NOTICES: Readonly<Record<FollowedAction, Notice['kind']>> = {
  directiveAmended: 'task.directiveAmended',
  directiveReplaced: 'task.directiveReplaced',
  directiveWithdrawn: 'task.directiveWithdrawn',
  directiveRecalled: 'task.directiveWithdrawn',
};

/** The row is locked, and whoever acts was asked: not by what he is to the task, but by what he is to its directive. */
export async function followDirective(
  tx: Tx,
  ctx: RequestContext,
  task: Task,
  { action, fate, dueOn, note, source }: Following,
): Promise<void> {
  const set = fate === 'CANCELLED' ? ended(ctx, task) : { ...sourceOf(source), ...dueAnew(ctx, task, dueOn) };
  const trace = { version: task.version + 1, changedByName: ctx.actor.personName, lastChange: action };
  await tx.update(Task, { id: task.id }, { ...set, ...trace });
  await tellTimeline(tx, ctx, task, { action, note: note.slice(0, 4_000) });
  const { id: subjectId, agencyId, tenantId, lifecycle: from } = task;
  const detail = { fate, from, dueOn: task.dueOn, until: dueOn };
  recordAudit(tx, ctx, { action: `task.${action}`, subjectId, agencyId, tenantId, detail });
  await notify(tx, ctx, { kind: NOTICES[action], agencyId: task.leadAgencyId, taskId: task.id });
}

const ended = ({ today }: RequestContext, { stoppedOn }: Task) => ({
  lifecycle: 'CANCELLED' as const,
  stoppedOn: stoppedOn ?? today,
  ownRiskOn: null,
  ...NOTHING_ASKED,
});

const sourceOf = ({ directiveTenantId, directiveAgencyId, directiveId, clauseId }: Following['source']) => ({
  directiveTenantId,
  directiveAgencyId,
  directiveId,
  clauseId,
});

/** What was asked for and is now given, or more, need not be decided any more. */
function dueAnew({ riskRule }: RequestContext, task: Task, dueOn: Day | null) {
  if (dueOn === task.dueOn || dueOn === null) return {};
  const next = { ...task, dueOn };
  const isAnswered = task.extensionUntil !== null && task.extensionUntil <= dueOn;
  return {
    dueOn,
    term: { from: task.startsOn, on: dueOn },
    ownRiskOn: isRunning(task.lifecycle) ? riskOn(ownFacts(next), riskRule) : null,
    ...(isAnswered && NOTHING_ASKED),
  };
}
