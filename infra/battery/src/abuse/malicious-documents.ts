// S10: documents and bodies made to harm are refused or served within budget, and nobody else notices.
import { bodies, documents } from '@ky-cuong/api/testing/malicious.js';
import type { TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { foundWork, give } from '@ky-cuong/api/testing/work.js';
import type { Battery, Tally } from '../battery.ts';
import { quantile, rounded } from './figures.ts';
import { reasonOf, serve, type Served } from './served.ts';

type Headers = Readonly<Record<string, string>>;

interface Attack {
  readonly name: string;
  readonly body: string;
  readonly headers: Headers;
  readonly holds: (status: number, reason: string) => boolean;
}

const attacks: readonly Attack[] = [
  ...documents.map(([name, query, reason]) => ({
    name,
    body: JSON.stringify({ query }),
    headers: {},
    holds: (status: number, got: string) => status < 500 && got === reason,
  })),
  ...bodies.map(([name, body, headers, expected]) => ({
    name: `a body of ${name}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
    holds: (status: number) => status === expected,
  })),
];

const strike = (served: Served, cookie: string, { body, headers }: Attack) =>
  served.ask({ headers: { 'content-type': 'application/json', cookie, ...headers }, body });

const HEALTHY = '{ tasks(first: 20) { totalCount edges { node { id code title timeAxis lead { name } } } } }';

/** How long ordinary readers wait, one after another, for that long. */
async function healthy(served: Served, cookie: string, forMs: number): Promise<number[]> {
  const times: number[] = [];
  for (const until = performance.now() + forMs; performance.now() < until;) {
    const { status, body, ms } = await served.send(HEALTHY, {}, { cookie });
    if (status !== 200 || body?.errors) throw new Error(`An ordinary reader was refused: ${status}.`);
    times.push(ms);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}

/** Fifty a second, whatever becomes of the ones before. */
async function flood(served: Served, cookie: string, forMs: number): Promise<number> {
  const under: Promise<unknown>[] = [];
  for (let count = 0; count * 20 < forMs; count += 1) {
    under.push(
      ...attacks
        .slice(count % attacks.length)
        .slice(0, 1)
        .map((attack) => strike(served, cookie, attack)),
    );
    await new Promise((done) => setTimeout(done, 20));
  }
  await Promise.all(under);
  return under.length;
}

async function underAttack(served: Served, tally: Tally, cookie: string): Promise<void> {
  const forMs = 15_000;
  await healthy(served, cookie, 3_000);
  const calm = await healthy(served, cookie, forMs);
  const rss = process.memoryUsage.rss();
  const [attacked, count] = await Promise.all([healthy(served, cookie, forMs), flood(served, cookie, forMs)]);
  const grownMb = (process.memoryUsage.rss() - rss) / 2 ** 20;
  const [before, meanwhile] = [quantile(calm, 0.95), quantile(attacked, 0.95)];
  tally.count('floodRequests', count);
  tally.note('healthyP95Ms', rounded(before));
  tally.note('healthyP95UnderAttackMs', rounded(meanwhile));
  tally.note('rssGrownMb', rounded(grownMb));
  tally.check(meanwhile <= 2 * before, () => `healthy users waited ${meanwhile} ms instead of ${before} ms (p95)`);
  tally.check(grownMb <= 50, () => `memory grew by ${grownMb} MB`);
}

async function timed(served: Served, tally: Tally, cookie: string): Promise<void> {
  let slowest = 0;
  for (const attack of attacks) {
    const times: number[] = [];
    for (let count = 0; count < 20; count += 1) times.push((await strike(served, cookie, attack)).ms);
    const p95 = quantile(times, 0.95);
    slowest = Math.max(slowest, p95);
    tally.check(p95 <= 100, () => `${attack.name}: ${rounded(p95)} ms at p95`);
  }
  tally.note('slowestP95Ms', rounded(slowest));
}

async function each(served: Served, tally: Tally, cookie: string): Promise<void> {
  for (const attack of attacks) {
    const answer = await strike(served, cookie, attack);
    tally.count('attacks', 1);
    if (answer.status >= 500) tally.count('serverFaults', 1);
    tally.check(
      attack.holds(answer.status, reasonOf(answer)) && answer.body !== undefined,
      () => `${attack.name}: ${answer.status} ${reasonOf(answer)} ${answer.text.slice(0, 200)}`,
    );
    tally.check(
      !/Did you mean|at .*\.(ts|js):\d+|node_modules/.test(answer.text),
      () => `${attack.name}: tells about the inside`,
    );
  }
}

export const maliciousDocuments: Battery = {
  name: 'S10',
  title: 'malicious documents and bodies',
  async run({ house, isLong }, tally) {
    const app = await house.open();
    const work = await foundWork(app);
    const chair: TestPerson = work.chair;
    await give(app, chair, { leadId: work.health.id });
    const served = await serve(app);
    try {
      const cookie = await served.cookieOf(chair);
      tally.note('serverFaults', 0);
      tally.check(attacks.length >= 45, () => `only ${attacks.length} attacks`);
      await each(served, tally, cookie);
      const { body } = await served.send(HEALTHY, {}, { cookie });
      tally.check(body?.data?.tasks?.totalCount === 1, () => 'afterwards an ordinary reader is not served');
      if (!isLong) return;
      await timed(served, tally, cookie);
      await underAttack(served, tally, cookie);
    } finally {
      await served.close();
    }
  },
};
