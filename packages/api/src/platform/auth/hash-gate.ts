// Lets only a few passwords be hashed at once: a flood of sign-ins must not take the machine from everybody else.
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { KnownError } from '../errors/errors.js';

/** Half of the machine at most: the other half answers those who work. */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2));
const WAITING = 20;

export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce = AT_ONCE) {}

  /** Waits for a place; with too many waiting already it refuses at once. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    const began = performance.now();
    try {
      return await work();
    } finally {
      void this.leave(performance.now() - began);
    }
  }

  /** Refuses while there is no place left: asked before any work is begun for whoever would only be turned away. */
  assertRoom(): void {
    if (this.waiting.length >= WAITING)
      throw new KnownError('RATE_LIMITED', 'TOO_MANY_ATTEMPTS', { params: { minutes: 1 } });
  }

  private async enter(): Promise<void> {
    if (this.running < this.atOnce) {
      this.running += 1;
      return;
    }
    this.assertRoom();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** In a crowd a place rests as long as it has worked. Then it passes straight on, so `running` does not change. */
  private async leave(workedMs: number): Promise<void> {
    if (this.waiting.length > 0) await pause(workedMs);
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

export const hashGate = new HashGate();
