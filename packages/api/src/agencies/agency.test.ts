import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp } from '../testing/test-app.js';

const CREATE = `mutation ($input: CreateAgencyInput!) { createAgency(input: $input) {
  id name shortName code kind level sectors version canManage parent { name } ancestors { name } children { id } history { from to name parentId } } }`;
const RENAME = `mutation ($input: RenameAgencyInput!) { renameAgency(input: $input) { id name version history { from to name } } }`;
const MOVE = `mutation ($input: MoveAgencyInput!) { moveAgency(input: $input) { id name version ancestors { name } history { from to parentId } } }`;
const END = `mutation ($input: EndAgencyInput!) { endAgency(input: $input) { id name endedOn history { from to } } }`;
const CONTACT = `mutation ($input: AgencyContactInput!) { updateAgencyContact(input: $input) { phone email address version } }`;
const TREE = `query ($asOf: Day) { agencies(asOf: $asOf) { id name parentId } }`;

const key = () => newId('Other');

interface Place {
  readonly province: TestAgency;
  readonly districtA: TestAgency;
  readonly officeA: TestAgency;
  readonly communeA: TestAgency;
  readonly districtB: TestAgency;
}

/** A province with two districts that administer themselves; the first has an office and a commune. */
async function foundPlace(app: TestApp): Promise<Place> {
  const province = await app.foundAgency('UBND tỉnh');
  const districtA = await app.foundAgency('UBND huyện A', { parent: province, tenant: 'own' });
  const districtB = await app.foundAgency('UBND huyện B', { parent: province, tenant: 'own' });
  const officeA = await app.foundAgency('Phòng Y tế A', { parent: districtA, kind: 'DIVISION', sectors: ['HEALTH'] });
  const communeA = await app.foundAgency('UBND xã A1', { parent: districtA, level: 'COMMUNE' });
  return { province, districtA, officeA, communeA, districtB };
}

/** Everything that a write to the hierarchy could leave behind. */
const traces = (app: TestApp) =>
  app.owner.query<unknown[]>(`select (select json_agg(a order by a.id) from agencies a) as agencies,
    (select json_agg(v order by v.agency_id, v.valid_from) from agency_versions v) as versions,
    (select count(*) from agency_scope) as scope, (select version from hierarchy_state) as version,
    (select count(*) from audit_entries) as audit, (select count(*) from idempotency_keys) as keys,
    (select count(*) from agency_successions) as successions`);

const scopeOf = async (app: TestApp, viewer: TestAgency): Promise<string[]> =>
  (
    await app.owner.query<{ line: string }[]>(
      `select v.name || ' ' || s.sector as line from agency_scope s
         join lateral (select name from agency_versions where agency_id = s.visible_agency order by valid_from desc limit 1) v on true
        where viewer_agency = $1 order by 1`,
      [viewer.id],
    )
  ).map(({ line }) => line);

