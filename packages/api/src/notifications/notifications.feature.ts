// What the application needs to know of notifications.
import { NotFoundError } from '../platform/errors/errors.js';
import type { Feature } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { NotificationSettings } from './notification-settings.entity.js';
import { Notification } from './notification.entity.js';
import { readNotificationsById } from './notification.queries.js';
import { NotificationResolver } from './notification.resolver.js';
import { notificationRules } from './notifications.rules.js';

async function findNotification(ctx: RequestContext, id: string): Promise<Notification> {
  const [found] = await readNotificationsById(ctx, [id]);
  if (!found) throw new NotFoundError();
  return found;
}

export const notifications: Feature = {
  entities: [Notification, NotificationSettings],
  resolvers: [NotificationResolver],
  rules: notificationRules,
  nodes: { Notification: findNotification },
};
