// The counters of tasks: rows kept by the database as tasks change, summed up to a day. No task is counted anew.
import { dueSoonUntil, type TimeAxis } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { scopeOf, sectorScopeOf, seesSectorOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { sectorsDecided } from './task.filter.queries.js';
import type { TaskFilter } from './task.inputs.js';
import { answersFor, mustSeeWork } from './task.scope.queries.js';

export interface Tallies {
  readonly open: number;
  readonly closed: number;
  readonly overdue: number;
  readonly atRisk: number;
  readonly dueSoon: number;
  readonly inTime: number;
  readonly noDeadline: number;
}

/** What waits for the decision of the caller himself. */
export interface Waiting {
  readonly toConfirm: number;
  readonly toAccept: number;
  readonly toExtend: number;
  readonly toReassign: number;
}

const NONE: Tallies = { open: 0, closed: 0, overdue: 0, atRisk: 0, dueSoon: 0, inTime: 0, noDeadline: 0 };
const NOTHING: Tallies & Waiting = { ...NONE, toConfirm: 0, toAccept: 0, toExtend: 0, toReassign: 0 };

const ALL_SECTORS = '';

const inSight = `(k.assigner_id = any (${scopeOf('$1')}) or k.agency_id = any (${scopeOf('$1')})
  or (k.agency_id = any (${sectorScopeOf('$1')}) and ${seesSectorOf('$1', 'k.agency_id', 'k.sector')}))`;

const sumOf = (condition: string) => `coalesce(sum(k.n) filter (where ${condition}), 0)::integer`;

const SUMS = `
  ${sumOf(`k.kind = 'OPEN'`)} as open,
  ${sumOf(`k.kind = 'CLOSED'`)} as closed,
  ${sumOf(`k.kind = 'LATE' or (k.kind = 'DUE' and k.on_date < $2::date)`)} as overdue,
  ${sumOf(`k.kind = 'RISK' and k.on_date <= $2::date`)} - ${sumOf(`k.kind = 'DUE' and k.on_date < $2::date`)} as "atRisk",
  ${sumOf(`k.kind = 'DUE' and k.on_date >= $2::date and k.on_date <= $3::date`)} as "dueSoon",
  ${sumOf(`k.kind = 'KEPT' or (k.kind = 'DUE' and k.on_date > $3::date)`)} as "inTime",
  ${sumOf(`k.kind = 'OPEN'`)} - ${sumOf(`k.kind in ('DUE', 'LATE', 'KEPT')`)} as "noDeadline"`;

const DECISIONS = `('TO_CONFIRM', 'TO_ACCEPT')`;

/**
 * Counted for each viewer as tasks change, once among all ('') and once within each sector: some rows a day of deadline, however
 * many tasks. $4 is the part that is asked for, $5 the parts whose decisions are the caller's own.
 */
const inSightTallies = namedQuery<Tallies & Waiting>(
  'tasks.tallies',
  `select ${SUMS}, ${sumOf(`k.kind = 'TO_CONFIRM'`)} as "toConfirm", ${sumOf(`k.kind = 'TO_ACCEPT'`)} as "toAccept",
     (select count(*)::integer from tasks t where t.agency_id = $1 and t.extension_asked_at is not null
       and (t.sector = any ($5::text[]) or '' = any ($5::text[]))) as "toExtend",
     (select count(*)::integer from tasks t where t.lead_agency_id = $1 and t.reassign_since is not null and t.stopped_on is null
       and (t.sector = any ($5::text[]) or '' = any ($5::text[]))) as "toReassign"
   from (
     select kind, on_date, n from task_sight_tallies where viewer_id = $1 and sector = $4 and kind not in ${DECISIONS}
     union all
     select kind, on_date, n from task_sight_tallies where viewer_id = $1 and sector = any ($5::text[]) and kind in ${DECISIONS}) k`,
);

const inScopeTallies = namedQuery<Tallies>(
  'tasks.talliesOf',
  `select ${SUMS} from task_tallies k
    where ${inSight} and k.agency_id = $4 and ($5::text is null or k.sector = $5)`,
);

/** By leading agency ($4), to be a part of a greater statement; no row for an agency whose tasks the caller does not see. */
export const TALLIES_OF_LEADS = `
  select k.agency_id, ${SUMS} from task_tallies k where k.agency_id = any ($4::uuid[]) and ${inSight} group by k.agency_id`;

const talliesOfLeads = namedQuery<Tallies & { agencyId: string }>(
  'tasks.talliesOfLeads',
  `select w.agency_id as "agencyId", w.* from (${TALLIES_OF_LEADS}) w`,
);

/** $1 to $3: whose eyes, today, and the last day that is due soon. */
export const valuesFor = ({ actor, today, calendar, deadlineRule }: RequestContext) => [
  actor.agencyId,
  today,
  dueSoonUntil(today, { calendar, rule: deadlineRule }),
];

/** What stands where in the caller's scope; each number is the total of one list. */
export const readTallies = (ctx: RequestContext): Promise<Tallies & Waiting> => readTalliesOfPart(ctx, ALL_SECTORS);

async function readTalliesOfPart(ctx: RequestContext, part: string): Promise<Tallies & Waiting> {
  mustSeeWork(ctx);
  const decided = sectorsDecided(ctx.actor) ?? [ALL_SECTORS];
  const [row] = await ctx.reads.run(inSightTallies, [...valuesFor(ctx), part, decided]);
  return row ?? NOTHING;
}

/** Of that, what is in one lead's hands. */
async function readTalliesOfLead(ctx: RequestContext, agencyId: string, sector?: string | null): Promise<Tallies> {
  mustSeeWork(ctx);
  const [row] = await ctx.reads.run(inScopeTallies, [...valuesFor(ctx), agencyId, sector ?? null]);
  return row ?? NONE;
}

const TALLIED: readonly (keyof TaskFilter)[] = ['open', 'timeAxis', 'atRisk', 'agencyId', 'sector'];

/** The total of a list by the counters; null for a filter that they do not know. */
export async function tallyList(ctx: RequestContext, filter: TaskFilter): Promise<number | null> {
  const asked = Object.entries(filter).filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
  );
  if (!asked.every(([name]) => TALLIED.some((known) => known === name))) return null;
  const number = numberFor(filter);
  if (!number) return null;
  const { agencyId, sector } = filter;
  return number(
    await (agencyId ? readTalliesOfLead(ctx, agencyId, sector) : readTalliesOfPart(ctx, sector || ALL_SECTORS)),
  );
}

