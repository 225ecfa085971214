// Lets only a few passwords be hashed at once: a flood of sign-ins must not take the machine from everybody else.
import { KnownError } from '../errors/errors.js';

const AT_ONCE = 2;
const WAITING = 20;

export class HashGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** Waits for a place; with too many waiting already it refuses at once. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < AT_ONCE) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= WAITING)
      throw new KnownError('RATE_LIMITED', 'TOO_MANY_ATTEMPTS', { params: { minutes: 1 } });
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  // The place passes straight on to the next in line, so `running` does not change.
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

export const hashGate = new HashGate();
