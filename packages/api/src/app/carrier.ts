// Carries the outbox as soon as something in it is due: the queue's own clock knows only minutes, and people wait for seconds.
import { setTimeout as pause } from 'node:timers/promises';
import { arrivals } from '../notifications/notification.live.js';
import { NamedReads } from '../platform/db/named-query.js';
import type { ServedProvince } from '../platform/db/provinces.js';
import { isAnythingDue } from '../platform/jobs/outbox.job.js';
import { outboxJob } from './jobs.js';
import { jobContext, type Means } from './worker.js';

const LOOK_MS = 400;
/** After a look that failed: the database is away, or an event cannot be told. */
const REST_MS = 5_000;

export interface Carrier {
  stop(): Promise<void>;
}

export function startCarrier(means: Means): Carrier {
  const stopped = new AbortController();
  const running = carry(means, stopped.signal);
  return {
    stop() {
      stopped.abort();
      return running;
    },
  };
}

async function carry(means: Means, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    const isWell = await lookEverywhere(means);
    await pause(isWell ? LOOK_MS : REST_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}

async function lookEverywhere(means: Means): Promise<boolean> {
  try {
    for (const province of await means.services.provinces.all()) await look(province, means);
    return true;
  } catch (err) {
    means.log.error({ err }, 'the outbox was not carried');
    return false;
  }
}

async function look(province: ServedProvince, means: Means): Promise<void> {
  const { schema, migration } = province;
  const ctx = jobContext(outboxJob, province, means);
  const reads = new NamedReads(means.services.reads, { schema, worker: 'outbox.carry' }, migration);
  if (!(await isAnythingDue(reads, ctx.now))) return;
  await outboxJob.run(ctx);
  means.services.live.wake(arrivals, schema);
}
