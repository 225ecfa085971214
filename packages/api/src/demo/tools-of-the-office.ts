// What people of the demo set up for themselves: lists under a name, a program that works by a key, a list taken out.
import { Account } from '../accounts/account.entity.js';
import { exportTasks } from '../exchange/task-export.kind.js';
import { createApiKey } from '../keys/api-key.making.js';
import { newId } from '../platform/db/ids.js';
import type { ActingActor } from '../platform/graphql/context.js';
import { pinView, saveView } from '../views/saved-view.service.js';
import type { Cast } from './cast.js';
import type { DemoDoors } from './demo-doors.js';
import { instant, OPENING_DAY } from './office-hours.js';
import { postKey } from './roster.js';

const CHAIR = postKey('ubnd', 'HEAD');
const OFFICE = postKey('vp', 'CLERK');
const HEALTH = postKey('y-te', 'HEAD');

interface ViewPlan {
  readonly who: string;
  readonly name: string;
  readonly list: 'TASKS' | 'DIRECTIVES';
  readonly query: string;
  readonly isShared: boolean;
}

const VIEWS: readonly ViewPlan[] = [
  { who: CHAIR, list: 'TASKS', name: 'Y tế quá hạn', query: 'xem=qua-han&linhVuc=HEALTH', isShared: true },
  { who: CHAIR, list: 'TASKS', name: 'Đôn đốc chưa ai xem', query: 'xem=tat-ca&donDoc=chua-xem', isShared: false },
  { who: OFFICE, list: 'TASKS', name: 'Sắp đến hạn trình Chủ tịch', query: 'xem=sap-den-han', isShared: true },
  { who: HEALTH, list: 'TASKS', name: 'Chờ tôi xác nhận', query: 'xem=cho-xac-nhan', isShared: true },
];

/** On the last evening, by people whose accounts stand. */
export async function setUpTools(doors: DemoDoors, cast: Cast): Promise<void> {
  const as = (who: string) => doors.contextOf(cast.at(who).actor, instant(OPENING_DAY, '07:05'));
  for (const { who, ...view } of VIEWS) {
    const ctx = await as(who);
    const { id } = await saveView(ctx, { ...view, idempotencyKey: newId('Other') });
    await pinView(ctx, id, true);
  }
  await letProgramIn(doors, cast.at(CHAIR).actor);
  await exportTasks(await as(CHAIR), {
    idempotencyKey: newId('Other'),
    filter: { timeAxis: 'OVERDUE' },
    format: 'XLSX',
  });
}

/** Its secret is shown to nobody: whoever wants to try a program makes a key of his own. */
async function letProgramIn(doors: DemoDoors, actor: ActingActor): Promise<void> {
  const { personId, personName } = actor;
  const { id: accountId } = await doors.owner.getRepository(Account).findOneByOrFail({ personId });
  const session = { id: newId('Other'), accountId, personId, personName, mustChangePassword: false };
  await createApiKey(await doors.contextOf(actor, instant(OPENING_DAY, '07:20'), session), {
    idempotencyKey: newId('Other'),
    name: 'Hệ thống một cửa thử',
    scopes: ['tasks:read', 'directives:read'],
    validForDays: 180,
    requestsPerMinute: 120,
    costPerMinute: 20_000,
  });
}
