import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';

const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) {
  id role title sectors from to version workPhone person { id fullName } agency { id } assists { id } } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id to version } }`;
const SECTORS = `mutation ($input: DeputySectorsInput!) { setDeputySectors(input: $input) { sectors version } }`;
const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }`;
const LEADERS = `query ($id: ID!, $asOf: Day) { agency(id: $id, asOf: $asOf) {
  head { title person { fullName } } leaders { role person { fullName } } appointments { role person { fullName } } } }`;

const key = () => newId('Other');
let numbers = 0;

interface Place {
  readonly province: TestAgency;
  readonly districtA: TestAgency;
  readonly officeA: TestAgency;
  readonly districtB: TestAgency;
  readonly admin: TestPerson;
  readonly headA: TestPerson;
}

async function foundPlace(app: TestApp): Promise<Place> {
  const province = await app.foundAgency('UBND tỉnh');
  const districtA = await app.foundAgency('UBND huyện A', { parent: province, tenant: 'own' });
  const districtB = await app.foundAgency('UBND huyện B', { parent: province, tenant: 'own' });
  const officeA = await app.foundAgency('Văn phòng A', { parent: districtA, kind: 'OFFICE' });
  const admin = await app.person(province, 'ADMIN', { name: 'Quản Trị Viên' });
  const headA = await app.person(districtA, 'HEAD', { name: 'Nguyễn Văn Cũ' });
  return { province, districtA, officeA, districtB, admin, headA };
}

const traces = (app: TestApp) =>
  app.owner.query<unknown[]>(`select (select json_agg(p order by p.id) from persons p) as persons,
    (select json_agg(a order by a.id) from appointments a) as posts, (select count(*) from audit_entries) as audit,
    (select count(*) from idempotency_keys) as keys`);

