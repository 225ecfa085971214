// One reader of what is live: what he has not taken yet waits for him, up to a limit.
import type { Told } from './live.js';

/** Who has not taken so much is not reading any more. */
const MOST_WAITING = 200;

export class Watcher<Item> {
  /** Ids that he knows already; none before the first look, which tells him nothing but that it has begun. */
  private known: ReadonlySet<string> | undefined;
  private readonly waiting: (Item | 'STARTED')[] = [];
  private isEnded = false;
  private wake: () => void = () => undefined;

  take(told: readonly Told<Item>[]): void {
    const known = this.known;
    // What the looks find no more has grown old and does not come back: only what they find is remembered.
    this.known = new Set(told.map(({ id }) => id));
    if (known) this.waiting.push(...told.filter(({ id }) => !known.has(id)).map(({ item }) => item));
    else this.waiting.push('STARTED');
    if (this.waiting.length > MOST_WAITING) this.isEnded = true;
    this.wake();
  }

  end(): void {
    this.isEnded = true;
    this.wake();
  }

  async *items(): AsyncGenerator<Item | 'STARTED', void> {
    for (;;) {
      if (this.isEnded) return;
      const next = this.waiting.shift();
      if (next !== undefined) yield next;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
