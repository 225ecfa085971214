// The hot reads of tasks: lists by filter, with their totals.
import { createHash } from 'node:crypto';
import { isId } from '../platform/db/ids.js';
import { namedQuery, type NamedQuery } from '../platform/db/named-query.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { countAhead, decodeCursor, type Page, type PageAsked, pageSize, toPage } from '../platform/graphql/page.js';
import { Task } from './task.entity.js';
import { predicatesOf, VIEWER } from './task.filter.queries.js';
import type { TaskFilter } from './task.inputs.js';
import { pageByDeadline } from './task.pages.queries.js';
import { mustSeeWork, seesTask, taskColumns } from './task.scope.queries.js';
import { type OpenedTask, readOpened } from './task.story.queries.js';
import { tallyList } from './task.tallies.queries.js';

const START = ['-infinity', '00000000-0000-0000-0000-000000000000'];

const known = new Map<string, NamedQuery<object>>();

interface Shaped {
  readonly kind: string;
  readonly text: string;
  readonly values: unknown[];
}

/** One prepared statement for each shape of filter; the values stay outside of its text. */
export function runShaped<Row extends object>(ctx: RequestContext, { kind, text, values }: Shaped): Promise<Row[]> {
  const query =
    known.get(text) ??
    namedQuery<Row>(`tasks.${kind}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`, text);
  known.set(text, query);
  return ctx.reads.run(query as NamedQuery<Row>, values);
}

/** Late first, then by deadline. At most two statements, whatever the rows: the page, and the total when it is asked for. */
export async function listTasks(ctx: RequestContext, filter: TaskFilter, asked: PageAsked): Promise<Page<Task>> {
  mustSeeWork(ctx);
  const [limit, after] = [pageSize(asked.first), decodeCursor(asked.after, START)];
  const total = countAhead(asked, () => totalOf(ctx, filter));
  const rows = await readTasks(ctx, filter, { limit, after });
  return toPage(rows, asked.first, ({ urgentOn, id }) => [urgentOn, id], total);
}

async function readTasks(
  ctx: RequestContext,
  filter: TaskFilter,
  { limit, after }: { limit: number; after: readonly unknown[] },
): Promise<Task[]> {
  const values: unknown[] = [ctx.actor.agencyId];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const from = [`${bind(after[0])}::date`, `${bind(after[1])}::uuid`] as const;
  const text = pageByDeadline(ctx, { filter, after: from, limit }, bind);
  return runShaped(ctx, { kind: 'list', text, values });
}

/** By the counters where they know it; a selection by words, state or relation is counted along its index. */
const totalOf = async (ctx: RequestContext, filter: TaskFilter): Promise<number> =>
  (await tallyList(ctx, filter)) ?? countTasks(ctx, filter);

async function countTasks(ctx: RequestContext, filter: TaskFilter): Promise<number> {
  const values: unknown[] = [ctx.actor.agencyId];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = predicatesOf(ctx, filter, bind).join('\n and ');
  const text = `select count(*)::integer as total from tasks t where ${where}`;
  const [row] = await runShaped<{ total: number }>(ctx, { kind: 'count', text, values });
  return row?.total ?? 0;
}

const byId = namedQuery<Task>(
  'tasks.byId',
  `select ${taskColumns('t')} from tasks t where t.id = $2::uuid and ${seesTask('t', VIEWER)}`,
);

/** NOT_FOUND when there is none, or none that the caller may see. */
export async function getVisibleTask(ctx: RequestContext, id: string): Promise<Task> {
  mustSeeWork(ctx);
  const [row] = isId(id) ? await ctx.reads.run(byId, [ctx.actor.agencyId, id]) : [];
  if (!row) throw new NotFoundError();
  return Object.assign(new Task(), row);
}

/** The same task with all that its page shows, in one statement. */
export async function openTask(ctx: RequestContext, id: string): Promise<OpenedTask> {
  const found = isId(id) ? await readOpened(ctx, id) : undefined;
  if (!found) throw new NotFoundError();
  return found;
}
