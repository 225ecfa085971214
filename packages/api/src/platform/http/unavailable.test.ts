import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { foundWork, type Work } from '../../testing/work.js';

let app: TestApp;
let work: Work;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
});
afterAll(() => app.stop());

it('answers 503 and when to come again when the database gives no answer, and 200 as soon as it does', async () => {
  const blocker = app.owner.createQueryRunner();
  await blocker.startTransaction();
  await blocker.query(`lock table tasks in access exclusive mode`);
  const ask = () => app.as(work.chair).send('{ tasks(first: 1) { totalCount edges { node { id } } } }');
  const away = await ask();
  await blocker.rollbackTransaction();
  await blocker.release();
  expect([away.status, away.headers['retry-after'], away.data]).toEqual([503, '5', null]);
  expect(away.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', reason: 'TRY_LATER' } }]);
  expect((await ask()).status).toBe(200);
});
