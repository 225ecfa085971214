// `npm run web:budget`: builds the client if it changed, then weighs and times it; fails when a budget is overrun.
import { spawn } from 'node:child_process';
import { at, build, install, node24, onNode24, orExplain } from './steps.mjs';

async function webBudget() {
  await install();
  await build();
  const child = spawn(node24(), [at('packages/web/scripts/web-budget.mjs')], {
    cwd: at('packages/web'),
    env: onNode24(),
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)));
  process.exit(code);
}

orExplain(webBudget());
