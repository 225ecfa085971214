// Lists of tasks: what is late, first page; and three filters at once, the third page of it.
import type { Question, ReadOperation, Scene } from '../operation.ts';
import { answersFor, dig, isFullList, TASK, TASK_PG, taskJson } from './pieces.ts';

const PAGE = 20;

const ours = `query Tasks($filter: TaskFilter, $after: String) { tasks(filter: $filter, first: ${PAGE}, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${TASK} } } } }`;

const postgraphile = `query Tasks($condition: TaskCondition!, $after: Cursor) {
  tasks: allTasks(condition: $condition, first: ${PAGE}, after: $after, orderBy: [URGENT_ON_ASC, PRIMARY_KEY_ASC]) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${TASK_PG} } } } }`;

/** `after` is the deadline and the id of the row before the page. */
const floorFor = (where: string, [day, id]: readonly [string, string]) => `
  with page as (select t.* from tasks t where ${where} and (t.urgent_on, t.id) > (${day}::date, ${id}::uuid) order by t.urgent_on, t.id limit ${PAGE + 1})
  select json_build_object('tasks', json_build_object(
    'totalCount', (select count(*) from tasks t where ${where}),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > ${PAGE} from page)),
    'rows', (select coalesce(json_agg(r), '[]') from (select ${taskJson('t')} as r from page t order by t.urgent_on, t.id limit ${PAGE}) x))) as answer`;

const START = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

const isFull = (answer: unknown) => isFullList(dig(answer, 'tasks', 'rows'), PAGE);

export const lateTasks: ReadOperation = {
  name: 'late-tasks',
  ours,
  postgraphile,
  floor: floorFor(`${answersFor('t')} and t.late_after < $3::date and t.urgent_on < $3::date and t.is_open`, [
    '$4',
    '$5',
  ]),
  mostStatements: 3,
  questions: ({ today }) =>
    Promise.resolve([
      {
        ours: { filter: { timeAxis: 'OVERDUE', open: true } },
        postgraphile: { condition: { inMyScope: 'yes', isOpen: true, lateOn: today } },
        floor: START,
      },
    ]),
  isFull,
};

const SECTOR = 'HEALTH';

async function thirdPage({ ask, soon }: Scene): Promise<readonly Question[]> {
  const filter = { open: true, sector: SECTOR, timeAxis: 'IN_TIME' };
  const condition = { inMyScope: 'yes', isOpen: true, sector: SECTOR, inTimeAfter: soon };
  const cursors = { ours: '', postgraphile: '' };
  for (const [side, document, asked] of [
    ['ours', ours, { filter }],
    ['postgraphile', postgraphile, { condition }],
  ] as const) {
    for (let page = 1; page < 3; page += 1) {
      const answer = await ask(side, document, { ...asked, ...(page > 1 && { after: cursors[side] }) });
      cursors[side] = String(dig(answer, 'tasks', 'pageInfo', 'endCursor'));
    }
  }
  const place = JSON.parse(Buffer.from(cursors.ours, 'base64url').toString('utf8')) as unknown[];
  return [
    {
      ours: { filter, after: cursors.ours },
      postgraphile: { condition, after: cursors.postgraphile },
      floor: [SECTOR, soon, ...place],
    },
  ];
}

export const taskList: ReadOperation = {
  name: 'task-list',
  ours,
  postgraphile,
  floor: floorFor(
    `${answersFor('t')} and t.is_open and t.sector = $4 and (t.stopped_on <= t.due_on or (t.stopped_on is null and t.due_on > $5::date))`,
    ['$6', '$7'],
  ),
  mostStatements: 3,
  questions: thirdPage,
  isFull,
};
