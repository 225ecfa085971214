import { namedQueries, NamedReads } from '../platform/db/named-query.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { fillProvince, type Volume } from '../testing/volume.js';

/** Tables that grow with the work: no hot statement may read one of them from end to end. */
const VOLUME = [
  'tasks',
  'task_participants',
  'task_answerables',
  'task_events',
  'task_words',
  'task_tallies',
  'task_sight_tallies',
  'directive_tallies',
  'receipt_tallies',
  'receipt_statuses',
  'spoken_directions',
  'directives',
  'directive_clauses',
  'directive_changes',
  'directive_clause_changes',
  'directive_tokens',
  'directive_receipts',
  'acknowledgements',
  'persons',
  'person_words',
  'appointments',
  'agency_scope',
  'files',
  'file_readers',
  'audit_entries',
  'notifications',
  'changes',
];

interface Sent {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const TASK = `id code title lead { name } assigner { name } cooperating { name } timeAxis isAtRisk risks { sentence } accountableHead { name phone } allowedActions`;
const LIST = `query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount edges { node { ${TASK} directive { number } } } } }`;
const DETAIL = `query ($id: ID!, $day: Day!) { task(id: $id) { ${TASK} directive { number } clause { text } parent { code } children { code }
  timeline { action evidence { name } } evidence { name } answerables { kind } answerableOn(day: $day) { accountableHead { name } } } }`;
const HOME = `{ home { decisions { count groups { kind count } rows { kind task { title directive { number } } receipt { directive { number } }
    acknowledgement { receipt { directive { number } } } } }
  overdue { count rows { ${TASK} directive { number } } } atRisk { count rows { ${TASK} } } inTimeCount dueSoonCount directivesUnfinished } }`;
const DIRECTIVES = `query ($filter: DirectiveFilter) { directives(filter: $filter) { totalCount edges { node { number taskCount overdueTaskCount progress { agencies people } } } } }`;
const DIRECTIVE = `query ($id: ID!) { directive(id: $id) { number taskCount overdueTaskCount clauses { text tasks { code } } progress { agencies } carriedOutBy { number } ourReceipt { state }
  changes { kind clauses { kind } } } }`;
const RECEIPTS_OF = `query ($id: ID!) { receiptsOf(agencyId: $id, standing: UNFINISHED) { totalCount edges { node { state directive { number } } } } }`;
const THREAD = `query ($id: ID!, $whole: Boolean) { thread(id: $id, whole: $whole) { knots { key childCount result task { title } directive { number } } } }`;
const MATRIX = `query ($id: ID!) { directiveMatrix(directiveId: $id) { totalCount edges { node { state headName people { personName } } } } }`;

const SEARCH = `query ($text: String!) { search(text: $text) { hits { task { title lead { name } } directive { number } person { fullName appointments { title } } } } }`;

/** Many hits, few, one by its number, and none but a letter astray. */
const SEARCHES = ['viec', 'nguoi thu 7', '0012', 'tu1 tu2', 'vieec 00123'];

const FILTERS = [
  {},
  { open: true },
  { open: true, timeAxis: 'OVERDUE' },
  { open: true, timeAxis: 'DUE_SOON' },
  { open: true, timeAxis: 'IN_TIME' },
  { timeAxis: 'NO_DEADLINE' },
  { atRisk: true },
  { toConfirm: true },
  { toAccept: true },
  { lifecycle: ['IN_PROGRESS'] },
  { open: false },
  { sector: 'HEALTH' },
  { search: 'viec 0012' },
  { relation: 'ASSIGNED_BY_US' },
  { relation: 'LED_BY_US' },
  { relation: 'COOPERATING' },
  { relation: 'RESPONSIBLE_ME' },
];

let app: TestApp;
let volume: Volume;
beforeAll(async () => {
  app = await startTestApp();
  volume = await fillProvince(app);
}, 120_000);
afterAll(() => app.stop());

/** Every statement that the request sent, with its values. */
async function sentBy(who: TestPerson, query: string, variables: object = {}): Promise<Sent[]> {
  const run = jest.spyOn(NamedReads.prototype, 'run');
  const { errors } = await app.as(who).send(query, variables);
  const sent = run.mock.calls.map(([{ name, text }, values]) => ({ name, text, values }));
  run.mockRestore();
  expect(errors).toBeUndefined();
  return sent;
}

const scannedIn = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && VOLUME.includes(plan['Relation Name'] ?? '')
    ? [plan['Relation Name'] ?? '']
    : []),
  ...(plan.Plans ?? []).flatMap(scannedIn),
];

