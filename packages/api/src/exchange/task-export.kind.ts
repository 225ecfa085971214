// Exports tasks: exactly the rows that the list shows to whoever ordered it, page after page, into a file of his own.
import { setTimeout as pause } from 'node:timers/promises';
import { canSeeWork, dayOf } from '@ky-cuong/shared';
import { getJobIn, orderJob } from '../long-jobs/long-job.service.js';
import type { LongJob } from '../long-jobs/long-job.entity.js';
import { once } from '../platform/db/once.js';
import { ForbiddenError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { MAX_PAGE } from '../platform/graphql/page.js';
import type { LongJobKind, OrderedJob } from '../platform/jobs/long-job.js';
import { cleanText } from '../platform/text.js';
import type { TaskFilter } from '../tasks/task.inputs.js';
import { listTasks } from '../tasks/task.queries.js';
import type { ExportTasksInput } from './exchange.inputs.js';
import { type Cell, cellsOf, headingsIn } from './export.columns.js';
import { type ExportFormat, FILE_TYPES, writeTable } from './sheet.writer.js';

const KIND = 'EXPORT_TASKS';
const LOOK_EVERY_MS = 200;
const WRITTEN = { min: 0, max: 1_000 };

interface Params {
  readonly filter: TaskFilter;
  readonly format: ExportFormat;
}

export function exportTasks(ctx: RequestContext, input: ExportTasksInput): Promise<LongJob> {
  if (!canSeeWork(ctx.actor)) throw new ForbiddenError();
  const params: Params = { filter: keepable(input.filter ?? {}), format: input.format };
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => orderJob(tx, ctx, { kind: KIND, params }));
    return getJobIn(tx, ctx, id);
  });
}

interface Count {
  done: number;
  total: number;
}

/** The list is asked now and forgets; what is ordered is written down, and not every text can be. */
function keepable(filter: TaskFilter): TaskFilter {
  for (const [name, value] of Object.entries(filter) as [string, unknown][])
    for (const text of [value].flat()) if (typeof text === 'string') cleanText(`filter.${name}`, text, WRITTEN);
  return filter;
}

export const taskExport: LongJobKind = {
  kind: KIND,
  async *run(ctx: RequestContext, { params }: OrderedJob, { path }) {
    const { filter, format } = params as Params; // as exportTasks wrote them
    const left = new AbortController();
    const count: Count = { done: 0, total: 0 };
    const table = { name: nameIn(ctx), headings: headingsIn(ctx.language), rows: rowsOf(ctx, filter, count) };
    const writing = writeTable({ path, format, signal: left.signal }, table);
    const ended = writing.then(isOver, isOver); // its failure waits until it is asked for
    try {
      while (!(await Promise.race([ended, pause(LOOK_EVERY_MS, false)]))) yield count;
    } finally {
      left.abort();
    }
    await writing;
    const { ending, type } = FILE_TYPES[format];
    return { ...count, total: count.done, file: { name: `${nameIn(ctx)} ${dayOf(ctx.now)}.${ending}`, type } };
  },
};

const nameIn = ({ language }: RequestContext) => (language === 'vi' ? 'Nhiệm vụ' : 'Tasks');

const isOver = () => true;

async function* rowsOf(ctx: RequestContext, filter: TaskFilter, count: Count): AsyncGenerator<readonly Cell[]> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listTasks>> = await listTasks(ctx, filter, {
      ...{ first: MAX_PAGE, after },
      withTotal: after === null,
    });
    if (page.totalCount) count.total = await page.totalCount();
    for (const { node } of page.edges) yield cellsOf(ctx, node);
    count.done += page.edges.length;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
