// What each change of a task added to the tallies is added up now and then, so that reading them stays reading a few rows.
import type { Job } from '../platform/jobs/job.js';
import { sumTallies } from './task.tallies.queries.js';

export const sumTaskTallies: Job = {
  name: 'tasks:tally',
  at: '*/5 * * * *',
  run: ({ db }) => db.run(sumTallies),
};
