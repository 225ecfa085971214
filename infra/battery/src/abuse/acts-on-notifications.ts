// Acts on one's own notifications: what was read, and how one wants to be told.
import { by, type Prepare } from './act.ts';

export const onNotifications: Readonly<Record<string, Prepare>> = {
  markNotificationsRead: async (stage) => by(await stage.person(), { upTo: '01900000-0000-7000-8000-000000000045' }),
  updateNotificationSettings: async (stage) => by(await stage.person(), { version: 0, hasDigest: false }),
};
