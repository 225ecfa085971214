// R7: clients that give or take a byte a second, or nothing at all: each is let go in time, and the others do not feel them.
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Battery, Round, Tally } from '../battery.ts';
import { ApiProcess, environmentFor, isReady, PROGRAM, urlOf } from './api-process.ts';
import { heldBy, KINDS, LARGE_FILE, openSlow, type Slow } from './slow-socket.ts';
import { post, type Principal } from './send.ts';
import { foundWorld, ownDatabase } from './world.ts';

/** A quick run shares its machine with who knows whom: it is forgiven a few seconds. */
const PLAN = {
  quick: { sockets: 50, slower: 5, cutMs: 36_000 },
  long: { sockets: 500, slower: 1.5, cutMs: 31_000 },
} as const;
/** Garbage of the files that were begun; what the kernel keeps is not in it. */
const STREAMED = 128 * 1_048_576;
const MB = 1_048_576;

export const slowClients: Battery = {
  name: 'R7',
  title: 'clients at a byte a second',
  async run({ house, isLong }: Round, tally) {
    const plan = PLAN[isLong ? 'long' : 'quick'];
    const databaseUrl = await ownDatabase(house.adminUrl, 'r7');
    const { pairs } = await foundWorld(databaseUrl, { districts: 1, readers: 0 });
    const who = pairs[0]?.giver;
    if (!who) throw new Error('A world without a pair.');
    const attacked = await started(await environmentFor(databaseUrl));
    const left = await started(await environmentFor(databaseUrl));
    try {
      await slowDown({ attacked, left, who, plan, tally });
    } finally {
      await Promise.all([attacked.api.kill('SIGTERM'), left.api.kill('SIGTERM')]);
    }
  },
};

interface Target {
  readonly api: ApiProcess;
  readonly url: string;
}

async function started(env: Readonly<Record<string, string>>): Promise<Target> {
  const api = new ApiProcess(env, await besideLargeFile());
  if (!(await isReady(api, urlOf(env)))) throw new Error(`The API did not start: ${api.said}`);
  return { api, url: urlOf(env) };
}

/** The program looks for the web client beside the path it was called by: there stands one large file. */
async function besideLargeFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ky-cuong-large-'));
  const [program, web] = [join(folder, 'api/dist/main.js'), join(folder, 'web/dist')];
  await mkdir(dirname(program), { recursive: true });
  await mkdir(web, { recursive: true });
  await symlink(PROGRAM, program);
  await writeFile(join(web, 'index.html'), '');
  await writeFile(join(web, LARGE_FILE), Buffer.alloc(16 * MB, 1));
  return program;
}

interface Trial {
  readonly attacked: Target;
  /** Its twin beside it, which nobody slows down: what the machine does to one it does to both. */
  readonly left: Target;
  readonly who: Principal;
  readonly plan: (typeof PLAN)['quick' | 'long'];
  readonly tally: Tally;
}

async function slowDown(trial: Trial): Promise<void> {
  const { attacked, left, plan, tally } = trial;
  const port = Number(new URL(attacked.url).port);
  const slow = Array.from({ length: plan.sockets }, (_, index) =>
    openSlow(port, KINDS[index % KINDS.length] ?? 'silent'),
  );
  try {
    const [, kept] = await Promise.all([
      untilCut(slow, port, plan.cutMs),
      pause(10_000).then(async () => (await rssOf(attacked.api.pid)) - (await rssOf(left.api.pid))),
      healthyMeanwhile(trial, slow),
    ]);
    judgeLives(slow, plan.cutMs, tally);
    const each = kept / plan.sockets;
    tally.note('memoryPerSocketKb', Math.round(each / 1_024));
    tally.check(each <= MB || kept <= STREAMED, () => `${Math.round(each / 1_024)} kB are kept for each.`);
  } finally {
    for (const one of slow) one.end();
  }
}

function judgeLives(slow: readonly Slow[], cutMs: number, tally: Tally): void {
  for (const kind of KINDS) {
    const lives = slow.filter((one) => one.kind === kind).map(({ cutAfterMs }) => cutAfterMs ?? Infinity);
    const longest = Math.round(Math.max(...lives));
    tally.note(`longestMs ${kind}`, Number.isFinite(longest) ? longest : 'never');
    for (const life of lives) tally.check(life <= cutMs, () => `${kind}: held for ${longest} ms`);
  }
}

/** Asked of the kernel: what the server still holds. A client that does not read is not told that it was let go. */
async function untilCut(slow: readonly Slow[], port: number, cutMs: number): Promise<void> {
  const began = performance.now();
  await pause(1_000); // all have connected
  while (performance.now() - began < cutMs + 5_000) {
    const held = await heldBy(port);
    const now = performance.now() - began;
    for (const one of slow) if (!held.has(one.port)) one.cutAfterMs ??= now;
    if (slow.every(({ cutAfterMs }) => cutAfterMs !== undefined)) return;
    await pause(200);
  }
}

const QUERY = '{ tasks(first: 5) { totalCount edges { node { id } } } }';

/** The two are asked by turns. */
async function healthyMeanwhile({ attacked, left, who, plan, tally }: Trial, slow: readonly Slow[]): Promise<void> {
  const times: [number[], number[]] = [[], []];
  const isOver = () => slow.every(({ cutAfterMs }) => cutAfterMs !== undefined);
  const until = performance.now() + plan.cutMs;
  while (!isOver() && performance.now() < until) {
    for (const [place, { url }] of [attacked, left].entries()) {
      const { errors, ms } = await post(url, who, { query: QUERY });
      tally.check(errors.length === 0, () => `A healthy request was answered ${JSON.stringify(errors)}`);
      times[place]?.push(ms);
    }
    await pause(60);
  }
  const [mine, twins] = [p95(times[0]), p95(times[1])];
  tally.note('healthyRequests', times[0].length);
  tally.note('healthyP95Ms', Math.round(mine));
  tally.note('healthyP95Ratio', Math.round((mine / twins) * 100) / 100);
  tally.check(mine <= twins * plan.slower, () => `Healthy p95 ${mine} ms against ${twins} ms beside it.`);
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

async function rssOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024;
}
