// How long one operation may keep the database: when its time is over, what runs is cancelled and nothing more begins.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';
import pg from 'pg';
import { KnownError } from '../errors/errors.js';

const OPERATION_MS = 10_000;
/** A use case of many short statements may be met between two of them, so it is cancelled until it lets go. */
const AGAIN_MS = 250;

type Cancel = (pids: readonly number[]) => Promise<void>;

/** A connection as far as it matters here: the number of the server's process behind it. */
export interface Backend {
  readonly processID?: number | null;
}

class Deadline {
  private readonly busy = new Set<number>();
  private timer: NodeJS.Timeout;
  private isOver = false;
  private cancelling: Promise<void> = Promise.resolve();

  constructor(
    ms: number,
    private readonly cancel: Cancel,
  ) {
    this.timer = this.strikeIn(ms);
  }

  take(pid: number): void {
    if (this.isOver) throw new KnownError('UNAVAILABLE', 'TRY_LATER');
    this.busy.add(pid);
  }

  /** Waits for a cancellation on its way: it must not meet whoever gets the connection next. */
  giveBack(pid: number): Promise<void> {
    this.busy.delete(pid);
    return this.cancelling;
  }

  /** Answered; what still works for a client that has gone keeps its limit. */
  end(): void {
    if (this.busy.size === 0) clearTimeout(this.timer);
  }

  private strike(): void {
    this.isOver = true;
    if (this.busy.size === 0) return;
    this.cancelling = this.cancel([...this.busy]).catch(() => undefined); // then the statement's own limit ends it
    this.timer = this.strikeIn(AGAIN_MS);
  }

  private strikeIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.strike(), ms).unref();
  }
}

const deadlines = new AsyncLocalStorage<Deadline>();

/** Does the work on that connection within the time of the operation it belongs to; a job has no such time. */
export async function inTime<T>({ processID }: Backend, work: () => Promise<T>): Promise<T> {
  const deadline = deadlines.getStore();
  if (!deadline || !processID) return work();
  deadline.take(processID);
  try {
    return await work();
  } finally {
    await deadline.giveBack(processID);
  }
}

/** Gives every request its time, by the clock of the process, until its answer is sent or its client gone. */
export function operationDeadline(databaseUrl: string, ms = OPERATION_MS): RequestHandler {
  const cancel = cancelWith(databaseUrl);
  return (_req, res, next) => {
    const deadline = new Deadline(ms, cancel);
    res.once('close', () => deadline.end());
    deadlines.run(deadline, next);
  };
}

/** By a connection of its own: when statements hang, the pools have none to spare. */
const cancelWith =
  (databaseUrl: string): Cancel =>
  async (pids) => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 2_000,
      application_name: 'ky-cuong cancel',
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select pg_cancel_backend(pid) from unnest($1::int[]) pid', [[...pids]]);
    } finally {
      await client.end();
    }
  };
