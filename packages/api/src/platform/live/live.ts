// What is live: watchers of this process learn within a second what any process wrote, by asking the database, once for all of them.
import type { Pool } from 'pg';
import { NamedReads } from '../db/named-query.js';
import type { ServedProvince } from '../db/provinces.js';
import { Watcher } from './watcher.js';

/** Something that was written, for whoever watches that key. */
export interface Told<Item> {
  readonly key: string;
  /** What was told under this id is not told again. */
  readonly id: string;
  readonly item: Item;
}

export interface LiveTopic<Item> {
  /** Also the worker's name that the reading is bound to: live.notifications. */
  readonly name: `live.${string}`;
  readonly everyMs: number;
  /**
   * What stands or was written lately for these keys, in one statement: a minute back is enough. No order and no counter is
   * relied on, so what was committed late is told late, and never lost.
   */
  readonly read: (reads: NamedReads, keys: readonly string[]) => Promise<readonly Told<Item>[]>;
}

/** How a use case watches, in its own province. */
export interface LiveDoor {
  /** Says STARTED as soon as nothing written from then on can be missed; ends when the process does or the reader is too slow. */
  watch<Item>(topic: LiveTopic<Item>, key: string): AsyncGenerator<Item | 'STARTED', void>;
}

interface Watched {
  readonly province: ServedProvince;
  readonly key: string;
  readonly until: AbortSignal | undefined;
}

export class Live {
  private readonly channels = new Map<string, Channel<unknown>>();
  private isClosed = false;

  constructor(private readonly pool: Pool) {}

  /** Whoever asks through this door is let go when the signal says so: a generator that waits cannot be ended from without. */
  in(province: ServedProvince, until?: AbortSignal): LiveDoor {
    return { watch: (topic, key) => this.watch(topic, { province, key, until }) };
  }

  /** A hint and no more: what was written in this process need not wait for the next look. */
  wake({ name }: Pick<LiveTopic<unknown>, 'name'>, schema: string): void {
    this.channels.get(`${name}@${schema}`)?.lookSoon();
  }

  /** Ends every stream, so that the connections under them can be closed. */
  close(): void {
    this.isClosed = true;
    for (const channel of this.channels.values()) channel.close();
  }

  private async *watch<Item>(topic: LiveTopic<Item>, { province, key, until }: Watched) {
    if (this.isClosed || until?.aborted) return;
    const watcher = new Watcher<Item>();
    until?.addEventListener('abort', () => watcher.end(), { once: true });
    const leave = this.channelOf(topic, province).join(key, watcher);
    try {
      yield* watcher.items();
    } finally {
      leave();
    }
  }

  private channelOf<Item>(topic: LiveTopic<Item>, { schema, migration }: ServedProvince): Channel<Item> {
    const name = `${topic.name}@${schema}`;
    const known = this.channels.get(name) as Channel<Item> | undefined; // one topic a name: the items are its own
    if (known) return known;
    const reads = new NamedReads(this.pool, { schema, worker: topic.name }, migration);
    const channel = new Channel(topic, (keys) => topic.read(reads, keys));
    this.channels.set(name, channel as Channel<unknown>);
    return channel;
  }
}

/** One topic in one province: it looks while somebody watches, and rests otherwise. */
class Channel<Item> {
  private readonly watchers = new Map<string, Set<Watcher<Item>>>();
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;
  private mustLookAgain = false;

  constructor(
    private readonly topic: LiveTopic<Item>,
    private readonly read: (keys: readonly string[]) => Promise<readonly Told<Item>[]>,
  ) {}

  join(key: string, watcher: Watcher<Item>): () => void {
    const watching = this.watchers.get(key) ?? new Set();
    this.watchers.set(key, watching.add(watcher));
    this.timer ??= setInterval(() => void this.look(), this.topic.everyMs).unref();
    this.lookSoon();
    return () => this.leave(key, watcher);
  }

  lookSoon(): void {
    if (this.isLooking) this.mustLookAgain = true;
    else if (this.watchers.size > 0) void this.look();
  }

  close(): void {
    for (const watching of this.watchers.values()) for (const watcher of watching) watcher.end();
  }

  private leave(key: string, watcher: Watcher<Item>): void {
    const watching = this.watchers.get(key);
    watching?.delete(watcher);
    if (watching?.size === 0) this.watchers.delete(key);
    if (this.watchers.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** A database that is away is asked again at the next look; nobody is told, and nothing is lost. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    this.mustLookAgain = false;
    const asked = [...this.watchers].map(([key, watching]) => ({ key, watching: [...watching] }));
    try {
      const told = Map.groupBy(await this.read(asked.map(({ key }) => key)), ({ key }) => key);
      for (const { key, watching } of asked) for (const watcher of watching) watcher.take(told.get(key) ?? []);
    } catch {
      // the next look finds it
    }
    this.isLooking = false;
    if (this.mustLookAgain) void this.look();
  }
}
