// A spoken direction that nobody will own takes its open tasks with it, each with the ground on its timeline.
import { OPEN_LIFECYCLES } from '@ky-cuong/shared';
import { In } from 'typeorm';
import type { Tx } from '../platform/db/tenant-db.js';
import type { Reaction } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { moveTask } from './task.acting.js';
import { Task } from './task.entity.js';

export const followDisowned: Reaction = async (tx, ctx, happening) => {
  if (happening.kind === 'directive.disowned') await callOff(tx, ctx, happening);
};

async function callOff(tx: Tx, ctx: RequestContext, { directiveId, ground }: { directiveId: string; ground: string }) {
  const tasks = await tx.find(Task, {
    where: { directiveId, lifecycle: In([...OPEN_LIFECYCLES]) },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const task of tasks) await moveTask(tx, ctx, task, { action: 'cancel', to: 'CANCELLED', note: ground });
}
