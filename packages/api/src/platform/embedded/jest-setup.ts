// Before all test files: one throwaway PostgreSQL, whose address the files find in TEST_ADMIN_URL.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from './embedded.js';

declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

export default async function setup(): Promise<void> {
  if (process.env['TEST_ADMIN_URL']) return; // a server that somebody else started, of an older version perhaps
  const dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-test-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  process.env['TEST_ADMIN_URL'] = server.adminUrl;
  globalThis.stopTestDatabase = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
}
