// Gia hạn: the doer asks before the deadline, whoever gave the task grants or refuses; each is told, counted and kept with its reason.
import { type Day, extensionObstacle, formatDay } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Change, getTask, lockTask, moveTask, mustMove, NOTHING_ASKED } from './task.acting.js';
import type { Task } from './task.entity.js';
import type { AskExtensionInput, ExtendTaskInput, TaskActInput, TaskReasonInput, TermInput } from './task.inputs.js';
import { readTaskRow } from './task.lock.queries.js';
import { type Notice, notify } from './task.outbox.queries.js';
import { laterTerm, mustNotPass, type SetTerm } from './task.term.js';
import { cleanNote, cleanReason } from './task.texts.js';

interface Extending {
  readonly action: 'askExtension' | 'extend' | 'refuseExtension';
  readonly input: TaskActInput;
  readonly effect: (tx: Tx, task: Task) => Promise<Omit<Change, 'action' | 'to'>> | Omit<Change, 'action' | 'to'>;
  readonly tell: (task: Task) => Pick<Notice, 'kind' | 'agencyId'>;
}

function act(ctx: RequestContext, { action, input, effect, tell }: Extending): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const task = await lockTask(tx, ctx, input.taskId);
    const to = mustMove(ctx, task, { action, version: input.version });
    mustBeExtensible(ctx, task, action);
    const change = await effect(tx, task);
    await moveTask(tx, ctx, task, { ...change, action, to });
    await notify(tx, ctx, { ...tell(task), taskId: task.id, message: change.note ?? null });
    return getTask(tx, ctx, task.id);
  });
}

function mustBeExtensible({ today }: RequestContext, task: Task, action: Extending['action']): void {
  const { dueOn, extensionUntil: askedFor } = task;
  const obstacle = extensionObstacle({ dueOn, askedFor }, action, today);
  if (obstacle) throw new ConflictError(obstacle, { day: formatDay(askedFor ?? dueOn ?? today) });
}

/** Never past what this task is a part of, as far as the caller sees that: whoever decides has it, whoever asks may not. */
async function newTerm(tx: Tx, ctx: RequestContext, task: Task, term: TermInput): Promise<SetTerm> {
  const set = laterTerm(ctx, task, term, 'term');
  const parent = task.parentId === null ? null : await readTaskRow(tx, ctx, task.parentId);
  if (parent) mustNotPass(parent, set, 'term');
  return set;
}

/** The new deadline stands in the timeline before the reason, as it was on that day. */
const told = (dueOn: Day | null, reason: string | null): string =>
  [...(dueOn === null ? [] : [formatDay(dueOn)]), ...(reason === null ? [] : [reason])].join(': ').slice(0, 4_000);

export const askExtension = (ctx: RequestContext, input: AskExtensionInput): Promise<Task> =>
  act(ctx, {
    action: 'askExtension',
    input,
    effect: async (tx, task) => {
      const { dueOn } = await newTerm(tx, ctx, task, input.term);
      return {
        note: told(dueOn, cleanReason('reason', input.reason)),
        set: { extensionUntil: dueOn, extensionAskedAt: ctx.now },
        detail: { dueOn: task.dueOn, until: dueOn },
      };
    },
    tell: ({ agencyId }) => ({ kind: 'task.extensionAsked', agencyId }),
  });

/** Grants what was asked for or another term; without a request the assigner moves the deadline himself, and says why. */
export const extendTask = (ctx: RequestContext, input: ExtendTaskInput): Promise<Task> =>
  act(ctx, {
    action: 'extend',
    input,
    effect: async (tx, task) => {
      const { dueOn, term } = await newTerm(tx, ctx, task, input.term ?? askedTerm(task));
      const isAsked = task.extensionUntil !== null;
      const reason = isAsked ? cleanNote('reason', input.reason) : cleanReason('reason', input.reason ?? '');
      return {
        note: told(dueOn, reason),
        set: { dueOn, term, extendedCount: task.extendedCount + 1, ...NOTHING_ASKED },
        detail: { dueOn: task.dueOn, until: dueOn },
      };
    },
    tell: ({ leadAgencyId }) => ({ kind: 'task.extended', agencyId: leadAgencyId }),
  });

function askedTerm({ extensionUntil, startsOn }: Task): TermInput {
  if (extensionUntil === null) throw new ConflictError('EXTENSION_NOT_ASKED');
  return { from: startsOn, on: extensionUntil };
}

export const refuseExtension = (ctx: RequestContext, input: TaskReasonInput): Promise<Task> =>
  act(ctx, {
    action: 'refuseExtension',
    input,
    effect: (_, task) => ({
      note: cleanReason('reason', input.reason),
      set: NOTHING_ASKED,
      detail: { until: task.extensionUntil },
    }),
    tell: ({ leadAgencyId }) => ({ kind: 'task.extensionRefused', agencyId: leadAgencyId }),
  });