const byAxis: Readonly<Record<TimeAxis, (tallies: Tallies) => number>> = {
  OVERDUE: ({ overdue }) => overdue,
  DUE_SOON: ({ dueSoon }) => dueSoon,
  IN_TIME: ({ inTime }) => inTime,
  NO_DEADLINE: ({ noDeadline }) => noDeadline,
};

function numberFor({ open, timeAxis, atRisk }: TaskFilter): ((tallies: Tallies) => number) | null {
  if (atRisk) return timeAxis || open === false ? null : (tallies) => tallies.atRisk;
  if (timeAxis) return open ? byAxis[timeAxis] : null;
  if (open === true) return (tallies) => tallies.open;
  return open === false ? ({ closed }) => closed : (tallies) => tallies.open + tallies.closed;
}

/** The same by leading agency; nothing for an agency whose tasks the caller does not see. */
export async function readTalliesOfLeads(
  ctx: RequestContext,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, Tallies>> {
  mustSeeWork(ctx);
  const rows = await ctx.reads.run(talliesOfLeads, [...valuesFor(ctx), agencyIds]);
  return new Map(rows.map((row) => [row.agencyId, row]));
}

export interface DirectiveCount {
  readonly directiveId: string;
  readonly total: number;
  readonly open: number;
  readonly done: number;
  readonly overdue: number;
}

/** A directive has tens of tasks, found by its index: these few are counted as they stand. */
const ofDirectives = namedQuery<DirectiveCount>(
  'tasks.countsOfDirectives',
  `select t.directive_id as "directiveId", count(*)::integer as total,
          count(*) filter (where t.is_open)::integer as open, count(*) filter (where t.lifecycle = 'DONE')::integer as done,
          count(*) filter (where t.is_open and t.late_after < $2::date)::integer as overdue
     from tasks t where t.directive_id = any ($3::uuid[]) and ${answersFor('t', '$1')} group by t.directive_id`,
);

export async function readCountsOfDirectives(
  ctx: RequestContext,
  directiveIds: readonly string[],
): Promise<DirectiveCount[]> {
  mustSeeWork(ctx);
  return ctx.reads.run(ofDirectives, [ctx.actor.agencyId, ctx.today, directiveIds]);
}

/** One row again for every number that has several, and none for zero. What is added meanwhile stays. */
export async function sumTallies(tx: Tx): Promise<void> {
  await tx.query(`
    with crowded as materialized (
           select viewer_id, sector, kind, on_date from task_sight_tallies group by 1, 2, 3, 4 having count(*) > 1),
         gone as (delete from task_sight_tallies k using crowded c
           where k.viewer_id = c.viewer_id and k.sector = c.sector and k.kind = c.kind and k.on_date = c.on_date returning k.*)
    insert into task_sight_tallies (viewer_id, kind, sector, on_date, n)
    select viewer_id, kind, sector, on_date, sum(n) from gone group by 1, 2, 3, 4 having sum(n) <> 0`);
}
