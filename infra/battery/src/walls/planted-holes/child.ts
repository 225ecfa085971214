// A process with a hole in its code: tries the batteries it is told against the world in a file, and prints what each found.
import { readFileSync } from 'node:fs';
import type { World } from '../world/facts.ts';

const [file = '', seed = '1', ...names] = process.argv.slice(2);
const world = JSON.parse(readFileSync(file, 'utf8')) as World; // the parent wrote it
const found: Record<string, string | null> = {};
for (const name of names) {
  try {
    // Only now: a hole may keep the program from starting, which is to have been found.
    const { firstFault } = await import('./small.ts');
    found[name] = await firstFault(name, world, Number(seed));
  } catch (cause) {
    const { message } = cause as Error;
    if (message.includes('to plant')) throw cause;
    found[name] = `it would not start: ${message}`;
  }
}
console.log(`\nFOUND ${JSON.stringify(found)}`);
process.exit(0);
