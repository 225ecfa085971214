// The server that all batteries of a run share: one PostgreSQL with its roles, on it as many provinces as they like to found.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@ky-cuong/api/platform/embedded/embedded.js';
import { startTestApp, type TestApp } from '@ky-cuong/api/testing/test-app.js';
import { prepareTestDatabase } from '@ky-cuong/api/testing/test-database.js';

/** As the tests of the API take a wall away: by an argument, never by the environment. */
type Walls = NonNullable<Parameters<typeof startTestApp>[0]>;

export interface House {
  /** The superuser's address of the server. */
  readonly adminUrl: string;
  /** The superuser's address of the database in which provinces are founded. */
  readonly databaseUrl: string;
  /** A new province with an API of its own before it; closed with the house. */
  open(walls?: Walls): Promise<TestApp>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-battery-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  const databaseUrl = await prepareTestDatabase(server.adminUrl, 'kc_battery');
  process.env['TEST_DATABASE_URL'] = databaseUrl;
  process.env['NODE_ENV'] = 'production'; // as it is served: the executor checks less
  const apps: TestApp[] = [];
  return {
    adminUrl: server.adminUrl,
    databaseUrl,
    async open(walls) {
      const app = await startTestApp(walls);
      apps.push(app);
      return app;
    },
    async close() {
      for (const app of apps) await app.stop();
      await server.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}
