import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ISSUE, MATRIX, outsideDirective, ownDirective, RECEIVE, REGISTER } from './testing.js';

const LIST = `query ($filter: DirectiveFilter, $first: Int, $after: String) { directives(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id abstract progress { agencies people medianDaysToDone } ourReceipt { id } myAcknowledgement { id } registeredBy { name } allowedActions } } } }`;
const PREVIEW = `query ($input: RecipientChoiceInput!) { recipientPreview(input: $input) { agencies { name } peopleCount } }`;

let app: TestApp;
let chair: TestPerson;
let districts: { agency: TestAgency; head: TestPerson }[];
const abstracts = (answer: { data: { directives: { edges: { node: { abstract: string } }[] } } }) =>
  answer.data.directives.edges.map(({ node }) => node.abstract);

async function issued(abstract: string, issuedOn: string, to: number[]): Promise<string> {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective({ abstract, issuedOn }) })).data
    .registerDirective;
  const agencyIds = to.map((index) => districts[index]?.agency.id);
  const { errors } = await app
    .as(chair)
    .send(ISSUE, { input: { id, version: 1, recipients: { rules: [], agencyIds } } });
  expect(errors).toBeUndefined();
  return id;
}

beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh Thử');
  chair = await app.person(province, 'HEAD');
  await app.foundAgency('Sở Y tế', { parent: province, kind: 'DEPARTMENT', level: 'PROVINCE' });
  await app.foundAgency('Văn phòng', { parent: province, kind: 'OFFICE', level: 'PROVINCE' });
  districts = [];
  for (const name of ['UBND huyện Ba', 'UBND huyện Ao', 'UBND huyện Cao']) {
    const agency = await app.foundAgency(name, { parent: province, tenant: 'own' });
    districts.push({ agency, head: await app.person(agency, 'HEAD') });
  }
  const first = districts[0]?.agency as TestAgency;
  await app.foundAgency('UBND xã Dưới', { parent: first, level: 'COMMUNE' });
  await issued('Giếng nước năm nay', '2024-03-10', [0, 1, 2]);
  await issued('Kỷ luật hành chính', '2024-03-12', [0]);
  await issued('Kế hoạch tiêm chủng', '2024-03-11', [1]);
  await app.as(chair).send(REGISTER, { input: outsideDirective({ abstract: 'Công điện về kỉ cương' }) });
});
afterAll(() => app.stop());

const list = (who: TestPerson, filter: object = {}, page: object = {}) => app.as(who).send(LIST, { filter, ...page });

it('shows the chair all, the latest first, page by page, and each district only its own', async () => {
  const all = ['Kỷ luật hành chính', 'Kế hoạch tiêm chủng', 'Giếng nước năm nay', 'Công điện về kỉ cương'];
  const first = await list(chair, {}, { first: 3 });
  expect(abstracts(first)).toEqual(all.slice(0, 3));
  expect(first.data.directives).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  const rest = await list(chair, {}, { first: 3, after: first.data.directives.pageInfo.endCursor });
  expect(abstracts(rest)).toEqual(all.slice(3));
  expect(rest.data.directives).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });

  const seen = await Promise.all(districts.map(({ head }) => list(head)));
  expect(seen.map(abstracts)).toEqual([
    ['Kỷ luật hành chính', 'Giếng nước năm nay'],
    ['Kế hoạch tiêm chủng', 'Giếng nước năm nay'],
    ['Giếng nước năm nay'],
  ]);
  expect(seen.map(({ data }) => data.directives.totalCount)).toEqual([2, 2, 1]);
  // A district sees how far it has come itself, and not how its neighbours have.
  expect(seen[2]?.data.directives.edges[0].node.progress).toEqual({ agencies: 1, people: 0, medianDaysToDone: null });
});

