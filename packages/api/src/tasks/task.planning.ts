// What goes on within a task while its own state stands: who may plan, and what the timeline and the chain keep of it.
import { actionsFor, mayAct, nextState, type TaskPlanAction, taskPlanMachine } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Happened, relationsTo, tellTimeline } from './task.acting.js';
import type { Task } from './task.entity.js';

export const planActionsOn = (task: Task, ctx: RequestContext): readonly TaskPlanAction[] =>
  actionsFor(taskPlanMachine, { state: task.lifecycle, relations: relationsTo(ctx, task), role: ctx.actor.role });

/** Refused: WRONG_STATE, NOT_ALLOWED. */
export function mustPlan(ctx: RequestContext, task: Task, action: TaskPlanAction): void {
  const state = task.lifecycle;
  if (!nextState(taskPlanMachine, state, action)) throw new ConflictError('WRONG_STATE', { state, action });
  if (!mayAct(taskPlanMachine, { state, action, relations: relationsTo(ctx, task), role: ctx.actor.role }))
    throw new ForbiddenError();
}

interface Versioned {
  readonly version: number;
  readonly changedByName: string | null;
}

export function mustBeCurrent(row: Versioned, version: number, change: string): void {
  if (row.version === version) return;
  throw new ConflictError('STALE_VERSION', { version: row.version, changedBy: row.changedByName ?? '', change });
}

interface Planned extends Happened {
  /** As the chain names it. */
  readonly deed: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The version of the task stays: what others do within it must not make stale what somebody has on his screen. */
export async function tellPlanned(tx: Tx, ctx: RequestContext, task: Task, { deed, detail, ...happened }: Planned) {
  await tellTimeline(tx, ctx, task, happened);
  const { id: subjectId, agencyId, tenantId } = task;
  recordAudit(tx, ctx, { action: `task.${deed}`, subjectId, agencyId, tenantId, detail });
}
