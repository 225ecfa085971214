// The program: reads its settings, runs until it is asked to stop, and says in one line why it could not start.
import { run, type Running } from './app/run.js';
import { Shutdown } from './app/shutdown.js';
import { BootError, readConfig } from './platform/config.js';
import { EmbeddedError } from './platform/embedded/embedded-error.js';

const shutdown = new Shutdown();

// People read these lines, programs read the log on the other stream.
const say = (line: string) => void process.stderr.write(`${line}\n`);

async function end(code: number): Promise<never> {
  const isClean = await shutdown.run(say);
  process.exit(isClean ? code : 1);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(0));

function announce({ url, demo }: Running): void {
  const seconds = (performance.now() / 1_000).toFixed(1);
  say(`\n✓ Kỷ Cương is ready after ${seconds} s: ${url}\n`);
  if (!demo) return;
  const widest = (pick: 'role' | 'name') => Math.max(...demo.accounts.map((account) => account[pick].length));
  say(`Demo accounts, all with the password ${demo.password}`);
  for (const { role, name, identifier } of demo.accounts) {
    say(`  ${role.padEnd(widest('role'))}  ${name.padEnd(widest('name'))}  ${identifier}`);
  }
}

async function start(): Promise<void> {
  try {
    announce(await run(readConfig(process.env), { shutdown, say: (line) => say(`• ${line}`) }));
  } catch (cause) {
    if (shutdown.isAsked) return; // a step that was interrupted by the end
    const isPlain = cause instanceof BootError || cause instanceof EmbeddedError;
    say(`✗ ${isPlain ? cause.message : cause instanceof Error ? cause.stack : String(cause)}`);
    await end(1);
  }
}

void start();
