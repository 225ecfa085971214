// Gia hạn: the doer asks before the deadline, whoever gave the task grants or refuses; each is told, counted and kept with its reason.
import { type Day, extensionObstacle, formatDay, type TaskAction } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { NOTHING_ASKED } from './task.acting.js';
import { decide } from './task.deciding.js';
import type { Task } from './task.entity.js';
import type { AskExtensionInput, ExtendTaskInput, TaskReasonInput, TermInput } from './task.inputs.js';
import { readTaskRow } from './task.lock.queries.js';
import { laterTerm, mustNotPass, type SetTerm } from './task.term.js';
import { cleanNote, cleanReason } from './task.texts.js';

const mustBeExtensible =
  ({ today }: RequestContext, action: TaskAction) =>
  ({ dueOn, extensionUntil: askedFor }: Task): void => {
    const obstacle = extensionObstacle({ dueOn, askedFor }, action, today);
    if (obstacle) throw new ConflictError(obstacle, { day: formatDay(askedFor ?? dueOn ?? today) });
  };

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
  decide(ctx, {
    action: 'askExtension',
    input,
    check: mustBeExtensible(ctx, 'askExtension'),
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
  decide(ctx, {
    action: 'extend',
    input,
    check: mustBeExtensible(ctx, 'extend'),
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
  decide(ctx, {
    action: 'refuseExtension',
    input,
    check: mustBeExtensible(ctx, 'refuseExtension'),
    effect: (_, task) => ({
      note: cleanReason('reason', input.reason),
      set: NOTHING_ASKED,
      detail: { until: task.extensionUntil },
    }),
    tell: ({ leadAgencyId }) => ({ kind: 'task.extensionRefused', agencyId: leadAgencyId }),
  });
