// Urging: whoever waits for tasks reminds those who answer for them, once a day and person, and may take it back for ten seconds.
import { dayOf, type Reason } from '@ky-cuong/shared';
import { isId, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  KnownError,
  NotFoundError,
} from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { eventOf, getTask, lockTask, mustMove, recordTaskAudit } from './task.acting.js';
import { Task } from './task.entity.js';
import type { UndoUrgeInput, UrgeTaskInput, UrgeTasksInput } from './task.inputs.js';
import { notify, takeBackUrges, UNDO_MS } from './task.outbox.queries.js';
import { mustSeeWork } from './task.scope.queries.js';
import { cleanNote } from './task.texts.js';
import { TaskEvent } from './task-event.entity.js';
import {
  lockPress,
  lockTaskRows,
  markSeen,
  type Press,
  readTaskRows,
  type Refused,
  undoPress,
  writePress,
  writeUrge,
} from './task-urge.queries.js';

const MAX_TASKS = 200;

export function urgeTask(ctx: RequestContext, input: UrgeTaskInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, async () => {
      const task = await lockTask(tx, ctx, input.taskId);
      mustUrge(ctx, task);
      await press(tx, ctx, { tasks: [task], refused: [], message: cleanNote('message', input.message) });
      return task.id;
    });
    return getTask(tx, ctx, id);
  });
}

/** What became of each task, in the order in which they were named. */
export interface Urged {
  readonly id: string;
  readonly undoUntil: Date;
  readonly rows: readonly { readonly taskId: string; readonly task: Task | null; readonly reason: Reason | null }[];
}

/** Those that can be urged are; of each other one it is said why not. None of them: the reason of the first. */
export function urgeTasks(ctx: RequestContext, input: UrgeTasksInput): Promise<Urged> {
  mustSeeWork(ctx);
  const taskIds = [...new Set(input.taskIds)];
  if (taskIds.length === 0) throw new InvalidInputError('taskIds', 'REQUIRED');
  if (taskIds.length > MAX_TASKS) throw new InvalidInputError('taskIds', 'TOO_MANY_ITEMS', { max: MAX_TASKS });
  const message = cleanNote('message', input.message);
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, async () => press(tx, ctx, { ...(await sort(tx, ctx, taskIds)), message }));
    const pressed = await lockPress(tx, ctx, id);
    return outcome(tx, ctx, taskIds, pressed ?? missing());
  });
}

const missing = (): never => {
  throw new NotFoundError();
};

interface Sorted {
  readonly tasks: readonly Task[];
  readonly refused: readonly Refused[];
}

async function sort(tx: Tx, ctx: RequestContext, taskIds: readonly string[]): Promise<Sorted> {
  const known = taskIds.filter(isId);
  const locked = new Map((await lockTaskRows(tx, ctx, known)).map((task) => [task.id, task]));
  const out = known.filter((id) => !locked.has(id));
  const readable = new Set(out.length > 0 ? (await readTaskRows(tx, ctx, out)).map(({ id }) => id) : []);
  const tasks: Task[] = [];
  const refused: Refused[] = [];
  for (const taskId of taskIds) {
    const task = locked.get(taskId);
    const reason = task ? whyNot(ctx, task) : readable.has(taskId) ? 'NOT_ALLOWED' : 'NOT_FOUND';
    if (task && !reason) tasks.push(task);
    else if (reason) refused.push({ taskId, reason });
  }
  if (tasks.length === 0) throw refusalOf(refused[0]?.reason ?? 'NOT_FOUND');
  return { tasks, refused };
}

/** Where not one could be urged, nothing happened: the answer is the error that the first alone would have met. */
function refusalOf(reason: Reason): KnownError {
  if (reason === 'NOT_FOUND') return new NotFoundError();
  return reason === 'NOT_ALLOWED' ? new ForbiddenError() : new ConflictError(reason);
}

