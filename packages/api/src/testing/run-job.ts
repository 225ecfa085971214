// A job as the worker runs it, for the province of one test.
import { pino } from 'pino';
import { jobContext } from '../app/worker.js';
import type { Job } from '../platform/jobs/job.js';
import type { TestApp } from './test-app.js';

export async function runJob({ app: { services }, place }: TestApp, job: Job): Promise<void> {
  const province = (await services.provinces.all()).find(({ schema }) => schema === place.schema);
  if (!province) throw new Error('The province is not served.');
  await job.run(jobContext(job, province, { services, dataDir: place.dataDir, log: pino({ level: 'silent' }) }));
}
