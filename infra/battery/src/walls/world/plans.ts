// Tasks under way in an office: a milestone to be set, moved and reached, and a commune that cooperates with its part.
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { done, give, key } from '@ky-cuong/api/testing/work.js';
import { call, head, input, officeHead, once, post, type Call } from './calls.ts';
import type { ThingName } from './facts.ts';
import type { Team } from './staff.ts';

interface Place {
  readonly app: TestApp;
  readonly district: Team;
  readonly office: Team;
  readonly commune: Team;
}

export async function plansOf({ app, district, office, commune }: Place): Promise<Partial<Record<ThingName, string>>> {
  const leader = office.people.HEAD;
  const begun = async () => {
    const cooperatingIds = [commune.agency.id];
    const { id } = await give(app, district.people.HEAD, { leadId: office.agency.id, cooperatingIds });
    await done(app, leader, 'acceptTask', { taskId: id });
    return id;
  };
  const [tPlan, tPart, tReportPart, tUrgePart] = [await begun(), await begun(), await begun(), await begun()];
  const tReassign = await begun();
  for (const taskId of [tReportPart, tUrgePart]) {
    const part = { agencyId: commune.agency.id, version: 1, part: 'Số liệu của xã', dueOn: '2024-03-22' };
    await done(app, leader, 'setPart', { taskId, ...part });
  }
  return {
    ...{ tPlan, tReassign, tPart, tReportPart, tUrgePart },
    mEdit: await milestoneOf(app, leader, tPlan, 'Mốc một'),
    mReach: await milestoneOf(app, leader, tPlan, 'Mốc hai'),
  };
}

async function milestoneOf(app: TestApp, who: TestPerson, taskId: string, title: string): Promise<string> {
  await done(app, who, 'addMilestone', { idempotencyKey: key(), taskId, title, dueOn: '2024-03-20' });
  const sql = 'select id from task_milestones where task_id = $1 and title = $2';
  const [row] = await app.owner.query(sql, [taskId, title]);
  return row.id;
}

const fresh = { title: 'Dự thảo gửi lấy ý kiến', dueOn: '2024-03-21' };

export const onPlans: Readonly<Record<string, Call>> = {
  reassignTasks: call(
    officeHead,
    input((of, version) => ({
      ...once(),
      tasks: [{ taskId: of('tReassign'), version: version('tReassign') }],
      appointmentId: of('aOfficial'),
    })),
  ),
  addMilestone: call(
    officeHead,
    input((of) => ({ ...once(), ...fresh, taskId: of('tPlan') })),
  ),
  editMilestone: call(
    officeHead,
    input((of, version) => ({ ...fresh, milestoneId: of('mEdit'), version: version('mEdit') })),
  ),
  reportMilestone: call(
    officeHead,
    input((of, version) => ({ milestoneId: of('mReach'), version: version('mReach'), result: 'Đã xong' })),
  ),
  setPart: call(
    head,
    input((of) => ({ taskId: of('tPart'), agencyId: of('commune'), version: 1, part: 'Số liệu', dueOn: '2024-03-22' })),
  ),
  reportPart: call(
    post('commune', 'HEAD'),
    input((of) => ({ taskId: of('tReportPart'), version: 2, result: 'Đã gửi' })),
  ),
  urgePart: call(
    officeHead,
    input((of) => ({ ...once(), taskId: of('tUrgePart'), agencyId: of('commune') })),
  ),
};
