// Versions of agencies begin and end by themselves when a day does: the closure of who sees whom follows within the hour.
import { buildHierarchy } from '@ky-cuong/shared';
import type { Job } from '../platform/jobs/job.js';
import { keepScope, lockHierarchy, readRecords } from './hierarchy.queries.js';

export const rebuildScope: Job = {
  name: 'scope:rebuild',
  at: '1 * * * *',
  async run({ today, db }) {
    await db.run(async (tx) => {
      await lockHierarchy(tx);
      const records = await readRecords(tx);
      await keepScope(tx, { hierarchy: buildHierarchy(records), records, today, touched: null });
    });
  },
};
