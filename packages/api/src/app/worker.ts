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
import { unattended } from './unattended.js';

interface WorkerOptions {
  readonly ownerUrl: string;
  readonly services: Services;
  readonly dataDir: string;
  readonly log: Logger;
}

export function startWorker({ ownerUrl, services, dataDir, log }: WorkerOptions): Promise<Queue> {
  const queued = jobs.map((job) => ({
    name: job.name,
    at: job.at,
    run: () => runEverywhere(job, { services, dataDir, log }),
  }));
  return startQueue({ ownerUrl, jobs: queued, log });
}

export type Means = Omit<WorkerOptions, 'ownerUrl'>;

export async function runEverywhere(job: Job, { services, dataDir, log }: Means): Promise<void> {
  const failures: unknown[] = [];
  for (const province of await services.provinces.all()) {
    try {
      await job.run(jobContext(job, province, { services, dataDir, log }));
    } catch (cause) {
      failures.push(cause);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${job.name} failed in ${failures.length} provinces`);
}

export function jobContext({ name }: Job, province: ServedProvince, { services, dataDir, log }: Means): JobContext {
  const realNow = services.clock.now();
  const now = new Date(realNow.getTime() + province.clockOffsetMs);
  const worker = name.replace(':', '.').replaceAll('-', '_');
  const db = new TenantDb(services.writes, { schema: province.schema, worker });
  const as: JobContext['as'] = async (actor, agencyId) => {
    const hierarchyVersion = await db.run(hierarchyVersionOf);
    return unattended(services, { province, actor, agencyId, realNow, hierarchyVersion, traceId: `job ${name}` });
  };
  const { mail, publicUrl } = services;
  return { province, now, today: dayOf(now), realNow, db, as, mail, publicUrl, dataDir, log };
}
