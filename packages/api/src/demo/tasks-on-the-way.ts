// Two tasks of the health department told step by step: one with milestones, waiting for the part of another; one whose official has left.
import { endAppointment } from '../people/appointment.service.js';
import { newId } from '../platform/db/ids.js';
import { assignOfficial } from '../tasks/task.handing-on.js';
import { addMilestone, reportMilestone } from '../tasks/task.milestones.js';
import { setPart, urgePart } from '../tasks/task.parts.js';
import { reportProgress } from '../tasks/task.reporting.js';
import { TaskMilestone } from '../tasks/task-milestone.entity.js';
import type { Stage } from './directive-life.js';
import { postKey } from './roster.js';
import { accept, type Act, give, planStory, type Step } from './told-steps.js';

const CHAIR = postKey('ubnd', 'HEAD');
const LEADER = postKey('y-te', 'HEAD');
const HEALTH = { lead: 'y-te', sector: 'HEALTH' } as const;
const LEAVER = postKey('y-te', 'OFFICIAL', 4);

const milestone =
  (title: string, dueOn: string): Act =>
  (ctx, { task }) =>
    addMilestone(ctx, { idempotencyKey: newId('Other'), taskId: task.id, title, dueOn });

const part =
  (agencyKey: string, text: string, dueOn: string): Act =>
  (ctx, { stage, task }) =>
    setPart(ctx, { taskId: task.id, agencyId: stage.cast.agency(agencyKey).id, version: 1, part: text, dueOn });

const reachFirst: Act = async (ctx, { task: { id: taskId } }) => {
  const where = { taskId };
  const [first] = await ctx.db.run((tx) => tx.find(TaskMilestone, { where, order: { dueOn: 'ASC' } }));
  const reached = { milestoneId: first?.id ?? '', version: first?.version ?? 0 };
  return reportMilestone(ctx, { ...reached, result: 'Đã gửi dự thảo xin ý kiến 12 huyện, thành phố.' });
};

const advance: Act = (ctx, { task: { id: taskId, version } }) =>
  reportProgress(ctx, { taskId, version, progress: 60, note: 'Đã tổng hợp ý kiến; còn chờ số liệu trường học.' });

const urge: Act = (ctx, { stage, task }) => {
  const message = 'Đề nghị gửi số liệu để kịp trình.';
  const asked = { taskId: task.id, agencyId: stage.cast.agency('giao-duc').id, message };
  return urgePart(ctx, { ...asked, idempotencyKey: newId('Other') });
};

const name: Act = (ctx, { stage, task: { id: taskId, version } }) =>
  assignOfficial(ctx, { taskId, version, appointmentId: stage.cast.at(LEAVER).actor.appointmentId });

const leave: Act = async (ctx, { stage, task }) => {
  const { appointmentId } = stage.cast.at(LEAVER).actor;
  await endAppointment(ctx, { id: appointmentId, version: 1, reason: 'Chuyển công tác ra ngoài tỉnh' });
  return task;
};

const WAITING: readonly Step[] = [
  [
    ...(['2024-02-28', '09:10', CHAIR] as const),
    give({
      ...HEALTH,
      title: 'Xây dựng kế hoạch phòng, chống sốt xuất huyết năm 2024',
      product: 'Kế hoạch trình UBND tỉnh',
      on: '2024-03-29',
      cooperating: ['giao-duc', 'tai-chinh'],
    }),
  ],
  ['2024-02-29', '08:30', LEADER, accept],
  ['2024-02-29', '08:40', LEADER, milestone('Dự thảo kế hoạch gửi lấy ý kiến', '2024-03-08')],
  ['2024-02-29', '08:45', LEADER, milestone('Trình UBND tỉnh ban hành', '2024-03-25')],
  ['2024-02-29', '08:50', LEADER, part('giao-duc', 'Số liệu trường học có ổ dịch ba năm gần đây', '2024-03-11')],
  ['2024-02-29', '08:55', LEADER, part('tai-chinh', 'Dự toán kinh phí phun hóa chất', '2024-03-20')],
  ['2024-03-07', '15:00', LEADER, reachFirst],
  ['2024-03-12', '15:10', LEADER, advance],
  ['2024-03-13', '09:00', LEADER, urge],
];

const LEFT: readonly Step[] = [
  [
    ...(['2024-03-04', '09:20', CHAIR] as const),
    give({
      ...HEALTH,
      title: 'Thống kê trạm y tế xã thiếu thuốc thiết yếu',
      product: 'Danh sách trạm và loại thuốc thiếu',
      on: '2024-03-28',
    }),
  ],
  ['2024-03-05', '08:20', LEADER, name],
  ['2024-03-13', '07:15', postKey('ubnd', 'ADMIN'), leave],
];

export function planTasksOnTheWay(stage: Stage): void {
  for (const [place, steps] of [WAITING, LEFT].entries())
    planStory(stage, `on the way ${place}`, steps, 'tasks of ubnd');
}
