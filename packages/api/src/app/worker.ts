// Runs the jobs: each for every province in turn, so that trouble in one is not trouble for the next.
import { dayOf } from '@ky-cuong/shared';
import type { Logger } from 'pino';
import { TenantDb } from '../platform/db/tenant-db.js';
import type { ServedProvince } from '../platform/db/provinces.js';
import type { Job, JobContext } from '../platform/jobs/job.js';
import { type Queue, startQueue } from '../platform/jobs/queue.js';
import type { Services } from './context.js';
import { hierarchyVersionOf } from './hierarchy-version.queries.js';
import { jobs } from './jobs.js';
import { unattended, type Unattended } from './unattended.js';

interface WorkerOptions {
  readonly ownerUrl: string;
  readonly services: Services;
  readonly dataDir: string;
  readonly log: Logger;
}

export async function startWorker({ ownerUrl, services, dataDir, log }: WorkerOptions): Promise<Queue> {
  const stopping = new AbortController();
  const means = { services, dataDir, log, stopping: stopping.signal };
  const queued = jobs.map((job) => ({
    name: job.name,
    at: job.at,
    run: () => runEverywhere(job, means),
  }));
  const queue = await startQueue({ ownerUrl, jobs: queued, log });
  return {
    stop() {
      stopping.abort();
      return queue.stop();
    },
  };
}

export interface Means extends Omit<WorkerOptions, 'ownerUrl'> {
  readonly stopping?: AbortSignal;
}

export async function runEverywhere(job: Job, means: Means): Promise<void> {
  const failures: unknown[] = [];
  for (const province of await means.services.provinces.all()) {
    try {
      await job.run(jobContext(job, province, means));
    } catch (cause) {
      failures.push(cause);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${job.name} failed in ${failures.length} provinces`);
}

const NEVER = new AbortController().signal;

export function jobContext({ name }: Job, province: ServedProvince, means: Means): JobContext {
  const { services, dataDir, log, stopping = NEVER } = means;
  const { mail, publicUrl } = services;
  const realNow = services.clock.now();
  const now = new Date(realNow.getTime() + province.clockOffsetMs);
  const worker = name.replace(':', '.').replaceAll('-', '_');
  const db = new TenantDb(services.writes, { schema: province.schema, worker });
  const alone = async (asked: Pick<Unattended, 'actor' | 'agencyId' | 'language'>) => {
    const hierarchyVersion = await db.run(hierarchyVersionOf);
    return unattended(services, { ...asked, province, realNow, hierarchyVersion, traceId: `job ${name}` });
  };
  return {
    ...{ province, now, today: dayOf(now), realNow, db, dataDir, log, stopping, mail, publicUrl },
    as: (actor, agencyId) => alone({ actor, agencyId }),
    forPerson: (actor, language) => alone({ actor, language }),
  };
}
