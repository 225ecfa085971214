// Acts within a task under way: milestones, and the parts of those who cooperate.
import { done, give, key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';
import type { Stage } from './stage.ts';

const fresh = { title: 'Dự thảo kế hoạch', dueOn: '2024-03-20' };

async function milestone(stage: Stage): Promise<string> {
  const { id: taskId } = await stage.accepted();
  await done(stage.app, stage.work.headOfHealth, 'addMilestone', { idempotencyKey: key(), taskId, ...fresh });
  const [row] = await stage.app.owner.query('select id from task_milestones where task_id = $1', [taskId]);
  return row.id;
}

async function shared(stage: Stage): Promise<{ taskId: string; agencyId: string }> {
  const { app, work } = stage;
  const agencyId = work.education.id;
  const { id: taskId } = await give(app, work.chair, { leadId: work.health.id, cooperatingIds: [agencyId] });
  await done(app, work.headOfHealth, 'acceptTask', { taskId });
  return { taskId, agencyId };
}

const REPEAT = 'mutation ($input: RepeatTaskInput!) { repeatTask(input: $input) { id } }';
const PAUSE = 'mutation ($input: SeriesActInput!) { pauseSeries(input: $input) { id } }';
const monthly = { unit: 'MONTH', every: 1, firstOn: '2024-06-28', ahead: 5 };

async function series(stage: Stage): Promise<string> {
  const { id: taskId } = await stage.task();
  const { repeatTask } = await stage.ask(stage.work.chair, REPEAT, {
    input: { idempotencyKey: key(), taskId, ...monthly },
  });
  return repeatTask.id;
}

const part = { part: 'Số liệu trường học', dueOn: '2024-03-20' };

async function told(stage: Stage): Promise<{ taskId: string; agencyId: string }> {
  const asked = await shared(stage);
  await done(stage.app, stage.work.headOfHealth, 'setPart', { ...asked, ...part, version: 1 });
  return asked;
}

export const onPlans: Readonly<Record<string, Prepare>> = {
  repeatTask: async (stage) => {
    const { id: taskId } = await stage.task();
    return by(stage.work.chair, { idempotencyKey: key(), taskId, ...monthly });
  },
  pauseSeries: async (stage) => by(stage.work.chair, { seriesId: await series(stage), version: 1 }),
  resumeSeries: async (stage) => {
    const seriesId = await series(stage);
    await stage.ask(stage.work.chair, PAUSE, { input: { seriesId, version: 1 } });
    return by(stage.work.chair, { seriesId, version: 2 });
  },
  stopSeries: async (stage) => by(stage.work.chair, { seriesId: await series(stage), version: 1, reason: 'Thôi.' }),
  reassignTasks: async (stage) => {
    const { id: taskId, version } = await stage.accepted();
    const { appointmentId } = stage.official;
    return by(stage.work.headOfHealth, { idempotencyKey: key(), tasks: [{ taskId, version }], appointmentId });
  },
  addMilestone: async (stage) => {
    const { id: taskId } = await stage.accepted();
    return by(stage.work.headOfHealth, { idempotencyKey: key(), taskId, ...fresh });
  },
  editMilestone: async (stage) => {
    const milestoneId = await milestone(stage);
    return by(stage.work.headOfHealth, { milestoneId, version: 1, ...fresh, title: 'Dự thảo lần hai' });
  },
  reportMilestone: async (stage) => {
    const milestoneId = await milestone(stage);
    return by(stage.work.headOfHealth, { milestoneId, version: 1, result: 'Đã gửi lấy ý kiến.' });
  },
  setPart: async (stage) => by(stage.work.headOfHealth, { ...(await shared(stage)), ...part, version: 1 }),
  reportPart: async (stage) => {
    const { taskId } = await told(stage);
    return by(stage.work.headOfEducation, { taskId, version: 2, result: 'Đã gửi số liệu.' });
  },
  urgePart: async (stage) => by(stage.work.headOfHealth, { ...(await told(stage)), idempotencyKey: key() }),
};
