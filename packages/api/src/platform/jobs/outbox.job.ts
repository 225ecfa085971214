// Carries the outbox: what acts left to be told is handed on when its time has come, each event once, oldest first.
import type { Logger } from 'pino';
import { outboxDelivered, outboxOldest } from '../metrics.js';
import type { Job } from './job.js';

const BATCH = 200;

interface Event {
  readonly id: string;
  readonly kind: string;
}

// Two workers pass each other by: what one has locked the other leaves out.
const DUE = `select id, kind from outbox
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
        await tx.query('update outbox set sent_at = $1 where id = any ($2::uuid[])', [now, due.map(({ id }) => id)]);
        return due;
      });
      if (events.length > 0) tell(log, province.slug, events);
      if (events.length < BATCH) break;
    }
    const [oldest] = await db.run((tx) => tx.query<{ seconds: number | null }[]>(OLDEST, [now]));
    outboxOldest.set({ province: province.slug }, oldest?.seconds ?? 0);
  },
};

/** The log and the counters are the channels there are so far; they say how many of what, never what about. */
function tell(log: Logger, province: string, events: readonly Event[]): void {
  const told: Record<string, number> = {};
  for (const { kind } of events) told[kind] = (told[kind] ?? 0) + 1;
  for (const [kind, count] of Object.entries(told)) outboxDelivered.inc({ kind }, count);
  log.info({ province, told }, 'outbox');
}
