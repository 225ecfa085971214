// R2: every process of PostgreSQL killed at once while people write: nothing acknowledged is lost, and the API outlives it.
import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Battery, Tally } from '../battery.ts';
import { ApiProcess, environmentFor, isReady, urlOf } from './api-process.ts';
import type { Kill } from './database-killer.ts';
import { Helper } from './helpers.ts';
import { readLedger } from './ledger.ts';
import { check, judge, linesOf, prepareTrial, recoveryOf, startWriters, type Trial } from './trial.ts';
import { foundWorld, ownDatabase } from './world.ts';

const WRITERS = 6;
const PLAN = {
  quick: { kills: 3, acknowledged: 50, longestUpMs: 1_500, backMs: 60_000 },
  long: { kills: 32, acknowledged: 5_000, longestUpMs: 8_000, backMs: 5_000 },
} as const;
type Plan = (typeof PLAN)['quick' | 'long'];
/** What a request may take when the database is away: waiting for a connection, twice, and for a statement. */
const PATIENCE_MS = 10_000;

export const killDatabase: Battery = {
  name: 'R2',
  title: 'kill -9 of PostgreSQL while people write',
  async run({ isLong, seed }, tally) {
    const plan = PLAN[isLong ? 'long' : 'quick'];
    const dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-durable-'));
    await chmod(dataDir, 0o711); // the database's own user passes through
    const file = join(dataDir, 'killer.json');
    const killer = new Helper('database-killer.ts', [dataDir, file, plan.kills, seed, plan.longestUpMs]);
    try {
      await killer.hears('ready');
      const adminUrl = JSON.parse(await readFile(file, 'utf8')) as string;
      const databaseUrl = await ownDatabase(adminUrl, 'r2');
      const trial = await prepareTrial(await foundWorld(databaseUrl, { districts: 4, readers: 12 }));
      await writeWhileKilled(trial, { killer, plan, tally });
      const kills = JSON.parse(await readFile(file, 'utf8')) as Kill[];
      judge(await check(trial, trial.ledgerFile), tally);
      await judgeRecovery(trial, { kills, plan, tally });
      await judgeAnswers(trial, tally);
      tally.check(await indexesHold(databaseUrl, adminUrl), () => 'An index disagrees with its table.');
    } finally {
      await killer.stop();
    }
  },
};

interface Killing {
  readonly killer: Helper;
  readonly plan: Plan;
  readonly tally: Tally;
}

async function writeWhileKilled(trial: Trial, { killer, plan, tally }: Killing): Promise<void> {
  const env = await environmentFor(trial.world.databaseUrl);
  const api = new ApiProcess(env);
  if (!(await isReady(api, urlOf(env)))) throw new Error(`The API did not start: ${api.said}`);
  const writers = startWriters(trial, urlOf(env), WRITERS);
  try {
    const done = killer.hears('done');
    killer.tell('go');
    await Promise.race([done, api.ended]);
    tally.check(api.isAlive, () => `The API went down with the database: ${api.said.slice(-500)}`);
    while (api.isAlive && (await linesOf(trial, 'acknowledged')) < plan.acknowledged) await pause(500);
    if (api.isAlive) await writers.stop();
  } finally {
    writers.abandon();
    await api.kill('SIGTERM');
    for (const fault of api.faults) tally.check(false, () => `The API says of itself: ${fault}`);
  }
}

async function judgeRecovery(
  trial: Trial,
  { kills, plan, tally }: { kills: readonly Kill[]; plan: Plan; tally: Tally },
): Promise<void> {
  const { median, longest } = await recoveryOf(
    trial,
    kills.map(({ backAt }) => backAt),
  );
  tally.note('kills', kills.length);
  tally.note('medianServingMs', median);
  tally.note('longestServingMs', longest);
  tally.check(kills.length >= plan.kills, () => `Only ${kills.length} kills.`);
  tally.check(longest <= plan.backMs, () => `Served again only ${longest} ms after the database was back.`);
}

/** While it was away: 503 UNAVAILABLE with a word when to come again, in bounded time; never a fault of ours, never silence. */
async function judgeAnswers(trial: Trial, tally: Tally): Promise<void> {
  const entries = await readLedger(trial.ledgerFile);
  const refused = entries.filter(({ what }) => what === 'refused');
  const other = refused.filter(({ status, why }) => status !== 503 || why !== 'UNAVAILABLE TRY_LATER');
  const broken = entries.filter(({ what }) => what === 'broken');
  const longest = Math.max(0, ...refused.map(({ ms = 0 }) => ms));
  tally.note('unavailable', refused.length - other.length);
  tally.note('longestRefusalMs', longest);
  tally.check(refused.length > 0, () => 'Nobody was refused: the database was hardly away.');
  for (const { status, why } of other) tally.check(false, () => `While it was away: ${status ?? 0} ${why ?? ''}`);
  tally.check(
    broken.length === 0,
    () => `${broken.length} requests were left without an answer: ${broken[0]?.why ?? ''}`,
  );
  tally.check(longest <= PATIENCE_MS, () => `A refusal took ${longest} ms.`);
}

const INDEXES = `select bt_index_check(i.indexrelid, true) from pg_index i join pg_class c on c.oid = i.indexrelid
  join pg_am m on m.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
  where m.amname = 'btree' and n.nspname like 'p\\_%'`;

/** Every row in its indexes and every index in order. */
async function indexesHold(databaseUrl: string, adminUrl: string): Promise<boolean> {
  const { pathname } = new URL(databaseUrl);
  const client = new pg.Client({ connectionString: Object.assign(new URL(adminUrl), { pathname }).href });
  await client.connect();
  try {
    await client.query('create extension if not exists amcheck');
    return (await client.query(INDEXES)).rows.length > 100;
  } finally {
    await client.end();
  }
}
