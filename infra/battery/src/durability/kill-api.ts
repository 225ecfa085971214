// R1: the API killed without a word while people write: what was acknowledged is there, once, and whole.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Battery, Round, Tally } from '../battery.ts';
import { environmentFor, urlOf } from './api-process.ts';
import { Helper } from './helpers.ts';
import { checkerCanFail } from './self-test.ts';
import { check, judge, linesOf, prepareTrial, recoveryOf, startWriters, type Trial } from './trial.ts';
import { foundWorld, ownDatabase } from './world.ts';

const WRITERS = 8;
const PLAN = {
  quick: { kills: 3, acknowledged: 100, longestUpMs: 1_500, backMs: 60_000 },
  long: { kills: 110, acknowledged: 100_000, longestUpMs: 14_000, backMs: 3_000 },
} as const;

export const killApi: Battery = {
  name: 'R1',
  title: 'kill -9 of the API while people write',
  async run({ house, isLong, seed }, tally) {
    const databaseUrl = await ownDatabase(house.adminUrl, 'r1');
    const trial = await prepareTrial(await foundWorld(databaseUrl, { districts: 4, readers: isLong ? 60 : 12 }));
    const plan = PLAN[isLong ? 'long' : 'quick'];
    const kills = await killWhileWriting(trial, { plan, seed });
    judge(await check(trial, trial.ledgerFile), tally);

    const { median, longest } = await recoveryOf(trial, kills);
    for (const [name, value] of Object.entries({ kills: kills.length, medianBackMs: median, longestBackMs: longest }))
      tally.note(name, value);
    tally.check(longest <= plan.backMs, () => `The next success came ${longest} ms after a kill.`);
    tally.check(kills.length >= plan.kills, () => `Only ${kills.length} kills.`);
    enough(tally, plan.acknowledged);
    await checkerCanFail(trial, tally);
  },
};

interface Killing {
  readonly plan: (typeof PLAN)['quick' | 'long'];
  readonly seed: Round['seed'];
}

async function killWhileWriting(trial: Trial, { plan, seed }: Killing): Promise<number[]> {
  const env = await environmentFor(trial.world.databaseUrl);
  const envFile = join(trial.folder, 'env.json');
  const killsFile = join(trial.folder, 'kills.json');
  await writeFile(envFile, JSON.stringify(env));
  const killer = new Helper('api-killer.ts', [envFile, killsFile, plan.kills, seed, plan.longestUpMs]);
  await killer.hears('ready');
  const writers = startWriters(trial, urlOf(env), WRITERS);
  try {
    await killer.hears('done');
    while ((await linesOf(trial, 'acknowledged')) < plan.acknowledged) await pause(500);
    await writers.stop();
  } finally {
    writers.abandon();
    await killer.stop();
  }
  return JSON.parse(await readFile(killsFile, 'utf8')) as number[];
}

/** A trial in which little was written has shown little. */
function enough(tally: Tally, wanted: number): void {
  const acknowledged = Number(tally.counts['acknowledged']);
  tally.check(acknowledged >= wanted, () => `Only ${acknowledged} of ${wanted} writes were acknowledged.`);
}
