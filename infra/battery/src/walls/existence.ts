// S3: what one may not see answers exactly like what never was: same status, same words, same length; in the long run, as fast.
import { newId, kindOf } from '@ky-cuong/api/platform/db/ids.js';
import { createSchema } from '@ky-cuong/api/app/schema.js';
import type { Battery, Tally } from '../battery.ts';
import { Attempts } from './world/attempts.ts';
import { type Chance, chanceOf } from './world/chance.ts';
import type { Principal, World } from './world/facts.ts';
import { sharedWorld } from './world/found.ts';
import { type Gate, openGate, type Reply } from './world/gate.ts';
import { Oracle } from './world/oracle.ts';
import { castsOf, counterpart, replaced, slotsOf } from './world/slots.ts';

const PAIRS = 1_000;
const WARM_UP = 100;
const AUC_LIMIT = 0.55;
/** Those whose time is taken: reads by id of each kind, one write, one file. */
const TIMED = ['Query.node', 'Query.task', 'Query.directive', 'Query.receipt', 'Query.person', 'Mutation.confirmTask'];

export const existence: Battery = {
  name: 'S3',
  title: 'existence is not told',
  async run({ house, isLong, seed }, tally) {
    const world = await sharedWorld(house, { districts: 2 });
    const gate = await openGate(world);
    try {
      await probe({ world, gate, seed, isLong }, tally);
    } finally {
      await gate.close();
    }
  },
};

export interface Probing {
  readonly world: World;
  readonly gate: Gate;
  readonly seed: number;
  readonly isLong: boolean;
}

export async function probe({ world, gate, seed, isLong }: Probing, tally: Tally): Promise<void> {
  const pairs = pairsOf(world);
  for (const pair of pairs)
    tally.check(...sameAnswer(pair, await pair.send(gate, pair.foreign), await pair.send(gate, pair.missing)));
  tally.note('pairs', pairs.length);
  if (!isLong) return;
  for (const name of [...TIMED, 'GET /files']) {
    const pair = pairs.find((one) => one.name.startsWith(name));
    if (pair) await time(gate, pair, chanceOf(seed), tally);
    else tally.check(false, () => `nothing to time for ${name}`);
  }
}

interface Pair {
  readonly name: string;
  readonly foreign: string;
  readonly missing: string;
  send(gate: Gate, id: string): Promise<Reply>;
}

/** Every place for an id in every operation, with a thing of another tenant that its owner may not see. */
function pairsOf(world: World): Pair[] {
  const oracle = new Oracle(world);
  const attempts = new Attempts(world, oracle, createSchema({ withRules: false }));
  const [cast, other] = castsOf(world);
  if (!cast || !other) throw new Error('There are no two casts.');
  const pairs = attempts.operations.flatMap((operation) => {
    const { who, variables } = attempts.control(operation, cast);
    return slotsOf(operation.args, variables).flatMap(({ path, id }): Pair[] => {
      const foreign = counterpart(cast, other, id);
      const marked = world.marks[world.ids[foreign ?? ''] ?? ''];
      // Agencies are the province's directory: that one exists is no secret.
      if (!foreign || !marked || oracle.sees(who.viewer, marked)) return [];
      const send = (gate: Gate, value: string) => gate.ask(who, operation.document, replaced(variables, path, value));
      const name = `${operation.root}.${operation.name} ${path.join('.')}`;
      return [{ name, foreign, missing: neverOf(foreign), send }];
    });
  });
  return [...pairs, fileOf(cast.staff.district.HEAD, other.things.fAttached)];
}

const fileOf = (who: Principal, foreign: string): Pair => ({
  ...{ name: 'GET /files/:id', foreign, missing: neverOf(foreign) },
  send: (gate, id) => gate.get(who, `/files/${id}`),
});

const neverOf = (id: string): string => newId(kindOf(id) ?? 'Other');

function sameAnswer({ name, foreign, missing }: Pair, one: Reply, other: Reply): [boolean, () => string] {
  const plain = ({ status, text, headers }: Reply, id: string) =>
    `${String(status)} ${String(headers['content-length'])} ${text.replaceAll(/"traceId":"[^"]*"/g, '').replaceAll(id, 'ID')}`;
  const [seen, expected] = [plain(one, foreign), plain(other, missing)];
  const isRefused = one.status !== 200 || one.text.includes('"errors"');
  return [seen === expected && isRefused, () => `${name}: ${seen.slice(0, 300)} / ${expected.slice(0, 300)}`];
}

/** Interleaved in an order by chance, the first ones left out, at most one more try: a noisy machine is no oracle. */
async function time(gate: Gate, pair: Pair, chance: Chance, tally: Tally): Promise<void> {
  let auc = await measured(gate, pair, chance);
  if (auc > AUC_LIMIT) auc = Math.min(auc, await measured(gate, pair, chance));
  tally.note(`auc ${pair.name}`, Math.round(auc * 1_000) / 1_000);
  tally.check(auc <= AUC_LIMIT, () => `${pair.name}: its time tells, area under the curve ${auc.toFixed(3)}`);
}

async function measured(gate: Gate, pair: Pair, chance: Chance): Promise<number> {
  const foreign: number[] = [];
  const missing: number[] = [];
  const taken = async (id: string) => {
    const began = performance.now();
    await pair.send(gate, id);
    return performance.now() - began;
  };
  for (let n = -WARM_UP; n < PAIRS; n += 1) {
    const isForeignFirst = chance.next() < 0.5;
    const first = await taken(isForeignFirst ? pair.foreign : pair.missing);
    const second = await taken(isForeignFirst ? pair.missing : pair.foreign);
    if (n < 0) continue;
    foreign.push(isForeignFirst ? first : second);
    missing.push(isForeignFirst ? second : first);
  }
  const area = areaUnderCurve(foreign, missing);
  return Math.max(area, 1 - area);
}

/** How often a foreign one took longer than a missing one: 0.5 tells nothing. */
function areaUnderCurve(ones: readonly number[], others: readonly number[]): number {
  const sorted = [...others].sort((a, b) => a - b);
  const under = (value: number) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ones.reduce((sum, value) => sum + under(value), 0) / (ones.length * others.length);
}
