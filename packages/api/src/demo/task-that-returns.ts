// A report that is due every week: ordered once, given again by itself, and changed on the way by what amended its directive.
import { newId } from '../platform/db/ids.js';
import { confirmTask } from '../tasks/task.deciding.js';
import { Task } from '../tasks/task.entity.js';
import { reportDone, reportProgress } from '../tasks/task.reporting.js';
import { repeatTask } from '../tasks/task.series.js';
import { TaskSeries } from '../tasks/task-series.entity.js';
import type { Stage } from './directive-life.js';
import { instant } from './office-hours.js';
import { postKey } from './roster.js';
import { accept, type Act, give, planStory, type Step, taskNow } from './told-steps.js';

const CHAIR = postKey('ubnd', 'HEAD');
const LEADER = postKey('nong-nghiep', 'HEAD');

const repeat: Act = async (ctx, { task }) => {
  const weekly = { unit: 'WEEK', every: 1, firstOn: '2024-03-14', until: '2024-05-30', ahead: 3 } as const;
  await repeatTask(ctx, { ...weekly, idempotencyKey: newId('Other'), taskId: task.id });
  return task;
};

const done: Act = (ctx, { task: { id: taskId, version } }) =>
  reportDone(ctx, { taskId, version, result: '1.240 ha lúa, 86 ha cây ăn trái thiếu nước; đã bơm bổ sung 1.100 ha.' });

const confirm: Act = (ctx, { task: { id: taskId, version } }) =>
  confirmTask(ctx, { taskId, version, grade: 'GOOD', note: null });

/** What the worker gave this morning, in place of what it came from. */
const takeNext: Act = async (ctx, story) => {
  const task = await ctx.db.run(async (tx) => {
    const { id: seriesId } = await tx.findOneByOrFail(TaskSeries, { originId: story.task.id });
    return tx.findOneByOrFail(Task, { seriesId });
  });
  return accept(ctx, { ...story, task });
};

const advance: Act = async (ctx, { task }) => {
  const { id: taskId, version } = await taskNow(ctx, task.id);
  return reportProgress(ctx, { taskId, version, progress: 40, note: 'Đã có số liệu của 7 huyện, thành phố.' });
};

const STEPS: readonly Step[] = [
  [
    ...(['2024-02-28', '09:30', CHAIR] as const),
    give({
      title: 'Báo cáo diện tích lúa, cây ăn trái bị ảnh hưởng hạn, mặn',
      product: 'Biểu số liệu theo xã',
      sector: 'AGRICULTURE',
      lead: 'nong-nghiep',
      on: '2024-03-07',
      source: ['han-man', 3],
    }),
  ],
  ['2024-02-28', '10:05', CHAIR, repeat],
  ['2024-02-29', '08:15', LEADER, accept],
  ['2024-03-06', '15:20', LEADER, done],
  ['2024-03-08', '08:30', CHAIR, confirm],
  ['2024-03-11', '10:05', LEADER, takeNext],
  ['2024-03-13', '16:10', LEADER, advance],
];

const GIVEN_AGAIN = instant('2024-03-11', '07:10');

export function planTaskThatReturns(stage: Stage): void {
  const lane = 'comes again';
  planStory(stage, lane, STEPS, 'tasks of ubnd');
  stage.timeline.plan({ at: GIVEN_AGAIN, lane, run: () => stage.doors.repeat(GIVEN_AGAIN) });
}
