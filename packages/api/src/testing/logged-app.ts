// A second API on a test's province whose log lines are kept, to be read as whoever keeps the logs reads them.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { type App, createApp } from '../app/create-app.js';
import type { TestApp } from './test-app.js';

export interface LoggedApp {
  readonly app: App;
  readonly lines: readonly string[];
}

export async function openLogged(test: TestApp): Promise<LoggedApp> {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString().trim().split('\n'));
      done();
    },
  });
  const databaseUrl = (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, '//kc_app:test@');
  const log = pino({ level: 'info' }, stream);
  return { app: await createApp({ databaseUrl, dataDir: test.place.dataDir, log, clock: test.clock }), lines };
}
