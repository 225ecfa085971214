// Clears away what has run out: keys that guarded against double sending, sessions long ended, old failures to sign in, old changes.
import type { Job } from './job.js';

const DAY_MS = 24 * 3_600_000;
const KEYS_KEPT_MS = 2 * DAY_MS; // promised for one day
const SESSIONS_KEPT_MS = 30 * DAY_MS;
const CHANGES_KEPT_MS = 90 * DAY_MS;

/** Whoever has not read them by then is told so by name: the floor rises with what is forgotten. */
const FORGET_CHANGES = `with gone as (delete from changes where at < $1 returning position)
  update change_head set floor = greatest(floor, (select max(position) from gone))`;

export const keepHouse: Job = {
  name: 'house:keep',
  at: '20 18 * * *', // 01:20 in Vietnam
  async run({ now, realNow, db }) {
    const before = (instant: Date, ms: number) => new Date(instant.getTime() - ms);
    await db.run(async (tx) => {
      await tx.query('delete from idempotency_keys where created_at < $1', [before(now, KEYS_KEPT_MS)]);
      await tx.query('delete from sessions where expires_at < $1', [before(realNow, SESSIONS_KEPT_MS)]);
      await tx.query('delete from sign_in_failures where last_failed_at < $1', [before(realNow, DAY_MS)]);
      await tx.query(FORGET_CHANGES, [before(realNow, CHANGES_KEPT_MS)]);
    });
  },
};