it.each([
  ['stage', { stage: 'DRAFT' }, ['Công điện về kỉ cương']],
  ['type', { documentType: 'CĐ' }, ['Công điện về kỉ cương']],
  ['issuer', { issuerName: 'Bộ Thử nghiệm' }, ['Công điện về kỉ cương']],
  [
    'what is unfinished',
    { unfinished: true, received: false },
    ['Kỷ luật hành chính', 'Kế hoạch tiêm chủng', 'Giếng nước năm nay'],
  ],
  ['what is finished', { unfinished: false }, ['Công điện về kỉ cương']],
  ['what was received', { received: true }, []],
  ['words without marks, y as i', { search: 'ky LUAT' }, ['Kỷ luật hành chính']],
  ['the beginning of a word', { search: 'kỉ' }, ['Kỷ luật hành chính', 'Công điện về kỉ cương']],
  ['a number', { search: '968' }, ['Công điện về kỉ cương']],
  ['words that never meet', { search: 'tiêm kỷ' }, []],
])('filters by %s', async (_what, filter, expected) => {
  const answer = await list(chair, filter);
  expect(answer.errors).toBeUndefined();
  expect(abstracts(answer)).toEqual(expected);
  expect(answer.data.directives.totalCount).toBe(expected.length);
});

it('refuses a forged cursor and a page of 101', async () => {
  const forged = await list(chair, {}, { after: 'eyJ4Ijox' });
  expect(forged.errors).toMatchObject([
    { extensions: { code: 'INVALID_INPUT', reason: 'CURSOR_MALFORMED', field: 'after' } },
  ]);
  const large = await list(chair, {}, { first: 101 });
  expect(large.errors).toMatchObject([
    { extensions: { code: 'INVALID_INPUT', reason: 'PAGE_TOO_LARGE', field: 'first' } },
  ]);
});

it('shows who a choice of recipients is before anything is sent', async () => {
  const preview = (input: object) => app.as(chair).send(PREVIEW, { input: { rules: [], ...input } });
  const names = async (input: object) =>
    (await preview(input)).data.recipientPreview.agencies.map(({ name }: { name: string }) => name).toSorted();
  expect(await names({ rules: ['ALL_DEPARTMENTS'] })).toEqual(['Sở Y tế', 'Văn phòng']);
  expect(await names({ rules: ['ALL_DISTRICTS'], exceptIds: [districts[0]?.agency.id] })).toEqual([
    'UBND huyện Ao',
    'UBND huyện Cao',
  ]);
  expect(await names({ rules: ['ALL_COMMUNES'], agencyIds: [chair.agency.id] })).toEqual([
    'UBND tỉnh Thử',
    'UBND xã Dưới',
  ]);
  expect(await names({ rules: ['OWN_OFFICES'] })).toEqual(['Sở Y tế', 'Văn phòng']);
  expect(await names({ rules: ['WHOLE_SUBTREE'] })).toHaveLength(6);
  expect((await preview({ rules: ['ALL_DISTRICTS'] })).data.recipientPreview.peopleCount).toBe(3);
  const beside = await app
    .as(districts[1]?.head as TestPerson)
    .send(PREVIEW, { input: { rules: [], agencyIds: [districts[0]?.agency.id] } });
  expect(beside.errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN', reason: 'OUTSIDE_SCOPE', field: 'agencyIds' } },
  ]);
});

it('pages the matrix: the least far first, then by name', async () => {
  const id = await issued('Bảng', '2024-03-01', [0, 1, 2]);
  const head = districts[1]?.head as TestPerson;
  const mine = await app.as(head).send(`query ($id: ID!) { directive(id: $id) { ourReceipt { id } } }`, { id });
  await app.as(head).send(RECEIVE, { input: { receiptId: mine.data.directive.ourReceipt.id, version: 1 } });
  const page = async (variables: object) =>
    (await app.as(chair).send(MATRIX, { id, ...variables })).data.directiveMatrix;
  const first = await page({ first: 2 });
  const rest = await page({ first: 2, after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => [node.agency.name, node.state])).toEqual([
    ['UBND huyện Ba', 'SENT'],
    ['UBND huyện Cao', 'SENT'],
    ['UBND huyện Ao', 'RECEIVED'],
  ]);
  expect([first.totalCount, rest.pageInfo.hasNextPage]).toEqual([3, false]);
  expect(
    (await page({ filter: { state: ['RECEIVED'], level: 'DISTRICT', kind: 'PEOPLES_COMMITTEE', unfinished: true } }))
      .totalCount,
  ).toBe(1);
  expect((await page({ filter: { level: 'COMMUNE' } })).totalCount).toBe(0);
});

