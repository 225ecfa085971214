// `npm run check`: types, lint with its self-test, format, containers and the printed schema.
import { runGates } from './gates.mjs';
import { compile, generate, install, orExplain } from './steps.mjs';

async function check() {
  await install();
  await Promise.all([compile(), generate()]);
  const { passed, failed } = await runGates();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

orExplain(check());
