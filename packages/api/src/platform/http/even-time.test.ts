import { foundWork, give, type Work } from '../../testing/work.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
let work: Work;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
});
afterAll(() => app.stop());

const TASK = 'query ($id: ID!) { task(id: $id) { id } }';

it('takes a full step to say that there is nothing, hidden or missing, and no step for what is given', async () => {
  const task = await give(app, work.chair, { leadId: work.districtA.id });
  const timed = async (who: typeof work.chair, id: string) => {
    const began = performance.now();
    const { errors } = await app.as(who).send(TASK, { id });
    return { ms: performance.now() - began, reason: errors?.[0]?.extensions.reason };
  };
  const given = [];
  for (let n = 0; n < 10; n += 1) given.push((await timed(work.chair, task.id)).ms);
  const hidden = await timed(work.headOfB, task.id);
  const missing = await timed(work.headOfB, `${task.id.slice(0, -6)}000000`);
  expect([hidden.reason, missing.reason]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect(Math.min(hidden.ms, missing.ms)).toBeGreaterThanOrEqual(19);
  expect(Math.min(...given)).toBeLessThan(19);
});
