// Batched reads around tasks, within the caller's scope.
import { canSeeWork } from '@ky-cuong/shared';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { defineLoader, manyForEach, oneForEach } from '../platform/graphql/loader.js';
import type { Task } from './task.entity.js';
import { type OpenedTask, readStories, readTasksById, readTasksOfClauses, type Story } from './task.story.queries.js';
import { readSeriesOfTasks, type SeriesOfTask } from './task.series.queries.js';
import { readCountsOfDirectives, readTalliesOfLeads } from './task.tallies.queries.js';

const missing = () => new NotFoundError();

export const taskById = defineLoader<string, Task>(async (ctx, ids) =>
  oneForEach(ids, await readTasksById(ctx, ids), ({ id }) => id, missing),
);

export const storyOfTask = defineLoader<string, Story>(async (ctx, ids) =>
  oneForEach(ids, await readStories(ctx, ids), ({ id }) => id, missing),
);

/** From what was read along with an opened task; of any other, one batch reads it. */
export function ofStory<Value>(
  task: OpenedTask,
  ctx: RequestContext,
  read: (story: Story) => Value,
): Value | Promise<Value> {
  return task.along ? read(task.along.story) : storyOfTask(ctx).load(task.id).then(read);
}

export const seriesOfTask = defineLoader<string, SeriesOfTask | null>(async (ctx, taskIds) =>
  oneForEach(
    taskIds,
    await readSeriesOfTasks(ctx, taskIds),
    ({ taskId }) => taskId,
    () => null,
  ),
);

export const tasksByClause = defineLoader<string, Task[]>(async (ctx, clauseIds) =>
  manyForEach(clauseIds, await readTasksOfClauses(ctx, clauseIds), ({ clauseId }) => clauseId ?? ''),
);

interface Counts {
  readonly total: number;
  readonly overdue: number;
}

interface CountsOfDirective extends Counts {
  readonly open: number;
  readonly done: number;
}

const NONE: Counts = { total: 0, overdue: 0 };
const NONE_OF_DIRECTIVE: CountsOfDirective = { ...NONE, open: 0, done: 0 };

/** Open and overdue tasks by leading agency. An administrator counts none: agencies are his, the work is not. */
export const openTasksByAgency = defineLoader<string, Counts>(async (ctx, agencyIds) => {
  if (!canSeeWork(ctx.actor)) return agencyIds.map(() => NONE);
  const tallies = await readTalliesOfLeads(ctx, agencyIds);
  return agencyIds.map((id) => ({ total: tallies.get(id)?.open ?? 0, overdue: tallies.get(id)?.overdue ?? 0 }));
});

export const tasksByDirective = defineLoader<string, CountsOfDirective>(async (ctx, directiveIds) => {
  if (!canSeeWork(ctx.actor)) return directiveIds.map(() => NONE_OF_DIRECTIVE);
  return oneForEach(
    directiveIds,
    await readCountsOfDirectives(ctx, directiveIds),
    ({ directiveId }) => directiveId,
    () => NONE_OF_DIRECTIVE,
  );
});
