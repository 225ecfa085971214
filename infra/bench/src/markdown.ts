// The figures of a run as tables for docs/performance.md.
import type { Figures } from './bench.ts';
import type { ReadFigures } from './measure/read.ts';
import type { WriteFigures } from './measure/write.ts';
import { atLoad, type Outcome, outcomesOf } from './targets.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0 ? [] : [row(head), row(head.map(() => '---')), ...rows.map(row), ''];

const READS = [
  'read, viewer',
  'ours req/s',
  'PostGraphile',
  'floor',
  'ratio',
  'to the floor',
  'p50 / p95 / p99 ms',
  'CPU ms',
  'statements',
  'database ms',
];
const WRITES = ['write', 'ours req/s', 'bare transaction', 'ratio', 'p50 / p95 / p99 ms', 'CPU ms, bare', 'statements'];
const TARGETS = ['target', 'wanted', 'found', ''];

const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

function readRow(read: ReadFigures): readonly (readonly string[])[] {
  const load = atLoad(read);
  if (!load) return [];
  const { ours, postgraphile, floor } = load.sides;
  const three = (of: (side: 'ours' | 'postgraphile' | 'floor') => string) =>
    `${of('ours')} / ${of('postgraphile')} / ${of('floor')}`;
  return [
    [
      `${read.operation}, ${read.viewer}`,
      ...[ours, postgraphile, floor].map(({ perSecond }) => perSecond.toFixed(0)),
      times(load.againstPostgraphile),
      times(load.againstFloor),
      [ours.p50, ours.p95, ours.p99].map((ms) => ms.toFixed(0)).join(' / '),
      three((side) => load.sides[side].cpuMsPerRequest.toFixed(1)),
      three((side) => String(read.sent[side].statements)),
      three((side) => read.sent[side].databaseMs.toFixed(1)),
    ],
  ];
}

const writeRow = ({ operation, ours, bare, againstBare, statements }: WriteFigures): readonly string[] => [
  operation,
  ours.perSecond.toFixed(0),
  bare.perSecond.toFixed(0),
  times(againstBare),
  [ours.p50, ours.p95, ours.p99].map((ms) => ms.toFixed(0)).join(' / '),
  `${ours.cpuMsPerRequest.toFixed(1)}, ${bare.cpuMsPerRequest.toFixed(1)}`,
  String(statements),
];

const targetRow = ({ target, wanted, found, isMet }: Outcome): readonly string[] => [
  target,
  wanted,
  found,
  isMet ? 'met' : '**missed**',
];

/** At ten connections; CPU, statements and database time are ours / PostGraphile / floor. */
export const markdownOf = (figures: Figures): string =>
  [
    ...table(READS, figures.reads.flatMap(readRow)),
    ...table(WRITES, figures.writes.map(writeRow)),
    ...table(TARGETS, outcomesOf(figures).map(targetRow)),
  ].join('\n');
