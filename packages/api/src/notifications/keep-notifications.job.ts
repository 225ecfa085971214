// Clears away what nobody looks back for: notifications of half a year ago, read or not.
import type { Job } from '../platform/jobs/job.js';
import { dropOlderThan } from './notification.queries.js';

const KEPT_MS = 183 * 24 * 3_600_000;

export const keepNotifications: Job = {
  name: 'notifications:keep',
  at: '40 18 * * *', // 01:40 in Vietnam
  async run({ now, db }) {
    await db.run((tx) => dropOlderThan(tx, new Date(now.getTime() - KEPT_MS)));
  },
};
