// What we want to reach, and whether a run reached it.
import type { Figures } from './bench.ts';
import { type Compared, geometricMean } from './measure/compare.ts';
import type { ReadFigures } from './measure/read.ts';

export interface Outcome {
  readonly target: string;
  readonly wanted: string;
  readonly found: string;
  readonly isMet: boolean;
}

const CONNECTIONS = 10;
const CROWD = 50;

export const atLoad = ({ loads }: ReadFigures, connections = CONNECTIONS): Compared | undefined =>
  loads.find((load) => load.connections === connections);

export const ratiosOf = (
  reads: readonly ReadFigures[],
  against: 'againstPostgraphile' | 'againstFloor',
): readonly number[] => reads.flatMap((read) => atLoad(read)?.[against] ?? []);

interface Bound {
  readonly least?: number;
  readonly most?: number;
  readonly unit: string;
}

function outcome(target: string, found: number, { least, most, unit }: Bound): readonly Outcome[] {
  if (!Number.isFinite(found)) return [];
  const isMet = (least === undefined || found >= least) && (most === undefined || found <= most);
  const wanted = least === undefined ? `≤ ${most} ${unit}` : `≥ ${least} ${unit}`;
  return [{ target, wanted, found: `${found.toFixed(2)} ${unit}`, isMet }];
}

const HOT = ['home', 'late-tasks', 'task-list'];
const TIMES = '×';

/** Only what the run measured is judged. */
export function outcomesOf({ reads, writes, startMs }: Figures): readonly Outcome[] {
  const hot = ratiosOf(
    reads.filter(({ operation }) => HOT.includes(operation)),
    'againstPostgraphile',
  );
  const all = ratiosOf(reads, 'againstPostgraphile');
  const floor = ratiosOf(reads, 'againstFloor');
  const delays = reads.flatMap((read) => {
    const { delayMs } = atLoad(read, CROWD) ?? {};
    return delayMs ? [delayMs.ours / delayMs.floor] : [];
  });
  return [
    ...outcome('home and task lists against PostGraphile, the least', Math.min(...hot), { least: 1.5, unit: TIMES }),
    ...outcome('all reads against PostGraphile, geometric mean', geometricMean(all), { least: 1.3, unit: TIMES }),
    ...outcome('all reads against PostGraphile, the least', Math.min(...all), { least: 1, unit: TIMES }),
    ...outcome('all reads against the floor, geometric mean', geometricMean(floor), { least: 0.35, unit: TIMES }),
    ...outcome(
      'a write against its bare transaction, the least',
      Math.min(...writes.map(({ againstBare }) => againstBare)),
      {
        least: 0.4,
        unit: TIMES,
      },
    ),
    ...outcome('event-loop delay p99 at 50 connections against the floor, the most', Math.max(...delays), {
      most: 3,
      unit: TIMES,
    }),
    ...outcome('API start, database up, built', startMs / 1000, { most: 2, unit: 's' }),
  ];
}

/** Each read's p95 in the large province against that in the small one; only when both were measured. */
export function growthOf(all: readonly Figures[]): readonly Outcome[] {
  const [small, large] = ['S', 'L'].map((size) => all.find((figures) => figures.size === size));
  if (!small || !large) return [];
  return large.reads.flatMap((read) => {
    const before = small.reads.find(({ operation, viewer }) => operation === read.operation && viewer === read.viewer);
    const ratio =
      (atLoad(read)?.sides.ours.p95 ?? Number.NaN) / ((before && atLoad(before)?.sides.ours.p95) ?? Number.NaN);
    return outcome(`p95 at L against S, ${read.operation}/${read.viewer}`, ratio, { most: 1.25, unit: TIMES });
  });
}
