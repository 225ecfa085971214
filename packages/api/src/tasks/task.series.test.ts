// Work that comes again: each task once on its day, in whose name, and why a series stops.
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { everything, foundWork, give, key, type Work } from '../testing/work.js';
import { repeatTasks } from './repeat-tasks.job.js';

const SERIES = 'id version state unit every firstOn until times ahead nextDue nextOn stopReason sentence orderedBy';
const REPEAT = `mutation ($input: RepeatTaskInput!) { repeatTask(input: $input) { ${SERIES} } }`;
const ACT = (name: string, type = 'SeriesActInput') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${SERIES} } }`;
const OF_TASK = `query ($id: ID!) { task(id: $id) { series { ${SERIES} } } }`;

describe.each([
  ['both walls', {}],
  ['the rules and the scope alone', { rls: false }],
  ['row-level security alone', { shield: false }],
])('work that comes again, with %s', (_walls, walls) => {
  let app: TestApp;
  let work: Work;
  beforeAll(async () => {
    app = await startTestApp(walls);
    work = await foundWork(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set('2024-03-15T08:00:00+07:00'));

  const monthly = (taskId: string, more: object = {}) => ({
    ...{ idempotencyKey: key(), taskId, unit: 'MONTH', every: 1, firstOn: '2024-03-31', ahead: 5 },
    ...more,
  });
  const repeat = (who: TestPerson, input: object) => app.as(who).send(REPEAT, { input });
  const act = (who: TestPerson, name: string, input: object) =>
    app.as(who).send(ACT(name, name === 'stopSeries' ? 'StopSeriesInput' : undefined), { input });
  const seriesOf = async (who: TestPerson, id: string) => (await app.as(who).send(OF_TASK, { id })).data.task.series;
  const given = (originId: string) =>
    app.owner.query(
      `select t.series_index as index, t.due_on as due, t.assigned_by_name as by, t.starts_on as "on"
         from tasks t join task_series s on s.id = t.series_id where s.origin_id = $1 order by 1`,
      [originId],
    );

  async function on(day: string) {
    app.clock.set(`${day}T00:10:00+07:00`);
    await runJob(app, repeatTasks);
    await runJob(app, repeatTasks);
  }

  async function ordered(more: object = {}) {
    const { id } = await give(app, work.chair, { leadId: work.health.id, cooperatingIds: [work.education.id] });
    const { data, errors } = await repeat(work.chair, monthly(id, more));
    if (errors) throw new Error(JSON.stringify(errors));
    return { taskId: id, series: data.repeatTask };
  }

  it('gives each task once, on its day, with its own deadline, and comes to its end', async () => {
    const { taskId, series } = await ordered({ times: 2 });
    expect(series).toMatchObject({
      ...{ state: 'ACTIVE', nextDue: '2024-04-01', nextOn: '2024-03-25', sentence: 'hằng tháng', version: 1 },
      orderedBy: 'Chủ Tịch Tỉnh, Chủ tịch UBND tỉnh',
    });
    await on('2024-03-24');
    expect(await given(taskId)).toEqual([]);
    await on('2024-03-25');
    const first = { index: 0, due: '2024-04-01', by: 'Chủ Tịch Tỉnh', on: '2024-03-25' };
    expect(await given(taskId)).toEqual([first]);
    expect(await seriesOf(work.headOfHealth, taskId)).toMatchObject({ nextDue: '2024-05-02', nextOn: '2024-04-22' });
    await on('2024-04-25'); // a worker that stood still for two days
    expect(await given(taskId)).toEqual([first, { ...first, index: 1, due: '2024-05-02', on: '2024-04-25' }]);
    await on('2024-06-25');
    expect(await given(taskId)).toHaveLength(2);
    expect(await seriesOf(work.chair, taskId)).toMatchObject({ nextDue: null, nextOn: null, state: 'ACTIVE' });
    const [{ id }] = await app.owner.query('select id from tasks where series_id = $1 and series_index = 0', [
      series.id,
    ]);
    expect((await seriesOf(work.headOfHealth, id)).id).toBe(series.id);
    expect(await app.as(work.headOfB).send(OF_TASK, { id })).toMatchObject({
      errors: [{ extensions: { reason: 'NOT_FOUND' } }],
    });
  });

  it('pauses, leaves out what would have come meanwhile, and stops for good with a reason', async () => {
    const { taskId, series } = await ordered();
    const { id: seriesId } = series;
    await act(work.chair, 'pauseSeries', { seriesId, version: 1 });
    await on('2024-04-24');
    expect(await given(taskId)).toEqual([]);
    const resumed = await act(work.chair, 'resumeSeries', { seriesId, version: 2 });
    expect(resumed.data.resumeSeries).toMatchObject({ state: 'ACTIVE', nextDue: '2024-05-31', nextOn: '2024-05-24' });
    const before = await everything(app);
    const refusals: readonly (readonly [TestPerson, string, object, string])[] = [
      [work.chair, 'resumeSeries', { version: 3 }, 'WRONG_STATE'],
      [work.chair, 'pauseSeries', { version: 1 }, 'STALE_VERSION'],
      [work.chair, 'stopSeries', { version: 3, reason: ' ' }, 'REASON_REQUIRED'],
      [work.headOfHealth, 'pauseSeries', { version: 3 }, 'NOT_ALLOWED'],
      [work.headOfB, 'pauseSeries', { version: 3 }, 'NOT_FOUND'],
    ];
    for (const [who, name, more, reason] of refusals) {
      const { errors } = await act(who, name, { seriesId, ...more });
      expect([name, errors?.[0].extensions.reason]).toEqual([name, reason]);
    }
    expect(await everything(app)).toEqual(before);
    await act(work.chair, 'stopSeries', { seriesId, version: 3, reason: 'Đã có phần mềm theo dõi' });
    await on('2024-06-25');
    expect(await given(taskId)).toEqual([]);
    expect(await seriesOf(work.chair, taskId)).toMatchObject({
      state: 'STOPPED',
      stopReason: 'Đã có phần mềm theo dõi',
    });
  });

  it('refuses by name what can never be, and writes nothing', async () => {
    const { id } = await give(app, work.chair, { leadId: work.health.id });
    const ending = await give(app, work.chair, { leadId: work.officeA.id });
    await app.owner.query(`update agency_versions set valid_to = '2024-06-30' where agency_id = $1`, [work.officeA.id]);
    await app.owner.query('update hierarchy_state set version = version + 1');
    const before = await everything(app);
    const refusals: readonly (readonly [TestPerson, object, string])[] = [
      [work.chair, monthly(ending.id), 'SERIES_OUTLIVES_AGENCY'],
      [work.chair, monthly(ending.id, { until: '2024-12-31' }), 'SERIES_OUTLIVES_AGENCY'],
      [work.chair, monthly(id, { firstOn: '2024-03-15' }), 'DEADLINE_IN_PAST'],
      [work.chair, monthly(id, { every: 13 }), 'OUT_OF_RANGE'],
      [work.chair, monthly(id, { ahead: 0 }), 'OUT_OF_RANGE'],
      [work.chair, monthly(id, { times: 0 }), 'OUT_OF_RANGE'],
      [work.chair, monthly(id, { until: '2024-03-30' }), 'PERIOD_REVERSED'],
      [work.headOfHealth, monthly(id), 'NOT_ALLOWED'],
      [work.headOfB, monthly(id), 'NOT_FOUND'],
    ];
    for (const [who, input, reason] of refusals) {
      const { errors } = await repeat(who, input);
      expect(errors?.[0].extensions.reason).toBe(reason);
    }
    expect(await everything(app)).toEqual(before);
  });

  it('goes on in the name of the successor, and stops with its reason when nobody succeeds or the lead has ended', async () => {
    const leave = ({ appointmentId }: TestPerson, from: string, to: string) =>
      app.owner.query('update appointments set valid_from = $2, valid_to = $3 where id = $1', [
        appointmentId,
        from,
        to,
      ]);
    const { taskId } = await ordered();
    await leave(work.chair, '2010-01-01', '2019-12-31');
    const next = await app.person(work.province, 'HEAD', { name: 'Chủ Tịch Mới', title: 'Chủ tịch UBND tỉnh' });
    await on('2024-03-25');
    expect((await given(taskId)).map(({ by }: { by: string }) => by)).toEqual(['Chủ Tịch Mới']);
    expect((await seriesOf(next, taskId)).orderedBy).toBe('Chủ Tịch Mới, Chủ tịch UBND tỉnh');

    const { id: other } = await give(app, next, { leadId: work.districtB.id });
    await repeat(next, monthly(other, { firstOn: '2024-04-30' }));
    await app.owner.query(`update agency_versions set valid_to = '2024-04-01' where agency_id = $1`, [
      work.districtB.id,
    ]);
    await app.owner.query('update hierarchy_state set version = version + 1');
    await on('2024-04-23');
    expect(await seriesOf(next, other)).toMatchObject({
      ...{ state: 'STOPPED', stopReason: 'Cơ quan chủ trì đã kết thúc hoạt động.' },
    });
    expect(await given(other)).toEqual([]);
    expect(await given(taskId)).toHaveLength(2);
    await leave(next, '2020-01-01', '2024-04-30');
    await on('2024-05-24');
    const [{ stop_reason: why }] = await app.owner.query('select stop_reason from task_series where origin_id = $1', [
      taskId,
    ]);
    expect(why).toBe('ORDERER_GONE');
  });
});
