// `npm run battery -- [--long] [--seed=N] [S1 R4 …]`: tries walls, limits and durability, and counts.
import { at, compile, install, node24, orExplain, show } from './steps.mjs';

async function battery() {
  await install();
  await compile();
  process.exit(
    await show(node24(), [
      '--import',
      at('infra/read-typescript.mjs'),
      at('infra/battery/src/main.ts'),
      ...process.argv.slice(2),
    ]),
  );
}

orExplain(battery());
