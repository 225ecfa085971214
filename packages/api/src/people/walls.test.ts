import { rebuildScope } from '../agencies/rebuild-scope.job.js';
import { newId } from '../platform/db/ids.js';
import type { Job } from '../platform/jobs/job.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { settlePeople } from './settle-people.job.js';

const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { id } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { to } }`;
const MOVE = `mutation ($input: MoveAgencyInput!) { moveAgency(input: $input) { id } }`;

let app: TestApp;
let province: TestAgency;
let districtA: TestAgency;
let districtB: TestAgency;
let officialA: TestPerson;
beforeEach(async () => {
  app = await startTestApp();
  province = await app.foundAgency('UBND tỉnh');
  districtA = await app.foundAgency('UBND huyện A', { parent: province, tenant: 'own' });
  districtB = await app.foundAgency('UBND huyện B', { parent: province, tenant: 'own' });
  officialA = await app.person(districtA, 'OFFICIAL', { name: 'Trần Thị Yên' });
  const { personId, agency } = officialA;
  await app.owner.query(`insert into person_contacts values ($1, $2, $3, 'yen@example.vn', '0912345612')`, [
    personId,
    agency.tenantId,
    agency.id,
  ]);
});
afterEach(() => app.stop());

/** A job as the worker runs it: bound to no person. */
const run = (job: Job) => runJob(app, job);

it('the database alone shows a neighbour no person, no number and no post but the leaders', async () => {
  await app.person(districtA, 'HEAD');
  const seen = (who: TestAgency) =>
    app.as(who, 'CLERK').bound(async (tx) => {
      const [row] = await tx.query<object[]>(
        `select (select count(*)::int from persons where agency_id = $1) as persons,
        (select count(*)::int from person_contacts) as contacts, (select count(*)::int from appointments where agency_id = $1) as posts`,
        [districtA.id],
      );
      return row;
    });
  expect(await Promise.all([province, districtB].map(seen))).toEqual([
    { persons: 2, contacts: 1, posts: 2 },
    { persons: 1, contacts: 0, posts: 1 },
  ]);
});

it('the database alone lets a neighbour change nothing', async () => {
  const neighbour = app.as(districtB, 'ADMIN');
  const change = (sql: string) => neighbour.bound((tx) => tx.query<[unknown[], number]>(sql, [districtA.id]));
  const changes = [
    `update agencies set phone = '1' where id = $1 returning id`,
    `update agency_versions set name = 'Của tôi' where agency_id = $1 returning agency_id`,
    `delete from agency_versions where agency_id = $1 returning agency_id`,
    `update persons set full_name = 'Của tôi' where agency_id = $1 returning id`,
    `update person_contacts set phone = '0900000000' where agency_id = $1 returning person_id`,
    `update appointments set role = 'HEAD' where agency_id = $1 returning id`,
  ];
  for (const sql of changes) expect((await change(sql))[1]).toBe(0);
  const insert = `insert into appointments (id, tenant_id, agency_id, person_tenant_id, person_id, role, title, valid_from)
    select gen_random_uuid(), tenant_id, $1, tenant_id, $2, 'HEAD', 'Chủ tịch', '2024-01-01' from agencies where id = $1`;
  const taken = neighbour.bound((tx) => tx.query(insert, [districtA.id, officialA.personId]));
  await expect(taken).rejects.toThrow('row-level security');
});

it('an account goes where its person goes', async () => {
  const official = await app.person(province, 'OFFICIAL');
  await app.as(official).token();
  const input = {
    idempotencyKey: newId('Other'),
    personId: official.personId,
    agencyId: districtA.id,
    role: 'HEAD',
    title: 'Chủ tịch',
  };
  const { errors } = await app.as(province, 'ADMIN').send(APPOINT, { input });
  expect(errors).toBeUndefined();
  const [account] = await app.owner.query<unknown[]>('select tenant_id, agency_id from accounts where person_id = $1', [
    official.personId,
  ]);
  expect(account).toEqual({ tenant_id: districtA.tenantId, agency_id: districtA.id });
});

it('on the day after his last, a leader is nobody in public', async () => {
  const head = await app.person(districtA, 'HEAD');
  const end = { id: head.appointmentId, version: 1, endsOn: '2024-03-15' };
  expect((await app.as(province, 'ADMIN').send(END, { input: end })).errors).toBeUndefined();
  const isLeader = async () =>
    (await app.owner.query<{ is_leader: boolean }[]>('select is_leader from persons where id = $1', [head.personId]))[0]
      ?.is_leader;
  await run(settlePeople);
  expect(await isLeader()).toBe(true);
  app.clock.set('2024-03-16T00:02:00+07:00');
  await run(settlePeople);
  expect(await isLeader()).toBe(false);
});

it('a move planned for a day opens the agency to its new house on that day', async () => {
  const office = await app.foundAgency('Phòng A', { parent: districtA, kind: 'DIVISION' });
  const input = { id: office.id, version: 1, newParentId: districtB.id, effectiveOn: '2024-04-01' };
  expect((await app.as(province, 'ADMIN').send(MOVE, { input })).errors).toBeUndefined();
  const viewers = async () =>
    (
      await app.owner.query<{ viewer_agency: string }[]>(
        'select viewer_agency from agency_scope where visible_agency = $1',
        [office.id],
      )
    )
      .map(({ viewer_agency }) => viewer_agency)
      .sort();
  const line = (district: TestAgency) => [province.id, district.id, office.id].sort();
  await run(rebuildScope);
  expect(await viewers()).toEqual(line(districtA));
  app.clock.set('2024-04-01T00:01:00+07:00');
  await run(rebuildScope);
  expect(await viewers()).toEqual(line(districtB));
});
