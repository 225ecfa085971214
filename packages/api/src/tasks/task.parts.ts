// The parts of those who cooperate: shared out by the lead, reported by each agency itself, urged; lateness counts to whose part it is.
import { type Day, daysLate, formatDay } from '@ky-cuong/shared';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { getTask, lockTask } from './task.acting.js';
import type { Task } from './task.entity.js';
import { lockPart } from './task.lock.queries.js';
import { notify } from './task.outbox.queries.js';
import { mustBeCurrent, mustPlan, tellPlanned } from './task.planning.js';
import type { ReportPartInput, SetPartInput, UrgePartInput } from './task.planning.inputs.js';
import { attachEvidence } from './task.reporting.js';
import { cleanNote, cleanResult } from './task.texts.js';
import { TaskParticipant } from './task-participant.entity.js';

export function setPart(ctx: RequestContext, input: SetPartInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const task = await lockTask(tx, ctx, input.taskId);
    mustPlan(ctx, task, 'setPart');
    const row = await partOf(tx, task, input.agencyId);
    mustBeCurrent(row, input.version, 'setPart');
    if (row.reportedOn !== null) throw new ConflictError('PART_REPORTED');
    const part = cleanText('part', input.part, { min: 3, max: 2_000 });
    const dueOn = partDue(ctx, task, input.dueOn);
    await change(tx, ctx, row, { part, dueOn });
    const note = `${nameOf(ctx, row)} (${formatDay(dueOn)}): ${part}`;
    const detail = { partOf: row.agencyId, was: row.dueOn, dueOn };
    await tellPlanned(tx, ctx, task, { action: 'setPart', deed: 'partSet', note, detail });
    await notify(tx, ctx, { kind: 'task.partSet', agencyId: row.agencyId, taskId: task.id });
    return getTask(tx, ctx, task.id);
  });
}

function partDue({ today }: RequestContext, { dueOn: end }: Task, dueOn: Day): Day {
  if (end !== null && dueOn > end) throw new InvalidInputError('dueOn', 'PART_AFTER_TASK', { day: formatDay(end) });
  if (dueOn < today) throw new InvalidInputError('dueOn', 'DEADLINE_IN_PAST');
  return dueOn;
}

/** The agency's own row is all that it writes: the task is not its to lock. */
export function reportPart(ctx: RequestContext, input: ReportPartInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const task = await getTask(tx, ctx, input.taskId);
    mustPlan(ctx, task, 'reportPart');
    const row = await partOf(tx, task, ctx.actor.agencyId);
    mustBeCurrent(row, input.version, row.reportedOn === null ? 'setPart' : 'reportPart');
    if (row.dueOn === null) throw new ConflictError('PART_NOT_SET');
    if (row.reportedOn !== null) throw new ConflictError('PART_REPORTED');
    const report = cleanResult('result', input.result);
    const fileIds = await attachEvidence(tx, ctx, task, input.fileIds ?? []);
    const lateDays = daysLate(row.dueOn, ctx.today);
    const reported = { reportedOn: ctx.today, reportedByName: ctx.actor.personName, report, fileIds: [...fileIds] };
    await change(tx, ctx, row, { ...reported, lateDays });
    const detail = { partOf: row.agencyId, dueOn: row.dueOn, lateDays };
    await tellPlanned(tx, ctx, task, { action: 'reportPart', deed: 'partReported', note: report, fileIds, detail });
    await notify(tx, ctx, { kind: 'task.partReported', agencyId: task.leadAgencyId, taskId: task.id });
    return getTask(tx, ctx, task.id);
  });
}

export function urgePart(ctx: RequestContext, input: UrgePartInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const taskId = await once(tx, ctx, input, () => urge(tx, ctx, input));
    return getTask(tx, ctx, taskId);
  });
}

async function urge(tx: Tx, ctx: RequestContext, input: UrgePartInput): Promise<string> {
  const task = await lockTask(tx, ctx, input.taskId);
  mustPlan(ctx, task, 'urgePart');
  const row = await partOf(tx, task, input.agencyId);
  if (row.dueOn === null) throw new ConflictError('PART_NOT_SET');
  if (row.reportedOn !== null) throw new ConflictError('PART_REPORTED');
  if (row.lastUrgedOn === ctx.today) throw new ConflictError('ALREADY_URGED');
  const message = cleanNote('message', input.message);
  const urgedCount = row.urgedCount + 1;
  await tx.update(TaskParticipant, keyOf(row), { urgedCount, lastUrgedOn: ctx.today });
  const note = [nameOf(ctx, row), ...(message ? [message] : [])].join(': ').slice(0, 4_000);
  const detail = { partOf: row.agencyId, urgedCount };
  await tellPlanned(tx, ctx, task, { action: 'urgePart', deed: 'partUrged', note, detail });
  await notify(tx, ctx, { kind: 'task.partUrged', agencyId: row.agencyId, taskId: task.id, message });
  return task.id;
}

async function partOf(tx: Tx, { id }: Task, agencyId: string): Promise<TaskParticipant> {
  const row = await lockPart(tx, id, agencyId);
  if (!row) throw new InvalidInputError('agencyId', 'NOT_COOPERATING');
  return row;
}

const keyOf = ({ taskId, agencyId }: TaskParticipant) => ({ taskId, agencyId });

const nameOf = ({ agencies }: RequestContext, { agencyId }: TaskParticipant) => agencies.get(agencyId)?.name ?? '';

const change = (tx: Tx, { actor }: RequestContext, row: TaskParticipant, set: Partial<TaskParticipant>) =>
  tx.update(TaskParticipant, keyOf(row), { ...set, changedByName: actor.personName, version: row.version + 1 });
