// A process of its own: keeps a PostgreSQL that forces everything to disk, and kills all its processes at once, again and again.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbedded } from '@ky-cuong/api/platform/embedded/embedded.js';
import { Chance } from './chance.ts';

export interface Kill {
  readonly at: number;
  /** The server takes connections again. */
  readonly backAt: number;
}

const [dataDir = '', file = '', wanted = '3', seed = '1', longest = '2000'] = process.argv.slice(2);
const chance = new Chance(Number(seed));

let server = await startEmbedded({ dataDir });
const port = Number(new URL(server.adminUrl).port);
await writeFile(file, JSON.stringify(server.adminUrl));
let killing: Promise<void> | undefined;
let isStopping = false;
process.on('message', (word) => {
  if (word === 'go') killing = killAll();
  else void end();
});
process.send?.('ready');

async function killAll(): Promise<void> {
  const kills: Kill[] = [];
  while (kills.length < Number(wanted) && !isStopping) {
    await pause(chance.between(500, Number(longest)));
    const at = Date.now();
    await killEveryProcess();
    await pause(chance.between(100, 900)); // away long enough to be asked in vain
    server = await startEmbedded({ dataDir, port });
    kills.push({ at, backAt: Date.now() });
  }
  await writeFile(file, JSON.stringify(kills));
  process.send?.('done');
}

/** The postmaster first, so that it cannot tidy up after its children; each of them leads a process group of its own. */
async function killEveryProcess(): Promise<void> {
  const [first = ''] = (await readFile(join(dataDir, 'database', 'postmaster.pid'), 'utf8')).split('\n');
  const children = await childrenOf(Number(first));
  for (const pid of [Number(first), ...children]) killOne(pid);
  while ((await Promise.all([Number(first), ...children].map(isThere))).some(Boolean)) await pause(10);
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended between being seen and being killed.
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(pids.map(async (pid) => [Number(pid), (await statOf(pid))?.parent] as const));
  return parents.filter(([, found]) => found === parent).map(([pid]) => pid);
}

/** A zombie that nobody has buried yet holds nothing any more. */
const isThere = async (pid: number): Promise<boolean> => ((await statOf(String(pid)))?.state ?? 'Z') !== 'Z';

async function statOf(pid: string): Promise<{ state: string; parent: number } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return state ? { state, parent: Number(parent) } : undefined;
}

async function end(): Promise<void> {
  isStopping = true;
  await killing;
  await server.stop();
  process.exit(0);
}
