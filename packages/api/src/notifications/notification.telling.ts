// From an event that is due to what each person is told: who, in the application or by letter, and when.
import {
  afterQuiet,
  nextDigest,
  type NotificationKind,
  notificationFacts,
  notificationKindOf,
  type QuietHours,
} from '@ky-cuong/shared';
import { In } from 'typeorm';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { Delivery, OutboxEvent } from '../platform/jobs/outbox.job.js';
import { NotificationSettings, SETTINGS_BY_DEFAULT } from './notification-settings.entity.js';
import {
  findRecipients,
  type NewLetter,
  type NewNotification,
  type Recipient,
  writeLetters,
  writeNotifications,
} from './notification.queries.js';

type Settings = Omit<NotificationSettings, 'personId' | 'accountId'>;

/** Ten thousand receipts of one directive are one event: their rows go in pieces. */
const PIECE = 2_000;

export const tellPeople: Delivery = async (tx, { now, today, mail, province }, events) => {
  const kinds = new Map(events.flatMap(({ id, kind }) => kindOf(id, kind)));
  const asked = [...kinds].flatMap(([eventId, kind]) =>
    notificationFacts(kind).audiences.map((audience) => ({ eventId, audience })),
  );
  if (asked.length === 0) return;
  const recipients = await findRecipients(tx, asked, today);
  for (let from = 0; from < recipients.length; from += PIECE) {
    const piece = recipients.slice(from, from + PIECE).flatMap((row) => withKind(row, kinds));
    const settings = await settingsOf(tx, piece);
    const told = piece.filter(({ personId, kind }) => !of(settings, personId).inAppOff.includes(kind));
    await writeNotifications(tx, told, now);
    if (mail.isOn && !province.isDemo)
      await writeLetters(
        tx,
        told.flatMap((row) => letterFor(row, of(settings, row.personId), now)),
      );
  }
};

const kindOf = (id: OutboxEvent['id'], event: OutboxEvent['kind']): [string, NotificationKind][] => {
  const kind = notificationKindOf(event);
  return kind ? [[id, kind]] : [];
};

function withKind(row: Recipient, kinds: ReadonlyMap<string, NotificationKind>): NewNotification[] {
  const kind = kinds.get(row.eventId);
  return kind ? [{ ...row, kind, id: newId('Notification') }] : [];
}

async function settingsOf(tx: Tx, rows: readonly Recipient[]): Promise<ReadonlyMap<string, Settings>> {
  const personIds = [...new Set(rows.map(({ personId }) => personId))];
  const found = await tx.findBy(NotificationSettings, { personId: In(personIds) });
  return new Map(found.map((settings) => [settings.personId, settings]));
}

const of = (settings: ReadonlyMap<string, Settings>, personId: string): Settings =>
  settings.get(personId) ?? SETTINGS_BY_DEFAULT;

export const quietHoursOf = ({ isQuiet, quietFrom: from, quietTo: to }: Settings): QuietHours => ({
  isQuiet,
  from,
  to,
});

/** What is urgent is written at once, or when the night is over; the rest waits for the digest, or is not written at all. */
function letterFor(row: NewNotification, settings: Settings, now: Date): NewLetter[] {
  if (settings.emailOff.includes(row.kind)) return [];
  if (notificationFacts(row.kind).isUrgent) {
    const dueAt = settings.urgentPasses ? now : afterQuiet(quietHoursOf(settings), now);
    return [{ ...row, isDigest: false, dueAt }];
  }
  return settings.hasDigest ? [{ ...row, isDigest: true, dueAt: nextDigest(now) }] : [];
}
