// The whole thread in one statement: up to the first directive, and down to the last result, as far as the caller sees.
import { Clause } from '../directives/clause.entity.js';
import { Directive } from '../directives/directive.entity.js';
import { eyesOf, seesDirective } from '../directives/directive.scope.js';
import { selectList } from '../platform/db/select-list.js';
import { namedQuery } from '../platform/db/named-query.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Task } from '../tasks/task.entity.js';
import { seesTask, taskColumns } from '../tasks/task.scope.queries.js';
import type { KnotKind } from './thread.types.js';

export interface KnotRow {
  readonly kind: Exclude<KnotKind, 'OUT_OF_SCOPE'>;
  readonly id: string;
  readonly aboveId: string | null;
  readonly isAbove: boolean;
  /** Between this knot and the next one above stands a task that the caller does not see. */
  readonly hasGap: boolean;
  readonly childCount: number;
  readonly directive: Directive | null;
  readonly clause: Clause | null;
  readonly task: Task | null;
  readonly result: string | null;
}

/** Both ways end somewhere, whatever anybody has written. */
const HIGHEST = 24;
const DEEPEST = 24;

const sees = (task: string) => seesTask(task, '$1');

const parentUnseen = (task: string) =>
  `not exists (select from tasks over where over.id = ${task}.parent_id and ${sees('over')})`;

/** What stands right above a knot: the parent task, else the clause or directive it arose from, else what that carries out. */
const aboveOf = (k: string) => `
     select 'TASK' as kind, whole.id, false as gap from tasks t join tasks whole on whole.id = t.parent_id
      where ${k}.kind = 'TASK' and t.id = ${k}.id and ${sees('whole')}
     union all
     select case when t.clause_id is null then 'DIRECTIVE' else 'CLAUSE' end, coalesce(t.clause_id, t.directive_id), t.parent_id is not null
       from tasks t join directives d on d.id = t.directive_id
      where ${k}.kind = 'TASK' and t.id = ${k}.id and ${seesDirective('d')} and ${parentUnseen('t')}
     union all
     select 'DIRECTIVE', c.directive_id, false from directive_clauses c where ${k}.kind = 'CLAUSE' and c.id = ${k}.id
     union all
     select 'DIRECTIVE', d.id, false from directives b join directives d on d.id = b.carries_out_id
      where ${k}.kind = 'DIRECTIVE' and b.id = ${k}.id and ${seesDirective('d')}`;

/** What hangs right below it, in the order of reading. $6 leaves only the directives. */
const belowOf = (k: string) => `
     select 'CLAUSE' as kind, c.id, false as gap, c.position as rank, date '-infinity' as day from directive_clauses c
      where not $6::boolean and ${k}.kind = 'DIRECTIVE' and c.directive_id = ${k}.id
     union all
     select 'TASK', t.id, t.parent_id is not null, 1000, t.urgent_on from tasks t
      where not $6::boolean and ${k}.kind = 'DIRECTIVE' and t.directive_id = ${k}.id and t.clause_id is null and ${sees('t')} and ${parentUnseen('t')}
     union all
     select 'DIRECTIVE', d.id, false, 2000, d.issued_on from directives d
      where ${k}.kind = 'DIRECTIVE' and d.carries_out_id = ${k}.id and ${seesDirective('d')}
     union all
     select 'TASK', t.id, t.parent_id is not null, 0, t.urgent_on from tasks t
      where ${k}.kind = 'CLAUSE' and t.clause_id = ${k}.id and ${sees('t')} and ${parentUnseen('t')}
     union all
     select 'TASK', t.id, false, 0, t.urgent_on from tasks t where ${k}.kind = 'TASK' and t.parent_id = ${k}.id and ${sees('t')}`;

/** $3 is asked for, $7 from the topmost knot on. Only as many knots below are worked out as $4 takes, nearest first. */
const thread = namedQuery<KnotRow>(
  'thread.whole',
  `with recursive up (kind, id, height, gap) as (
     select asked.kind, asked.id, 0, false from (
       select 'TASK' as kind, t.id from tasks t where t.id = $3::uuid and ${sees('t')}
       union all
       select 'DIRECTIVE', d.id from directives d where d.id = $3::uuid and ${seesDirective('d')}
       union all
       select 'CLAUSE', c.id from directive_clauses c join directives d on d.id = c.directive_id
        where c.id = $3::uuid and ${seesDirective('d')}) asked
     union all
     select over.kind, over.id, up.height + 1, over.gap from up cross join lateral (${aboveOf('up')}) over
      where up.height < ${HIGHEST}
   ), start as (
     select kind, id from up where height = 0 or $7::boolean order by height desc limit 1
   ), down (kind, id, above, gap, depth, rank, day) as (
     select kind, id, null::uuid, false, 0, 0, date '-infinity' from start
     union all
     select under.kind, under.id, down.id, under.gap, down.depth + 1, under.rank, under.day
       from down cross join lateral (select * from (${belowOf('down')}) below order by below.rank, below.day, below.id
         limit $8::integer offset case when down.depth = 0 then $5::integer else 0 end) under
      where down.depth < ${DEEPEST}
   )
   select k.kind, k.id, k.above as "aboveId", k.is_above as "isAbove", k.gap as "hasGap",
     (select count(*)::integer from (select from (${belowOf('k')}) below limit 1000) counted) as "childCount",
     (select row_to_json(x) from (select ${selectList(Directive, 'd')} from directives d where k.kind = 'DIRECTIVE' and d.id = k.id) x) as directive,
     (select row_to_json(x) from (select ${selectList(Clause, 'c')} from directive_clauses c where k.kind = 'CLAUSE' and c.id = k.id) x) as clause,
     (select row_to_json(x) from (select ${taskColumns('t')} from tasks t where k.kind = 'TASK' and t.id = k.id) x) as task,
     (select e.note from tasks t join task_events e on e.task_id = t.id and e.action = 'reportDone'
       where k.kind = 'TASK' and t.id = k.id and t.reported_at is not null order by e.at desc limit 1) as result
   from (
     select kind, id, null::uuid as above, gap, true as is_above, -height as depth, 0 as rank, date '-infinity' as day
       from up where height > 0 and not $7::boolean
     union all
     select kind, id, above, gap, false, depth, rank, day from (select * from down limit $4::integer) nearest
   ) k order by k.depth, k.rank, k.day, k.id`,
);

export interface AskedThread {
  readonly id: string;
  readonly first: number;
  readonly skip: number;
  readonly isWhole: boolean;
  readonly onlyDirectives: boolean;
}

/** How many of one knot's children come at once, so that one wide knot does not hide the rest. */
const WIDTH = 20;

export const readThread = (ctx: RequestContext, { id, first, skip, isWhole, onlyDirectives }: AskedThread) =>
  ctx.reads.run(thread, [...eyesOf(ctx), id, first, skip, onlyDirectives, isWhole, WIDTH]);
