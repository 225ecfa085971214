// What an earlier run left: a server that still works and can be taken over, or only its lock file.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './cluster.js';

const NO_PROCESS = 2_147_483_646;

/** The port of the server that is running on this database, if one is. */
export async function runningPort({ cluster }: Place): Promise<number | undefined> {
  const lockFile = join(cluster, 'postmaster.pid');
  const lines = (await readFile(lockFile, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  if (await isServer(pid, cluster)) return Number(lines[3]);
  // Its number may belong to a zombie, or after a container's restart to any process, and PostgreSQL would refuse to
  // start. Only the number is replaced: the shared memory named below it still guards against children left alive.
  await writeFile(lockFile, [NO_PROCESS, ...lines.slice(1)].join('\n'));
  return undefined;
}

async function isServer(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.split('\0').includes(cluster);
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
