// What the board is fed by, in one statement: counters of receipts and tasks, who heads an agency today, the few tasks from conclusions.
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { fromConclusions } from '../tasks/task.filter.queries.js';
import { answersFor } from '../tasks/task.scope.queries.js';
import { TALLIES_OF_LEADS, valuesFor } from '../tasks/task.tallies.queries.js';

export interface Known {
  readonly agencyId: string;
  readonly hasHead: boolean;
  readonly receipts: number;
  readonly unfinished: number;
  readonly overdue: number;
  readonly tasks: number;
  readonly openTasks: number;
  readonly lateTasks: number;
  readonly concluded: number;
  readonly openConcluded: number;
  readonly lateConcluded: number;
}

const RECEIPTS = `
  select k.agency_id,
     coalesce(sum(k.n) filter (where k.kind in ('DONE', 'UNFINISHED')), 0)::integer as receipts,
     coalesce(sum(k.n) filter (where k.kind = 'UNFINISHED'), 0)::integer as unfinished,
     coalesce(sum(k.n) filter (where k.kind = 'DUE' and k.on_date < $2::date), 0)::integer as overdue
   from receipt_tallies k where k.agency_id = any ($4::uuid[]) and k.agency_id = any (${scopeOf('$1')}) group by k.agency_id`;

/** A conclusion has tens of tasks, found by its index: these few are counted as they stand. */
const CONCLUDED = `
  select t.lead_agency_id as agency_id, count(*)::integer as total, count(*) filter (where t.is_open)::integer as open,
     count(*) filter (where t.is_open and t.late_after < $2::date)::integer as late
   from tasks t where ${fromConclusions('t')} and t.lead_agency_id = any ($4::uuid[]) and ${answersFor('t', '$1')}
  group by t.lead_agency_id`;

const HAS_HEAD = `exists (select from appointments h where h.agency_id = wanted.agency_id and h.role = 'HEAD'
       and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to >= $2::date))`;

const known = namedQuery<Known>(
  'obligations.known',
  `select wanted.agency_id as "agencyId", ${HAS_HEAD} as "hasHead",
     coalesce(r.receipts, 0) as receipts, coalesce(r.unfinished, 0) as unfinished, coalesce(r.overdue, 0) as overdue,
     coalesce(w.open + w.closed, 0) as tasks, coalesce(w.open, 0) as "openTasks", coalesce(w.overdue, 0) as "lateTasks",
     coalesce(c.total, 0) as concluded, coalesce(c.open, 0) as "openConcluded", coalesce(c.late, 0) as "lateConcluded"
   from unnest($4::uuid[]) as wanted (agency_id)
     left join (${RECEIPTS}) r on r.agency_id = wanted.agency_id
     left join (${TALLIES_OF_LEADS}) w on w.agency_id = wanted.agency_id
     left join (${CONCLUDED}) c on c.agency_id = wanted.agency_id`,
);

export const readKnown = (ctx: RequestContext, agencyIds: readonly string[]): Promise<Known[]> =>
  ctx.reads.run(known, [...valuesFor(ctx), agencyIds]);
