import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, key, type Work } from '../testing/work.js';

const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id version } }`;
const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { id } }`;
const RECEIPT = `query ($id: ID!) { directive(id: $id) { ourReceipt { id version } } }`;
const REFUSE = `mutation ($input: RefuseReceiptInput!) { refuseDirective(input: $input) { id } }`;
const UNFINISHED = `{ home { directivesUnfinished } directives(filter: { received: false, unfinished: true }) { totalCount } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('unfinished directives, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());

  const ok = async (who: TestPerson, query: string, variables: object = {}) => {
    const { data, errors } = await app.as(who).send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** The number of the home page and the total of the list it opens. */
  async function unfinished(who: TestPerson): Promise<readonly [number, number]> {
    const { home, directives } = await ok(who, UNFINISHED);
    return [home.directivesUnfinished, directives.totalCount];
  }

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
    const agencyIds = [work.districtA.id, work.districtB.id];
    await ok(work.chair, ISSUE, { input: { id, version, recipients: { rules: ['BY_HAND'], agencyIds } } });
    return id;
  }

  async function refuse(who: TestPerson, directiveId: string): Promise<void> {
    const { id, version } = (await ok(who, RECEIPT, { id: directiveId })).directive.ourReceipt;
    await ok(who, REFUSE, { input: { receiptId: id, version, reason: 'Gửi nhầm nơi nhận' } });
  }

  it('are those with a receipt that is neither done nor turned away, and only the issuer counts them', async () => {
    expect(await unfinished(work.chair)).toEqual([0, 0]);
    const [first, second] = [await issue('21/UBND'), await issue('22/UBND')];
    expect(await unfinished(work.chair)).toEqual([2, 2]);
    expect(await unfinished(work.headOfA)).toEqual([0, 0]);
    await refuse(work.headOfA, first);
    expect(await unfinished(work.chair)).toEqual([2, 2]);
    await refuse(work.headOfB, first);
    expect(await unfinished(work.chair)).toEqual([1, 1]);
    await Promise.all([refuse(work.headOfA, second), refuse(work.headOfB, second)]);
    expect(await unfinished(work.chair)).toEqual([0, 0]);
  });
});
