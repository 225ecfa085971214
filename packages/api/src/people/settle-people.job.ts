// Posts begin and end by themselves with their day: records are brought in line, and whoever keeps rows by posts is told.
import type { Job, JobContext } from '../platform/jobs/job.js';
import { takeEffect } from './appointment.taking-effect.js';
import { personsChangingOn, plansDue, settlePersons } from './posting.queries.js';

export const settlePeople: Job = {
  name: 'people:settle',
  at: '2 * * * *',
  async run(job) {
    const { today, db } = job;
    const due = await db.run(async (tx) => {
      await settlePersons(tx, today, await personsChangingOn(tx, today));
      return plansDue(tx, today);
    });
    const failures: unknown[] = [];
    for (const post of due) await carryOut(job, post).catch((cause: unknown) => failures.push(cause));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} plans failed`);
  },
};

type Due = Awaited<ReturnType<typeof plansDue>>[number];

/** Each in a transaction of its own, in the name of whoever ordered it, with the eyes of the top of the house. */
async function carryOut({ as }: JobContext, { id, agencyId, plannedBy }: Due): Promise<void> {
  const ctx = await as(plannedBy, agencyId);
  await ctx.db.run((tx) => takeEffect(tx, ctx, id));
}
