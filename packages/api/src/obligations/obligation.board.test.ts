import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, key, list, type Work } from '../testing/work.js';

const BOARD = `query ($id: ID) { obligationBoard(underId: $id) { obligations { number name }
  rows { agency { id name } cells { number state total open late list why } } } }`;
const RECEIPTS = `query ($id: ID!, $standing: ReceiptStanding, $first: Int, $after: String) {
  receiptsOf(agencyId: $id, standing: $standing, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { state directive { number } } } } }`;
const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version } }`;
const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id } }`;
const OURS = `query ($id: ID!) { directive(id: $id) { ourReceipt { id version } myAcknowledgement { id } } }`;
const RECEIVE = `mutation ($input: ReceiptInput!) { receiveDirective(input: $input) { id version } }`;
const DISSEMINATE = `mutation ($input: DisseminateInput!) { disseminateDirective(input: $input) { id } }`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeInput!) { acknowledgeDirective(input: $input) { id } }`;

interface Cell {
  readonly number: number;
  readonly state: string;
  readonly total: number;
  readonly open: number;
  readonly late: number;
  readonly list: string | null;
}

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('the obligations board, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;

  const ok = async (who: TestPerson, query: string, variables: object = {}) => {
    const { data, errors } = await app.as(who).send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  async function issue(number: string, more: object = {}): Promise<string> {
    const given = {
      idempotencyKey: key(),
      issuerKind: 'AGENCY',
      documentType: 'CV',
      number,
      abstract: 'Trích yếu',
      issuedOn: '2024-03-01',
    };
    const input = { ...given, clauses: [{ label: 'Điểm 1', text: 'Nội dung' }], ...more };
    const { id, version } = (await ok(work.chair, REGISTER, { input })).registerDirective;
    const recipients = { rules: ['BY_HAND'], agencyIds: [work.districtA.id] };
    await ok(work.chair, ISSUE, { input: { id, version, recipients } });
    return id;
  }

  async function makeKnown(directiveId: string) {
    const { id, version } = (await ok(work.headOfA, OURS, { id: directiveId })).directive.ourReceipt;
    const received = (await ok(work.headOfA, RECEIVE, { input: { receiptId: id, version } })).receiveDirective;
    await ok(work.headOfA, DISSEMINATE, { input: { receiptId: id, version: received.version, plan: 'LEADERS' } });
    const { myAcknowledgement } = (await ok(work.headOfA, OURS, { id: directiveId })).directive;
    await ok(work.headOfA, ACKNOWLEDGE, { input: { acknowledgementId: myAcknowledgement.id } });
  }

  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
    await makeKnown(await issue('11/UBND'));
    await issue('12/UBND', { disseminateBy: '2024-03-20' });
    const spoken = await issue('13/TB-UBND', { documentType: 'TB', form: 'CONCLUSION' });
    await give(app, work.chair, { leadId: work.districtA.id, title: 'Theo kết luận' }, { directiveId: spoken });
    const closed = await give(app, work.chair, { leadId: work.health.id, title: 'Đã xong' });
    await done(app, work.headOfHealth, 'acceptTask', { taskId: closed.id });
    await done(app, work.headOfHealth, 'reportDone', { taskId: closed.id, result: 'Xong' });
    await done(app, work.chair, 'confirmTask', { taskId: closed.id, grade: 'GOOD' });
    await give(app, work.chair, { leadId: work.education.id, title: 'Việc đang làm' });
  });
  afterAll(() => app.stop());
  afterEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  async function cells(who: TestPerson, agencyId: string, underId?: string): Promise<readonly Cell[]> {
    const { rows } = (await ok(who, BOARD, { id: underId })).obligationBoard;
    return rows.find(({ agency }: { agency: { id: string } }) => agency.id === agencyId).cells;
  }
  const states = async (agencyId: string) => (await cells(work.chair, agencyId)).slice(0, 4).map(({ state }) => state);

  it('has a row for one’s own agency and each below it, thirteen cells, and claims nothing that it does not know', async () => {
    const { obligations, rows } = (await ok(work.chair, BOARD)).obligationBoard;
    expect(obligations[0]).toEqual({ number: 1, name: 'Quán triệt, thực hiện chỉ đạo' });
    expect(rows.map(({ agency }: { agency: { name: string } }) => agency.name).sort()).toEqual(
      ['Sở Giáo dục', 'Sở Y tế', 'UBND huyện A', 'UBND huyện B', 'UBND tỉnh'].sort(),
    );
    for (const row of rows) {
      expect(row.cells.map(({ number }: Cell) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
      for (const cell of row.cells.slice(4)) expect(cell).toMatchObject({ state: 'NO_EVIDENCE', total: 0, list: null });
    }
    expect(await states(work.districtA.id)).toEqual(['DOING', 'DONE', 'DOING', 'DOING']);
    expect(await states(work.health.id)).toEqual(['NO_EVIDENCE', 'NO_EVIDENCE', 'NO_EVIDENCE', 'DONE']);
    expect(await states(work.education.id)).toEqual(['NO_EVIDENCE', 'DONE', 'NO_EVIDENCE', 'DOING']);
    expect(await states(work.districtB.id)).toEqual(Array(4).fill('NO_EVIDENCE'));
  });

  it('turns to «not yet» on the day that something is late, and every number is the total of its list', async () => {
    app.clock.set('2024-04-01T08:00:00+07:00');
    const ofA = await cells(work.chair, work.districtA.id);
    expect(ofA.slice(0, 4).map(({ state, total, open, late }) => [state, total, open, late])).toEqual([
      ['NOT', 3, 2, 1],
      ['DONE', 1, 1, 0],
      ['NOT', 1, 1, 1],
      ['NOT', 1, 1, 1],
    ]);
    const agencyId = work.districtA.id;
    const receipts = async (standing: string) =>
      (await ok(work.chair, RECEIPTS, { id: agencyId, standing })).receiptsOf;
    const totals = ['ALL', 'UNFINISHED', 'OVERDUE', 'DONE'].map(async (standing) => {
      const { totalCount, edges } = await receipts(standing);
      expect(edges).toHaveLength(totalCount);
      return totalCount;
    });
    expect(await Promise.all(totals)).toEqual([3, 2, 1, 1]);
    expect((await receipts('OVERDUE')).edges).toEqual([{ node: { state: 'SENT', directive: { number: '12/UBND' } } }]);
    const late = { agencyId, open: true, timeAxis: 'OVERDUE' };
    expect((await list(app, work.chair, { ...late, conclusions: true })).total).toBe(1);
    expect((await list(app, work.chair, late)).total).toBe(1);
    expect((await list(app, work.chair, { agencyId: work.education.id, conclusions: true })).total).toBe(0);
  });

  it('says when nobody of the agency’s own answers', async () => {
    await app.owner.query(`update appointments set valid_to = '2024-03-14' where id = $1`, [
      work.headOfEducation.appointmentId,
    ]);
    expect((await cells(work.chair, work.education.id))[1]).toMatchObject({
      state: 'NOT',
      total: 1,
      why: 'Chưa có người đứng đầu: cấp trên đang chịu trách nhiệm thay',
    });
    await app.owner.query('update appointments set valid_to = null where id = $1', [
      work.headOfEducation.appointmentId,
    ]);
  });

  it('pages what an agency was sent, the latest first', async () => {
    const first = (await ok(work.headOfA, RECEIPTS, { id: work.districtA.id, first: 2 })).receiptsOf;
    expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    const { endCursor: after } = first.pageInfo;
    const second = (await ok(work.headOfA, RECEIPTS, { id: work.districtA.id, first: 2, after })).receiptsOf;
    const numbers = [...first.edges, ...second.edges].map(({ node }) => node.directive.number);
    expect(numbers.sort()).toEqual(['11/UBND', '12/UBND', '13/TB-UBND']);
  });

  it('shows each his own line, and knows no board nor list of anybody else', async () => {
    const { rows } = (await ok(work.headOfA, BOARD)).obligationBoard;
    expect(rows.map(({ agency }: { agency: { name: string } }) => agency.name)).toEqual([
      'UBND huyện A',
      'Phòng Y tế huyện A',
    ]);
    expect((await cells(work.headOfA, work.districtA.id)).map(({ total }) => total).slice(0, 4)).toEqual([3, 1, 1, 1]);
    for (const [who, id] of [
      [work.headOfB, work.districtA.id],
      [work.headOfHealth, work.officeA.id],
      [work.headOfA, work.province.id],
      [work.chair, 'nothing'],
    ] as const) {
      expect((await app.as(who).send(BOARD, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect((await app.as(who).send(RECEIPTS, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });
});
