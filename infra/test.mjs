// `npm test`: everything there is, from types to the browser; the last line sums it up.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGates } from './gates.mjs';
import { at, binOf, build, compile, generate, install, node24, onNode24, orExplain, quietly, run } from './steps.mjs';

const suites = [
  ['unit', 'packages/shared', []],
  ['integration', 'packages/api', []],
  ['numbers', 'packages/api', ['--config', 'jest.numbers.config.cjs']],
  ['web', 'packages/web', []],
  ['browser', 'packages/web', ['--config', 'jest.e2e.config.cjs']],
];

/** Programs that count for themselves: their last line says how many passed and failed. */
const programs = [
  ['batteries', 'infra/battery/src/main.ts', []],
  ['bench, judged by equal answers and statements', 'infra/bench/src/main.ts', ['--quick']],
];

async function test() {
  await install();
  await Promise.all([compile(), generate()]);
  const sum = await runGates();
  sum[(await buildPasses()) ? 'passed' : 'failed'] += 1;
  for (const suite of suites) add(sum, await runJest(suite));
  for (const program of programs) add(sum, await runProgram(program));
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed ? 1 : 0);
}

function add(sum, { passed, failed }) {
  sum.passed += passed;
  sum.failed += failed;
}

async function runProgram([name, script, args]) {
  console.log(`• ${name} (${script})`);
  const { code, said } = await run(node24(), ['--import', at('infra/read-typescript.mjs'), at(script), ...args]);
  console.log(said.trimEnd());
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
  const count = { passed: Number(passed ?? 0), failed: Number(failed ?? 1) || (code === 0 ? 0 : 1) };
  console.log(`${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed`);
  return count;
}

async function buildPasses() {
  try {
    await build();
    console.log(await quietly(node24(), [at('packages/web/scripts/budget.mjs')]));
    return true;
  } catch (error) {
    console.error(`✗ build within its budget: ${error.message}`);
    return false;
  }
}

/** One run of Jest. A file that could not be run, or a run that ended without an answer, counts as one failure. */
async function runJest([name, folder, args]) {
  console.log(`• ${name} tests (${folder})`);
  const results = mkdtempSync(join(tmpdir(), 'ky-cuong-results-'));
  const file = join(results, 'results.json');
  const code = await shown(
    ['--experimental-vm-modules', '--no-warnings', binOf('jest', folder), '--json', `--outputFile=${file}`, ...args],
    folder,
  );
  const count = readCount(file, code);
  rmSync(results, { recursive: true });
  console.log(`${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed`);
  return count;
}

function readCount(file, code) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

// Jest reports on the error stream; its JSON goes to the file alone.
function shown(args, folder) {
  return new Promise((resolve) => {
    const child = spawn(node24(), args, {
      cwd: at(folder),
      env: onNode24(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) => resolve(code));
  });
}

orExplain(test());
