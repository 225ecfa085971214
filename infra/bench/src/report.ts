// What a run says: a table a read, a line a ratio, the targets with met or missed, and all of it as JSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figures } from './bench.ts';
import type { Sample } from './measure/closed-loop.ts';
import { geometricMean } from './measure/compare.ts';
import type { ReadFigures } from './measure/read.ts';
import type { WriteFigures } from './measure/write.ts';
import { markdownOf } from './markdown.ts';
import { SIDES } from './sides.ts';
import { atLoad, growthOf, type Outcome, outcomesOf, ratiosOf } from './targets.ts';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

const cells = (texts: readonly string[]) =>
  texts.map((text, place) => (place < 2 ? text.padEnd(24) : text.padStart(9))).join(' ');

const HEADER = cells([
  'operation',
  'side, connections',
  'req/s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'CPU ms',
  'wrong',
  'data st.',
  'DB ms',
]);

const sampleCells = ({ perSecond, p50, p95, p99, cpuMsPerRequest, wrong }: Sample) => [
  perSecond.toFixed(1),
  p50.toFixed(1),
  p95.toFixed(1),
  p99.toFixed(1),
  cpuMsPerRequest.toFixed(2),
  String(wrong),
];

const nameOf = ({ operation, viewer }: ReadFigures) => `${operation}/${viewer}`;

const readLines = (read: ReadFigures): readonly string[] =>
  read.loads.flatMap(({ connections, sides }) =>
    SIDES.filter((side) => sides[side].requests > 0).map((side) =>
      cells([
        nameOf(read),
        `${side}, ${connections}`,
        ...sampleCells(sides[side]),
        String(read.sent[side].statements),
        read.sent[side].databaseMs.toFixed(2),
      ]),
    ),
  );

const writeLines = ({ operation, connections, ours, bare, statements }: WriteFigures): readonly string[] => [
  cells([operation, `ours, ${connections}`, ...sampleCells(ours), String(statements)]),
  cells([operation, `bare, ${connections}`, ...sampleCells(bare), '']),
];

function ratioLines({ reads, writes }: Figures): readonly string[] {
  // Alone, there is nothing to compare with.
  const lineOf = (other: string, name: string, ratio: number) =>
    Number.isFinite(ratio) ? [`ratio ${other} ${name} ${ratio.toFixed(2)}`] : [];
  const of = (against: 'againstPostgraphile' | 'againstFloor', other: string) => [
    ...reads.flatMap((read) => lineOf(other, nameOf(read), atLoad(read)?.[against] ?? Number.NaN)),
    ...lineOf(other, 'geometric-mean', geometricMean(ratiosOf(reads, against))),
  ];
  return [
    ...(reads.length > 0 ? [...of('againstPostgraphile', 'postgraphile'), ...of('againstFloor', 'floor')] : []),
    ...writes.flatMap(({ operation, againstBare }) => lineOf('bare', operation, againstBare)),
  ];
}

const outcomeLine = ({ target, wanted, found, isMet }: Outcome) =>
  `${isMet ? 'met   ' : 'missed'} ${target.padEnd(72)} ${found.padStart(9)}  wanted ${wanted}`;

export function linesOf(figures: Figures): readonly string[] {
  const { size, residentMb, startMs } = figures;
  return [
    `\nsize ${size}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; resident: ours ${residentMb.ours} MB, PostGraphile ${residentMb.postgraphile} MB, floor ${residentMb.floor} MB; our start ${startMs} ms`,
    HEADER,
    ...figures.reads.flatMap(readLines),
    ...figures.writes.flatMap(writeLines),
    ...ratioLines(figures),
    ...outcomesOf(figures).map(outcomeLine),
  ];
}

export const growthLines = (all: readonly Figures[]): readonly string[] => growthOf(all).map(outcomeLine);

/** Where the JSON went; the same stands beside it as tables. */
export async function keep(all: readonly Figures[], name: string): Promise<string> {
  await mkdir(RESULTS, { recursive: true });
  const file = `${RESULTS}${name}.json`;
  const runs = all.map((figures) => ({ ...figures, targets: outcomesOf(figures) }));
  const machine = { cores: cpus().length, memoryGib: Math.round(totalmem() / 2 ** 30) };
  await writeFile(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, runs, growth: growthOf(all) }, null, 2)}\n`,
  );
  await writeFile(`${RESULTS}${name}.md`, all.map(markdownOf).join('\n'));
  return file;
}

/** What is judged: every operation answered the same by all sides, and sent no more statements than it may. */
export function verdictOf(all: readonly Figures[]): { readonly passed: number; readonly failures: readonly string[] } {
  const checks = all.flatMap(({ reads, writes }) => [
    ...reads.map((read) => ({ name: nameOf(read), sent: read.sent.ours.statements, most: read.mostStatements })),
    ...writes.map(({ operation, statements, mostStatements }) => ({
      name: operation,
      sent: statements,
      most: mostStatements,
    })),
  ]);
  const dear = checks.filter(({ sent, most }) => sent > most);
  const faults = all.flatMap((figures) => figures.faults);
  return {
    // Each that was measured at all was found equal before.
    passed: 2 * checks.length - dear.length,
    failures: [
      ...faults,
      ...dear.map(({ name, sent, most }) => `${name}: ${sent} statements a request, at most ${most} are allowed`),
    ],
  };
}
