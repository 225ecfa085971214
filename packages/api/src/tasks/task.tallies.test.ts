import { pino } from 'pino';
import { runEverywhere } from '../app/worker.js';
import { sumDirectiveTallies } from '../directives/sum-tallies.job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { done, foundWork, give, key, type Work } from '../testing/work.js';
import { sumTaskTallies } from './sum-tallies.job.js';

/** What each agency sees of each kind by the tasks themselves, worked out without any counter. */
const RECOUNT = `
  with seen as (
    select a.id as viewer, t.* from agencies a join tasks t on exists (select from agency_scope s where s.viewer_agency = a.id
      and ((s.sector = '*' and (s.visible_agency = t.agency_id or s.visible_agency = t.lead_agency_id))
        or (s.sector = t.sector and s.visible_agency = t.lead_agency_id)))),
  of_all as (
    select viewer, 'OPEN' as kind, sector, date '2000-01-01' as on_date from seen where is_open
    union all select viewer, 'CLOSED', sector, '2000-01-01' from seen where not is_open
    union all select viewer, 'DUE', sector, due_on from seen where is_open and stopped_on is null
    union all select viewer, 'RISK', sector, risk_on from seen where is_open and stopped_on is null
    union all select viewer, case when stopped_on > due_on then 'LATE' else 'KEPT' end, sector, due_on from seen where is_open and stopped_on is not null
    union all select agency_id, 'TO_CONFIRM', sector, '2000-01-01' from tasks where lifecycle = 'WAITING_CONFIRMATION'
    union all select lead_agency_id, 'TO_ACCEPT', sector, '2000-01-01' from tasks where lifecycle = 'ASSIGNED'),
  counted as (select viewer, kind, sector, on_date from of_all where sector is not null
    union all select viewer, kind, '', on_date from of_all)
  select viewer || ' ' || kind || ' ' || sector || ' ' || on_date || ' ' || count(*) as line from counted
   where on_date is not null group by viewer, kind, sector, on_date order by 1`;
const TALLIED = `
  select viewer_id || ' ' || kind || ' ' || sector || ' ' || on_date || ' ' || sum(n) as line from task_sight_tallies
   group by viewer_id, kind, sector, on_date having sum(n) <> 0 order by 1`;
const MOVE = `mutation ($input: MoveAgencyInput!) { moveAgency(input: $input) { id } }`;
const HOME = `{ home { decisions { groups { kind count } } overdue { count } inTimeCount dueSoonCount directivesUnfinished } }`;

let app: TestApp;
let work: Work;
let admin: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
  admin = await app.person(work.province, 'ADMIN');
});
afterAll(() => app.stop());

const lines = async (sql: string): Promise<string[]> =>
  (await app.owner.query<{ line: string }[]>(sql)).map(({ line }) => line);

async function expectTrue() {
  const counted = await lines(RECOUNT);
  expect(await lines(TALLIED)).toEqual(counted);
  return counted.length;
}

/** One task of every state, in several sectors, given by a province and handed on by a district. */
async function makeWork() {
  const of = (title: string, more: object = {}) => give(app, work.chair, { leadId: work.districtA.id, title, ...more });
  await of('Việc mới giao, không hạn', { term: {} });
  const health = await of('Việc y tế đang làm', { sector: 'HEALTH' });
  await done(app, work.headOfA, 'acceptTask', { taskId: health.id });
  await done(app, work.headOfA, 'reportProgress', { taskId: health.id, progress: 40, note: 'Đã làm một phần' });
  const late = await of('Việc báo cáo quá hạn', { sector: 'EDUCATION', term: { on: '2024-03-18' } });
  await done(app, work.headOfA, 'acceptTask', { taskId: late.id });
  app.clock.set('2024-03-20T08:00:00+07:00');
  await done(app, work.headOfA, 'reportDone', { taskId: late.id, result: 'Xong' });
  const closed = await of('Việc đã xác nhận', { term: { on: '2024-03-29' } });
  await done(app, work.headOfA, 'acceptTask', { taskId: closed.id });
  await done(app, work.headOfA, 'reportDone', { taskId: closed.id, result: 'Xong' });
  await done(app, work.chair, 'confirmTask', { taskId: closed.id, grade: 'GOOD' });
  const part = await of('Việc giao tiếp xuống phòng', { sector: 'HEALTH' });
  await done(app, work.headOfA, 'acceptTask', { taskId: part.id });
  await done(app, work.headOfA, 'assignTaskDown', {
    taskId: part.id,
    idempotencyKey: key(),
    agencyId: work.officeA.id,
    term: { on: '2024-03-28' },
  });
}

it('counts for every viewer what the tasks say, through every act', async () => {
  await makeWork();
  expect(await expectTrue()).toBe(53);
});

it('follows an agency that moves: those above it before lose its tasks from sight, those above it now gain them', async () => {
  const before = await lines(TALLIED);
  const [{ version }] = await app.owner.query('select version from agencies where id = $1', [work.officeA.id]);
  const input = { id: work.officeA.id, version, newParentId: work.districtB.id, basis: 'Quyết định 1' };
  const { errors } = await app.as(admin).send(MOVE, { input });
  expect(errors).toBeUndefined();
  await expectTrue();
  const ofB = (rows: readonly string[]) => rows.filter((row) => row.startsWith(work.districtB.id));
  expect(ofB(before)).toEqual([]);
  expect(ofB(await lines(TALLIED))).not.toEqual([]);
});

it('is added up by a job to one row a number, and says the same afterwards', async () => {
  const crowded = `select count(*)::integer as n from (select from task_sight_tallies group by viewer_id, kind, sector, on_date having count(*) > 1) k`;
  const [before, home] = [await lines(TALLIED), await app.as(work.chair).send(HOME)];
  expect((await app.owner.query(crowded))[0].n).toBeGreaterThan(0);

  const means = { services: app.app.services, dataDir: app.place.dataDir, log: pino({ level: 'silent' }) };
  await runEverywhere(sumTaskTallies, means);
  await runEverywhere(sumDirectiveTallies, means);

  expect((await app.owner.query(crowded))[0].n).toBe(0);
  expect((await app.owner.query('select count(*)::integer as n from task_sight_tallies where n = 0'))[0].n).toBe(0);
  expect(await lines(TALLIED)).toEqual(before);
  expect((await app.as(work.chair).send(HOME)).data).toEqual(home.data);
});

it('shows an agency its own numbers only, and lets nobody but the job change them', async () => {
  const [own, foreign] = [work.districtA.id, work.province.id];
  const head = app.as(work.headOfA);
  expect(await head.bound((tx) => tx.query('select distinct viewer_id as id from task_sight_tallies'))).toEqual([
    { id: own },
  ]);
  const add = (id: string) =>
    head.bound((tx) => tx.query(`insert into task_sight_tallies values ($1, 'OPEN', '', '2000-01-01', 1)`, [id]));
  await expect(add(own)).rejects.toThrow('row-level security');
  await expect(add(foreign)).rejects.toThrow('row-level security');
  expect(await head.bound((tx) => tx.query('delete from task_sight_tallies returning viewer_id'))).toEqual([[], 0]);
  await expectTrue();
});

it('loses nothing when many write at once', async () => {
  const tasks = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      give(app, work.chair, { leadId: work.districtA.id, title: `Việc cùng lúc ${n}` }),
    ),
  );
  await Promise.all(tasks.map(({ id }) => done(app, work.headOfA, 'acceptTask', { taskId: id })));
  await expectTrue();
});
