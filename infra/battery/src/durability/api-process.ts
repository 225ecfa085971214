// The program as it is served: built, in a process of its own, on a database that is ours to lose.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { get } from './send.ts';

export const PROGRAM = fileURLToPath(import.meta.resolve('@ky-cuong/api/main.js'));
const READY_MS = 60_000;
const KEPT_FAULTS = 20;

export type Environment = Readonly<Record<string, string>>;

export class ApiProcess {
  said = '';
  readonly faults: string[] = [];
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(env: Environment, program = PROGRAM) {
    // Only what is given: a setting of this shell must not reach the program under trial.
    const base = { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: '127.0.0.1' };
    this.child = spawn(process.execPath, ['--no-warnings', program], {
      env: { ...base, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stderr?.on('data', (piece: Buffer) => (this.said += piece.toString()));
    if (this.child.stdout) createInterface(this.child.stdout).on('line', (line) => this.note(line));
    this.ended = once(this.child, 'close').then(() => this.child.exitCode);
  }

  /** Of its log only what it calls a fault of its own. */
  private note(line: string): void {
    if (line.includes('"unexpected error"') && this.faults.length < KEPT_FAULTS) this.faults.push(line.slice(0, 1_000));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** Ready, or false when it ended before that. */
export async function isReady(api: ApiProcess, url: string, withinMs = READY_MS): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (api.isAlive && performance.now() < until) {
    // Asked only once it has spoken: meanwhile somebody else may be behind that port.
    const answer = api.said.includes('is ready') && (await get(`${url}/health/ready`, 1_000).catch(() => undefined));
    if (answer && answer.status === 200) return true;
    await pause(25);
  }
  return false;
}

/** As `print-roles` sets a server up; the house gave every role the same word. */
export const addressFor = (databaseUrl: string, role: string): string =>
  Object.assign(new URL(databaseUrl), { username: role, password: 'test' }).href;

export async function environmentFor(databaseUrl: string, more: Environment = {}): Promise<Environment> {
  return {
    DATABASE_URL: addressFor(databaseUrl, 'kc_app'),
    MIGRATION_DATABASE_URL: addressFor(databaseUrl, 'kc_owner'),
    DATA_DIR: await mkdtemp(join(tmpdir(), 'ky-cuong-battery-data-')),
    PORT: String(await freePort()),
    ...more,
  };
}

export const urlOf = (env: Environment): string => `http://127.0.0.1:${env['PORT'] ?? ''}`;

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
