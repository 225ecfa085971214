import { Writable } from 'node:stream';
import { pino } from 'pino';
import supertest from 'supertest';
import { createApp } from '../../app/create-app.js';
import { cookieOf, giveAccount, PASSWORD, SIGN_IN } from '../../testing/give-account.js';
import { startTestApp } from '../../testing/test-app.js';

it('writes one line of JSON a request, with no name, password, cookie, address or variable in it', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString().trim().split('\n'));
      done();
    },
  });
  const test = await startTestApp();
  const province = await test.foundAgency('Tỉnh Canary');
  const person = await test.person(province, 'HEAD', { name: 'Lê Thị Canary' });
  const email = await giveAccount(test, person);
  const databaseUrl = (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, '//kc_app:test@');
  const app = await createApp({ databaseUrl, dataDir: test.place.dataDir, log: pino(stream), clock: test.clock });
  const post = (query: string, variables: object, headers: Record<string, string> = {}) =>
    supertest(app.express)
      .post('/graphql')
      .set({ host: test.place.host, ...headers })
      .send({ query, variables });

  const wrong = await post(SIGN_IN.replace('mutation', 'mutation SignIn'), {
    input: { identifier: email, password: 'sai\r\nFORGED {"level":60}\u001b[31m' },
  });
  const right = await post(SIGN_IN.replace('mutation', 'mutation SignIn'), {
    input: { identifier: email, password: PASSWORD },
  });
  const cookie = cookieOf({ status: 200, data: null, errors: null, headers: right.headers as Record<string, string> });
  await post('query Me { me { email person { fullName } } }', {}, { cookie });
  await supertest(app.express).get('/loi-moi/secret-token-canary?x=canary').set({ host: test.place.host });
  await app.close();
  await test.stop();

  const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(
    parsed.map(({ msg, method, route, operation, status, errors }) => ({
      msg,
      method,
      route,
      operation,
      status,
      errors,
    })),
  ).toEqual([
    {
      msg: 'request',
      method: 'POST',
      route: 'graphql',
      operation: 'mutation SignIn',
      status: 200,
      errors: ['UNAUTHENTICATED WRONG_CREDENTIALS'],
    },
    { msg: 'request', method: 'POST', route: 'graphql', operation: 'mutation SignIn', status: 200, errors: undefined },
    { msg: 'request', method: 'POST', route: 'graphql', operation: 'query Me', status: 200, errors: undefined },
    { msg: 'request', method: 'GET', route: 'web', operation: undefined, status: 404, errors: ['NOT_FOUND NOT_FOUND'] },
  ]);
  expect(parsed[0]?.['traceId']).toBe(
    (wrong.body as { errors: { extensions: { traceId: string } }[] }).errors[0]?.extensions.traceId,
  );
  const whole = lines.join('\n');
  for (const secret of [
    PASSWORD,
    email,
    'Canary',
    'FORGED',
    'secret-token',
    cookie.split('=')[1] ?? '?',
    '127.0.0.1',
    person.personId,
  ]) {
    expect(whole).not.toContain(secret);
  }
});
