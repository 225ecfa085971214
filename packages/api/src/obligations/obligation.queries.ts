// What the board is fed by: counters of receipts, who heads an agency today, and the few tasks that arose from conclusions.
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { fromConclusions } from '../tasks/task.filter.queries.js';
import { answersFor } from '../tasks/task.scope.queries.js';

export interface Known {
  readonly agencyId: string;
  readonly hasHead: boolean;
  readonly receipts: number;
  readonly unfinished: number;
  readonly overdue: number;
}

const known = namedQuery<Known>(
  'obligations.known',
  `select wanted.agency_id as "agencyId",
     exists (select from appointments h where h.agency_id = wanted.agency_id and h.role = 'HEAD'
       and h.valid_from <= $3::date and (h.valid_to is null or h.valid_to >= $3::date)) as "hasHead",
     coalesce(sum(k.n) filter (where k.kind in ('DONE', 'UNFINISHED')), 0)::integer as receipts,
     coalesce(sum(k.n) filter (where k.kind = 'UNFINISHED'), 0)::integer as unfinished,
     coalesce(sum(k.n) filter (where k.kind = 'DUE' and k.on_date < $3::date), 0)::integer as overdue
   from unnest($2::uuid[]) as wanted (agency_id)
     left join receipt_tallies k on k.agency_id = wanted.agency_id and k.agency_id = any (${scopeOf('$1')})
  group by wanted.agency_id`,
);

export interface Concluded {
  readonly agencyId: string;
  readonly total: number;
  readonly open: number;
  readonly late: number;
}

/** A conclusion has tens of tasks, found by its index: these few are counted as they stand. */
const concluded = namedQuery<Concluded>(
  'obligations.conclusions',
  `select t.lead_agency_id as "agencyId", count(*)::integer as total, count(*) filter (where t.is_open)::integer as open,
     count(*) filter (where t.is_open and t.late_after < $3::date)::integer as late
   from tasks t where ${fromConclusions('t')} and t.lead_agency_id = any ($2::uuid[]) and ${answersFor('t', '$1')}
  group by t.lead_agency_id`,
);

const valuesFor = ({ actor, today }: RequestContext, agencyIds: readonly string[]) => [
  actor.agencyId,
  agencyIds,
  today,
];

export const readKnown = (ctx: RequestContext, agencyIds: readonly string[]) =>
  ctx.reads.run(known, valuesFor(ctx, agencyIds));

export const readConcluded = (ctx: RequestContext, agencyIds: readonly string[]) =>
  ctx.reads.run(concluded, valuesFor(ctx, agencyIds));
