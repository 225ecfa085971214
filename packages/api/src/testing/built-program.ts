// The program as it is shipped: compiled, and run as a process of its own with nothing but its settings.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(process.cwd(), '../..');

/** What a process said on its error stream, line by line, and the code it ended with. */
export interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Leaves alone what is compiled already. */
export const compileProgram = (): void => void execFileSync(process.execPath, [join(root, 'infra/compile.mjs')]);

/** Runs the server to its end: for starts that fail. */
export const endOfServer = (env: Readonly<Record<string, string>>): Promise<Ended> =>
  endOf([join(root, 'packages/api/dist/main.js')], env);

/** Runs `npm start`'s own program on a machine that is said to be another. */
export const endOfStart = (machine: { readonly arch: string; readonly version: string }): Promise<Ended> => {
  const pretend = `Object.defineProperty(process, 'arch', { value: '${machine.arch}' });
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${machine.version}' } });`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return endOf(['--import', preload, join(root, 'infra/start.mjs')], {});
};

export interface Served {
  readonly url: string;
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** Runs the server in a process group of its own until it says that it is ready. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<Served> {
  const child = run([join(root, 'packages/api/dist/main.js')], env);
  const ended = ending(child);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, address] = /is ready after [\d.]+ s: (\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('close', () => reject(new Error(said)));
  });
  return { url, pid: child.pid ?? 0, ended };
}

const endOf = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> =>
  ending(run(args, env));

function run(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '', TMPDIR = '' } = process.env;
  return spawn(process.execPath, args, {
    env: { PATH, TMPDIR, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

function ending(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: said.trim().split('\n') }));
  });
}
