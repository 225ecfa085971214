// Leaders decide on a task: accept or reject it, confirm or return its result, put it off and take it up again, or call it off.
import { confirmationDaysLate, type Lifecycle, type TaskAction } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Change, getTask, lockTask, moveTask, mustMove } from './task.acting.js';
import type { Task } from './task.entity.js';
import type { ConfirmTaskInput, TaskActInput, TaskReasonInput } from './task.inputs.js';
import { type Notice, notify } from './task.outbox.queries.js';
import { lastReportedProgress, readTaskRow } from './task.lock.queries.js';
import { termAfterPause } from './task.term.js';
import { cleanNote, cleanReason } from './task.texts.js';

type Effect = Omit<Change, 'action' | 'to'>;

interface Deciding {
  readonly action: TaskAction;
  readonly input: TaskActInput;
  /** What must hold of the task besides its state. */
  readonly check?: (task: Task) => void;
  readonly effect: (tx: Tx, task: Task) => Promise<Effect> | Effect;
  readonly tell?: (task: Task) => Pick<Notice, 'kind' | 'agencyId'>;
}

/** Locked, asked of the table, written with its traces, told: what every decision on a task has in common. */
export function decide(ctx: RequestContext, { action, input, check, effect, tell }: Deciding): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const task = await lockTask(tx, ctx, input.taskId);
    const to: Lifecycle = mustMove(ctx, task, { action, version: input.version });
    check?.(task);
    const change = await effect(tx, task);
    await moveTask(tx, ctx, task, { ...change, action, to });
    if (tell) await notify(tx, ctx, { ...tell(task), taskId: task.id, message: change.note ?? null });
    return getTask(tx, ctx, task.id);
  });
}

export const acceptTask = (ctx: RequestContext, input: TaskActInput): Promise<Task> =>
  decide(ctx, { action: 'accept', input, effect: () => ({}) });

export const rejectTask = (ctx: RequestContext, input: TaskReasonInput): Promise<Task> =>
  decide(ctx, {
    action: 'reject',
    input,
    effect: () => ({ note: cleanReason('reason', input.reason) }),
    tell: ({ agencyId }) => ({ kind: 'task.rejected', agencyId }),
  });

/** The doer's result stands as of his report; days beyond the term for an answer are counted to whoever answers. */
const answered = ({ today }: RequestContext, { confirmBy, confirmLateDays }: Task) => ({
  confirmLateDays: confirmLateDays + confirmationDaysLate(confirmBy, today),
});

export const confirmTask = (ctx: RequestContext, input: ConfirmTaskInput): Promise<Task> =>
  decide(ctx, {
    action: 'confirm',
    input,
    effect: (_, task) => ({
      note: cleanNote('note', input.note),
      grade: input.grade,
      set: { grade: input.grade, confirmedAt: ctx.now, ...answered(ctx, task) },
      detail: { daysLate: answered(ctx, task).confirmLateDays },
    }),
    tell: ({ leadAgencyId }) => ({ kind: 'task.confirmed', agencyId: leadAgencyId }),
  });

/** The doer's turn again: the deadline runs on as if nothing had been reported, and the silence is counted from today. */
export const returnTask = (ctx: RequestContext, input: TaskReasonInput): Promise<Task> =>
  decide(ctx, {
    action: 'return',
    input,
    effect: async (tx, task) => ({
      note: cleanReason('reason', input.reason),
      set: {
        ...{ ...answered(ctx, task), confirmBy: null, deliveredProduct: null, deliveredNumber: null },
        reportedAt: null,
        lastHeardOn: ctx.today,
        progress: await lastReportedProgress(tx, task),
        returnedCount: task.returnedCount + 1,
      },
    }),
    tell: ({ leadAgencyId }) => ({ kind: 'task.returned', agencyId: leadAgencyId }),
  });

export const suspendTask = (ctx: RequestContext, input: TaskReasonInput): Promise<Task> =>
  decide(ctx, {
    action: 'suspend',
    input,
    effect: () => ({ note: cleanReason('reason', input.reason) }),
    tell: ({ leadAgencyId }) => ({ kind: 'task.suspended', agencyId: leadAgencyId }),
  });

/** The time of the pause is given back, and the silence is counted from today. */
export const resumeTask = (ctx: RequestContext, input: TaskReasonInput): Promise<Task> =>
  decide(ctx, {
    action: 'resume',
    input,
    effect: async (tx, task) => {
      const whole = task.parentId === null ? null : await readTaskRow(tx, ctx, task.parentId);
      const given = termAfterPause(ctx, task, whole?.dueOn ?? null);
      return {
        note: cleanReason('reason', input.reason),
        set: { lastHeardOn: ctx.today, ...given },
        detail: { dueOn: task.dueOn, until: given.dueOn ?? task.dueOn },
      };
    },
    tell: ({ leadAgencyId }) => ({ kind: 'task.resumed', agencyId: leadAgencyId }),
  });

export const cancelTask = (ctx: RequestContext, input: TaskReasonInput): Promise<Task> =>
  decide(ctx, { action: 'cancel', input, effect: () => ({ note: cleanReason('reason', input.reason) }) });
