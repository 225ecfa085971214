import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { jobs } from '../app/jobs.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, give, key, type Work } from '../testing/work.js';

let app: TestApp;
let work: Work;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
  const { chair, headOfHealth, health, officeA, districtA } = work;
  await give(app, chair, { leadId: health.id, cooperatingIds: [districtA.id], title: '=HYPERLINK("http://x","y")' });
  await give(app, chair, { leadId: districtA.id, title: 'Tiêm chủng, "đợt hai"\nnăm 2024', sector: 'HEALTH' });
  await give(app, work.headOfA, { leadId: officeA.id, title: '@SUM(1)', term: {} });
  expect(headOfHealth.role).toBe('HEAD');
});
afterAll(() => app.stop());

const JOB = `id kind state done total refused reason reasonSentence fileName fileSize fileUrl secondsLeft`;
const EXPORT = `mutation ($input: ExportTasksInput!) { exportTasks(input: $input) { ${JOB} } }`;
const MINE = `{ myJobs { ${JOB} } }`;
const CANCEL = `mutation ($id: ID!) { cancelJob(id: $id) { ${JOB} } }`;
const ONE = `query ($id: ID!) { job(id: $id) { ${JOB} } }`;

const order = (who: TestPerson, more: object = {}) =>
  app.as(who).send(EXPORT, { input: { idempotencyKey: key(), format: 'CSV', ...more } });

async function runLongJobs(): Promise<void> {
  const job = jobs.find(({ name }) => name === 'long-jobs:run');
  if (!job) throw new Error('No such job.');
  await runJob(app, job);
}

async function fetchResult(who: TestPerson, url: string, headers: Record<string, string> = {}) {
  return app
    .request()
    .get(url)
    .set({ host: app.place.host, cookie: `kc_session=${await app.as(who).token()}`, ...headers })
    .buffer()
    .parse((res, done) => {
      const pieces: Buffer[] = [];
      res.on('data', (piece: Buffer) => pieces.push(piece));
      res.on('end', () => done(null, Buffer.concat(pieces)));
    });
}

async function exported(who: TestPerson, more: object = {}) {
  const { data, errors } = await order(who, more);
  expect(errors).toBeUndefined();
  await runLongJobs();
  const { job } = (await app.as(who).send(ONE, { id: data.exportTasks.id })).data;
  const { body, headers } = await fetchResult(who, job.fileUrl);
  return { job, bytes: body as Buffer, headers };
}

it('writes exactly the rows of the list, in its order, as text that no spreadsheet works out', async () => {
  const { job, bytes, headers } = await exported(work.chair);
  expect(job).toMatchObject({
    ...{ kind: 'EXPORT_TASKS', state: 'DONE', done: 3, total: 3, refused: 0, reason: null, secondsLeft: null },
    ...{ fileName: 'Nhiệm vụ 2024-03-15.csv', fileSize: bytes.length, fileUrl: `/results/${job.id}` },
  });
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe(
    `attachment; filename="file"; filename*=UTF-8''Nhi%E1%BB%87m%20v%E1%BB%A5%202024-03-15.csv`,
  );
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parseCsv(bytes.toString('utf8'));
  const listed = await app.as(work.chair).send('{ tasks(first: 50) { edges { node { code } } } }');
  expect(rows.slice(1).map(([code]) => code)).toEqual(
    listed.data.tasks.edges.map(({ node }: { node: { code: string } }) => node.code),
  );
  expect(rows[0]?.slice(0, 3)).toEqual(['Mã nhiệm vụ', 'Nội dung', 'Sản phẩm phải có']);
  expect(rows.map((row) => row[1])).toEqual([
    'Nội dung',
    `'=HYPERLINK("http://x","y")`,
    'Tiêm chủng, "đợt hai"\nnăm 2024',
    `'@SUM(1)`,
  ]);
  expect(rows[1]?.slice(4, 13)).toEqual([
    ...['UBND tỉnh', 'Chủ Tịch Tỉnh', 'Sở Y tế', 'UBND huyện A', 'Giám Đốc Y Tế', 'Giám Đốc Y Tế'],
    ...['15/03/2024', '29/03/2024', 'Chưa thực hiện (trong hạn)'],
  ]);
});

it('writes a workbook with days as days and strings as strings, in the language of whoever asked', async () => {
  const { data } = await app
    .as(work.headOfA)
    .send(EXPORT, { input: { idempotencyKey: key(), format: 'XLSX' } }, { 'accept-language': 'en' });
  await runLongJobs();
  const { body, headers } = await fetchResult(work.headOfA, `/results/${data.exportTasks.id}`);
  expect(headers['content-type']).toContain('spreadsheetml.sheet');
  const [sheet] = (await readXlsx(body as Buffer)).sheets;
  expect(sheet?.name).toBe('Tasks');
  expect(sheet?.rows.map((row) => [row[0], row[1], row[11], row[12]])).toEqual([
    ['Code', 'Task', 'Due', 'Status'],
    [expect.any(String), 'Tiêm chủng, "đợt hai"\nnăm 2024', new Date('2024-03-29T00:00:00Z'), 'Not started (in time)'],
    [expect.any(String), '@SUM(1)', null, 'Not started (no deadline)'],
  ]);
});