function whyNot(ctx: RequestContext, task: Task): Reason | null {
  try {
    mustUrge(ctx, task);
    return null;
  } catch (cause) {
    if (cause instanceof KnownError) return cause.reason;
    throw cause;
  }
}

function mustUrge(ctx: RequestContext, task: Task): void {
  mustMove(ctx, task, { action: 'urge' });
  const { lastUrgedAt, lastUrgedBy } = task;
  if (lastUrgedAt && lastUrgedBy === ctx.actor.personId && dayOf(lastUrgedAt) === ctx.today)
    throw new ConflictError('ALREADY_URGED');
}

async function press(
  tx: Tx,
  ctx: RequestContext,
  { tasks, refused, message }: Sorted & { readonly message: string | null },
): Promise<string> {
  const pressId = newId('UrgePress');
  await writePress(tx, ctx, { id: pressId, refused });
  const events = tasks.map((task) => ({ task, event: eventOf(ctx, task, { action: 'urge', note: message }) }));
  if (events.length > 0)
    await tx.insert(
      TaskEvent,
      events.map(({ event }) => event),
    );
  for (const { task, event } of events) {
    await writeUrge(tx, ctx, { task, eventId: event.id, pressId });
    recordTaskAudit(tx, ctx, task, { action: 'urge', urgedCount: task.urgedCount + 1 });
    await notify(tx, ctx, {
      ...{ kind: 'task.urged', agencyId: task.leadAgencyId, taskId: task.id, message, urgeId: pressId },
    });
  }
  return pressId;
}

async function outcome(tx: Tx, ctx: RequestContext, taskIds: readonly string[], pressed: Press): Promise<Urged> {
  const tasks = new Map((await readTaskRows(tx, ctx, pressed.taskIds)).map((task) => [task.id, task]));
  const reasons = new Map(pressed.refused.map(({ taskId, reason }) => [taskId, reason]));
  const rows = taskIds.map((taskId) => ({
    taskId,
    task: tasks.get(taskId) ?? null,
    reason: reasons.get(taskId) ?? null,
  }));
  return { id: pressed.id, undoUntil: new Date(pressed.pressedAt.getTime() + UNDO_MS), rows };
}

/** As if it had never been pressed, but for the audit: nobody has been told yet. Asked again, it answers the same. */
export function undoUrge(ctx: RequestContext, { urgeId }: UndoUrgeInput): Promise<Task[]> {
  mustSeeWork(ctx);
  return ctx.db.run(async (tx) => {
    const found = isId(urgeId) ? await lockPress(tx, ctx, urgeId) : null;
    const { id, taskIds, pressedAt, undoneAt } = found ?? missing();
    const tasks = await lockTaskRows(tx, ctx, taskIds);
    if (undoneAt) return tasks;
    const isLate = ctx.now.getTime() > pressedAt.getTime() + UNDO_MS;
    if (isLate || (await takeBackUrges(tx, id)) < taskIds.length) throw new ConflictError('UNDO_TOO_LATE');
    await undoPress(tx, ctx, id);
    for (const task of tasks) recordTaskAudit(tx, ctx, task, { action: 'undoUrge', urgedCount: task.urgedCount - 1 });
    return readTaskRows(tx, ctx, taskIds);
  });
}

/** Opening a task shows its urges to whoever answers for it; anybody else may look without having been reached. */
export function seeUrges(ctx: RequestContext, taskId: string): Promise<Task> {
  mustSeeWork(ctx);
  return ctx.db.run(async (tx) => {
    const task = isId(taskId) ? await getTask(tx, ctx, taskId) : missing();
    const { personId } = ctx.actor;
    const isAnswering = personId === task.accountablePersonId || personId === task.responsiblePersonId;
    const seen = isAnswering ? await markSeen(tx, ctx, taskId) : 0;
    if (seen > 0) recordTaskAudit(tx, ctx, task, { action: 'seeUrges', urges: seen });
    return task;
  });
}
