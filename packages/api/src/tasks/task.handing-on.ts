// The lead hands work on: a child task to an agency below, or the task itself to a named official.
import { once } from '../platform/db/once.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { findSeat } from './answerable.queries.js';
import { getTask, lockTask, moveTask, mustMove } from './task.acting.js';
import { reseat } from './task.answerables.js';
import type { Task } from './task.entity.js';
import type { AssignDownInput, AssignOfficialInput, ReassignTasksInput } from './task.inputs.js';
import { notify } from './task.outbox.queries.js';
import { mustReach } from './task.reach.js';
import { mustNotPass, type SetTerm, setTerm } from './task.term.js';
import { cleanNote } from './task.texts.js';
import { type Draft, writeTasks } from './task.writing.js';

/** Returns the child. */
export function assignTaskDown(ctx: RequestContext, input: AssignDownInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const childId = await once(tx, ctx, input, () => handDown(tx, ctx, input));
    return getTask(tx, ctx, childId);
  });
}

async function handDown(tx: Tx, ctx: RequestContext, input: AssignDownInput): Promise<string> {
  const task = await lockTask(tx, ctx, input.taskId);
  const to = mustMove(ctx, task, { action: 'assignDown', version: input.version });
  if (input.agencyId === task.leadAgencyId) throw new ForbiddenError('SIDEWAYS_ASSIGNMENT', 'agencyId');
  mustReach(ctx, { toId: input.agencyId, field: 'agencyId', namedLeadByChair: task.namedLead });
  const note = cleanNote('note', input.note);
  const draft = childOf(task, { leadId: input.agencyId, note, term: childTerm(ctx, task, input) });
  const [childId = ''] = await writeTasks(tx, ctx, {
    batchId: newId('Other'),
    drafts: [draft],
    field: () => 'agencyId',
  });
  await moveTask(tx, ctx, task, { action: 'assignDown', to, note: ctx.agencies.get(input.agencyId)?.name ?? null });
  return childId;
}

/** Without a term of its own the child is due with its parent, even when that is late already. */
function childTerm(ctx: RequestContext, task: Task, { term }: AssignDownInput): SetTerm {
  if (!term || (!term.on && term.workingDays == null)) {
    const inherited = task.dueOn === null ? null : { from: ctx.today, on: task.dueOn };
    return { startsOn: ctx.today, dueOn: task.dueOn, term: inherited };
  }
  const set = setTerm(ctx, term, 'term');
  mustNotPass(task, set, 'term');
  return set;
}

interface Handed {
  readonly leadId: string;
  readonly note: string | null;
  readonly term: SetTerm;
}

const childOf = (task: Task, { leadId, note, term }: Handed): Draft => ({
  ...term,
  title: task.title,
  expectedProduct: task.expectedProduct,
  sector: task.sector,
  leadId,
  cooperatingIds: [],
  namedLead: false,
  directiveTenantId: task.directiveTenantId,
  directiveAgencyId: task.directiveAgencyId,
  directiveId: task.directiveId,
  clauseId: task.clauseId,
  parent: task,
  note,
});

export function assignOfficial(ctx: RequestContext, input: AssignOfficialInput): Promise<Task> {
  return ctx.db.run((tx) => name(tx, ctx, input));
}

async function name(tx: Tx, ctx: RequestContext, input: AssignOfficialInput): Promise<Task> {
  const task = await lockTask(tx, ctx, input.taskId);
  const to = mustMove(ctx, task, { action: 'assignOfficial', version: input.version });
  const seat = await findSeat(tx, input.appointmentId, { agencyId: task.leadAgencyId, today: ctx.today });
  if (!seat) throw new InvalidInputError('appointmentId', 'NOT_APPOINTED_THERE');
  const remark = cleanNote('note', input.note);
  const note = [`${seat.name}, ${seat.title}`, ...(remark ? [remark] : [])].join(': ').slice(0, 4_000);
  await reseat(tx, ctx, [task], { kind: 'RESPONSIBLE_OFFICIAL', seat });
  await moveTask(tx, ctx, task, { action: 'assignOfficial', to, note, set: { reassignSince: null } });
  await notify(tx, ctx, { kind: 'task.officialAssigned', agencyId: task.leadAgencyId, taskId: task.id });
  return getTask(tx, ctx, task.id);
}

const MOST_AT_ONCE = 50;

/** All of them or none; in the order of their ids, so that two who do the same never wait for each other crosswise. */
export function reassignTasks(ctx: RequestContext, input: ReassignTasksInput): Promise<Task[]> {
  const { tasks, appointmentId, note } = input;
  if (tasks.length === 0) throw new InvalidInputError('tasks', 'REQUIRED');
  if (tasks.length > MOST_AT_ONCE) throw new InvalidInputError('tasks', 'TOO_MANY_ITEMS', { max: MOST_AT_ONCE });
  const inOrder = [...tasks].sort((one, other) => one.taskId.localeCompare(other.taskId));
  return ctx.db.run(async (tx) => {
    await once(tx, ctx, input, async () => {
      for (const { taskId, version } of inOrder)
        await name(tx, ctx, { taskId, version, appointmentId, note: note ?? null });
      return inOrder[0]?.taskId ?? '';
    });
    const renamed: Task[] = [];
    for (const { taskId } of tasks) renamed.push(await getTask(tx, ctx, taskId));
    return renamed;
  });
}
