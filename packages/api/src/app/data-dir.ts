// Where files and, without another database, the embedded one are kept: it must be ours to write.
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { BootError } from '../platform/config.js';
import { makeFolder } from '../platform/make-folder.js';

export async function assertDataDir(dataDir: string): Promise<void> {
  try {
    await makeFolder(dataDir); // PostgreSQL's own user may have to enter it, but no further than its own part
    await makeFolder(join(dataDir, 'files'), 0o700);
    await access(dataDir, constants.W_OK);
  } catch {
    throw new BootError(`The data directory ${dataDir} cannot be written: choose another with DATA_DIR.`);
  }
}
