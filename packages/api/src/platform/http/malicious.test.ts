// Documents and bodies made to harm: each is refused by name or served within budget, and never a fault of ours.
import { pino } from 'pino';
import supertest from 'supertest';
import { createApp } from '../../app/create-app.js';
import { bodies, documents } from '../../testing/malicious.js';
import { startTestApp, type TestAgency, type TestApp } from '../../testing/test-app.js';

let app: TestApp;
let province: TestAgency;
let cookie: string;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh Thử');
  cookie = `kc_session=${await app.as(province, 'HEAD').token()}`;
});
afterAll(() => app.stop());

const post = (body: string | object, headers: Record<string, string> = {}) =>
  supertest(app.app.express)
    .post('/graphql')
    .set({ host: app.place.host, cookie, 'content-type': 'application/json', ...headers })
    .send(typeof body === 'string' ? body : JSON.stringify(body));

const reasonOf = (body: { errors?: { extensions: { reason: string } }[] }) => body.errors?.[0]?.extensions.reason;

it.each(documents)('%s', async (_name, query, reason) => {
  const startedAt = performance.now();
  const { status, body } = await post({ query });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(status).toBeLessThan(500);
  expect(reasonOf(body) ?? '').toBe(reason);
  if (['TOO_DEEP', 'TOO_MANY_ALIASES', 'TOO_COMPLEX', 'TOO_MANY_TOKENS'].includes(reason)) {
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'TOO_COMPLEX']);
  }
  expect(JSON.stringify(body)).not.toMatch(/Did you mean|at .*\.(ts|js):\d+|node_modules/);
});

it.each(bodies)('a body of %s', async (_name, body, headers, expected) => {
  const answer = await post(body, headers);
  expect(answer.status).toBe(expected);
  expect(answer.headers['content-type']).toMatch(/^application\/(json|graphql-response\+json)/);
  if (expected >= 400)
    expect(answer.body.errors[0].extensions).toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
      traceId: expect.any(String) as string,
    });
});

it.each([
  '{ "canary" }',
  '{ province("canary") }',
  'query ("""canary""") { __typename }',
  '{ people(first: "canary") { edges { cursor } } }',
])('never quotes what stands in a document: %s', async (query) => {
  const { status, text } = await post({ query });
  expect([status, text.includes('canary')]).toEqual([400, false]);
});

it('refuses a strange host in JSON', async () => {
  const other = await startTestApp();
  await app.app.services.provinces.reload();
  const answer = await post({ query: '{ __typename }' }, { host: 'nowhere.example' });
  await other.stop();
  expect([answer.status, reasonOf(answer.body)]).toEqual([404, 'NOT_FOUND']);
});

describe('what other sites send', () => {
  const SIGN_OUT = { query: 'mutation { revokeOtherSessions }' };
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('is refused: %j', async (headers) => {
    const { status, body } = await post(SIGN_OUT, headers as Record<string, string>);
    expect([status, reasonOf(body)]).toEqual([403, 'NOT_ALLOWED']);
  });

  it('passes from our own page', async () => {
    const { status } = await post(SIGN_OUT, { origin: `http://${app.place.host}`, 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(200);
  });

  it('passes from the address that a proxy speaks for', async () => {
    const proxied = await createApp({
      databaseUrl: (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, '//kc_app:test@'),
      dataDir: app.place.dataDir,
      log: pino({ level: 'silent' }),
      clock: app.clock,
      publicUrl: 'https://ky-cuong.example',
    });
    const send = (origin: string) =>
      supertest(proxied.express)
        .post('/graphql')
        .set({ host: app.place.host, origin })
        .send({ query: '{ __typename }' });
    expect((await send('https://ky-cuong.example')).status).toBe(200);
    expect((await send('https://ky-cuong.example.evil.example')).status).toBe(403);
    await proxied.close();
  });

  it('never changes anything by GET', async () => {
    const get = (headers: Record<string, string>) =>
      supertest(app.app.express)
        .get('/graphql')
        .query({ query: 'mutation { revokeOtherSessions }' })
        .set({ host: app.place.host, cookie, ...headers });
    expect((await get({})).status).toBe(400);
    expect((await get({ 'apollo-require-preflight': '1' })).status).toBe(405);
  });
});

it('sends the headers that forbid the rest', async () => {
  const { headers } = await post({ query: '{ __typename }' });
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cache-control': 'no-store',
  });
  expect(headers['content-security-policy']).toContain("object-src 'none';base-uri 'none'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe/);
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['access-control-allow-origin']).toBeUndefined();
});
