// Carries the outbox: what acts left to be told is handed on when its time has come, each event once, oldest first.
import type { Logger } from 'pino';
import { namedQuery, type NamedReads } from '../db/named-query.js';
import type { Tx } from '../db/tenant-db.js';
import { outboxDelivered, outboxOldest } from '../metrics.js';
import type { Job, JobContext } from './job.js';

const BATCH = 200;

export interface OutboxEvent {
  readonly id: string;
  readonly kind: string;
}

/** Takes events further, within the transaction that notes them down as sent: they are told whole, or again. */
export type Delivery = (tx: Tx, ctx: JobContext, events: readonly OutboxEvent[]) => Promise<void>;

// Two workers pass each other by: what one has locked the other leaves out.
const DUE = `select id, kind from outbox
  where sent_at is null and not_before <= $1 order by not_before, id limit ${BATCH} for update skip locked`;

const waiting = namedQuery<{ isDue: boolean }>(
  'outbox.due',
  'select exists (select from outbox where sent_at is null and not_before <= $1) as "isDue"',
);

/** Asked several times a second, so in one round trip. */
export async function isAnythingDue(reads: NamedReads, now: Date): Promise<boolean> {
  const [row] = await reads.run(waiting, [now]);
  return row?.isDue ?? false;
}

const OLDEST = `select extract(epoch from $1::timestamptz - min(created_at))::float8 as seconds
  from outbox where sent_at is null and not_before <= $1`;

export const carryOutbox = (deliveries: readonly Delivery[]): Job => ({
  name: 'outbox:carry',
  at: '* * * * *',
  async run(ctx) {
    const { province, now, db, log } = ctx;
    for (;;) {
      const events = await db.run(async (tx) => {
        const due = await tx.query<OutboxEvent[]>(DUE, [now]);
        if (due.length === 0) return due;
        for (const deliver of deliveries) await deliver(tx, ctx, due);
        await tx.query('update outbox set sent_at = $1 where id = any ($2::uuid[])', [now, due.map(({ id }) => id)]);
        return due;
      });
      if (events.length > 0) tell(log, province.slug, events);
      if (events.length < BATCH) break;
    }
    const [oldest] = await db.run((tx) => tx.query<{ seconds: number | null }[]>(OLDEST, [now]));
    outboxOldest.set({ province: province.slug }, oldest?.seconds ?? 0);
  },
});

/** The log says how many of what, never what about. */
function tell(log: Logger, province: string, events: readonly OutboxEvent[]): void {
  const told: Record<string, number> = {};
  for (const { kind } of events) told[kind] = (told[kind] ?? 0) + 1;
  for (const [kind, count] of Object.entries(told)) outboxDelivered.inc({ kind }, count);
  log.info({ province, told }, 'outbox');
}
