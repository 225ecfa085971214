// What stands behind a task on its own page: timeline, who answered when, parent and children. One statement for all of it.
import { Clause } from '../directives/clause.entity.js';
import { Directive } from '../directives/directive.entity.js';
import { eyesOf, seesDirective } from '../directives/directive.scope.js';
import { selectList } from '../platform/db/select-list.js';
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { TaskEvent } from './task-event.entity.js';
import type { TaskAnswerable } from './task-answerable.entity.js';
import { TaskMilestone } from './task-milestone.entity.js';
import { TaskParticipant } from './task-participant.entity.js';
import type { Task } from './task.entity.js';
import { mustSeeWork, seesTask, taskColumns } from './task.scope.queries.js';

/** Instants come as ISO texts here, days as days: the rows are read from JSON. */
export interface Story {
  readonly id: string;
  readonly events: readonly TaskEvent[];
  readonly periods: readonly (Pick<TaskAnswerable, 'kind' | 'personId' | 'name' | 'title' | 'phone'> & {
    fromAt: string;
    toAt: string | null;
  })[];
  readonly parent: Task | null;
  readonly children: readonly Task[];
  readonly milestones: readonly TaskMilestone[];
  /** As far as the caller sees them: his own, or all as one who gave or leads the task, or stands above. */
  readonly participants: readonly TaskParticipant[];
}

const storyColumns = `
     coalesce((select json_agg(json_build_object('id', e.id, 'action', e.action, 'at', e.at, 'actorName', e.actor_name,
         'actorTitle', e.actor_title, 'capacity', e.capacity, 'onBehalfOf', e.on_behalf_of, 'agencyName', e.agency_name, 'note', e.note,
         'progress', e.progress, 'grade', e.grade, 'fileIds', e.file_ids,
         'seen', case when u.id is not null then u.seen_at is not null end, 'seenAt', u.seen_at, 'seenByName', u.seen_by_name)
         order by e.at, e.id)
       from task_events e left join task_urges u on u.id = e.id and e.action = 'urge'
      where e.task_id = t.id and u.undone_at is null), '[]') as events,
     coalesce((select json_agg(json_build_object('kind', a.kind, 'personId', a.person_id, 'name', a.name, 'title', a.title,
         'phone', a.phone, 'fromAt', a.from_at, 'toAt', a.to_at) order by a.from_at, a.kind, a.id)
       from task_answerables a where a.task_id = t.id), '[]') as periods,
     (select row_to_json(p) from (select ${taskColumns('u')} from tasks u where u.id = t.parent_id and ${seesTask('u', '$1')}) p) as parent,
     coalesce((select json_agg(c) from (select ${taskColumns('u')} from tasks u where u.parent_id = t.id and ${seesTask('u', '$1')}
       order by u.urgent_on, u.id) c), '[]') as children,
     coalesce((select json_agg(m) from (select ${selectList(TaskMilestone, 'm')} from task_milestones m where m.task_id = t.id
       order by m.due_on, m.id) m), '[]') as milestones,
     coalesce((select json_agg(p) from (select ${selectList(TaskParticipant, 'p')} from task_participants p where p.task_id = t.id
       and (p.agency_id = any (${scopeOf('$1')}) or p.lead_agency_id = any (${scopeOf('$1')}) or p.owner_agency_id = any (${scopeOf('$1')}))) p),
       '[]') as participants`;

const story = namedQuery<Story>(
  'tasks.story',
  `select t.id, ${storyColumns} from tasks t where t.id = any ($2::uuid[]) and ${seesTask('t', '$1')}`,
);

export async function readStories(ctx: RequestContext, taskIds: readonly string[]): Promise<Story[]> {
  mustSeeWork(ctx);
  return ctx.reads.run(story, [ctx.actor.agencyId, taskIds]);
}

/** A task as its own page shows it, with what stands behind it read along. */
export type OpenedTask = Task & { readonly along?: Along };

interface Along {
  readonly story: Story;
  /** Null when there is none, or none that the caller may see. */
  readonly directive: Directive | null;
  readonly clause: Clause | null;
}

type Opened = Omit<Story, 'id'> & Omit<Along, 'story'> & { readonly task: Task };

const opened = namedQuery<Opened>(
  'tasks.opened',
  `select (select row_to_json(x) from (select ${taskColumns('t')}) x) as task, ${storyColumns},
     (select row_to_json(x) from (select ${selectList(Directive, 'd')} where d.id is not null) x) as directive,
     (select row_to_json(x) from (select ${selectList(Clause, 'c')} where c.id is not null) x) as clause
   from tasks t
     left join lateral (select d.* from directives d where d.id = t.directive_id and ${seesDirective('d')}) d on true
     left join directive_clauses c on c.id = t.clause_id and c.directive_id = d.id
   where t.id = $3::uuid and ${seesTask('t', '$1')}`,
);

/** Undefined when there is none, or none that the caller may see. */
export async function readOpened(ctx: RequestContext, id: string): Promise<OpenedTask | undefined> {
  mustSeeWork(ctx);
  const [found] = await ctx.reads.run(opened, [...eyesOf(ctx), id]);
  if (!found) return undefined;
  const { task, directive, clause, ...story } = found;
  return { ...task, along: { story: { id, ...story }, directive, clause } };
}

const byClause = namedQuery<Task>(
  'tasks.byClause',
  `select ${taskColumns('t')} from tasks t where t.clause_id = any ($2::uuid[]) and ${seesTask('t', '$1')} order by t.urgent_on, t.id`,
);

export async function readTasksOfClauses(ctx: RequestContext, clauseIds: readonly string[]): Promise<Task[]> {
  mustSeeWork(ctx);
  return ctx.reads.run(byClause, [ctx.actor.agencyId, clauseIds]);
}

const byIds = namedQuery<Task>(
  'tasks.byIds',
  `select ${taskColumns('t')} from tasks t where t.id = any ($2::uuid[]) and ${seesTask('t', '$1')}`,
);

export async function readTasksById(ctx: RequestContext, ids: readonly string[]): Promise<Task[]> {
  mustSeeWork(ctx);
  return ctx.reads.run(byIds, [ctx.actor.agencyId, ids]);
}
