// Notifications as they arrive, in whichever process they were made.
import type { RequestContext } from '../platform/graphql/context.js';
import type { LiveTopic } from '../platform/live/live.js';
import { countUnread, fresh, readNotificationsById } from './notification.queries.js';
import { NotificationArrival } from './notification.entity.js';
import { isQuietFor } from './notification.service.js';

export interface Arrived {
  readonly id: string;
  readonly agencyId: string;
}

export const arrivals: LiveTopic<Arrived> = {
  name: 'live.notifications',
  everyMs: 700,
  async read(reads, keys) {
    const rows = await reads.run(fresh, [[...keys]]);
    return rows.map(({ id, personId, agencyId }) => ({ key: personId, id, item: { id, agencyId } }));
  },
};

/** What comes for the caller's person: that it has begun, then each that is for the agency he acts for. */
export async function* watchArrivals({ live, actor }: RequestContext): AsyncGenerator<Arrived | null, void> {
  for await (const arrived of live.watch(arrivals, actor.personId)) {
    if (arrived === 'STARTED') yield null;
    else if (arrived.agencyId === actor.agencyId) yield arrived;
  }
}

/** Read anew under what the caller may see at this moment. */
export async function openArrival(ctx: RequestContext, arrived: Arrived | null): Promise<NotificationArrival> {
  const [unreadCount, found, isQuiet] = await Promise.all([
    countUnread(ctx),
    arrived ? readNotificationsById(ctx, [arrived.id]) : [],
    isQuietFor(ctx),
  ]);
  return Object.assign(new NotificationArrival(), { unreadCount, notification: found[0] ?? null, isQuiet });
}
