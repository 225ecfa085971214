// Carries the outbox: what acts left to be told is handed on when its time has come, each event once, oldest first.
import { outboxDelivered, outboxOldest } from '../metrics.js';
import type { Job } from './job.js';

const BATCH = 200;

interface Event {
  readonly id: string;
  readonly kind: string;
  readonly agency_id: string;
}

// Two workers pass each other by: what one has locked the other leaves out.
const DUE = `select id, kind, agency_id from outbox
  where sent_at is null and not_before <= $1 order by not_before, id limit ${BATCH} for update skip locked`;

const OLDEST = `select extract(epoch from $1::timestamptz - min(created_at))::float8 as seconds
  from outbox where sent_at is null and not_before <= $1`;

export const carryOutbox: Job = {
  name: 'outbox:carry',
  at: '* * * * *',
  async run({ province, now, db, log }) {
    for (;;) {
      const events = await db.run(async (tx) => {
        const due = await tx.query<Event[]>(DUE, [now]);
        // The log is the one channel there is so far; it names the event and never what it says.
        for (const { id, kind, agency_id: agencyId } of due) log.info({ event: id, kind, agencyId, province: province.slug }, 'told');
        await tx.query('update outbox set sent_at = $1 where id = any ($2::uuid[])', [now, due.map(({ id }) => id)]);
        return due;
      });
      for (const { kind } of events) outboxDelivered.inc({ kind });
      if (events.length < BATCH) break;
    }
    const [oldest] = await db.run((tx) => tx.query<{ seconds: number | null }[]>(OLDEST, [now]));
    outboxOldest.set({ province: province.slug }, oldest?.seconds ?? 0);
  },
};
