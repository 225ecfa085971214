// S1: nobody reads or writes what is not his: every operation, random people, foreign ids, terms, cursors and files.
import { createSchema } from '@ky-cuong/api/app/schema.js';
import type { Battery, Tally } from '../battery.ts';
import { Attempts } from './world/attempts.ts';
import { BY_SECRET, catalogue } from './world/catalogue.ts';
import { chanceOf } from './world/chance.ts';
import type { Operation } from './world/documents.ts';
import { checksums, differences } from './world/checksum.ts';
import { everybody, type World } from './world/facts.ts';
import { foundWorld } from './world/found.ts';
import { type Gate, graphOf, openGate } from './world/gate.ts';
import { Judge } from './world/judge.ts';
import { Oracle } from './world/oracle.ts';
import { castsOf } from './world/slots.ts';

const AT_ONCE = 6;
const STEP = 10_000;
/** What shows no row of anybody: the State's lists, the name of the province, a number, one's own switches and file. */
const WITHOUT_ROWS = new Set([
  ...['documentTypes', 'explainDueDate', 'province', 'territories'],
  ...['unreadNotificationCount', 'notificationSettings', 'taskImportPreview'],
]);
/** Ending sessions comes last, in this order: the others need them. */
const ENDING = ['revokeSession', 'revokeOtherSessions', 'signOut'];

export const isolation: Battery = {
  name: 'S1',
  title: 'isolation: foreign ids, terms, cursors and files',
  async run({ house, isLong, seed }, tally) {
    const world = await foundWorld(house, { districts: isLong ? 8 : 2 });
    const gate = await openGate(world);
    try {
      await attack({ world, gate, seed, budget: isLong ? 100_000 : 3_000 }, tally);
    } finally {
      await gate.close();
    }
  },
};

export interface Siege {
  readonly world: World;
  readonly gate: Gate;
  readonly seed: number;
  readonly budget: number;
  /** Without the owners' own writes at the end. */
  readonly leavesAsItWas?: boolean;
}

export async function attack({ world, gate, seed, budget, leavesAsItWas = false }: Siege, tally: Tally): Promise<void> {
  const oracle = new Oracle(world);
  const attempts = new Attempts(world, oracle, createSchema({ withRules: false }));
  const judge = new Judge(world, oracle, gate);
  const names = attempts.operations.map(({ root, name }) => `${root}.${name}`);
  for (const name of names) tally.check(catalogue[name] !== undefined, () => `${name} is not in the catalogue`);
  for (const name of Object.keys(catalogue))
    tally.check(names.includes(name), () => `${name} is no operation any more`);
  await controlReads(attempts, judge, world, tally);
  const before = await checksums(world);
  await fuzz(attempts, judge, { seed, budget }, tally);
  for (const place of differences(before, await checksums(world)))
    tally.check(false, () => `foreign write: ${place} is not what it was`);
  if (!leavesAsItWas) await controlWrites(attempts, gate, world, tally);
  tally.note('principals', everybody(world).length);
  tally.note('operations', names.length);
}

/** First of all: the owner of each thing is answered, with rows. */
async function controlReads(attempts: Attempts, judge: Judge, world: World, tally: Tally): Promise<void> {
  for (const cast of castsOf(world)) {
    for (const operation of attempts.operations.filter(({ root }) => root === 'Query')) {
      const { reply, faults, seen } = await judge.try(attempts.control(operation, cast));
      attempts.keepCursors(operation, reply.text);
      const held = graphOf(reply).errors.length === 0 && (seen > 0 || WITHOUT_ROWS.has(operation.name));
      tally.check(
        held && faults.length === 0,
        () => `control ${operation.name}: ${faults[0] ?? reply.text.slice(0, 400)}`,
      );
      tally.count('controls', 1);
    }
  }
}

async function fuzz(
  attempts: Attempts,
  judge: Judge,
  { seed, budget }: { seed: number; budget: number },
  tally: Tally,
): Promise<void> {
  const chance = chanceOf(seed);
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (sent < budget) {
      sent += 1;
      const attempt = attempts.next(sent, chance);
      const { faults, seen } = await judge.try(attempt);
      tally.check(faults.length === 0, () => faults.join('; ').slice(0, 700));
      tally.count('attempts', 1);
      tally.count(attempt.kind, 1);
      if (seen > 0) tally.count('answeredWithRows', 1);
      if (sent % STEP === 0) console.log(`… ${String(sent)} attempts, ${String(tally.failed)} faults`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Last of all, because it changes what stands: the same calls succeed when their owner sends them. */
async function controlWrites(attempts: Attempts, gate: Gate, world: World, tally: Tally): Promise<void> {
  const [cast] = castsOf(world);
  if (!cast) throw new Error('There is no cast.');
  const writes = attempts.operations.filter(({ root, name }) => root === 'Mutation' && !BY_SECRET.has(name));
  const ends = ({ name }: Operation) => ENDING.indexOf(name);
  for (const operation of [...writes].sort((one, other) => ends(one) - ends(other))) {
    const { who, variables } = attempts.control(operation, cast);
    const reply = await gate.ask(who, operation.document, variables);
    tally.check(graphOf(reply).errors.length === 0, () => `control ${operation.name}: ${reply.text.slice(0, 400)}`);
    tally.count('controls', 1);
  }
}
