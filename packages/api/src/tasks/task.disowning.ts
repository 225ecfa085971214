// What becomes of open tasks whose directive nobody owns any more, or whose lead has given it back: they end, with the ground on the timeline.
import { OPEN_LIFECYCLES } from '@ky-cuong/shared';
import { In } from 'typeorm';
import type { Tx } from '../platform/db/tenant-db.js';
import type { Reaction } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { moveTask } from './task.acting.js';
import { Task } from './task.entity.js';
import { followDirective } from './task.following.js';

export const followDisowned: Reaction = async (tx, ctx, happening) => {
  if (happening.kind === 'directive.disowned') await callOff(tx, ctx, happening);
  if (happening.kind === 'receipt.recalled') await giveBack(tx, ctx, happening);
};

async function callOff(tx: Tx, ctx: RequestContext, { directiveId, ground }: { directiveId: string; ground: string }) {
  const tasks = await tx.find(Task, {
    where: { directiveId, lifecycle: In([...OPEN_LIFECYCLES]) },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const task of tasks) await moveTask(tx, ctx, task, { action: 'cancel', to: 'CANCELLED', note: ground });
}

interface Recalled {
  readonly directiveId: string;
  readonly agencyId: string;
  readonly ground: string;
}

/** What the agency leads on the ground of the directive, and what it gave out on it. */
async function giveBack(tx: Tx, ctx: RequestContext, { directiveId, agencyId, ground }: Recalled): Promise<void> {
  const open = { directiveId, lifecycle: In([...OPEN_LIFECYCLES]) };
  const tasks = await tx.find(Task, {
    where: [
      { ...open, leadAgencyId: agencyId },
      { ...open, agencyId },
    ],
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const task of tasks) {
    const change = { action: 'directiveRecalled', fate: 'CANCELLED', dueOn: null, note: ground, source: task } as const;
    await followDirective(tx, ctx, task, change);
  }
}
