// Before all test files: one throwaway PostgreSQL, whose superuser's address the files find in TEST_ADMIN_URL.
import './read-typescript.mjs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function startTestDatabase() {
  if (process.env.TEST_ADMIN_URL) return; // a server that somebody else started, of an older version perhaps
  const { startEmbedded } = await import('../packages/api/src/platform/embedded/embedded.ts');
  const dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-test-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  process.env.TEST_ADMIN_URL = server.adminUrl;
  // What tests put into temporary folders goes with the database's files.
  process.env.TMPDIR = join(dataDir, 'tmp');
  await mkdir(process.env.TMPDIR);
  globalThis.stopTestDatabase = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
}
