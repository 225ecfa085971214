// The letters that wait: who is due, what a letter to him says, and what became of it.
import type { Language, NotificationKind } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';

/** What was read meanwhile need not be written about. */
export const dropRead = (tx: Tx, now: Date): Promise<unknown> =>
  tx.query(
    `delete from notification_letters l using notifications n
      where n.id = l.notification_id and l.due_at <= $1 and l.claimed_at is null and n.read_at is not null`,
    [now],
  );

export async function findDue(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `select person_id as "personId" from notification_letters
      where due_at <= $1 and claimed_at is null group by person_id order by min(due_at) limit $2`,
    [now, limit],
  );
  return rows.map(({ personId }) => personId);
}

export interface Claimed {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subjectId: string;
}

/** Taken by one worker, and by none again unless it gives them back. */
export function claimFor(tx: Tx, personId: string, now: Date): Promise<Claimed[]> {
  return tx
    .query<[Claimed[], number]>(
      `with due as (
         select notification_id from notification_letters
          where person_id = $1 and due_at <= $2 and claimed_at is null for update skip locked)
       update notification_letters l set claimed_at = $2 from due, notifications n
        where l.notification_id = due.notification_id and n.id = l.notification_id
       returning n.id, n.kind, n.subject_id as "subjectId"`,
      [personId, now],
    )
    .then(([rows]) => [...rows].sort((a, b) => (a.id < b.id ? 1 : -1)));
}

export interface Address {
  readonly email: string;
  readonly language: Language;
}

export async function findAddress(tx: Tx, personId: string): Promise<Address | undefined> {
  const [row] = await tx.query<{ email: string; language: string }[]>(
    'select email, language from addresses_to_write_to($1)',
    [[personId]],
  );
  return row && { email: row.email, language: row.language === 'EN' ? 'en' : 'vi' };
}

export const dropLetters = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  tx.query('delete from notification_letters where notification_id = any ($1::uuid[])', [[...ids]]);

const MOST_TRIES = 8;

/** Again in a minute, in two, in four … and at last no more: the notification itself stands in the application. */
export async function giveBack(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await tx.query(
    `update notification_letters set claimed_at = null, tries = tries + 1, due_at = $2::timestamptz + interval '1 minute' * power(2, tries)
      where notification_id = any ($1::uuid[])`,
    [[...ids], now],
  );
  await tx.query('delete from notification_letters where notification_id = any ($1::uuid[]) and tries >= $2', [
    [...ids],
    MOST_TRIES,
  ]);
}

/** Of which nobody knows whether they went: for a day they can be looked at. */
export const dropUncertain = (tx: Tx, before: Date): Promise<unknown> =>
  tx.query('delete from notification_letters where claimed_at < $1', [before]);
