// How urging worked over a period: by agency urged, each task counted once, by its last urge in the period.
import type { Day } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { answersFor, mustSeeWork } from './task.scope.queries.js';

/** The last urge of each task between two days: the list of a number is read by the same words as the number. */
export const lastUrges = (from: string, to: string): string => `
  select distinct on (u.task_id) u.task_id, u.urged_at, u.seen_at, u.answered_at, count(*) over (partition by u.task_id) as times
    from task_urges u where u.undone_at is null and u.urged_on >= ${from} and u.urged_on <= ${to}
   order by u.task_id, u.urged_at desc`;

export interface UrgingRow {
  /** Null in the row of all. */
  readonly agencyId: string | null;
  readonly tasks: number;
  readonly urges: number;
  readonly seen: number;
  readonly answered: number;
  readonly medianHours: number | null;
}

const byLead = namedQuery<UrgingRow>(
  'tasks.urgingStatistics',
  `select t.lead_agency_id as "agencyId", count(*)::integer as tasks, coalesce(sum(l.times), 0)::integer as urges,
          count(l.seen_at)::integer as seen, count(l.answered_at)::integer as answered,
          percentile_cont(0.5) within group (order by extract(epoch from l.answered_at - l.urged_at) / 3600) as "medianHours"
     from (${lastUrges('$2::date', '$3::date')}) l join tasks t on t.id = l.task_id
    where ${answersFor('t', '$1')} and ($4::uuid is null or t.lead_agency_id = $4)
    group by grouping sets ((t.lead_agency_id), ())`,
);

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export async function readUrging(
  ctx: RequestContext,
  { from, to, agencyId }: Period & { readonly agencyId: string | null },
): Promise<UrgingRow[]> {
  mustSeeWork(ctx);
  return ctx.reads.run(byLead, [ctx.actor.agencyId, from, to, agencyId]);
}
