import { NamedReads } from '../platform/db/named-query.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, key, list, type Work } from '../testing/work.js';

const TASK = `id code title lifecycle timeAxis dueOn daysLate workingDaysLeft progress isAtRisk risks { kind sentence } lead { name } assigner { name }
  accountableHead { name phone } responsibleOfficial { name phone } urgedCount version allowedActions`;
const DIRECTIVE = `directive { id number abstract issuerName issuedOn }`;
const HOME = `{ home {
  decisions(first: 10) { count groups { kind count } rows { kind since waitedDays task { ${TASK} evidence { id } }
    receipt { id version state timeAxis allowedActions sentBy { name } ${DIRECTIVE} }
    acknowledgement { id state receipt { id disseminateBy ${DIRECTIVE} } } } }
  overdue { count rows { ${TASK} } } atRisk { count rows { ${TASK} } } inTimeCount dueSoonCount directivesUnfinished } }`;

const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version } }`;
const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id } }`;
const RECEIPT = `query ($id: ID!) { directive(id: $id) { ourReceipt { id version } } }`;
const RECEIVE = `mutation ($input: ReceiptInput!) { receiveDirective(input: $input) { id version } }`;
const DISSEMINATE = `mutation ($input: DisseminateInput!) { disseminateDirective(input: $input) { id } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('home, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    await makeWork();
  });
  afterAll(() => app.stop());

  const ok = async (who: TestPerson, query: string, variables: object) => {
    const { data, errors } = await app.as(who).send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  async function issue(number: string): Promise<string> {
    const input = {
      idempotencyKey: key(),
      issuerKind: 'AGENCY',
      documentType: 'CV',
      number,
      abstract: `Trích yếu ${number}`,
      issuedOn: '2024-03-01',
      clauses: [{ label: 'Điểm 1', text: 'Nội dung' }],
    };
    const { id, version } = (await ok(work.chair, REGISTER, { input })).registerDirective;
    await ok(work.chair, ISSUE, {
      input: { id, version, recipients: { rules: ['BY_HAND'], agencyIds: [work.districtA.id] } },
    });
    return id;
  }

  const receiptOf = async (directiveId: string) =>
    (await ok(work.headOfA, RECEIPT, { id: directiveId })).directive.ourReceipt;

  /** For the head of district A one thing of every kind, begun on one day after another from 4 March on. */
  async function makeWork() {
    app.clock.set('2024-03-04T08:00:00+07:00');
    const read = await issue('11/UBND');
    const received = await issue('12/UBND');
    await issue('13/UBND');
    const part = await give(app, work.headOfA, {
      leadId: work.officeA.id,
      title: 'Phần việc của phòng',
      term: { on: '2024-03-29' },
    });
    await done(app, work.headOfOfficeA, 'acceptTask', { taskId: part.id });
    app.clock.set('2024-03-05T08:00:00+07:00');
    await done(app, work.headOfOfficeA, 'reportDone', { taskId: part.id, result: 'Xong' });
    app.clock.set('2024-03-06T08:00:00+07:00');
    await give(app, work.chair, { leadId: work.districtA.id, title: 'Việc mới giao', term: { on: '2024-03-11' } });
    app.clock.set('2024-03-07T08:00:00+07:00');
    const { id: receiptId } = (
      await ok(work.headOfA, RECEIVE, { input: { receiptId: (await receiptOf(received)).id, version: 1 } })
    ).receiveDirective;
    expect(receiptId).toBeDefined();
    app.clock.set('2024-03-08T08:00:00+07:00');
    const opened = (await ok(work.headOfA, RECEIVE, { input: { receiptId: (await receiptOf(read)).id, version: 1 } }))
      .receiveDirective;
    await ok(work.headOfA, DISSEMINATE, { input: { receiptId: opened.id, version: opened.version, plan: 'LEADERS' } });
    app.clock.set('2024-03-15T08:00:00+07:00');
  }

  it('lists what waits for the head, the longest waiting first, each kind with its number', async () => {
    const { home } = await ok(work.headOfA, HOME, {});
    expect(home.decisions).toMatchObject({
      count: 5,
      groups: [
        { kind: 'CONFIRM_TASK', count: 1 },
        { kind: 'ACCEPT_TASK', count: 1 },
        { kind: 'RECEIVE_DIRECTIVE', count: 1 },
        { kind: 'DISSEMINATE_DIRECTIVE', count: 1 },
        { kind: 'ACKNOWLEDGE_DIRECTIVE', count: 1 },
      ],
      rows: [
        { kind: 'RECEIVE_DIRECTIVE', waitedDays: 9, receipt: { state: 'SENT', directive: { number: '13/UBND' } } },
        {
          kind: 'CONFIRM_TASK',
          waitedDays: 8,
          task: { title: 'Phần việc của phòng', allowedActions: ['confirm', 'return', 'cancel'] },
        },
        { kind: 'ACCEPT_TASK', waitedDays: 7, task: { title: 'Việc mới giao' } },
        {
          kind: 'DISSEMINATE_DIRECTIVE',
          waitedDays: 6,
          receipt: { state: 'RECEIVED', directive: { number: '12/UBND' } },
        },
        {
          kind: 'ACKNOWLEDGE_DIRECTIVE',
          waitedDays: 5,
          acknowledgement: { state: 'PENDING', receipt: { directive: { number: '11/UBND' } } },
        },
      ],
    });
    expect(home).toMatchObject({
      overdue: { count: 1, rows: [{ title: 'Việc mới giao', daysLate: 4 }] },
      inTimeCount: 1,
    });
  });

  it('gives a clerk what he may prepare, an official what is his own', async () => {
    const clerk = await app.person(work.districtA, 'CLERK', { assists: work.headOfA });
    const official = await app.person(work.districtA, 'OFFICIAL');
    const groups = async (who: TestPerson) => (await ok(who, HOME, {})).home.decisions.groups;
    expect(await groups(clerk)).toEqual([{ kind: 'RECEIVE_DIRECTIVE', count: 1 }]);
    expect(await groups(official)).toEqual([]);
    expect((await list(app, work.headOfA, { toAccept: true })).total).toBe(1);
  });

  it('costs ten statements at most, the session’s among them, for somebody who has everything', async () => {
    const run = jest.spyOn(NamedReads.prototype, 'run');
    await ok(work.headOfA, HOME, {});
    const sent = run.mock.calls.map(([{ name }]) => name);
    run.mockRestore();
    expect(1 + sent.length).toBeLessThanOrEqual(10);
  });
});
