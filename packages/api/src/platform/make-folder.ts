// Makes a folder and those above it. Node's own recursive mkdir never ends where nothing can be made, as under /proc.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function makeFolder(folder: string, mode = 0o755): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (cause) {
    if (await isFolder(folder)) return;
    if (await isFolder(dirname(folder))) throw cause;
    if (dirname(folder) === folder) throw cause;
    await makeFolder(dirname(folder));
    await mkdir(folder, { mode });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
