// Reads of series: one within a transaction, those whose time has come, and those of tasks that are shown.
import type { Day } from '@ky-cuong/shared';
import { selectList } from '../platform/db/select-list.js';
import { isId } from '../platform/db/ids.js';
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { mustSeeWork } from './task.scope.queries.js';
import { TaskSeries } from './task-series.entity.js';

const columns = selectList(TaskSeries, 's');

const seesSeries = `(s.agency_id = any (${scopeOf('$1')}) or s.lead_agency_id = any (${scopeOf('$1')}))`;

export async function readSeries(tx: Tx, { actor }: RequestContext, id: string): Promise<TaskSeries | null> {
  if (!isId(id)) return null;
  const sql = `select ${columns} from task_series s where s.id = $2::uuid and ${seesSeries}`;
  const [row] = await tx.query<TaskSeries[]>(sql, [actor.agencyId, id]);
  return row ?? null;
}

/** Of the caller's own agency alone: whoever else sees it changes nothing. */
export async function lockSeries(tx: Tx, { actor }: RequestContext, id: string): Promise<TaskSeries | null> {
  if (!isId(id)) return null;
  const sql = `select ${columns} from task_series s where s.id = $2::uuid and s.agency_id = $1 for update of s`;
  const [row] = await tx.query<TaskSeries[]>(sql, [actor.agencyId, id]);
  return row ?? null;
}

export const seriesDue = (tx: Tx, today: Day): Promise<TaskSeries[]> =>
  tx.query(
    `select ${columns} from task_series s where s.state = 'ACTIVE' and s.next_on <= $1 order by s.next_on, s.id`,
    [today],
  );

export async function isInPost(tx: Tx, appointmentId: string, today: Day): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'select 1 from appointments a where a.id = $1 and a.valid_from <= $2 and (a.valid_to is null or a.valid_to >= $2)',
    [appointmentId, today],
  );
  return rows.length > 0;
}

export type SeriesOfTask = TaskSeries & { readonly taskId: string };

/** By the task it began with, or by one that it brought. */
const ofTasks = namedQuery<SeriesOfTask>(
  'tasks.seriesOf',
  `select t.id as "taskId", ${columns} from tasks t join task_series s on s.origin_id = t.id or s.id = t.series_id
    where t.id = any ($2::uuid[]) and ${seesSeries}`,
);

export async function readSeriesOfTasks(ctx: RequestContext, taskIds: readonly string[]): Promise<SeriesOfTask[]> {
  mustSeeWork(ctx);
  return ctx.reads.run(ofTasks, [ctx.actor.agencyId, taskIds]);
}