describe.each([
  ['both walls', {}],
  ['the API alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('with %s', (_walls, walls) => {
  let app: TestApp;
  let place: Place;
  beforeAll(async () => {
    app = await startTestApp(walls);
  });
  beforeEach(async () => {
    app.clock.set('2024-03-15T08:00:00+07:00');
    place = await foundPlace(app);
  });
  afterAll(() => app.stop());

  const admin = () => app.as(place.province, 'ADMIN');

  it('founds an agency that its line and the department of its sector then see', async () => {
    const health = await app.foundAgency('Sở Y tế', {
      parent: place.province,
      kind: 'DEPARTMENT',
      level: 'PROVINCE',
      sectors: ['HEALTH'],
    });
    const input = {
      idempotencyKey: key(),
      parentId: place.districtB.id,
      name: ' Phòng  Y tế B ',
      kind: 'DIVISION',
      level: 'DISTRICT',
      sectors: ['HEALTH'],
    };

    const { data, errors } = await admin().send(CREATE, { input });
    const again = await admin().send(CREATE, { input });

    expect(errors).toBeUndefined();
    expect(data.createAgency).toMatchObject({
      name: 'Phòng Y tế B',
      shortName: 'Phòng Y tế B',
      code: null,
      kind: 'DIVISION',
      level: 'DISTRICT',
      sectors: ['HEALTH'],
      version: 1,
      canManage: true,
      parent: { name: 'UBND huyện B' },
      ancestors: [{ name: 'UBND huyện B' }, { name: 'UBND tỉnh' }],
      children: [],
      history: [{ from: '2024-03-15', to: null, name: 'Phòng Y tế B', parentId: place.districtB.id }],
    });
    expect(again.data.createAgency.id).toBe(data.createAgency.id);
    expect(await scopeOf(app, place.districtB)).toEqual(['Phòng Y tế B *', 'UBND huyện B *']);
    expect(await scopeOf(app, place.districtA)).not.toContain('Phòng Y tế B *');
    expect(await scopeOf(app, health)).toContain('Phòng Y tế B HEALTH');
    expect(await scopeOf(app, health)).not.toContain('Phòng Y tế B *');
  });

  it('makes a committee right below the province a tenant of its own, and nothing else', async () => {
    const base = { kind: 'PEOPLES_COMMITTEE', level: 'DISTRICT' };
    const district = await admin().send(CREATE, {
      input: { ...base, idempotencyKey: key(), parentId: place.province.id, name: 'UBND huyện C' },
    });
    const commune = await admin().send(CREATE, {
      input: {
        ...base,
        level: 'COMMUNE',
        idempotencyKey: key(),
        parentId: district.data.createAgency.id,
        name: 'UBND xã C1',
      },
    });
    const ids = [place.province.id, district.data.createAgency.id, commune.data.createAgency.id];
    const rows = await app.owner.query<{ tenant_id: string }[]>(
      'select tenant_id from agencies where id = any ($1) order by array_position($1, id)',
      [ids],
    );
    const [province, ofDistrict, ofCommune] = rows.map(({ tenant_id }) => tenant_id);
    expect(ofDistrict).not.toBe(province);
    expect(ofCommune).toBe(ofDistrict);
  });

  it('gives a new name from a day on, and keeps the old one for the days before', async () => {
    const { data } = await admin().send(RENAME, {
      input: {
        id: place.officeA.id,
        version: 1,
        name: 'Phòng Sức khỏe A',
        effectiveOn: '2024-04-01',
        basis: '12/QĐ-UBND',
      },
    });
    expect(data.renameAgency).toMatchObject({
      name: 'Phòng Y tế A',
      version: 2,
      history: [
        { from: '2020-01-01', to: '2024-03-31', name: 'Phòng Y tế A' },
        { from: '2024-04-01', to: null, name: 'Phòng Sức khỏe A' },
      ],
    });
    const nameOn = async (asOf: string) =>
      (await admin().send(TREE, { asOf })).data.agencies.find(
        (agency: { id: string }) => agency.id === place.officeA.id,
      )?.name;
    expect(await Promise.all(['2019-12-31', '2024-03-31', '2024-04-01'].map(nameOn))).toEqual([
      undefined,
      'Phòng Y tế A',
      'Phòng Sức khỏe A',
    ]);
    app.clock.set('2024-04-01T08:00:00+07:00');
    const now = await admin().send(`query ($id: ID!) { agency(id: $id) { name } }`, { id: place.officeA.id });
    expect(now.data.agency.name).toBe('Phòng Sức khỏe A');
  });

  it('does not undo what is planned: a new name today keeps the move of next month', async () => {
    await admin().send(MOVE, {
      input: { id: place.officeA.id, version: 1, newParentId: place.districtB.id, effectiveOn: '2024-04-01' },
    });
    const { data } = await admin().send(RENAME, { input: { id: place.officeA.id, version: 2, name: 'Phòng Y tế' } });
    expect(data.renameAgency.history).toEqual([
      { from: '2020-01-01', to: '2024-03-14', name: 'Phòng Y tế A' },
      { from: '2024-03-15', to: '2024-03-31', name: 'Phòng Y tế' },
      { from: '2024-04-01', to: null, name: 'Phòng Y tế' },
    ]);
    app.clock.set('2024-04-01T08:00:00+07:00');
    const { data: moved } = await admin().send(`query ($id: ID!) { agency(id: $id) { parent { name } } }`, {
      id: place.officeA.id,
    });
    expect(moved.agency.parent.name).toBe('UBND huyện B');
  });

  it('founds an agency for a day to come, which can be named again before', async () => {
    const input = {
      ...{
        idempotencyKey: key(),
        parentId: place.districtA.id,
        name: 'Trung tâm A',
        kind: 'CENTRE',
        level: 'DISTRICT',
      },
      effectiveOn: '2024-07-01',
    };
    const { data } = await admin().send(CREATE, { input });
    const { id } = data.createAgency;
    expect(data.createAgency).toMatchObject({
      canManage: true,
      ancestors: [{ name: 'UBND huyện A' }, { name: 'UBND tỉnh' }],
    });
    const rename = { id, version: 1, name: 'Trung tâm B', effectiveOn: '2024-07-01' };
    const early = await admin().send(RENAME, { input: { ...rename, effectiveOn: '2024-06-30' } });
    expect(early.errors).toMatchObject([{ extensions: { reason: 'AGENCY_NOT_THERE', field: 'effectiveOn' } }]);
    const renamed = await admin().send(RENAME, { input: rename });
    expect(renamed.data.renameAgency).toMatchObject({
      name: 'Trung tâm B',
      history: [{ from: '2024-07-01', to: null }],
    });
    const listed = async (asOf: string) =>
      (await admin().send(TREE, { asOf })).data.agencies.some((agency: { id: string }) => agency.id === id);
    expect(await Promise.all(['2024-06-30', '2024-07-01'].map(listed))).toEqual([false, true]);
  });

  it('puts nothing below an agency that will end', async () => {
    const end = { id: place.communeA.id, version: 1, endsOn: '2024-12-31', basis: '44/NQ' };
    expect((await admin().send(END, { input: end })).errors).toBeUndefined();
    const before = await traces(app);
    const below = { idempotencyKey: key(), parentId: place.communeA.id, name: 'Tổ', kind: 'OTHER', level: 'COMMUNE' };
    const founded = await admin().send(CREATE, { input: below });
    const moved = await admin().send(MOVE, {
      input: { id: place.officeA.id, version: 1, newParentId: place.communeA.id },
    });
    expect(founded.errors).toMatchObject([{ extensions: { reason: 'AGENCY_NOT_THERE', field: 'parentId' } }]);
    expect(moved.errors).toMatchObject([{ extensions: { reason: 'AGENCY_NOT_THERE', field: 'newParentId' } }]);
    expect(await traces(app)).toEqual(before);
  });

  it('moves an agency with all below it, and into the tenant of its new house', async () => {
    const desk = await app.foundAgency('Tổ y tế', { parent: place.officeA, kind: 'OTHER' });
    const head = await app.person(place.officeA, 'HEAD', { name: 'Lê Văn Đi' });
    await app.person(place.officeA, 'CLERK', { name: 'Trần Thị Theo', assists: head });

    const { data, errors } = await admin().send(MOVE, {
      input: { id: place.officeA.id, version: 1, newParentId: place.districtB.id, basis: '9/NQ' },
    });

    expect(errors).toBeUndefined();
    expect(data.moveAgency).toMatchObject({ version: 2, ancestors: [{ name: 'UBND huyện B' }, { name: 'UBND tỉnh' }] });
    expect(await scopeOf(app, place.districtB)).toEqual(['Phòng Y tế A *', 'Tổ y tế *', 'UBND huyện B *']);
    expect(await scopeOf(app, place.districtA)).toEqual(['UBND huyện A *', 'UBND xã A1 *']);
    const tenants = await app.owner.query<{ tenant: string; n: number }[]>(
      `select tenant_id as tenant, count(*)::int as n from (
         select tenant_id from agencies where id = any ($1) union all select tenant_id from agency_versions where agency_id = any ($1)
         union all select tenant_id from persons where agency_id = any ($1) union all select tenant_id from appointments where agency_id = any ($1)
         union all select person_tenant_id from appointments where agency_id = any ($1)
         union all select assists_tenant_id from appointments where agency_id = any ($1) and assists_id is not null) t group by 1`,
      [[place.officeA.id, desk.id]],
    );
    expect(tenants).toEqual([{ tenant: place.districtB.tenantId, n: 12 }]);
  });

  it('ends an agency with its successor and its basis; those above go on seeing what it left', async () => {
    const { data, errors } = await admin().send(END, {
      input: {
        id: place.communeA.id,
        version: 1,
        endsOn: '2024-03-31',
        basis: '44/NQ-UBTVQH15',
        successorId: place.districtA.id,
      },
    });
    expect(errors).toBeUndefined();
    expect(data.endAgency).toEqual({
      id: place.communeA.id,
      name: 'UBND xã A1',
      endedOn: '2024-03-31',
      history: [{ from: '2020-01-01', to: '2024-03-31' }],
    });
    const [succession] = await app.owner.query<unknown[]>(
      'select successor_id, kind, happened_on, basis from agency_successions where predecessor_id = $1',
      [place.communeA.id],
    );
    expect(succession).toEqual({
      successor_id: place.districtA.id,
      kind: 'MERGE',
      happened_on: '2024-03-31',
      basis: '44/NQ-UBTVQH15',
    });

    app.clock.set('2024-04-01T08:00:00+07:00');
    const tree = await admin().send(TREE);
    expect(tree.data.agencies.map(({ id }: { id: string }) => id)).not.toContain(place.communeA.id);
    // Another change makes the closure of the day: the ended one is still below its line.
    await admin().send(RENAME, { input: { id: place.districtA.id, version: 1, name: 'UBND huyện A mới' } });
    expect(await scopeOf(app, place.districtA)).toContain('UBND xã A1 *');
    const one = await admin().send(`query ($id: ID!) { agency(id: $id) { name endedOn canManage } }`, {
      id: place.communeA.id,
    });
    expect(one.data.agency).toEqual({ name: 'UBND xã A1', endedOn: '2024-03-31', canManage: false });
  });

  it('keeps how an agency is reached', async () => {
    const contact = { phone: '(0277) 385 1431', email: 'y.te@example.vn', address: '12 Đường 30/4' };
    const { data } = await admin().send(CONTACT, { input: { id: place.officeA.id, version: 1, ...contact } });
    expect(data.updateAgencyContact).toEqual({ ...contact, version: 2 });
  });

  it('tells the second of two editors who came first and what he did', async () => {
    await admin().send(RENAME, { input: { id: place.officeA.id, version: 1, name: 'Phòng Y tế huyện A' } });
    const before = await traces(app);
    const { errors } = await admin().send(RENAME, { input: { id: place.officeA.id, version: 1, name: 'Khác' } });
    expect(errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'STALE_VERSION', params: { version: 2, change: 'agency.renamed' } } },
    ]);
    expect(errors[0].extensions.params.changedBy).toMatch(/^Người Thử ADMIN/);
    expect(await traces(app)).toEqual(before);
  });

  type Case = readonly [name: string, mutation: string, input: () => object, error: object];
  const cases: readonly Case[] = [
    [
      'below itself',
      MOVE,
      () => ({ id: place.districtA.id, version: 1, newParentId: place.districtA.id }),
      { code: 'INVALID_INPUT', reason: 'AGENCY_ITS_OWN_ANCESTOR', field: 'newParentId' },
    ],
    [
      'below its own office',
      MOVE,
      () => ({ id: place.districtA.id, version: 1, newParentId: place.officeA.id }),
      { code: 'INVALID_INPUT', reason: 'AGENCY_ITS_OWN_ANCESTOR', field: 'newParentId' },
    ],
    [
      'below nobody',
      MOVE,
      () => ({ id: place.districtA.id, version: 1, newParentId: newId('Agency') }),
      { code: 'FORBIDDEN', reason: 'OUTSIDE_SCOPE', field: 'newParentId' },
    ],
    [
      'in the past',
      MOVE,
      () => ({ id: place.officeA.id, version: 1, newParentId: place.districtB.id, effectiveOn: '2024-03-14' }),
      { code: 'INVALID_INPUT', reason: 'DAY_IN_PAST', field: 'effectiveOn' },
    ],
    [
      'ending with somebody below',
      END,
      () => ({ id: place.districtA.id, version: 1, basis: 'x' }),
      { code: 'CONFLICT', reason: 'AGENCY_HAS_CHILDREN', field: 'id' },
    ],
    [
      'ending in favour of itself',
      END,
      () => ({ id: place.communeA.id, version: 1, basis: 'x', successorId: place.communeA.id }),
      { reason: 'AGENCY_NOT_THERE', field: 'successorId' },
    ],
    [
      'ending without a basis',
      END,
      () => ({ id: place.communeA.id, version: 1, basis: '  ' }),
      { reason: 'REQUIRED', field: 'basis' },
    ],
    [
      'a name that hides something',
      RENAME,
      () => ({ id: place.officeA.id, version: 1, name: 'Phòng\u200b Y tế' }),
      { reason: 'HIDDEN_CHARACTERS', field: 'name' },
    ],
    [
      'a name that turns round',
      RENAME,
      () => ({ id: place.officeA.id, version: 1, name: 'Phòng \u202eét Y' }),
      { reason: 'HIDDEN_CHARACTERS', field: 'name' },
    ],
    [
      'a name too long',
      RENAME,
      () => ({ id: place.officeA.id, version: 1, name: 'x'.repeat(201) }),
      { reason: 'TOO_LONG', field: 'name', params: { max: 200, length: 201 } },
    ],
    [
      'a code that is none',
      RENAME,
      () => ({ id: place.officeA.id, version: 1, name: 'Phòng', code: 'H-20' }),
      { reason: 'CODE_MALFORMED', field: 'code' },
    ],
    [
      'a sector that is none',
      CREATE,
      () => ({
        idempotencyKey: key(),
        parentId: place.districtA.id,
        name: 'Phòng',
        kind: 'DIVISION',
        level: 'DISTRICT',
        sectors: ['MAGIC'],
      }),
      { reason: 'CHECK_FIELDS', field: 'sectors' },
    ],
    [
      'a place that is none',
      CREATE,
      () => ({
        idempotencyKey: key(),
        parentId: place.districtA.id,
        name: 'Phòng',
        kind: 'DIVISION',
        level: 'DISTRICT',
        territoryId: newId('Territory'),
      }),
      { reason: 'NOT_FOUND', field: 'territoryId' },
    ],
    [
      'founded yesterday',
      CREATE,
      () => ({
        idempotencyKey: key(),
        parentId: place.districtA.id,
        name: 'Phòng',
        kind: 'DIVISION',
        level: 'DISTRICT',
        effectiveOn: '2024-03-14',
      }),
      { reason: 'DAY_IN_PAST', field: 'effectiveOn' },
    ],
    [
      'below an agency that is not there then',
      CREATE,
      () => ({ idempotencyKey: key(), parentId: newId('Agency'), name: 'Phòng', kind: 'DIVISION', level: 'DISTRICT' }),
      { reason: 'OUTSIDE_SCOPE', field: 'parentId' },
    ],
    [
      'a letter that cannot be',
      CONTACT,
      () => ({ id: place.officeA.id, version: 1, email: 'y.te' }),
      { reason: 'NOT_AN_EMAIL', field: 'email' },
    ],
  ];

  it.each(cases)('refuses %s by name, and nothing is written', async (_name, mutation, input, error) => {
    await admin().send('{ me { mustChangePassword } }'); // the administrator is there before the count
    const before = await traces(app);
    const { errors } = await admin().send(mutation, { input: input() });
    expect(errors).toMatchObject([{ extensions: error }]);
    expect(await traces(app)).toEqual(before);
  });

  it('refuses to end an agency where somebody holds a post', async () => {
    await app.person(place.communeA, 'OFFICIAL');
    const before = await traces(app);
    const { errors } = await admin().send(END, { input: { id: place.communeA.id, version: 1, basis: 'x' } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'AGENCY_HAS_PEOPLE', field: 'id' } }]);
    expect(await traces(app)).toEqual(before);
  });

  it('refuses a code that another agency has, until that one has ended', async () => {
    const put = (id: string, version: number) =>
      admin().send(RENAME, { input: { id, version, name: 'Phòng', code: 'h20.14' } });
    expect((await put(place.officeA.id, 1)).errors).toBeUndefined();
    const taken = await put(place.communeA.id, 1);
    expect(taken.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'CODE_TAKEN', field: 'code' } }]);
    await admin().send(END, { input: { id: place.officeA.id, version: 2, basis: 'x' } });
    app.clock.set('2024-03-16T08:00:00+07:00');
    expect((await put(place.communeA.id, 1)).errors).toBeUndefined();
    const [row] = await app.owner.query<{ code: string }[]>(
      'select code from agency_versions where agency_id = $1 and valid_to is null',
      [place.communeA.id],
    );
    expect(row).toEqual({ code: 'H20.14' });
  });

  it('lets an administrator change only what is his own: a neighbour is like nobody', async () => {
    const ofA = app.as(place.districtA, 'ADMIN');
    await ofA.send('{ me { mustChangePassword } }');
    const before = await traces(app);
    const sent = [
      ...[place.districtB.id, newId('Agency'), 'x'].map((id) =>
        ofA.send(RENAME, { input: { id, version: 1, name: 'Của tôi' } }),
      ),
      ...[place.districtB.id, place.province.id].map((id) => ofA.send(END, { input: { id, version: 1, basis: 'x' } })),
      ofA.send(CONTACT, { input: { id: place.districtB.id, version: 1, phone: '1' } }),
    ];
    const answers = await Promise.all(sent);
    expect(answers.map(({ errors }) => errors[0].extensions.reason)).toEqual(Array(6).fill('NOT_FOUND'));
    const into = (parentId: string) =>
      ofA.send(CREATE, {
        input: { idempotencyKey: key(), parentId, name: 'Phòng', kind: 'DIVISION', level: 'DISTRICT' },
      });
    const founded = await Promise.all([place.districtB.id, newId('Agency')].map(into));
    expect(founded.map(({ errors }) => errors[0].extensions)).toMatchObject(
      Array(2).fill({ reason: 'OUTSIDE_SCOPE', field: 'parentId' }),
    );
    expect(await traces(app)).toEqual(before);
  });

  it('leaves the tree to administrators', async () => {
    const before = await traces(app);
    const { errors } = await app
      .as(place.province, 'HEAD')
      .send(RENAME, { input: { id: place.officeA.id, version: 1, name: 'Phòng' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'NOT_ALLOWED' } }]);
    expect(await traces(app)).toEqual(before);
  });
});

