// What is checked without running the program: each gate passes or fails as a whole, two at a time.
import { at, binOf, node24, root, run } from './steps.mjs';

const tsc = (project) => [binOf('typescript', '.', 'tsc'), '-p', project];

// Made when asked for: the programs are there only once the packages are.
const gates = () => [
  ['types: shared', tsc('packages/shared')],
  ['types: shared, without Node and browser', tsc('packages/shared/tsconfig.src.json')],
  ['types: api', tsc('packages/api')],
  ['types: web', tsc('packages/web')],
  ['types: batteries and bench', tsc('infra')],
  ['lint', [binOf('eslint'), 'packages', 'infra/battery', 'infra/bench']],
  ['lint finds what it must', [at('infra/lint-selftest.mjs')]],
  ['format', [binOf('prettier'), '--check', '--log-level=warn', '.']],
  ['both languages are complete', [at('packages/web/scripts/languages.mjs')]],
  ['containers', [at('infra/lint-containers.mjs')]],
  ['schema.graphql is what the code says', [at('infra/schema-drift.mjs')]],
];

/** Runs all and gives how many passed and failed; what a failed one says is shown, warnings of lint too. */
export async function runGates() {
  const waiting = gates();
  const count = { passed: 0, failed: 0 };
  const work = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift())
      count[(await runGate(gate)) ? 'passed' : 'failed'] += 1;
  };
  await Promise.all([work(), work()]);
  return count;
}

async function runGate([name, args]) {
  const began = Date.now();
  const { code, said } = await run(node24(), args, { cwd: root });
  if (said.trim()) console.log(said.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return code === 0;
}
