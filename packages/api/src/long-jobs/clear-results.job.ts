// Clears away long jobs that ended a week ago, with their results.
import { rm } from 'node:fs/promises';
import type { Job } from '../platform/jobs/job.js';
import { clearEnded } from './long-job.queries.js';
import { KEPT_MS } from './long-job.service.js';
import { resultPath } from './result.http.js';

export const clearResults: Job = {
  name: 'long-jobs:clear',
  at: '25 18 * * *', // 01:25 in Vietnam
  async run(job) {
    const ids = await job.db.run((tx) => clearEnded(tx, new Date(job.now.getTime() - KEPT_MS)));
    for (const id of ids) await rm(resultPath(job, id), { force: true });
  },
};
