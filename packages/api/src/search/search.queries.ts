// What has all the words: tasks, directives and people, one statement each, by ranges of folded words and within the caller's scope.
import { Directive } from '../directives/directive.entity.js';
import { seesDirective } from '../directives/directive.scope.js';
import { selectList } from '../platform/db/select-list.js';
import { MAY_SEE_PERSON } from '../people/person.queries.js';
import { Person } from '../people/person.entity.js';
import { type NamedQuery, namedQuery } from '../platform/db/named-query.js';
import { scopeOf, seesSectorOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Task } from '../tasks/task.entity.js';
import { isWide } from '../tasks/task.filter.queries.js';
import { answersFor, seesTask, taskColumns } from '../tasks/task.scope.queries.js';
import type { Question } from './search.terms.js';

/** Of a word that more things have, so many are looked through, the newest first: a search costs the same in ten years. */
const REACH = 1000;
/** Of the tasks in which the caller's agencies merely cooperate, the newest. */
const PARTNER_REACH = 200;

/** What has been found, with those of its words that were met. */
export type Row<Thing> = Thing & { readonly met: readonly string[] };

interface Kind {
  /** The table of words, its columns for the thing and for the word. */
  readonly words: string;
  readonly key: string;
  readonly word: string;
  /** Things with a word of the range `t`, as (id, word). */
  readonly source: string;
  readonly before?: string;
  readonly columns: string;
  readonly table: string;
  readonly sees: string;
}

const inRange = (word: string) => `${word} >= t.low and ${word} < t.high`;

/**
 * The word that fewest things have leads; those that have the others too are kept. They are asked about the
 * best and the newest first, until there are enough. `$3`–`$6` are the terms, `$7` says how many words they answer, `$8` how many to find.
 */
const statement = ({ words, key, word, source, before = '', columns, table, sees }: Kind) => `
  with ${before} terms as materialized (
      select * from unnest($3::integer[], $4::text[], $5::text[], $6::integer[]) as t (word, low, high, cost)),
    met as materialized (select t.*, f.id from terms t cross join lateral (${source} limit ${REACH}) f),
    live as materialized (select distinct m.word, m.low, m.high from met m),
    rarest as materialized (
      select n as word from generate_series(0, $7::integer - 1) n
       order by (select count(*) from met m where m.word = n), n desc limit 1),
    found as materialized (
      select m.id, has.met from (
          select m.id from met m join rarest on rarest.word = m.word group by m.id order by min(m.cost), m.id desc) m
        cross join lateral (
          select count(distinct t.word) as n, array_agg(distinct w.${word}) as met
            from live t join ${words} w on w.${key} = m.id and ${inRange(`w.${word}`)}) has
       where has.n = $7::integer limit $8::integer)
  select ${columns}, f.met from found f join ${table} x on x.id = f.id where ${sees}`;

const newest = (where: string) => `select w.task_id, w.word from task_words w
  where ${where} and ${inRange('w.word')} order by w.word desc, w.task_id desc limit ${REACH}`;

const eachHouse = (side: string) => `select w.* from unnest(${scopeOf('$1')}) as house (agency)
  cross join lateral (${newest(`w.${side} = house.agency`)}) w`;

/** Not agency by agency: a department guides its sector in hundreds of them (`is true` keeps the planner from doing so). */
const eachSector = `select w.* from unnest(array(select distinct s.sector from agency_scope s
    where s.viewer_agency = $1 and s.sector <> '*')) as guided (sector)
  cross join lateral (${newest(`w.sector = guided.sector and (${seesSectorOf('$1', 'w.lead_agency_id', 'w.sector')}) is true`)}) w`;

const byHouse = `select n.task_id as id from (
    (${eachHouse('lead_agency_id')}) union (${eachHouse('agency_id')}) union (${eachSector})
    union select w.task_id, w.word from partner_words w where ${inRange('w.word')}) n order by n.word desc, n.task_id desc`;

const partnerWords = `partner_words as materialized (
  select w.task_id, w.word from (select p.task_id from task_participants p where p.agency_id = any (${scopeOf('$1')})
    order by p.task_id desc limit ${PARTNER_REACH}) p join task_words w on w.task_id = p.task_id),`;

const seesWord = `(${answersFor('w', '$1')}
  or exists (select from task_participants p where p.task_id = w.task_id and p.agency_id = any (${scopeOf('$1')})))`;

const throughAll = `select w.task_id as id from task_words w
  where ${inRange('w.word')} and ${seesWord} is true order by w.word desc, w.task_id desc`;

const seesPersonWord = `(w.is_leader or w.person_id = $2::uuid or w.agency_id = any (${scopeOf('$1::uuid')}))`;

const ofTasks = {
  ...{ words: 'task_words', key: 'task_id', word: 'word' },
  ...{ columns: taskColumns('x'), table: 'tasks', sees: `$2::uuid is not null and ${seesTask('x', '$1')}` },
};

const statements = {
  tasksOfHouses: namedQuery<Row<Task>>(
    'search.tasksOfHouses',
    statement({ ...ofTasks, source: byHouse, before: partnerWords }),
  ),
  tasks: namedQuery<Row<Task>>('search.tasks', statement({ ...ofTasks, source: throughAll })),
  directives: namedQuery<Row<Directive>>(
    'search.directives',
    statement({
      ...{ words: 'directive_tokens', key: 'directive_id', word: 'token' },
      source: `select w.directive_id as id from directive_tokens w where ${inRange('w.token')} order by w.token desc, w.directive_id desc`,
      ...{ columns: selectList(Directive, 'x'), table: 'directives', sees: seesDirective('x') },
    }),
  ),
  people: namedQuery<Row<Person>>(
    'search.people',
    statement({
      ...{ words: 'person_words', key: 'person_id', word: 'word' },
      source: `select w.person_id as id from person_words w where ${inRange('w.word')} and ${seesPersonWord} is true
        order by w.word desc, w.person_id desc`,
      ...{ columns: selectList(Person, 'x'), table: 'persons', sees: MAY_SEE_PERSON.replaceAll('p.', 'x.') },
    }),
  ),
} as const;

/** The first values are whose eyes: the agency and the person. */
async function ask<Found extends object>(
  ctx: RequestContext,
  query: NamedQuery<Row<Found> & object>,
  { terms, atMost }: Question,
): Promise<Row<Found>[]> {
  const columns = [
    terms.map(({ word }) => word),
    terms.map(({ low }) => low),
    terms.map(({ high }) => high),
    terms.map(({ cost }) => cost),
  ];
  const howMany = new Set(terms.map(({ word }) => word)).size;
  return ctx.reads.run(query, [ctx.actor.agencyId, ctx.actor.personId, ...columns, howMany, atMost]);
}

const thing =
  <Found extends object>(Class: new () => Found) =>
  (row: object): Row<Found> =>
    Object.assign(new Class(), row) as Row<Found>; // the statement selects the columns of the class, and what was met

export const searchTasks = async (ctx: RequestContext, asked: Question): Promise<Row<Task>[]> =>
  (await ask(ctx, isWide(ctx) ? statements.tasks : statements.tasksOfHouses, asked)).map(thing(Task));

export const searchDirectives = async (ctx: RequestContext, asked: Question): Promise<Row<Directive>[]> =>
  (await ask(ctx, statements.directives, asked)).map(thing(Directive));

export const searchPeople = async (ctx: RequestContext, asked: Question): Promise<Row<Person>[]> =>
  (await ask(ctx, statements.people, asked)).map(thing(Person));
