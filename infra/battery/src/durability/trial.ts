// One trial of durability: writers write, something is killed under them, and the checker says what became of every key.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from '../battery.ts';
import type { Verdict } from './checker.ts';
import { Helper } from './helpers.ts';
import { type Entry, readLedger } from './ledger.ts';
import type { World } from './world.ts';

export interface Trial {
  readonly folder: string;
  readonly world: World;
  readonly worldFile: string;
  readonly ledgerFile: string;
}

export async function prepareTrial(world: World): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'ky-cuong-trial-'));
  const trial = { folder, world, worldFile: join(folder, 'world.json'), ledgerFile: join(folder, 'ledger.jsonl') };
  await writeFile(trial.worldFile, JSON.stringify(world));
  return trial;
}

export const startWriters = ({ worldFile, ledgerFile }: Trial, url: string, writers: number): Helper =>
  new Helper('writer.ts', [worldFile, ledgerFile, url, writers]);

export async function check({ worldFile }: Trial, ledgerFile: string): Promise<Verdict> {
  return JSON.parse(await new Helper('checker.ts', [worldFile, ledgerFile]).result()) as Verdict;
}

/** Zero lost, doubled and halved; nothing unknown left, because every key was sent until it was answered. */
export function judge(verdict: Verdict, tally: Tally): void {
  const { fates, faults, acknowledged } = verdict;
  tally.passed += fates.present;
  for (const fault of faults) tally.check(false, () => fault);
  tally.check(fates.unknownAbsent + fates.unknownPresent === 0, () => `${fates.unknownAbsent} keys did not converge`);
  tally.check(acknowledged === fates.present || faults.length > 0, () => 'A key was acknowledged more than once.');
  for (const [name, value] of Object.entries({ ...verdict, ...fates }))
    if (typeof value === 'number') tally.note(name, value);
}

export interface Recovery {
  readonly median: number;
  readonly longest: number;
}

/** From each kill to the first answer to something that was sent after it. */
export async function recoveryOf({ ledgerFile }: Trial, kills: readonly number[]): Promise<Recovery> {
  const answered = (await readLedger(ledgerFile)).filter(({ what }) => what === 'acknowledged');
  // A kill during the start that follows a kill is part of the same absence.
  const last = kills.filter((kill, index) => answeredBetween(answered, kill, kills[index + 1] ?? Infinity));
  const waits = last.map((kill) => firstAfter(answered, kill) - kill).sort((a, b) => a - b);
  return { median: waits[Math.floor(waits.length / 2)] ?? 0, longest: waits.at(-1) ?? 0 };
}

const firstAfter = (answered: readonly Entry[], kill: number): number =>
  Math.min(...answered.filter(({ sentAt = 0 }) => sentAt > kill).map(({ at }) => at));

const answeredBetween = (answered: readonly Entry[], from: number, to: number): boolean =>
  answered.some(({ sentAt = 0, at }) => sentAt > from && at < to);

/** How many lines of a kind the ledger holds by now. */
export async function linesOf(trial: Trial, what: Entry['what']): Promise<number> {
  const entries = await readLedger(trial.ledgerFile).catch(() => []);
  return entries.filter((entry) => entry.what === what).length;
}
