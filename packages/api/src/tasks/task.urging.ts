// Urging: whoever waits for a task reminds those who answer for it, once a day and person.
import { dayOf } from '@ky-cuong/shared';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { getTask, lockTask, mustMove, recordTaskAudit, tellTimeline } from './task.acting.js';
import { Task } from './task.entity.js';
import type { UrgeTaskInput } from './task.inputs.js';
import { notify } from './task.outbox.queries.js';
import { cleanNote } from './task.texts.js';

export function urgeTask(ctx: RequestContext, input: UrgeTaskInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => urge(tx, ctx, input));
    return getTask(tx, ctx, id);
  });
}

/** The version stays: a reminder must not make what the doer has on his screen stale. */
async function urge(tx: Tx, ctx: RequestContext, input: UrgeTaskInput): Promise<string> {
  const task = await lockTask(tx, ctx, input.taskId);
  mustMove(ctx, task, { action: 'urge' });
  const { lastUrgedAt, lastUrgedBy } = task;
  if (lastUrgedAt && lastUrgedBy === ctx.actor.personId && dayOf(lastUrgedAt) === ctx.today)
    throw new ConflictError('ALREADY_URGED');
  const message = cleanNote('message', input.message);
  const count = { urgedCount: task.urgedCount + 1, lastUrgedAt: ctx.now, lastUrgedBy: ctx.actor.personId };
  await tx.update(Task, { id: task.id }, count);
  await tellTimeline(tx, ctx, task, { action: 'urge', note: message });
  recordTaskAudit(tx, ctx, task, { action: 'urge', urgedCount: count.urgedCount });
  await notify(tx, ctx, { kind: 'task.urged', agencyId: task.leadAgencyId, taskId: task.id, message });
  return task.id;
}