it('lists the bodies and the types, and of bodies named by others nothing', async () => {
  const LISTS = '{ externalBodies { name isParty } documentTypes { code name isParty } }';
  const { data } = await app.as(chair).send(LISTS);
  const bodies = data.externalBodies.map(({ name }: { name: string }) => name);
  expect(bodies).toEqual(
    expect.arrayContaining([
      'Thủ tướng Chính phủ',
      'Tỉnh ủy',
      'Thường trực Tỉnh ủy',
      'Ban Thường vụ Tỉnh ủy',
      'Ủy ban nhân dân tỉnh',
      'Chủ tịch Ủy ban nhân dân tỉnh',
      'Bộ Thử nghiệm',
    ]),
  );
  expect(data.documentTypes.filter(({ isParty }: { isParty: boolean }) => !isParty)).toHaveLength(29);
  const below = await app.as(districts[0]?.head as TestPerson).send(LISTS);
  expect(below.data.externalBodies.map(({ name }: { name: string }) => name)).not.toContain('Bộ Thử nghiệm');
});

it('answers node(id) for a directive, a receipt and a reading, each within scope', async () => {
  const NODE = `query ($id: ID!) { node(id: $id) { __typename id ... on Directive { abstract } ... on Receipt { state } } }`;
  const { node } = (await list(chair, { search: 'tiêm' })).data.directives.edges[0];
  const found = await app.as(chair).send(NODE, { id: node.id });
  expect(found.data.node).toEqual({ __typename: 'Directive', id: node.id, abstract: 'Kế hoạch tiêm chủng' });
  const strange = await app.as(districts[0]?.head as TestPerson).send(NODE, { id: node.id });
  expect(strange.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  const malformed = await app.as(chair).send(`{ directive(id: "x") { id } }`);
  expect(malformed.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' } }]);
});

it('row-level security, asked without any scope, shows a district its own and nothing of its neighbours', async () => {
  const tables = ['directives', 'directive_clauses', 'directive_receipts', 'directive_registers', 'directive_urges'];
  const counted = async (who: TestPerson) =>
    app.as(who).bound(async (tx) => {
      const counts: number[] = [];
      for (const table of tables)
        counts.push((await tx.query<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1);
      return counts;
    });
  expect(await counted(districts[2]?.head as TestPerson)).toEqual([2, 2, 2, 0, 0]);
  expect(await counted(chair)).toEqual([5, 5, 8, 1, 0]);
  const foreign = districts[0] as { agency: TestAgency; head: TestPerson };
  const [row] = await app.owner.query<{ tenant_id: string; agency_id: string; id: string }[]>(
    `select tenant_id, agency_id, id from directives where abstract = 'Kế hoạch tiêm chủng'`,
  );
  const forged = app.as(foreign.head).bound((tx) =>
    tx.query(
      `insert into directive_receipts (id, owner_tenant_id, owner_agency_id, directive_id, sender_tenant_id, sender_agency_id, tenant_id, agency_id,
         agency_kind, agency_level, agency_sort, issued_on, state, since, sent_on, sent_at, sent_by_name, changed_by_name)
       values ($1, $2, $3, $4, $5, $6, $5, $6, 'X', 'X', 'x', '2024-03-11', 'SENT', now(), '2024-03-15', now(), 'x', 'x')`,
      [newId('Receipt'), row?.tenant_id, row?.agency_id, row?.id, foreign.agency.tenantId, foreign.agency.id],
    ),
  );
  await expect(forged).rejects.toMatchObject({ driverError: { code: '42501' } });
});
