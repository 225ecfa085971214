// Measures the program beside what users could pick instead, and prints the ratios.
import { parseArgs } from 'node:util';
import { bench, type Figures } from './bench.ts';
import type { Plan } from './measure/compare.ts';
import { reads, writes } from './operations.ts';
import { isSize, type SizeName } from './province/sizes.ts';
import { SIDES } from './sides.ts';
import { growthLines, keep, linesOf, verdictOf } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string', default: 'M' },
    connections: { type: 'string', default: '10,1,50' },
    alone: { type: 'boolean', default: false },
  },
});

type Load = Omit<Plan, 'sides'>;

const FULL: readonly Load[] = [
  { connections: 10, rounds: 5, ms: 2_000, warmMs: 3_000 },
  { connections: 1, rounds: 3, ms: 1_000, warmMs: 200 },
  { connections: 50, rounds: 3, ms: 1_500, warmMs: 300 },
];
/** Enough to see that it runs; its ratios are printed, and judged by nobody. */
const QUICK: readonly Load[] = [{ connections: 10, rounds: 2, ms: 200, warmMs: 150 }];

function sizesAsked(): readonly SizeName[] {
  if (values.quick) return ['quick'];
  return values.size.split(',').map((name) => {
    if (isSize(name)) return name;
    throw new Error(`There is no size ${name}: S, M or L.`);
  });
}

/** Alone, when the question is how we grow: among a million tasks the others need seconds for a list, or give up. */
function plansAsked(): readonly Plan[] {
  const wanted = values.connections.split(',').map(Number);
  const loads = values.quick ? QUICK : FULL.filter(({ connections }) => wanted.includes(connections));
  return loads.map((load) => ({ ...load, sides: values.alone ? ['ours'] : SIDES }));
}

function mustBeKnown(names: readonly string[]): void {
  const known = [...reads, ...writes].map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no operation ${unknown.join(', ')}: ${known.join(', ')}.`);
}

const say = (line: string): void => {
  console.log(line);
};

async function main(): Promise<void> {
  mustBeKnown(positionals);
  const all: Figures[] = [];
  for (const size of sizesAsked()) {
    const figures = await bench({ size, operations: positionals, plans: plansAsked(), say });
    for (const line of linesOf(figures)) say(line);
    all.push(figures);
  }
  for (const line of growthLines(all)) say(line);
  say(`• ${await keep(all, sizesAsked().join('-'))}`);
  const { passed, failures } = verdictOf(all);
  for (const failure of failures) say(`✗ ${failure}`);
  say(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}

try {
  await main();
} catch (cause) {
  // A missing wall, a program that does not start: nothing was measured, and no figure is printed.
  say(`✗ ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
