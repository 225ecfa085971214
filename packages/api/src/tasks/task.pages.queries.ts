// The first rows of a selection by deadline, read so that neither a wide nor a narrow viewer pays for what he is not shown.
import { sectorsWatchedBy } from '@ky-cuong/shared';
import { scopeOf, seesSectorOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Bind, conditionsOf, isWide, predicatesOf, VIEWER } from './task.filter.queries.js';
import type { TaskFilter } from './task.inputs.js';
import { taskColumns } from './task.scope.queries.js';

export interface Asked {
  readonly filter: TaskFilter;
  /** The sort key after which it begins, as placeholders: a deadline and an id. Nothing = from the start. */
  readonly after?: readonly [string, string];
  /** How many rows at least. */
  readonly limit: number;
}

/** A select over `t` in the order of deadlines, to be put in brackets or sent as it is. `first` are columns before the task's own. */
export function pageByDeadline(ctx: RequestContext, asked: Asked, bind: Bind, first = ''): string {
  const { filter, after } = asked;
  const limit = roomFor(asked.limit);
  const begins = after ? `and (t.urgent_on, t.id) > (${after.join(', ')})` : '';
  if (isReadByHouse(ctx, filter)) {
    const wanted = [...conditionsOf(ctx, filter, bind), 'true'].join('\n and ');
    return `select ${first} ${taskColumns('t')}
      from (${waysInto(ctx, { wanted: `${wanted} ${begins}`, limit, bind })} order by 1, 2 limit ${limit}) as page (urgent_on, id)
      join tasks t on t.id = page.id order by page.urgent_on, page.id`;
  }
  const order = isSelective(filter) && !isWide(ctx) ? 't.urgent_on + 0, t.id' : 't.urgent_on, t.id';
  return `select ${first} ${taskColumns('t')} from tasks t
    where ${predicatesOf(ctx, filter, bind).join('\n and ')} ${begins} order by ${order} limit ${limit}`;
}

const ROOMS = [5, 21, 51];
const LARGEST = 101;

/**
 * Written into the statement: for a number that it does not know the planner makes ready for a tenth of all rows, and collected
 * 8,677 tasks at risk to show five. A few sizes only, so that nobody can have a thousand statements prepared.
 */
export const roomFor = (wanted: number): number => ROOMS.find((room) => room >= wanted) ?? LARGEST;

/** Few tasks have these words or this source: they are collected along that index first, and sorted then (`+ 0`: by no index). */
const isSelective = ({ search, directiveId, relation, urged }: TaskFilter): boolean =>
  Boolean(search) || Boolean(directiveId) || Boolean(urged) || relation === 'COOPERATING';

const isOwnDecision = ({ toConfirm, toAccept, toExtend, toReassign }: TaskFilter): boolean =>
  Boolean(toConfirm) || Boolean(toAccept) || Boolean(toExtend) || Boolean(toReassign);

/** A narrow viewer's whole scope. One agency's tasks, or one person's, have an index in the order of the page themselves. */
const isReadByHouse = (ctx: RequestContext, filter: TaskFilter): boolean =>
  !filter.relation && !filter.agencyId && !isOwnDecision(filter) && !isSelective(filter) && !isWide(ctx);

interface Ways {
  readonly wanted: string;
  readonly limit: number;
  readonly bind: Bind;
}

/**
 * Agency by agency, each way of seeing a task follows its index in the order of deadlines and stops at a page: a district with
 * a thousand tasks an agency reads as much as one with ten.
 */
function waysInto(ctx: RequestContext, ways: Ways): string {
  const guided = guidedWay(ctx, ways);
  const noLater = guided ? `and t.urgent_on <= (select day from last_guided)` : '';
  const house = (is: string) => way(scopeOf(VIEWER), `t.${is} = each.one ${noLater}`, ways);
  const houses = `${house('lead_agency_id')} union ${house('agency_id')}`;
  if (!guided) return houses;
  return `with guided as materialized (${guided}),
    last_guided as (select case count(*) when ${ways.limit} then max(urgent_on) else 'infinity' end as day from guided)
    select * from guided union ${houses}`;
}

const way = (each: string, seen: string, { wanted, limit }: Ways) => `
  select found.urgent_on, found.id from unnest(${each}) as each (one) cross join lateral (
    select t.urgent_on, t.id from tasks t where ${seen} and ${wanted} order by t.urgent_on, t.id limit ${limit}) found`;

/** The guide of a sector sees it everywhere. `is true` keeps the planner from collecting all tasks of the agencies first. */
function guidedWay({ actor, agencies }: RequestContext, ways: Ways): string | null {
  const own = agencies.get(actor.agencyId);
  const sectors = own ? sectorsWatchedBy(own) : [];
  if (sectors.length === 0) return null;
  const seen = `t.sector = each.one and ${seesSectorOf(VIEWER, 't.lead_agency_id', 't.sector')} is true`;
  return `${way(`${ways.bind(sectors)}::text[]`, seen, ways)} order by 1, 2 limit ${ways.limit}`;
}