/** Tables read from end to end though another way was preferred: there is no index for what was asked. */
const scansOf = (who: TestPerson, { name, text, values }: Sent, options = ''): Promise<string[]> =>
  app.as(who).bound(async (tx) => {
    await tx.query('set local enable_seqscan = off');
    const [row] = await tx.query(`explain (format json${options}) ${text}`, values.length > 0 ? values : undefined);
    return scannedIn(row['QUERY PLAN'][0].Plan).map((table) => `${name}: ${table}`);
  });

const viewers = ['chair', 'headOfHealth', 'headOfOffice'] as const;

it.each(viewers)(
  'no hot statement reads a table from end to end for %s',
  async (viewer) => {
    const who = volume[viewer];
    const { directiveId, taskId } = volume;
    const sent = [
      ...(await sentBy(who, HOME)),
      ...(await sentBy(who, DETAIL, { id: taskId, day: '2024-03-14' })),
      ...(await sentBy(who, '{ obligationBoard { rows { cells { state } } } }')),
      ...(await sentBy(who, RECEIPTS_OF, { id: who.agency.id })),
      ...(await sentBy(who, LIST, { filter: { conclusions: true } })),
      ...(await sentBy(who, THREAD, { id: taskId, whole: true })),
      ...(await sentBy(who, DIRECTIVES, { filter: {} })),
      ...(await sentBy(who, DIRECTIVES, { filter: { received: true, unfinished: true } })),
      ...(await sentBy(who, '{ unreadNotificationCount notifications(unreadOnly: true) { edges { node { kind } } } }')),
      ...(await sentBy(who, '{ agencies { openTaskCount overdueTaskCount } }')),
      ...(await sentBy(who, '{ changes(first: 500) { edges { node { subjectId node { id } } } } }')),
      ...(await sentBy(
        who,
        '{ people { edges { node { fullName } } } myAcknowledgements { edges { node { state } } } }',
      )),
    ];
    for (const text of SEARCHES) sent.push(...(await sentBy(who, SEARCH, { text })));
    for (const filter of FILTERS) sent.push(...(await sentBy(who, LIST, { filter })));
    if (viewer === 'chair')
      sent.push(
        ...(await sentBy(who, DIRECTIVE, { id: directiveId })),
        ...(await sentBy(who, MATRIX, { id: directiveId })),
      );

    const scans = [];
    for (const statement of sent) scans.push(...(await scansOf(who, statement)));
    expect([...new Set(scans)]).toEqual([]);
  },
  120_000,
);

it('no named statement at all does, planned without its values', async () => {
  const scans = [];
  for (const [name, text] of namedQueries)
    scans.push(...(await scansOf(volume.headOfOffice, { name, text, values: [] }, ', generic_plan')));
  expect(scans).toEqual([]);
}, 120_000);

/** With the statement that finds the session, which every request sends once. */
const statementsOf = async (who: TestPerson, query: string, variables?: object) =>
  1 + (await sentBy(who, query, variables)).length;

it.each(viewers)(
  'keeps the budget of statements for %s: home 10, a list 3 besides the session, a task 5',
  async (viewer) => {
    const who = volume[viewer];
    expect(await statementsOf(who, HOME)).toBeLessThanOrEqual(10);
    expect((await sentBy(who, LIST, { filter: { open: true } })).length).toBeLessThanOrEqual(3);
    expect((await sentBy(who, DETAIL, { id: volume.taskId, day: '2024-03-14' })).length).toBeLessThanOrEqual(5);
  },
);
