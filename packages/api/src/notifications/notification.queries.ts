// The statements of notifications: a person's own pages and number, and what the worker writes.
import type { NotificationKind } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { countAhead, decodeCursor, type Page, type PageAsked, pageSize, toPage } from '../platform/graphql/page.js';
import { Notification } from './notification.entity.js';

type Row = Pick<Notification, 'id' | 'agencyId' | 'personId' | 'kind' | 'subjectId' | 'toldAt' | 'readAt'>;

const ROW = `n.id, n.agency_id as "agencyId", n.person_id as "personId", n.kind, n.subject_id as "subjectId",
  n.told_at as "toldAt", n.read_at as "readAt"`;
const OWN = 'n.person_id = $1 and n.agency_id = $2';

const page = namedQuery<Row>(
  'notifications.page',
  `select ${ROW} from notifications n where ${OWN} and n.id < $3::uuid order by n.id desc limit $4`,
);

const unreadPage = namedQuery<Row>(
  'notifications.unreadPage',
  `select ${ROW} from notifications n where ${OWN} and n.read_at is null and n.id < $3::uuid order by n.id desc limit $4`,
);

const byIds = namedQuery<Row>(
  'notifications.byIds',
  `select ${ROW} from notifications n where ${OWN} and n.id = any ($3::uuid[])`,
);

/** More than so many are "many" to a person, and need not be counted. */
export const MOST_COUNTED = 100;

const unread = namedQuery<{ count: number }>(
  'notifications.unread',
  `select count(*)::integer as count from (
     select from notifications n where ${OWN} and n.read_at is null limit ${MOST_COUNTED}) n`,
);

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const asNotification = (row: Row): Notification => Object.assign(new Notification(), row);

const eyes = ({ actor }: RequestContext) => [actor.personId, actor.agencyId];

/** The newest first. */
export async function readNotifications(
  ctx: RequestContext,
  asked: PageAsked,
  unreadOnly: boolean,
): Promise<Page<Notification>> {
  const limit = pageSize(asked.first);
  const values = [...eyes(ctx), ...decodeCursor(asked.after, [LAST]), limit];
  const counted = countAhead(asked, () => countUnread(ctx));
  const rows = await ctx.reads.run(unreadOnly ? unreadPage : page, values);
  return toPage(rows.map(asNotification), asked.first, ({ id }) => [id], counted);
}

export async function readNotificationsById(ctx: RequestContext, ids: readonly string[]): Promise<Notification[]> {
  return (await ctx.reads.run(byIds, [...eyes(ctx), [...ids]])).map(asNotification);
}

export async function countUnread(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.reads.run(unread, eyes(ctx));
  return row?.count ?? 0;
}

/** Those named, or everything up to one, that is not read yet. */
export async function markRead(
  tx: Tx,
  { actor, now }: RequestContext,
  { ids, upTo }: { ids: readonly string[] | null; upTo: string | null },
): Promise<void> {
  await tx.query(
    `update notifications n set read_at = $3
      where ${OWN} and n.read_at is null and ($4::uuid[] is null or n.id = any ($4)) and ($5::uuid is null or n.id <= $5)`,
    [actor.personId, actor.agencyId, now, ids, upTo],
  );
}

/** What was written within the last minute for these people; for whoever watches, in every process. */
export const fresh = namedQuery<{ id: string; personId: string; agencyId: string }>(
  'notifications.fresh',
  `select id, person_id as "personId", agency_id as "agencyId" from notifications
    where person_id = any ($1::uuid[]) and written_at > clock_timestamp() - interval '1 minute' order by id`,
);

export interface Recipient {
  readonly eventId: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly agencyId: string;
  readonly subjectId: string;
}

export const findRecipients = (
  tx: Tx,
  asked: readonly { readonly eventId: string; readonly audience: string }[],
  today: string,
): Promise<Recipient[]> =>
  tx.query<Recipient[]>(
    `select event_id as "eventId", person_id as "personId", tenant_id as "tenantId", agency_id as "agencyId",
       subject_id as "subjectId" from people_to_tell($1, $2, $3)`,
    [asked.map(({ eventId }) => eventId), asked.map(({ audience }) => audience), today],
  );

export interface NewNotification extends Recipient {
  readonly id: string;
  readonly kind: NotificationKind;
}

export async function writeNotifications(tx: Tx, rows: readonly NewNotification[], toldAt: Date): Promise<void> {
  await tx.query(
    `insert into notifications (id, tenant_id, agency_id, person_id, event_id, kind, subject_id, told_at)
     select "id", "tenantId", "agencyId", "personId", "eventId", "kind", "subjectId", $2 from json_to_recordset($1)
       as row ("id" uuid, "tenantId" uuid, "agencyId" uuid, "personId" uuid, "eventId" uuid, "kind" text, "subjectId" uuid)`,
    [JSON.stringify(rows), toldAt],
  );
}

export interface NewLetter extends Pick<NewNotification, 'id' | 'tenantId' | 'agencyId' | 'personId'> {
  readonly isDigest: boolean;
  readonly dueAt: Date;
}

export async function writeLetters(tx: Tx, rows: readonly NewLetter[]): Promise<void> {
  await tx.query(
    `insert into notification_letters (notification_id, tenant_id, agency_id, person_id, is_digest, due_at)
     select "id", "tenantId", "agencyId", "personId", "isDigest", "dueAt" from json_to_recordset($1)
       as row ("id" uuid, "tenantId" uuid, "agencyId" uuid, "personId" uuid, "isDigest" boolean, "dueAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
}

export const dropOlderThan = (tx: Tx, before: Date): Promise<unknown> =>
  tx.query('delete from notifications where told_at < $1', [before]);
