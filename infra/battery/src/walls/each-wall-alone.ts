// S2: the same attempts with one wall down: the rules and scopes of the API alone, then the database's wall alone. Each holds.
import { createSchema } from '@ky-cuong/api/app/schema.js';
import type { Battery, Tally } from '../battery.ts';
import { type Attempt, Attempts } from './world/attempts.ts';
import { readBare } from './world/bare.ts';
import { BY_SECRET } from './world/catalogue.ts';
import { chanceOf } from './world/chance.ts';
import { checksums, differences } from './world/checksum.ts';
import type { World } from './world/facts.ts';
import { sharedWorld } from './world/found.ts';
import { type Gate, type Graph, graphOf, openGate, type Reply } from './world/gate.ts';
import { Judge, type Verdict } from './world/judge.ts';
import { Oracle } from './world/oracle.ts';

const AT_ONCE = 4;
/** Opening notes down that one has read what one was given to read; whoever was not just reads. */
const READING = new Set(['openDirective']);

export const eachWallAlone: Battery = {
  name: 'S2',
  title: 'each wall alone',
  async run({ house, isLong, seed }, tally) {
    const world = await sharedWorld(house, { districts: 2 });
    await besiege({ world, seed, budget: isLong ? 20_000 : 1_000 }, tally);
  },
};

export interface Campaign {
  readonly world: World;
  readonly seed: number;
  readonly budget: number;
}

export async function besiege({ world, seed, budget }: Campaign, tally: Tally): Promise<void> {
  const gates = {
    both: await openGate(world),
    rules: await openGate(world, { rls: false }),
    database: await openGate(world, { shield: false }),
  };
  try {
    await readBare(world, tally);
    const before = await checksums(world);
    await compare(world, gates, { seed, budget }, tally);
    for (const place of differences(before, await checksums(world)))
      tally.check(false, () => `foreign write: ${place} is not what it was`);
  } finally {
    for (const gate of Object.values(gates)) await gate.close();
  }
}

type Gates = Readonly<Record<'both' | 'rules' | 'database', Gate>>;

async function compare(
  world: World,
  gates: Gates,
  { seed, budget }: { seed: number; budget: number },
  tally: Tally,
): Promise<void> {
  const oracle = new Oracle(world);
  const attempts = new Attempts(world, oracle, createSchema({ withRules: false }));
  const judges = {
    both: new Judge(world, oracle, gates.both),
    rules: new Judge(world, oracle, gates.rules),
    // The database knows whose rows they are, not what an administrator of accounts has to do with work.
    database: new Judge(world, new Oracle(world, false), gates.database),
  };
  const chance = chanceOf(seed);
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (sent < budget) {
      sent += 1;
      const attempt = attempts.next(sent, chance);
      // Whoever guesses a secret is slowed down by what others guessed before him: three answers in a row must differ.
      if (BY_SECRET.has(attempt.operation?.name ?? '')) continue;
      const [both, rules, database] = await Promise.all([
        judges.both.try(attempt),
        judges.rules.try(attempt),
        judges.database.try(attempt),
      ]);
      judge(attempt, { both, rules, database }, tally);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

type Verdicts = Readonly<Record<keyof Gates, Verdict>>;

function judge(attempt: Attempt, { both, rules, database }: Verdicts, tally: Tally): void {
  const name = attempt.operation?.name ?? attempt.path;
  tally.count('attempts', 1);
  tally.check(rules.faults.length === 0, () => `rules alone: ${rules.faults.join('; ').slice(0, 500)}`);
  const faults = withoutRoles(attempt, database, both);
  tally.check(faults.length === 0, () => `database alone: ${faults.join('; ').slice(0, 500)}`);
  // With the rules up, the second wall takes nothing away: the API asks for its scope itself, also where it only counts.
  tally.check(plain(both.reply) === plain(rules.reply), () => {
    return `${name} by ${attempt.who.name}: the walls disagree: ${difference(plain(both.reply), plain(rules.reply))}`;
  });
  const alone = plain(database.reply) === plain(both.reply);
  if (alone) return;
  const isExplained = refusedByRule(graphOf(both.reply));
  tally.count(isExplained ? 'explainedByRules' : 'unexplained', 1);
  tally.check(isExplained, () => {
    return `${name} by ${attempt.who.name}: the database answers otherwise: ${difference(plain(both.reply), plain(database.reply))}`;
  });
}

/** What only a rule knows — roles — the database may let through to rows that are the caller's own house's. */
function withoutRoles({ who, operation, target }: Attempt, { faults }: Verdict, both: Verdict): readonly string[] {
  const isReading = operation?.root === 'Query' || target !== null || READING.has(operation?.name ?? '');
  const isRoleOnly = who.viewer?.role === 'ADMIN' && isReading;
  return isRoleOnly && refusedByRule(graphOf(both.reply))
    ? faults.filter((fault) => fault.includes(' shows '))
    : faults;
}

const refusedByRule = ({ errors }: Graph): boolean =>
  errors.some(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions['code'])));

/** Without what differs in every answer. */
const plain = ({ status, text }: Reply): string => `${String(status)} ${text.replaceAll(/"traceId":"[^"]*"/g, '""')}`;

function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 80), at + 80)}… / …${other.slice(Math.max(0, at - 80), at + 80)}…`;
}
