// The program as it is shipped: compiled, and run as a process of its own with nothing but its settings.
import { execFileSync, spawn } from 'node:child_process';
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

function endOf(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { PATH = '', TMPDIR = '' } = process.env;
    const child = spawn(process.execPath, args, {
      env: { PATH, TMPDIR, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: said.trim().split('\n') }));
  });
}