const recordOf = async (app: TestApp, personId: string) =>
  (
    await app.owner.query<unknown[]>('select tenant_id, agency_id, is_leader from persons where id = $1', [personId])
  )[0];

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

  const admin = () => app.as(place.admin);
  const newPerson = async (fullName = 'Lê Thị Mới'): Promise<string> =>
    (
      await admin().send(CREATE, {
        input: {
          idempotencyKey: key(),
          fullName,
          kind: 'CAN_BO',
          phone: `09${String((numbers += 1)).padStart(8, '0')}`,
        },
      })
    ).data.createPerson.id;
  const post = (fields: object) => ({
    idempotencyKey: key(),
    agencyId: place.districtA.id,
    role: 'OFFICIAL',
    title: 'Chuyên viên',
    ...fields,
  });
  const appoint = (fields: object) => admin().send(APPOINT, { input: post(fields) });

  it('appoints a person, whose record follows into the agency and its tenant', async () => {
    const personId = await newPerson();
    const input = post({
      personId,
      role: 'DEPUTY',
      title: ' Phó Chủ tịch ',
      sectors: ['HEALTH', 'HEALTH'],
      workPhone: '0277 1',
    });
    const { data, errors } = await admin().send(APPOINT, { input });
    const again = await admin().send(APPOINT, { input });
    expect(errors).toBeUndefined();
    expect(data.appoint).toMatchObject({
      ...{
        role: 'DEPUTY',
        title: 'Phó Chủ tịch',
        sectors: ['HEALTH'],
        from: '2024-03-15',
        to: null,
        version: 1,
        workPhone: '0277 1',
      },
      ...{ person: { id: personId, fullName: 'Lê Thị Mới' }, agency: { id: place.districtA.id }, assists: null },
    });
    expect(again.data.appoint.id).toBe(data.appoint.id);
    expect(await recordOf(app, personId)).toEqual({
      tenant_id: place.districtA.tenantId,
      agency_id: place.districtA.id,
      is_leader: true,
    });
    const [contact] = await app.owner.query<unknown[]>(
      'select tenant_id, agency_id from person_contacts where person_id = $1',
      [personId],
    );
    expect(contact).toEqual({ tenant_id: place.districtA.tenantId, agency_id: place.districtA.id });
  });

  it('puts a new head in the place of the old one, from a day on', async () => {
    const personId = await newPerson('Lê Văn Mới');
    const { errors } = await appoint({ personId, role: 'HEAD', title: 'Chủ tịch UBND huyện', replacesHead: true });
    expect(errors).toBeUndefined();
    const headOn = async (asOf: string) =>
      (await admin().send(LEADERS, { id: place.districtA.id, asOf })).data.agency.head?.person.fullName;
    expect(await Promise.all(['2024-03-14', '2024-03-15'].map(headOn))).toEqual(['Nguyễn Văn Cũ', 'Lê Văn Mới']);
    expect(await recordOf(app, place.headA.personId)).toMatchObject({ is_leader: false });
    // To a neighbour the old head is nobody in particular again.
    const { errors: gone } = await app
      .as(place.districtB, 'HEAD')
      .send(`query ($id: ID!) { person(id: $id) { fullName } }`, { id: place.headA.personId });
    expect(gone[0].extensions.reason).toBe('NOT_FOUND');
  });

  it('lists leaders first, and to a neighbour leaders alone', async () => {
    await app.person(place.districtA, 'OFFICIAL', { name: 'Trần Thị Viên' });
    await app.person(place.districtA, 'DEPUTY', { name: 'Đỗ Văn Phó' });
    const names = async (who: TestAgency) => {
      const { data } = await app.as(who, 'HEAD').send(LEADERS, { id: place.districtA.id });
      return data.agency.appointments.map(({ person }: { person: { fullName: string } }) => person.fullName);
    };
    expect(await names(place.province)).toEqual(['Nguyễn Văn Cũ', 'Đỗ Văn Phó', 'Trần Thị Viên']);
    expect(await names(place.districtB)).toEqual(['Nguyễn Văn Cũ', 'Đỗ Văn Phó']);
  });

  it('gives a clerk the leader he works for: of his agency, or of the one his office serves', async () => {
    const personId = await newPerson();
    const { data, errors } = await appoint({
      ...{
        personId,
        agencyId: place.officeA.id,
        role: 'CLERK',
        title: 'Văn thư',
        assistsAppointmentId: place.headA.appointmentId,
      },
    });
    expect(errors).toBeUndefined();
    expect(data.appoint.assists).toEqual({ id: place.headA.appointmentId });
  });

  it('ends a post: at once, or with the end of today', async () => {
    const official = await app.person(place.districtA, 'OFFICIAL');
    const { data } = await admin().send(END, { input: { id: official.appointmentId, version: 1, reason: 'Nghỉ hưu' } });
    expect(data.endAppointment).toEqual({ id: official.appointmentId, to: '2024-03-14', version: 2 });
    const { data: head } = await admin().send(END, {
      input: { id: place.headA.appointmentId, version: 1, endsOn: '2024-03-15' },
    });
    expect(head.endAppointment.to).toBe('2024-03-15');
    const { data: vacant } = await admin().send(LEADERS, { id: place.districtA.id, asOf: '2024-03-16' });
    expect(vacant.agency.head).toBeNull();
  });

  it('shares sectors out to a deputy', async () => {
    const deputy = await app.person(place.districtA, 'DEPUTY');
    const { data } = await admin().send(SECTORS, {
      input: { id: deputy.appointmentId, version: 1, sectors: ['HEALTH', 'EDUCATION'] },
    });
    expect(data.setDeputySectors).toEqual({ sectors: ['HEALTH', 'EDUCATION'], version: 2 });
    const before = await traces(app);
    const stale = await admin().send(SECTORS, { input: { id: deputy.appointmentId, version: 1, sectors: [] } });
    const params = { version: 2, changedBy: 'Quản Trị Viên', change: 'appointment.sectors_set' };
    expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'STALE_VERSION', params } }]);
    expect(await traces(app)).toEqual(before);
  });

  type Case = readonly [name: string, fields: () => object, error: object];
  const head = { role: 'HEAD', title: 'Chủ tịch' };
  const clerk = { role: 'CLERK', title: 'Văn thư' };
  const cases: readonly Case[] = [
    ['a second head', () => head, { code: 'CONFLICT', reason: 'TWO_HEADS', field: 'role' }],
    [
      'a head before the one whom he replaces',
      () => ({ ...head, replacesHead: true, from: '2020-01-01' }),
      { reason: 'TWO_HEADS', field: 'from' },
    ],
    [
      'a post of another decade',
      () => ({ from: '2034-03-16' }),
      { reason: 'TERM_TOO_LONG', field: 'from', params: { max: 366 } },
    ],
    [
      'a second head of tomorrow',
      () => ({ ...head, from: '2024-03-16' }),
      { code: 'CONFLICT', reason: 'TWO_HEADS', field: 'role' },
    ],
    [
      'an agency before it was there',
      () => ({ from: '2019-12-31' }),
      { reason: 'AGENCY_NOT_THERE', field: 'agencyId' },
    ],
    [
      'an agency that nobody knows',
      () => ({ agencyId: newId('Agency') }),
      { code: 'FORBIDDEN', reason: 'OUTSIDE_SCOPE', field: 'agencyId' },
    ],
    ['a person whom nobody knows', () => ({ personId: newId('Person') }), { reason: 'NOT_FOUND', field: 'personId' }],
    ['an id of another kind', () => ({ personId: newId('Agency') }), { reason: 'NOT_FOUND', field: 'personId' }],
    ['a clerk of nobody', () => clerk, { reason: 'NOT_A_CLERKS_HEAD', field: 'assistsAppointmentId' }],
    [
      'an official who assists',
      () => ({ assistsAppointmentId: place.headA.appointmentId }),
      { reason: 'NOT_A_CLERKS_HEAD', field: 'assistsAppointmentId' },
    ],
    [
      'a clerk of another house',
      () => ({ ...clerk, agencyId: place.districtB.id, assistsAppointmentId: place.headA.appointmentId }),
      { reason: 'NOT_A_CLERKS_HEAD', field: 'assistsAppointmentId' },
    ],
    [
      'a title that hides something',
      () => ({ title: 'Chuyên\u200bviên' }),
      { reason: 'HIDDEN_CHARACTERS', field: 'title' },
    ],
    [
      'a title that turns round',
      () => ({ title: 'Chuyên \u202eviên' }),
      { reason: 'HIDDEN_CHARACTERS', field: 'title' },
    ],
    ['a sector that is none', () => ({ role: 'DEPUTY', sectors: ['X'] }), { reason: 'CHECK_FIELDS', field: 'sectors' }],
  ];
  it.each(cases)('refuses %s by name, and nothing is written', async (_name, fields, error) => {
    const personId = await newPerson();
    const before = await traces(app);
    const { errors } = await appoint({ personId, ...fields() });
    expect(errors).toMatchObject([{ extensions: error }]);
    expect(await traces(app)).toEqual(before);
  });

  it('refuses the same post twice, and an end that is no end', async () => {
    const before = await traces(app);
    const twice = await appoint({ ...head, personId: place.headA.personId, replacesHead: true });
    expect(twice.errors).toMatchObject([
      { extensions: { code: 'CONFLICT', reason: 'ALREADY_APPOINTED', field: 'role' } },
    ]);
    const end = (input: object) =>
      admin().send(END, { input: { id: place.headA.appointmentId, version: 1, ...input } });
    const refused = await Promise.all([
      end({ endsOn: '2034-03-16' }),
      end({ endsOn: '2019-12-31' }),
      end({ version: 7 }),
    ]);
    expect(refused.map(({ errors }) => errors[0].extensions)).toMatchObject([
      { reason: 'TERM_TOO_LONG', field: 'endsOn' },
      { reason: 'PERIOD_REVERSED', field: 'endsOn' },
      { reason: 'STALE_VERSION' },
    ]);
    expect(await traces(app)).toEqual(before);
  });

  it('keeps the last administrator of a province', async () => {
    const { errors } = await admin().send(END, { input: { id: place.admin.appointmentId, version: 1 } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'LAST_ADMIN', field: 'id' } }]);
    const ofA = await app.person(place.districtA, 'ADMIN');
    const { errors: none } = await admin().send(END, { input: { id: ofA.appointmentId, version: 1 } });
    expect(none).toBeUndefined();
  });

  it('lets an administrator reach nobody of a neighbour: foreign and unknown are answered alike', async () => {
    const ofB = app.as(place.districtB, 'ADMIN');
    await ofB.send('{ me { mustChangePassword } }');
    const before = await traces(app);
    const ids = [place.headA.appointmentId, newId('Appointment'), 'x'];
    const ended = await Promise.all(ids.map((id) => ofB.send(END, { input: { id, version: 1 } })));
    expect(ended.map(({ errors }) => errors[0].extensions.reason)).toEqual(Array(3).fill('NOT_FOUND'));
    const agencies = [place.districtA.id, newId('Agency')];
    const into = await Promise.all(
      agencies.map((agencyId) => ofB.send(APPOINT, { input: post({ agencyId, personId: place.headA.personId }) })),
    );
    expect(into.map(({ errors }) => errors[0].extensions)).toMatchObject(
      Array(2).fill({ reason: 'OUTSIDE_SCOPE', field: 'agencyId' }),
    );
    const persons = [place.headA.personId, newId('Person')];
    const whom = await Promise.all(
      persons.map((personId) => ofB.send(APPOINT, { input: post({ agencyId: place.districtB.id, personId }) })),
    );
    expect(whom.map(({ errors }) => errors[0].extensions)).toMatchObject(
      Array(2).fill({ reason: 'NOT_FOUND', field: 'personId' }),
    );
    expect(await traces(app)).toEqual(before);
  });
});

it('cannot write two heads at once, however many ask at the same time', async () => {
  const app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh');
  const admin = app.as(await app.person(province, 'ADMIN'));
  const people = await Promise.all([1, 2, 3].map(() => app.person(province, 'OFFICIAL')));
  const input = { agencyId: province.id, role: 'HEAD', title: 'Chủ tịch' };
  const answers = await Promise.all(
    people.map(({ personId }) => admin.send(APPOINT, { input: { ...input, personId, idempotencyKey: key() } })),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.reason)).toEqual([
    'TWO_HEADS',
    'TWO_HEADS',
  ]);
  await app.stop();
});
