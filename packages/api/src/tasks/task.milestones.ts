// Milestones: set by whoever does the work, inside its time; reported as reached, with the evidence.
import { type Day, formatDay } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { getTask, lockTask } from './task.acting.js';
import type { Task } from './task.entity.js';
import { taskOfMilestone } from './task.lock.queries.js';
import { mustBeCurrent, mustPlan, tellPlanned } from './task.planning.js';
import type { AddMilestoneInput, EditMilestoneInput, ReportMilestoneInput } from './task.planning.inputs.js';
import { attachEvidence } from './task.reporting.js';
import { cleanResult } from './task.texts.js';
import { TaskMilestone } from './task-milestone.entity.js';

export function addMilestone(ctx: RequestContext, input: AddMilestoneInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const taskId = await once(tx, ctx, input, () => add(tx, ctx, input));
    return getTask(tx, ctx, taskId);
  });
}

async function add(tx: Tx, ctx: RequestContext, input: AddMilestoneInput): Promise<string> {
  const task = await lockTask(tx, ctx, input.taskId);
  mustPlan(ctx, task, 'setMilestone');
  const { title, dueOn } = planned(task, input);
  const id = newId('Milestone');
  const row = { id, ownerTenantId: task.tenantId, taskId: task.id, title, dueOn };
  await tx.insert(TaskMilestone, { ...row, changedByName: ctx.actor.personName, version: 1 });
  const detail = { milestoneId: id, dueOn };
  await tellPlanned(tx, ctx, task, {
    action: 'addMilestone',
    deed: 'milestoneAdded',
    note: told(title, dueOn),
    detail,
  });
  return task.id;
}

export function editMilestone(ctx: RequestContext, input: EditMilestoneInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const { task, milestone } = await lockMilestone(tx, ctx, input);
    mustPlan(ctx, task, 'setMilestone');
    mustBeOpen(milestone, input);
    const { title, dueOn } = planned(task, input);
    await change(tx, ctx, milestone, { title, dueOn });
    const detail = { milestoneId: milestone.id, was: milestone.dueOn, dueOn };
    const note = told(title, dueOn);
    await tellPlanned(tx, ctx, task, { action: 'editMilestone', deed: 'milestoneEdited', note, detail });
    return getTask(tx, ctx, task.id);
  });
}

export function reportMilestone(ctx: RequestContext, input: ReportMilestoneInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const { task, milestone } = await lockMilestone(tx, ctx, input);
    mustPlan(ctx, task, 'reportMilestone');
    mustBeOpen(milestone, input);
    const report = cleanResult('result', input.result);
    const fileIds = await attachEvidence(tx, ctx, task, input.fileIds ?? []);
    const done = { doneOn: ctx.today, doneByName: ctx.actor.personName, report, fileIds: [...fileIds] };
    await change(tx, ctx, milestone, done);
    const note = `${milestone.title}: ${report}`.slice(0, 4_000);
    const detail = { milestoneId: milestone.id, dueOn: milestone.dueOn, doneOn: ctx.today };
    await tellPlanned(tx, ctx, task, { action: 'reportMilestone', deed: 'milestoneReached', note, fileIds, detail });
    return getTask(tx, ctx, task.id);
  });
}

/** The task first, as every act on it does. */
async function lockMilestone(tx: Tx, ctx: RequestContext, { milestoneId }: { readonly milestoneId: string }) {
  const taskId = await taskOfMilestone(tx, milestoneId);
  if (!taskId) throw new NotFoundError();
  const task = await lockTask(tx, ctx, taskId);
  const milestone = await tx.findOneBy(TaskMilestone, { id: milestoneId });
  if (!milestone) throw new NotFoundError();
  return { task, milestone };
}

function mustBeOpen(milestone: TaskMilestone, { version }: { readonly version: number }): void {
  mustBeCurrent(milestone, version, milestone.doneOn === null ? 'editMilestone' : 'reportMilestone');
  if (milestone.doneOn !== null) throw new ConflictError('MILESTONE_REACHED');
}

function planned({ startsOn, dueOn: end }: Task, input: { readonly title: string; readonly dueOn: Day }) {
  const { dueOn } = input;
  if (end !== null && dueOn > end)
    throw new InvalidInputError('dueOn', 'MILESTONE_AFTER_TASK', { day: formatDay(end) });
  if (dueOn < startsOn) throw new InvalidInputError('dueOn', 'MILESTONE_BEFORE_TASK', { day: formatDay(startsOn) });
  return { title: cleanText('title', input.title, { min: 3, max: 300 }), dueOn };
}

const told = (title: string, dueOn: Day) => `${title} (${formatDay(dueOn)})`;

async function change(tx: Tx, { actor }: RequestContext, { id, version }: TaskMilestone, set: Partial<TaskMilestone>) {
  await tx.update(TaskMilestone, { id }, { ...set, changedByName: actor.personName, version: version + 1 });
}
