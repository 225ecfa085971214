import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';

const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id fullName kind phone email status version appointments { id } canManage } }`;
const PEOPLE = `query ($filter: PeopleFilter, $first: Int, $after: String) { people(filter: $filter, first: $first, after: $after) {
  edges { node { fullName phone appointments { role to agency { shortName } } } } pageInfo { hasNextPage endCursor } } }`;
const PERSON = `query ($id: ID!) { person(id: $id) { fullName phone email canManage appointments { title role } } }`;
const NODE = `query ($id: ID!) { node(id: $id) { id ... on Person { fullName } ... on Appointment { title person { fullName } } } }`;

const key = () => newId('Other');

interface Place {
  readonly province: TestAgency;
  readonly districtA: TestAgency;
  readonly districtB: TestAgency;
  readonly admin: TestPerson;
  readonly headA: TestPerson;
  readonly officialA: TestPerson;
}

async function foundPlace(app: TestApp): Promise<Place> {
  const province = await app.foundAgency('UBND tỉnh');
  const districtA = await app.foundAgency('UBND huyện A', { parent: province, tenant: 'own' });
  const districtB = await app.foundAgency('UBND huyện B', { parent: province, tenant: 'own' });
  const admin = await app.person(province, 'ADMIN', { name: 'Quản Trị Viên' });
  const headA = await app.person(districtA, 'HEAD', { name: 'Nguyễn Văn Ân' });
  const officialA = await app.person(districtA, 'OFFICIAL', { name: 'Trần Thị Yên' });
  for (const { personId, agency } of [headA, officialA]) {
    await app.owner.query(
      `insert into person_contacts (person_id, tenant_id, agency_id, email, phone) values ($1, $2, $3, $4, '0912345612')`,
      [personId, agency.tenantId, agency.id, `n${personId.slice(0, 13)}@example.vn`],
    );
  }
  return { province, districtA, districtB, admin, headA, officialA };
}

const traces = (app: TestApp) =>
  app.owner.query<
    unknown[]
  >(`select (select count(*) from persons) as persons, (select count(*) from person_contacts) as contacts,
    (select count(*) from appointments) as posts, (select count(*) from audit_entries) as audit, (select count(*) from idempotency_keys) as keys`);

const named = ({ data }: { data: { people: { edges: { node: { fullName: string } }[] } } }) =>
  data.people.edges.map(({ node }) => node.fullName);

describe.each([
  ['both walls', {}],
  ['the API alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('with %s', (_walls, walls) => {
  let app: TestApp;
  let place: Place;
  beforeAll(async () => {
    app = await startTestApp(walls);
    place = await foundPlace(app);
  });
  afterAll(() => app.stop());

  const admin = () => app.as(place.admin);
  const person = (fields: object) => ({ idempotencyKey: key(), fullName: 'Lê Thị Bưởi', kind: 'VIEN_CHUC', ...fields });

  it('takes a person on the record once, with address and number in one form', async () => {
    const input = person({ fullName: ' Lê  Thị Bưởi ', email: 'Buoi@Example.VN', phone: '+84 912 000 111' });
    const { data, errors } = await admin().send(CREATE, { input });
    const again = await admin().send(CREATE, { input });
    expect(errors).toBeUndefined();
    expect(data.createPerson).toMatchObject({
      ...{ fullName: 'Lê Thị Bưởi', kind: 'VIEN_CHUC', phone: '0912000111', email: 'buoi@example.vn' },
      ...{ status: 'NOT_INVITED', version: 1, appointments: [], canManage: true },
    });
    expect(again.data.createPerson.id).toBe(data.createPerson.id);
    const [row] = await app.owner.query<unknown[]>(
      'select name_key, given_fold, name_fold from persons where id = $1',
      [data.createPerson.id],
    );
    expect(row).toEqual({ name_key: 'Bưởi Lê Thị', given_fold: 'buoi le thi', name_fold: 'le thi buoi' });
  });

  type Case = readonly [name: string, fields: object, error: object];
  const cases: readonly Case[] = [
    [
      'a number that somebody has',
      { phone: '0912.345.612' },
      { code: 'CONFLICT', reason: 'IDENTIFIER_TAKEN', field: 'phone' },
    ],
    ['no number', { phone: '12' }, { code: 'INVALID_INPUT', reason: 'NOT_A_PHONE', field: 'phone' }],
    ['no address', { email: 'a@b' }, { code: 'INVALID_INPUT', reason: 'NOT_AN_EMAIL', field: 'email' }],
    ['a zero-width name', { fullName: 'Lê\u200dBưởi' }, { reason: 'HIDDEN_CHARACTERS', field: 'fullName' }],
    ['a name that turns round', { fullName: 'Lê \u202eBưởi' }, { reason: 'HIDDEN_CHARACTERS', field: 'fullName' }],
    ['a name of digits', { fullName: '123' }, { reason: 'CHECK_FIELDS', field: 'fullName' }],
    ['a name too short', { fullName: 'A' }, { reason: 'TOO_SHORT', field: 'fullName' }],
    ['a name too long', { fullName: 'a'.repeat(121) }, { reason: 'TOO_LONG', field: 'fullName' }],
  ];
  it.each(cases)('refuses %s by name, and nothing is written', async (_name, fields, error) => {
    const before = await traces(app);
    const { errors } = await admin().send(CREATE, { input: person(fields) });
    expect(errors).toMatchObject([{ extensions: error }]);
    expect(errors[0].extensions.params ?? {}).not.toHaveProperty('name');
    expect(await traces(app)).toEqual(before);
  });

  it('leaves the record to administrators', async () => {
    const before = await traces(app);
    const { errors } = await app.as(place.headA).send(CREATE, { input: person({}) });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'NOT_ALLOWED' } }]);
    expect(await traces(app)).toEqual(before);
  });

  it('shows a neighbour the leaders and nobody else', async () => {
    const neighbour = app.as(place.districtB, 'HEAD');
    const head = await neighbour.send(PERSON, { id: place.headA.personId });
    expect(head.data.person).toMatchObject({
      fullName: 'Nguyễn Văn Ân',
      phone: '09*****12',
      canManage: false,
      appointments: [{ role: 'HEAD' }],
    });
    expect(head.data.person.email).toMatch(/^n\*\*\*@example\.vn$/);
    const hidden = await Promise.all(
      [place.officialA.personId, newId('Person'), 'x'].map((id) => neighbour.send(PERSON, { id })),
    );
    expect(hidden.map(({ data, errors }) => [data, errors[0].extensions.reason])).toEqual(
      Array(3).fill([{ person: null }, 'NOT_FOUND']),
    );
    const nodes = await Promise.all(
      [place.officialA.personId, place.officialA.appointmentId].map((id) => neighbour.send(NODE, { id })),
    );
    expect(nodes.map(({ errors }) => errors[0].extensions.reason)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const seen = named(await neighbour.send(PEOPLE, { filter: { withinAgencyId: place.districtA.id } }));
    expect(seen).toEqual(['Nguyễn Văn Ân']);
  });

  it('shows those within the scope in full', async () => {
    const { data } = await app.as(place.province, 'HEAD').send(PERSON, { id: place.officialA.personId });
    expect(data.person).toMatchObject({ fullName: 'Trần Thị Yên', phone: '0912345612' });
    const own = await app.as(place.officialA).send(NODE, { id: place.headA.appointmentId });
    expect(own.data.node).toMatchObject({ id: place.headA.appointmentId, person: { fullName: 'Nguyễn Văn Ân' } });
  });
});

describe('the list of people', () => {
  let app: TestApp;
  let province: TestAgency;
  const NAMES = ['Đặng Ân', 'Bùi Văn An', 'Cao Thị Ánh', 'Lý Thị Dung', 'Phạm Đức', 'Võ Kỷ', 'Hồ Thị Ý', 'Ngô Văn An'];
  beforeAll(async () => {
    app = await startTestApp();
    province = await app.foundAgency('UBND tỉnh');
    for (const name of NAMES) await app.person(province, 'OFFICIAL', { name });
  });
  afterAll(() => app.stop());

  const head = () => app.as(province, 'HEAD');
  const officials = { agencyId: '', role: 'OFFICIAL' };

  it('goes by the given name in the order of the language, page by page', async () => {
    const filter = { ...officials, agencyId: province.id };
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const { data }: { data: any } = await head().send(PEOPLE, { filter, first: 3, after });
      pages.push(named({ data }));
      after = data.people.pageInfo.hasNextPage ? data.people.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual([
      ['Bùi Văn An', 'Ngô Văn An', 'Cao Thị Ánh'],
      ['Đặng Ân', 'Lý Thị Dung', 'Phạm Đức'],
      ['Võ Kỷ', 'Hồ Thị Ý'],
    ]);
  });

  it.each([
    ['an', ['Bùi Văn An', 'Ngô Văn An', 'Cao Thị Ánh', 'Đặng Ân']],
    ['Ngô văn', ['Ngô Văn An']],
    ['ki', ['Võ Kỷ']],
    ['KỶ', ['Võ Kỷ']],
    ['y', ['Hồ Thị Ý']],
    ['dang', ['Đặng Ân']],
    ['%', []],
  ])('finds %j from either end of the name, marks or none', async (search, expected) => {
    expect(named(await head().send(PEOPLE, { filter: { search, role: 'OFFICIAL' } }))).toEqual(expected);
    expect(
      named(await head().send(PEOPLE, { filter: { search, withinAgencyId: province.id } })).filter((name) =>
        NAMES.includes(name),
      ),
    ).toEqual(expected);
  });

  it('brings along the posts of each', async () => {
    const { data } = await head().send(PEOPLE, { filter: { role: 'OFFICIAL' }, first: 1 });
    const posts = [{ role: 'OFFICIAL', to: null, agency: { shortName: 'UBND tỉnh' } }];
    expect(data.people.edges).toEqual([{ node: { fullName: 'Bùi Văn An', phone: null, appointments: posts } }]);
  });

  it.each([
    [{ first: 101 }, 'first', 'PAGE_TOO_LARGE'],
    [{ first: 0 }, 'first', 'PAGE_TOO_LARGE'],
    [{ after: 'eA' }, 'after', 'CURSOR_MALFORMED'],
    [{ filter: { search: 'a\u200b' } }, 'filter.search', 'HIDDEN_CHARACTERS'],
  ])('refuses %j', async (variables, field, reason) => {
    const { errors } = await head().send(PEOPLE, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field, reason } }]);
  });

  it('has nobody for an agency that nobody knows', async () => {
    expect(named(await head().send(PEOPLE, { filter: { agencyId: newId('Agency') } }))).toEqual([]);
  });
});
