// PostgreSQL refuses to run as root: its programs then run as an ordinary system user.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { EmbeddedError } from './embedded-error.js';

export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

/** The user that runs the database: undefined means the one we are already. */
export async function databaseUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const found = lines.find((fields) => fields[0] === name);
    if (found && Number(found[2]) > 0) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new EmbeddedError('PostgreSQL cannot run as root, and no user "postgres" or "nobody" exists to run it.');
}

/** True if the user may enter the folder; only a process of his can tell, for every folder above counts. */
export async function canEnter(folder: string, user: SystemUser | undefined): Promise<boolean> {
  if (!user) return true;
  const { code } = await runAs(user, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
  return code === 0;
}

/** Runs a program to its end and keeps what it said. A server it leaves behind must not hold our pipes. */
export function runAs(
  user: SystemUser | undefined,
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const identity = user ? { uid: user.uid, gid: user.gid } : {};
    // Outside our process group: Ctrl-C in a terminal must not stop the database before the drain.
    const child = spawn(program, args, { ...identity, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, said: said.trim() });
    });
  });
}
