// GraphQL over HTTP as its working group audits it, against an API of its own: with introspection for whoever asks, or without.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { pino } from 'pino';
import { createApp } from '../app/create-app.js';
import type { TestApp } from './test-app.js';

export interface Audited {
  /** 'MUST', 'SHOULD' or 'MAY'. */
  readonly level: string;
  readonly id: string;
  readonly isKept: boolean;
}

export async function auditOverHttp(test: TestApp, { introspection }: { introspection: boolean }): Promise<Audited[]> {
  const databaseUrl = (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, '//kc_app:test@');
  const app = await createApp({
    databaseUrl,
    dataDir: test.place.dataDir,
    log: pino({ level: 'silent' }),
    introspection,
  });
  const server = createServer(app.express);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
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
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await app.close();
  return results.map(({ name, id, status }) => ({ level: name.split(' ')[0] ?? '', id, isKept: status === 'ok' }));
}
