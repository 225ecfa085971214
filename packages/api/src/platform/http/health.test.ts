import supertest from 'supertest';
import { startTestApp } from '../../testing/test-app.js';

it('is alive and ready, and not ready any more from the first moment of the drain', async () => {
  const app = await startTestApp();
  const get = (path: string) => supertest(app.app.express).get(path);
  expect((await get('/health/live')).body).toEqual({ live: true });
  expect((await get('/health/ready')).body).toEqual({ ready: true });
  app.app.draining.isDraining = true;
  const ready = await get('/health/ready');
  expect([ready.status, ready.body]).toEqual([503, { ready: false }]);
  expect((await get('/health/live')).status).toBe(200);
  const counted = await get('/metrics');
  expect(counted.text).toMatch(/kc_http_request_seconds_count\{route="health",status="200"\} [3-9]/);
  await app.stop();
});
