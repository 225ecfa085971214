// `npm start`: installs and builds what has changed, then runs the program until it is asked to stop.
import { build, install, orExplain } from './steps.mjs';
import { serve } from './serve.mjs';

async function start() {
  await install();
  await build();
  process.exit(await serve('packages/api/dist/main.js').ended);
}

orExplain(start());
