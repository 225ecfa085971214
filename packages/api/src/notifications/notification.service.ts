// What a person does with his notifications: reads them, marks them, and says how he wants to be told.
import { isQuietAt } from '@ky-cuong/shared';
import { isId, kindOf } from '../platform/db/ids.js';
import { ConflictError, InvalidInputError, UnauthenticatedError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { MAX_PAGE } from '../platform/graphql/page.js';
import {
  type MarkNotificationsReadInput,
  NotificationSettings,
  SETTINGS_BY_DEFAULT,
  type UpdateNotificationSettingsInput,
} from './notification-settings.entity.js';
import { countUnread, markRead } from './notification.queries.js';
import { quietHoursOf } from './notification.telling.js';

/** Answers how many are left. One that is somebody else's changes nothing and tells nothing. */
export async function markNotificationsRead(
  ctx: RequestContext,
  { ids, upTo }: MarkNotificationsReadInput,
): Promise<number> {
  if ((ids ?? null) === null && (upTo ?? null) === null) throw new InvalidInputError('ids', 'REQUIRED');
  if (ids && ids.length > MAX_PAGE) throw new InvalidInputError('ids', 'OUT_OF_RANGE', { min: 0, max: MAX_PAGE });
  if (upTo && kindOf(upTo) !== 'Notification') throw new InvalidInputError('upTo', 'CHECK_FIELDS');
  await ctx.db.run((tx) => markRead(tx, ctx, { ids: ids?.filter(isId) ?? null, upTo: upTo ?? null }));
  return countUnread(ctx);
}

export async function findSettings({ db, actor }: RequestContext): Promise<NotificationSettings> {
  const { personId } = actor;
  const found = await db.run((tx) => tx.findOneBy(NotificationSettings, { personId }));
  return found ?? Object.assign(new NotificationSettings(), SETTINGS_BY_DEFAULT, { personId });
}

export async function updateSettings(
  ctx: RequestContext,
  { version, ...changes }: UpdateNotificationSettingsInput,
): Promise<NotificationSettings> {
  const { actor, session } = ctx;
  if (!session) throw new UnauthenticatedError();
  checkMinutes(changes);
  const { personId } = actor;
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== null && value !== undefined),
  );
  await ctx.db.run(async (tx) => {
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await tx.findOne(NotificationSettings, { where: { personId }, lock });
    const known = found ?? { ...SETTINGS_BY_DEFAULT, personId, accountId: session.accountId };
    if (known.version !== version) throw new ConflictError('STALE_VERSION', { version: known.version });
    const next = { ...known, ...given, version: version + 1 };
    await (found ? tx.update(NotificationSettings, { personId }, next) : tx.insert(NotificationSettings, next));
  });
  return findSettings(ctx);
}

function checkMinutes({ quietFrom, quietTo }: Omit<UpdateNotificationSettingsInput, 'version'>): void {
  const range = { min: 0, max: 1439 };
  for (const [field, minute] of Object.entries({ quietFrom, quietTo })) {
    if (typeof minute === 'number' && (minute < range.min || minute > range.max))
      throw new InvalidInputError(field, 'OUT_OF_RANGE', range);
  }
}

export async function isQuietFor(ctx: RequestContext): Promise<boolean> {
  return isQuietAt(quietHoursOf(await findSettings(ctx)), ctx.now);
}