it('lets every process see a change at its next request', async () => {
  const first = await startTestApp();
  const second = await first.second();
  const { province, officeA } = await foundPlace(first);
  const admin = await first.person(province, 'ADMIN');
  const name = async (app: TestApp) =>
    (await app.as(admin).send(`query ($id: ID!) { agency(id: $id) { name } }`, { id: officeA.id })).data.agency.name;
  expect([await name(first), await name(second)]).toEqual(['Phòng Y tế A', 'Phòng Y tế A']);
  await first.as(admin).send(RENAME, { input: { id: officeA.id, version: 1, name: 'Phòng Y tế mới' } });
  expect([await name(second), await name(first)]).toEqual(['Phòng Y tế mới', 'Phòng Y tế mới']);
  await Promise.all([first.stop(), second.stop()]);
});

it('keeps two provinces apart', async () => {
  const [one, other] = await Promise.all([startTestApp(), startTestApp()]);
  const mine = await foundPlace(one);
  const theirs = await other.foundAgency('UBND tỉnh khác');
  const tree = await one.as(mine.province, 'ADMIN').send(TREE);
  expect(tree.data.agencies).toHaveLength(5);
  expect(tree.data.agencies.map(({ id }: { id: string }) => id)).not.toContain(theirs.id);
  const { errors } = await one
    .as(mine.province, 'ADMIN')
    .send(RENAME, { input: { id: theirs.id, version: 1, name: 'Của tôi' } });
  expect(errors).toMatchObject([{ extensions: { reason: 'NOT_FOUND' } }]);
  await Promise.all([one.stop(), other.stop()]);
});
