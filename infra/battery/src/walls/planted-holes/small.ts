// The batteries in small, against a world with a hole in it: how soon do they find it?
import { Tally } from '../../battery.ts';
import { disturb } from '../context-hygiene.ts';
import { besiege } from '../each-wall-alone.ts';
import { probe } from '../existence.ts';
import { attack } from '../isolation.ts';
import { tryMatrix } from '../matrix.ts';
import { lintSchema } from '../rls-lint.ts';
import { walk } from '../schema-walk.ts';
import type { World } from '../world/facts.ts';
import { type Gate, openGate } from '../world/gate.ts';

/** Eight turns of each of some 120 operations: with fewer, now and then one hole in fifty was passed by. */
const ATTEMPTS = 960;
const CHECKOUTS = 150;

type Small = (world: World, seed: number, tally: Tally) => Promise<void>;

const throughGate =
  (work: (gate: Gate, ...rest: Parameters<Small>) => Promise<void>): Small =>
  async (world, seed, tally) => {
    const gate = await openGate(world);
    try {
      await work(gate, world, seed, tally);
    } finally {
      await gate.close();
    }
  };

const SMALL: Readonly<Record<string, Small>> = {
  S1: throughGate((gate, world, seed, tally) =>
    attack({ gate, world, seed, budget: ATTEMPTS, leavesAsItWas: true }, tally),
  ),
  S2: (world, seed, tally) => besiege({ world, seed, budget: ATTEMPTS }, tally),
  S3: throughGate((gate, world, seed, tally) => probe({ gate, world, seed, isLong: false }, tally)),
  S5: (_world, _seed, tally) => walk(tally),
  S6: throughGate((gate, world, _seed, tally) => tryMatrix(world, gate, tally, true)),
  S7: async ({ databaseUrl, provinces }, _seed, tally) => {
    for (const { schema } of provinces) await lintSchema(databaseUrl, schema, tally);
  },
  S8: (world, seed, tally) => disturb({ world, seed, checkouts: CHECKOUTS }, tally),
};

/** The first fault that the battery finds; null when it finds none. A battery that breaks off has found something. */
export async function firstFault(name: string, world: World, seed: number): Promise<string | null> {
  const tally = new Tally();
  try {
    await SMALL[name]?.(world, seed, tally);
  } catch (cause) {
    return `it broke off: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  return tally.failed > 0 ? (tally.faults[0] ?? 'nothing was tried') : null;
}
