// The example of docs/api.md as a stranger runs it: started, killed without a word, started again on the same file.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../../docs/examples/follow-changes.py', import.meta.url));
const FIELDS = ['--fields', 'tasks', 'directives', 'people'];

export const hasPython = (): Promise<boolean> =>
  new Promise((resolve) => {
    spawn('python3', ['--version'], { stdio: 'ignore' })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });

export interface Heard {
  readonly position: number;
  readonly n: number;
  readonly kind: string;
  readonly subject: string;
}

interface Place {
  readonly url: string;
  readonly key: string;
  readonly file: string;
}

export class Follower {
  kills = 0;
  private child: ChildProcess | undefined;
  private readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  /** In the middle of whatever it does then. */
  async runFor(ms: number): Promise<void> {
    const child = this.start('--every', '0.05', '--page', '50');
    await Promise.race([pause(ms), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error('The script ended by itself.');
    await this.kill();
    this.kills += 1;
  }

  async runToEnd(): Promise<void> {
    const [code] = (await once(this.start('--once'), 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The script ended with ${String(code)}.`);
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** In the order in which it was kept. The cursor says the place. */
  heard(): Heard[] {
    const rows = this.read<{ cursor: string; kind: string; subject: string }>(
      'select cursor, kind, subject_id as subject from heard order by rowid',
    );
    return rows.map(({ cursor, kind, subject }) => {
      const [, position, n] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, number, number];
      return { position, n, kind, subject };
    });
  }

  /** Id and version of every task in the copy. */
  tasks(): [string, number][] {
    return this.read<{ id: string; version: number }>(
      `select id, json_extract(node, '$.version') as version from things where kind = 'TASK' order by id`,
    ).map(({ id, version }) => [id, version]);
  }

  private start(...more: readonly string[]): ChildProcess {
    const { url, key, file } = this.place;
    const child = spawn('python3', [SCRIPT, file, ...FIELDS, ...more], {
      env: { PATH: process.env['PATH'] ?? '', KC_URL: url, KC_KEY: key },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.child = child;
    return child;
  }

  private read<Row>(sql: string): Row[] {
    const copy = new DatabaseSync(this.place.file, { readOnly: true });
    try {
      return copy.prepare(sql).all() as Row[]; // the statement says what its rows are
    } finally {
      copy.close();
    }
  }
}
