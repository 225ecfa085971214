// Compares the sides on one question set: interleaved rounds, each side first in turn, medians of what the pairs of a round say.
import type { Ask, Sample } from './closed-loop.ts';
import { drive } from './closed-loop.ts';
import { delayOf } from './loop-delay.ts';
import type { Sides } from '../sides.ts';
import type { SideName } from '../processes.ts';

export interface Plan {
  /** Whose time is taken; all have answered, and alike, before. */
  readonly sides: readonly SideName[];
  readonly connections: number;
  readonly rounds: number;
  readonly ms: number;
  readonly warmMs: number;
}

export interface Compared {
  readonly connections: number;
  /** How late the event loop came to its work, at the 99th percentile. */
  readonly delayMs: Readonly<Record<'ours' | 'floor', number>>;
  readonly sides: Readonly<Record<SideName, Sample>>;
  readonly againstPostgraphile: number;
  readonly againstFloor: number;
}

export type AsksOf = Readonly<Record<SideName, readonly Ask[]>>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

export async function compare(
  sides: Sides,
  asks: AsksOf,
  { sides: timed, connections, rounds, ms, warmMs }: Plan,
): Promise<Compared> {
  const once = (side: SideName, forMs: number) => {
    let n = 0;
    const { origin, pid } = sides[side];
    return drive({ origin, pid, connections, ms: forMs, next: () => asks[side][n++ % asks[side].length] });
  };
  for (const side of timed) await once(side, warmMs);
  const seen: Record<SideName, Sample[]> = { ours: [], postgraphile: [], floor: [] };
  const delays: Record<SideName, number[]> = { ours: [], postgraphile: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < timed.length; turn += 1) {
      const side = timed[(round + turn) % timed.length] ?? 'ours';
      await delayOf(sides[side]);
      seen[side].push(await once(side, ms));
      delays[side].push(await delayOf(sides[side]));
    }
  }
  const ratio = (other: SideName) =>
    median(seen.ours.map(({ perSecond }, round) => perSecond / (seen[other][round]?.perSecond ?? Number.NaN)));
  return {
    connections,
    delayMs: { ours: median(delays.ours), floor: median(delays.floor) },
    sides: { ours: typical(seen.ours), postgraphile: typical(seen.postgraphile), floor: typical(seen.floor) },
    againstPostgraphile: ratio('postgraphile'),
    againstFloor: ratio('floor'),
  };
}

export function typical(samples: readonly Sample[]): Sample {
  const of = (name: keyof Sample) => median(samples.map((sample) => sample[name]));
  return {
    requests: samples.reduce((sum, { requests }) => sum + requests, 0),
    wrong: samples.reduce((sum, { wrong }) => sum + wrong, 0),
    perSecond: of('perSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    cpuMsPerRequest: of('cpuMsPerRequest'),
  };
}
