// The three programs that are measured, each in a process of its own: ours as it is served, PostGraphile, and the floor.
import { type ChildProcess, fork } from 'node:child_process';
import { openSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Server } from './server.ts';

export type SideName = 'ours' | 'postgraphile' | 'floor';

export interface Running {
  readonly name: SideName;
  readonly origin: string;
  readonly pid: number;
  /** From the command to the first word that it is ready. */
  readonly startMs: number;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TYPESCRIPT = ['--import', here('../../read-typescript.mjs')];

interface Telling {
  readonly port?: number;
  readonly pid?: number;
}

const stopping = (child: ChildProcess) => async () => {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** A script of ours that sends its port when it listens. */
async function startBeside(name: SideName, script: string, args: readonly string[]): Promise<Running> {
  const began = performance.now();
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const child = fork(here(script), args, { env, execArgv: TYPESCRIPT });
  const { port } = await told(child, name);
  const startMs = performance.now() - began;
  return { name, origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, startMs, stop: stopping(child) };
}

function told(child: ChildProcess, name: string): Promise<Telling> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Telling)); // our own scripts send nothing else
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready.`)));
  });
}

export async function startOurs(server: Server): Promise<Running> {
  const began = performance.now();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: server.url('kc_app'),
    MIGRATION_DATABASE_URL: server.url('kc_owner'),
    DATA_DIR: join(server.dataDir, 'files'),
  };
  // Its log goes to a file, a line a request, as it would to whoever keeps it.
  const log = openSync(join(server.dataDir, 'api.log'), 'a');
  const child = fork(here('../serve-api.mjs'), [], { env, execArgv: [], stdio: ['ignore', log, 'pipe', 'ipc'] });
  const [{ pid }, origin] = await Promise.all([told(child, 'ours'), addressIn(child)]);
  return { name: 'ours', origin, pid: pid ?? 0, startMs: performance.now() - began, stop: stopping(child) };
}

function addressIn(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const port = /is ready after .*:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', () => reject(new Error(`The API did not start:\n${said}`)));
  });
}

export const startPostgraphile = (server: Server, schema: string): Promise<Running> =>
  startBeside('postgraphile', './servers/postgraphile.ts', [server.url('kc_app'), schema]);

export const startFloor = (server: Server, schema: string): Promise<Running> =>
  startBeside('floor', './servers/floor.ts', [server.url('kc_app'), schema]);
