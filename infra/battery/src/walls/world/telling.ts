// Notifications in the world of the walls: one that the head has not read, and one valid call for each act on his own.
import { newId } from '@ky-cuong/api/platform/db/ids.js';
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { call, type Call, head, input } from './calls.ts';

export async function tellOf(app: TestApp, { personId, agency }: TestPerson, directiveId: string): Promise<void> {
  await app.owner.query(
    `insert into notifications (id, tenant_id, agency_id, person_id, event_id, kind, subject_id, told_at)
     values ($1, $2, $3, $4, $5, 'DIRECTIVE_ISSUED', $6, $7)`,
    [newId('Notification'), agency.tenantId, agency.id, personId, newId('Other'), directiveId, app.clock.now()],
  );
}

export const onNotifications: Readonly<Record<string, Call>> = {
  // Of whatever it is sent, it marks one's own: there is nothing to refuse.
  markNotificationsRead: call(
    head,
    input(() => ({ upTo: '01900000-0000-7000-8000-000000000045' })),
  ),
  updateNotificationSettings: call(
    head,
    input(() => ({ version: 0, hasDigest: true })),
  ),
};
