// Runs one of our programs on Node 24 as a child: signals are handed on, and it never outlives us.
import { spawn } from 'node:child_process';
import { at, dataDir, node24 } from './steps.mjs';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * A small heap: after 10,000 mixed requests 250 MB stay resident, and 473 without limits. The young space is as large as
 * lists need: with 4 MB a quarter of the time went into emptying it.
 */
export const HEAP = ['--max-semi-space-size=16', '--max-old-space-size=256'];
/** Few arenas for what lies outside of the heap: one a thread kept 44 MB more. */
export const ARENAS = { MALLOC_ARENA_MAX: '2' };

/** Gives the child's exit code once it has ended. */
export function serve(script, args = [], env = {}) {
  const follow = [...HEAP, '--enable-source-maps', '--import', at('infra/follow-parent.mjs')];
  const child = spawn(node24(), [...follow, at(script), ...args], {
    // In our process group, so that a kill of the group reaches it; the channel tells it if we alone are killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_ENV: 'production', // the executor checks less, and says less
      ...ARENAS,
      ...process.env,
      NODE_COMPILE_CACHE: at('node_modules/.cache/ky-cuong/compiled'),
      DATA_DIR: dataDir(),
      ...env,
    },
  });
  const stop = () => child.kill('SIGTERM');
  for (const signal of SIGNALS) process.on(signal, stop);
  if (process.env.npm_lifecycle_event) whenParentGoes(stop);
  child.on('exit', () => SIGNALS.forEach((signal) => process.off(signal, stop)));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGTERM' ? 0 : 1)));
  });
  return { child, ended };
}

// npm killed without a word leaves us with another parent: nobody would know any more how to stop us.
function whenParentGoes(stop) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1000).unref();
}
