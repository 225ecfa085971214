// GraphQL over HTTP as its working group audits it, asked by somebody who may introspect.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { pino } from 'pino';
import { createApp } from '../../app/create-app.js';
import { startTestApp } from '../../testing/test-app.js';

it('keeps every MUST and all but the known SHOULDs', async () => {
  const test = await startTestApp();
  const databaseUrl = (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, '//kc_app:test@');
  const app = await createApp({
    databaseUrl,
    dataDir: test.place.dataDir,
    log: pino({ level: 'silent' }),
    introspection: true,
  });
  const server: Server = app.express.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a path

  // Other tests have provinces of their own here, so that the host must say which is meant.
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        'x-forwarded-host': test.place.host,
        'apollo-require-preflight': 'audit',
      },
    });
  const results = await auditServer({ url: `http://127.0.0.1:${port}/graphql`, fetchFn });
  const failed = results
    .filter(({ status }) => status !== 'ok')
    .map(({ name, id }) => `${name.split(' ')[0] ?? ''} ${id}`);
  expect(failed.filter((line) => line.startsWith('MUST'))).toEqual([]);
  expect(results.filter(({ name }) => name.startsWith('MUST'))).toHaveLength(13);
  expect(failed.filter((line) => line.startsWith('SHOULD')).length).toBeLessThanOrEqual(3);

  await new Promise((done) => server.close(done));
  await app.close();
  await test.stop();
});
