// Posts end by themselves with their last day: on the day after, the records of those who held them are brought in line.
import type { Job } from '../platform/jobs/job.js';
import { personsChangingOn, settlePersons } from './posting.queries.js';

export const settlePeople: Job = {
  name: 'people:settle',
  at: '2 * * * *',
  async run({ today, db }) {
    await db.run(async (tx) => settlePersons(tx, today, await personsChangingOn(tx, today)));
  },
};
