// Who may use notifications: everybody his own, and nobody another's.
import { canSeeWork } from '@ky-cuong/shared';
import { actorMay, isSignedIn, leaves } from '../platform/authz/rules.js';

const worker = actorMay(canSeeWork);

export const notificationRules = {
  query: { notifications: isSignedIn, unreadNotificationCount: isSignedIn, notificationSettings: isSignedIn },
  mutation: { markNotificationsRead: isSignedIn, updateNotificationSettings: isSignedIn },
  subscription: { notificationArrived: isSignedIn },
  types: {
    Notification: { ...leaves('id', 'kind', 'toldAt', 'readAt', 'isUrgent'), task: worker, directive: worker },
    NotificationConnection: { ...leaves('pageInfo'), edges: isSignedIn },
    NotificationEdge: { ...leaves('cursor'), node: isSignedIn },
    NotificationArrival: { ...leaves('unreadCount', 'isQuiet'), notification: isSignedIn },
    NotificationSettings: leaves(
      ...(['isQuiet', 'quietFrom', 'quietTo', 'urgentPasses', 'hasDigest', 'inAppOff', 'emailOff', 'version'] as const),
    ),
  },
};
