// What the application needs to know of notifications.
import type { Feature } from '../platform/feature.js';
import { NotificationSettings } from './notification-settings.entity.js';
import { Notification } from './notification.entity.js';
import { NotificationResolver } from './notification.resolver.js';
import { notificationRules } from './notifications.rules.js';

export const notifications: Feature = {
  entities: [Notification, NotificationSettings],
  resolvers: [NotificationResolver],
  rules: notificationRules,
};
