// The PostgreSQL that everything is measured on: our embedded one, with its statements counted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@ky-cuong/api/platform/embedded/embedded.js';
import { prepareTestDatabase } from '@ky-cuong/api/testing/test-database.js';
import pg from 'pg';

export interface Server {
  /** The address of the measured database for a role; without one for the superuser. */
  url(role?: 'kc_owner' | 'kc_app'): string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function startServer(): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-bench-'));
  const first = await startEmbedded({ dataDir, throwaway: true });
  await withClient(first.adminUrl, async (admin) => {
    await admin.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
    await admin.query('alter system set pg_stat_statements.track_utility = off');
    // As a database server of this size would be set; the same for all who are measured.
    await admin.query("alter system set shared_buffers = '1GB'");
    await admin.query("alter system set maintenance_work_mem = '512MB'");
    await admin.query("alter system set max_wal_size = '4GB'");
    await admin.query('alter system set max_connections = 120');
  });
  await first.stop();
  const server = await startEmbedded({ dataDir, throwaway: true });
  const adminUrl = await prepareTestDatabase(server.adminUrl, 'kc_bench');
  await withClient(adminUrl, (admin) => admin.query('create extension pg_stat_statements'));
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  // The database is a process of its own, and would outlive us.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  return {
    dataDir,
    url: (role) => (role ? Object.assign(new URL(adminUrl), { username: role, password: 'test' }).href : adminUrl),
    stop,
  };
}