it('keeps to the filter and to the scope of whoever ordered it', async () => {
  const { job, bytes } = await exported(work.headOfHealth, { filter: { relation: 'LED_BY_US' } });
  expect(job.done).toBe(1);
  expect(bytes.toString('utf8').split('\r\n')).toHaveLength(3);
});

it('shows a job and its file to nobody else, and ranges of it to him', async () => {
  const { job, bytes } = await exported(work.chair);
  const part = await fetchResult(work.chair, job.fileUrl, { range: 'bytes=10-19' });
  expect([part.status, part.headers['content-range'], (part.body as Buffer).toString('hex')]).toEqual([
    ...[206, `bytes 10-19/${bytes.length}`, bytes.subarray(10, 20).toString('hex')],
  ]);
  for (const other of [work.headOfHealth, work.headOfA]) {
    expect((await fetchResult(other, job.fileUrl)).status).toBe(404);
    expect((await app.as(other).send(ONE, { id: job.id })).errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await app.as(other).send(CANCEL, { id: job.id })).errors[0].extensions.code).toBe('NOT_FOUND');
    expect(await app.as(other).bound((tx) => tx.query('select id from long_jobs where id = $1', [job.id]))).toEqual([]);
  }
  expect((await app.request().get(job.fileUrl).set('host', app.place.host)).status).toBe(401);
});

it('orders once for one key, does one at a time of a kind, and takes no more than twenty', async () => {
  const input = { idempotencyKey: key(), format: 'CSV' };
  const first = await app.as(work.headOfB).send(EXPORT, { input });
  const again = await app.as(work.headOfB).send(EXPORT, { input });
  expect(again.data.exportTasks.id).toBe(first.data.exportTasks.id);
  for (let more = 0; more < 19; more += 1) await order(work.headOfB);
  const tooMany = await order(work.headOfB);
  expect(tooMany.errors[0].extensions).toMatchObject({
    code: 'CONFLICT',
    reason: 'TOO_MANY_JOBS',
    params: { max: 20 },
  });
  expect((await app.as(work.headOfB).send(MINE)).data.myJobs).toHaveLength(20);
  await expect(
    app.owner.query(`update long_jobs set state = 'RUNNING' where person_id = $1`, [work.headOfB.personId]),
  ).rejects.toMatchObject({ constraint: 'one_long_job_at_a_time' });

  const called = await app.as(work.headOfB).send(CANCEL, { id: first.data.exportTasks.id });
  expect(called.data.cancelJob.state).toBe('CANCELLED');
  await runLongJobs();
  const { job } = (await app.as(work.headOfB).send(ONE, { id: first.data.exportTasks.id })).data;
  expect(job).toMatchObject({ state: 'CANCELLED', fileUrl: null, done: 0 });
  const { myJobs } = (await app.as(work.headOfB).send(MINE)).data;
  expect(myJobs.filter(({ state }: { state: string }) => state === 'DONE')).toHaveLength(19);
});

it('asks again whether he may when it is done: a post that ended meanwhile gets nothing', async () => {
  const leaver = await app.person(work.health, 'DEPUTY');
  const { data } = await order(leaver);
  await app.owner.query(`update appointments set valid_to = '2024-03-14' where id = $1`, [leaver.appointmentId]);
  await runLongJobs();
  const [row] = await app.owner.query<object[]>('select state, reason, file_name from long_jobs where id = $1', [
    data.exportTasks.id,
  ]);
  expect(row).toEqual({ state: 'FAILED', reason: 'POST_NOT_YOURS', file_name: null });
});

it('goes on when whoever worked on it died, and not while he lives', async () => {
  const { data } = await order(work.headOfEducation);
  const { id } = data.exportTasks;
  const lease = (seconds: number) =>
    app.owner.query(
      `update long_jobs set state = 'RUNNING', started_at = ordered_at, lease = gen_random_uuid(),
        leased_until = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [id, seconds],
    );
  await lease(30);
  await runLongJobs();
  expect((await app.as(work.headOfEducation).send(ONE, { id })).data.job.state).toBe('RUNNING');
  await lease(-1);
  await runLongJobs();
  expect((await app.as(work.headOfEducation).send(ONE, { id })).data.job.state).toBe('DONE');
});

it('clears away after a week', async () => {
  const { job } = await exported(work.chair);
  const path = `${app.place.dataDir}/results/${app.place.schema}/${job.id}`;
  expect(readFileSync(path).length).toBe(job.fileSize);
  app.clock.set('2024-03-22T08:00:01+07:00');
  const gone = (await app.as(work.chair).send(ONE, { id: job.id })).data.job;
  expect(gone.fileUrl).toBeNull();
  expect((await fetchResult(work.chair, `/results/${job.id}`)).status).toBe(404);
  const clear = jobs.find(({ name }) => name === 'long-jobs:clear');
  if (clear) await runJob(app, clear);
  expect(() => readFileSync(path)).toThrow('ENOENT');
  expect((await app.as(work.chair).send(ONE, { id: job.id })).errors[0].extensions.code).toBe('NOT_FOUND');
});
