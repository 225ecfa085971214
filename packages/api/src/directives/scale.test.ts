import { newId } from '../platform/db/ids.js';
import { jobs } from '../app/jobs.js';
import { foundCommunes } from '../testing/communes.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ISSUE, MATRIX, ownDirective, REGISTER, URGE } from './testing.js';

const PROGRESS = `query ($id: ID!) { directive(id: $id) { progress { agencies agenciesNotReceived } } }`;
const COMMUNES = Number(process.env['SCALE'] ?? 2_000);

let app: TestApp;
let chair: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('UBND tỉnh Lớn');
  await foundCommunes(app, province, COMMUNES);
  chair = await app.person(province, 'HEAD');
}, 60_000);
afterAll(() => app.stop());

async function run(name: string): Promise<void> {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`There is no ${name}.`);
  await runJob(app, job);
}

it('reaches every commune of a large province with one press, and urges them with another', async () => {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
  const t0 = performance.now();
  const issued = await app
    .as(chair)
    .send(ISSUE, { input: { id, version: 1, recipients: { rules: ['ALL_COMMUNES'] } } });
  const answered = performance.now();
  expect(issued.errors).toBeUndefined();
  await run('long-jobs:run');
  const t1 = performance.now();
  const { directive } = (await app.as(chair).send(PROGRESS, { id })).data;
  expect(directive.progress).toEqual({ agencies: COMMUNES, agenciesNotReceived: COMMUNES });
  // 10,000 in 10 s: as many milliseconds as agencies, on whatever machine this is.
  expect(t1 - t0).toBeLessThan(Math.max(COMMUNES, 1_000));
  app.clock.set('2024-03-15T08:00:11+07:00'); // when nobody may take it back any more
  await run('outbox:carry');
  const told = performance.now();
  expect(await app.owner.query('select count(*)::int as n from notifications')).toEqual([{ n: COMMUNES }]);

  const urged = await app.as(chair).send(URGE, { input: { idempotencyKey: newId('Other'), directiveId: id } });
  const t2 = performance.now();
  expect(urged.data.urgeReceipts).toEqual({ agencies: COMMUNES, people: 0 });
  const matrix = await app.as(chair).send(MATRIX, { id, first: 50 });
  const t3 = performance.now();
  if (process.env['SCALE'])
    console.log('answered', answered - t0, 'issued', t1 - t0, 'told', told - t1, 'urge', t2 - told, 'matrix', t3 - t2);
  expect(matrix.data.directiveMatrix).toMatchObject({ totalCount: COMMUNES, pageInfo: { hasNextPage: true } });
  expect(matrix.data.directiveMatrix.edges).toHaveLength(50);
}, 60_000);
