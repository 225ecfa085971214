// What each step of a receipt added to the tallies is added up now and then, so that reading them stays reading a few rows.
import type { Job } from '../platform/jobs/job.js';
import { sumTallies } from './unfinished.queries.js';

export const sumDirectiveTallies: Job = {
  name: 'directives:tally',
  at: '*/5 * * * *',
  run: ({ db }) => db.run(sumTallies),
};
