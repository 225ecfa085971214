// The other processes of a trial: writer, killer and checker share nothing with this one but files and a word now and then.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export class Helper {
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private said = '';

  constructor(script: string, args: readonly (string | number)[]) {
    const path = fileURLToPath(new URL(script, import.meta.url));
    this.child = fork(path, args.map(String), { execArgv: process.execArgv, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.child.stdout?.on('data', (piece: Buffer) => (this.said += piece.toString()));
    let wrong = '';
    this.child.stderr?.on('data', (piece: Buffer) => (wrong += piece.toString()));
    this.ended = once(this.child, 'close').then(() => {
      if (this.child.exitCode !== 0) throw new Error(`${script} broke off: ${wrong.slice(0, 2_000)}`);
    });
    this.ended.catch(() => undefined); // whoever waits for it is told
  }

  /** Its next word, unless it ends without one. */
  async hears(word: string): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.child.on('message', (message) => {
        if (message === word) resolve();
      });
    });
    await Promise.race([heard, this.ended]);
  }

  tell(word: string): void {
    if (this.child.connected) this.child.send(word);
  }

  async stop(): Promise<void> {
    this.tell('stop');
    await this.ended;
  }

  /** What it printed, once it has ended. */
  async result(): Promise<string> {
    await this.ended;
    return this.said;
  }

  abandon(): void {
    this.child.kill('SIGKILL');
  }
}
