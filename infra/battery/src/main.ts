// Runs the batteries that were asked for, all on one server, and sums up: the last line counts, the exit code judges.
import { parseArgs } from 'node:util';
import { batteries } from './batteries.ts';
import { type Battery, type Round, Tally } from './battery.ts';
import { openHouse } from './house.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean', default: false }, seed: { type: 'string' } },
});

async function runOne(battery: Battery, round: Round): Promise<Tally> {
  const tally = new Tally();
  const began = performance.now();
  try {
    await battery.run(round, tally);
  } catch (cause) {
    tally.faults.push(`it broke off: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  }
  tally.note('seconds', Math.round((performance.now() - began) / 100) / 10);
  console.log(`\n• ${battery.name} ${battery.title}`);
  for (const line of tally.lines(battery.name)) console.log(line);
  return tally;
}

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !batteries.some((battery) => battery.name === name));
  if (unknown.length > 0) throw new Error(`There is no battery ${unknown.join(', ')}.`);
  const chosen = batteries.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`${values.long ? 'long' : 'quick'} run, seed ${seed}`);
  const house = await openHouse();
  const sum = { passed: 0, failed: 0 };
  try {
    for (const battery of chosen) {
      const tally = await runOne(battery, { isLong: values.long, seed, house });
      sum.passed += tally.passed;
      sum.failed += tally.failed;
    }
  } finally {
    await house.close();
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

await main();
