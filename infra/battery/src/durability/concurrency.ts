// R5: pairs that race: no update lost, nothing confirmed twice, no number given twice, never two heads, and the loser is told why.
import { randomUUID } from 'node:crypto';
import type { TestApp } from '@ky-cuong/api/testing/test-app.js';
import { act, done, foundWork, type Work } from '@ky-cuong/api/testing/work.js';
import type { Battery, Tally } from '../battery.ts';
import { racingPeople } from './racing-people.ts';
import { racingReaders, racingRegisters } from './racing-registers.ts';
import { race } from './race.ts';
import { freshTasks } from './fresh-tasks.ts';

export interface Races {
  /** Two programs on one database: nothing in memory is shared between those who race. */
  readonly apps: readonly [TestApp, TestApp];
  readonly work: Work;
  readonly tally: Tally;
  /** How often each race is run. */
  readonly rounds: number;
}

const LANES = 5;
const REPORTS = 12;
const ROUNDS = { quick: 4, long: 400 } as const;
const STALE = ['CONFLICT STALE_VERSION', 'CONFLICT WRONG_STATE'];

export const concurrency: Battery = {
  name: 'R5',
  title: 'pairs that race',
  async run({ house, isLong }, tally) {
    const first = await house.open();
    const second = await first.second();
    const rounds = ROUNDS[isLong ? 'long' : 'quick'];
    try {
      const races = { apps: [first, second] as const, work: await foundWork(first), tally, rounds };
      await Promise.all(Array.from({ length: LANES }, (_, lane) => oneLane(races, lane)));
      await racingPeople(races);
      await racingRegisters(races);
      await racingReaders(races);
      tally.check(
        Number(tally.counts['pairs']) >= 50 * rounds,
        () => `Only ${tally.counts['pairs'] ?? 0} pairs raced.`,
      );
    } finally {
      await second.stop();
    }
  },
};

async function oneLane(races: Races, lane: number): Promise<void> {
  const tasks = await freshTasks(races, 2 + races.rounds);
  const [edited = '', returned = '', ...toConfirm] = tasks;
  await lostUpdates(races, edited, lane);
  await twoReturns(races, returned);
  for (const taskId of toConfirm) await twoDecisions(races, taskId);
}

/** Both saw the same version: one is written, the other is told; a row that a later one overwrote would be missing here. */
async function lostUpdates({ apps, work, tally, rounds }: Races, taskId: string, lane: number): Promise<void> {
  let version = 2;
  for (let round = 0; round < rounds * REPORTS; round += 1) {
    const report = (app: TestApp, side: number) => () =>
      act(app, work.headOfA, 'reportProgress', { taskId, version, progress: 5, note: `${lane} ${round} ${side}` });
    const rules = { what: 'two reports on one version', winners: 1, reasons: STALE } as const;
    await race(tally, rules, [report(apps[0], 0), report(apps[1], 1)]);
    version += 1;
  }
  const [row] = await apps[0].owner.query(
    `select version, (select count(*)::int from task_events where task_id = $1 and action = 'reportProgress') as told,
            (select count(*)::int from audit_entries where subject_id = $1 and action = 'task.progressReported') as audited
       from tasks where id = $1`,
    [taskId],
  );
  const n = rounds * REPORTS;
  tally.check(
    row.version === n + 2 && row.told === n && row.audited === n,
    () => `After ${n} races of two: version ${row.version}, ${row.told} told, ${row.audited} in the chain`,
  );
}

async function twoReturns({ apps, work, tally, rounds }: Races, taskId: string): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const { version } = await done(apps[0], work.headOfA, 'reportDone', { taskId, result: 'Xong' });
    const send = (app: TestApp) => () =>
      act(app, work.chair, 'returnTask', { taskId, version, reason: 'Thiếu minh chứng' });
    await race(tally, { what: 'two returns', winners: 1, reasons: STALE }, [send(apps[0]), send(apps[1])]);
  }
  const [{ n }] = await apps[0].owner.query('select returned_count as n from tasks where id = $1', [taskId]);
  tally.check(n === rounds, () => `Returned ${n} times in ${rounds} races.`);
}

/** Confirmed twice, or confirmed and returned. */
async function twoDecisions({ apps, work, tally }: Races, taskId: string): Promise<void> {
  const { version } = await done(apps[0], work.headOfA, 'reportDone', { taskId, result: 'Xong' });
  const confirm = (app: TestApp, grade: string) => () =>
    act(app, work.chair, 'confirmTask', { taskId, version, grade });
  const giveBack = () => act(apps[1], work.chair, 'returnTask', { taskId, version, reason: 'Thiếu minh chứng' });
  const other = Number.parseInt(randomUUID().slice(0, 2), 16) % 2 === 0 ? giveBack : confirm(apps[1], 'POOR');
  await race(tally, { what: 'two decisions', winners: 1, reasons: STALE }, [confirm(apps[0], 'EXCELLENT'), other]);
  const [{ n }] = await apps[0].owner.query(
    `select count(*)::int as n from task_events where task_id = $1 and action in ('confirm', 'return')`,
    [taskId],
  );
  tally.check(n === 1, () => `Decided ${n} times.`);
}
