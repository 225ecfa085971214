// `npm run bench -- [--quick] [--size=S|M|L] [operation …]`: ours beside PostGraphile and a plain handler, in one run.
import { at, compile, install, node24, orExplain, show } from './steps.mjs';

async function bench() {
  await install();
  await compile();
  process.exit(
    await show(node24(), [
      '--import',
      at('infra/read-typescript.mjs'),
      at('infra/bench/src/main.ts'),
      ...process.argv.slice(2),
    ]),
  );
}

orExplain(bench());
