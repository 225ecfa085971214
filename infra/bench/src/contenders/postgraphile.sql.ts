// What a competent user of PostGraphile adds to the database: the agencies of today as a view, the sums of the home page as a
// function, what is searched, the board and the feed as functions, names for the relations. Every statement of ours has its match here, with the same predicates.
import { board } from './board.sql.ts';
import { feed } from './feed.sql.ts';
import { found } from './found.sql.ts';

const viewer = `nullif(current_setting('app.agency', true), '')::uuid`;

const sumOf = (condition: string) => `coalesce(sum(k.n) filter (where ${condition}), 0)::integer`;

const tagged = (on: string, tags: readonly string[]) => `comment on ${on} is E'${tags.join('\\n')}';`;
const foreignKey = (column: string, table: string, ...names: readonly string[]) =>
  `@foreignKey (${column}) references ${table} (id)|${names.map((name) => `@${name}`).join('|')}`;

const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  tasks: [
    foreignKey('lead_agency_id', 'current_agencies', 'fieldName lead'),
    foreignKey('agency_id', 'current_agencies', 'fieldName assigner'),
    foreignKey('directive_id', 'directives', 'fieldName directive'),
    foreignKey('clause_id', 'directive_clauses', 'fieldName clause'),
    foreignKey('parent_id', 'tasks', 'fieldName parent', 'foreignFieldName children'),
  ],
  task_events: [foreignKey('task_id', 'tasks', 'foreignFieldName timeline')],
  task_answerables: [foreignKey('task_id', 'tasks', 'foreignFieldName answerables')],
  task_participants: [
    foreignKey('task_id', 'tasks', 'foreignFieldName partners'),
    foreignKey('agency_id', 'current_agencies', 'fieldName agency'),
  ],
  directive_receipts: [
    foreignKey('agency_id', 'current_agencies', 'fieldName agency'),
    foreignKey('sender_agency_id', 'current_agencies', 'fieldName sentBy'),
    foreignKey('directive_id', 'directives', 'fieldName directive'),
  ],
  changes: [
    foreignKey('subject_id', 'current_agencies', 'fieldName agency'),
    foreignKey('subject_id', 'tasks', 'fieldName task'),
  ],
  acknowledgements: [foreignKey('receipt_id', 'directive_receipts', 'fieldName receipt', 'foreignFieldName people')],
};

const ORDERED: Readonly<Record<string, readonly string[]>> = {
  tasks: ['reported_at', 'assigned_at'],
  directive_receipts: ['since', 'state_rank', 'agency_sort'],
  acknowledgements: ['added_at', 'person_sort', 'state_rank'],
  task_answerables: ['from_at', 'kind'],
  task_events: ['at'],
};
const FILTERED = [
  'tasks.is_open',
  'tasks.sector',
  'directive_receipts.state',
  'directive_receipts.directive_id',
] as const;

const comments = [
  tagged('view current_agencies', ['@primaryKey id']),
  ...Object.entries(RELATIONS).map(([table, tags]) => tagged(`table ${table}`, tags)),
  ...Object.entries(ORDERED).flatMap(([table, columns]) =>
    columns.map((column) => tagged(`column ${table}.${column}`, ['@behavior +orderBy'])),
  ),
  ...FILTERED.map((column) => tagged(`column ${column}`, ['@behavior +filterBy'])),
].join('\n');

const BOARD = [
  'agency_id uuid, agency_name text, agency_short_name text',
  ...['read', 'work', 'concluded'].map((part) => `${part}_total integer, ${part}_open integer, ${part}_late integer`),
].join(', ');

export const graphSql = `
  create view current_agencies with (security_invoker = true) as
    select a.id, v.name, v.short_name, v.code, v.kind, v.level, v.parent_id
      from agencies a join agency_versions v on v.agency_id = a.id
     where v.valid_from <= current_setting('app.today')::date and (v.valid_to is null or v.valid_to >= current_setting('app.today')::date);
  ${comments}
  create function home_tallies(today date, soon date, out overdue integer, out at_risk integer, out due_soon integer, out in_time integer,
      out to_confirm integer, out to_accept integer)
    language sql stable as $$
      select ${sumOf(`k.kind = 'LATE' or (k.kind = 'DUE' and k.on_date < today)`)},
             ${sumOf(`k.kind = 'RISK' and k.on_date <= today`)} - ${sumOf(`k.kind = 'DUE' and k.on_date < today`)},
             ${sumOf(`k.kind = 'DUE' and k.on_date >= today and k.on_date <= soon`)},
             ${sumOf(`k.kind = 'KEPT' or (k.kind = 'DUE' and k.on_date > soon)`)},
             ${sumOf(`k.kind = 'TO_CONFIRM'`)}, ${sumOf(`k.kind = 'TO_ACCEPT'`)}
        from task_sight_tallies k where k.viewer_id = ${viewer} and k.sector = ''
    $$;
  create function directives_unfinished() returns integer language sql stable as $$
    select count(*)::integer from (select directive_id from directive_tallies where agency_id = ${viewer} group by directive_id having sum(n) > 0) d
  $$;
  create function directive_receipts_head_name(r directive_receipts) returns text language sql stable as $$
    select p.full_name from appointments h join persons p on p.id = h.person_id
     where h.agency_id = r.agency_id and h.role = 'HEAD' and h.valid_from <= current_setting('app.today')::date
       and (h.valid_to is null or h.valid_to >= current_setting('app.today')::date) order by h.valid_from desc limit 1
  $$;
  create function search_tasks(words text[]) returns setof tasks language sql stable as $$ ${found.task('words')} $$;
  create function search_directives(words text[]) returns setof directives language sql stable as $$ ${found.directive('words')} $$;
  create function search_persons(words text[]) returns setof persons language sql stable as $$ ${found.person('words')} $$;
  create function obligation_board(under uuid, today date) returns table (${BOARD}) language sql stable as $$
    ${board({ under: 'obligation_board.under', today: 'obligation_board.today' })}
  $$;
  create function feed(after_position bigint, after_n integer, at_most integer) returns setof changes language sql stable as $$
    ${feed({ position: 'after_position', n: 'after_n', atMost: 'at_most' })}
  $$;
  grant select on current_agencies to kc_app;
  grant execute on function search_tasks, search_directives, search_persons, obligation_board, feed, home_tallies, directives_unfinished, directive_receipts_head_name to kc_app;`;
