// Acts of urging: one task or many, taken back at once, and seen by whoever answers.
import { key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';

const URGE = 'mutation ($input: UrgeTasksInput!) { urgeTasks(input: $input) { id } }';

export const onUrging: Readonly<Record<string, Prepare>> = {
  urgeTask: async (stage) => {
    const { id } = await stage.task();
    return by(stage.work.chair, { idempotencyKey: key(), taskId: id, message: 'Đề nghị báo cáo.' });
  },
  urgeTasks: async (stage) => {
    const { id } = await stage.task();
    return by(stage.work.chair, { idempotencyKey: key(), taskIds: [id], message: 'Đề nghị báo cáo.' });
  },
  undoUrge: async (stage) => {
    const { id } = await stage.task();
    const input = { idempotencyKey: key(), taskIds: [id] };
    const { urgeTasks } = await stage.ask(stage.work.chair, URGE, { input });
    return by(stage.work.chair, { urgeId: urgeTasks.id });
  },
  seeUrges: async (stage) => {
    const { id } = await stage.task();
    await stage.ask(stage.work.chair, URGE, { input: { idempotencyKey: key(), taskIds: [id] } });
    return { who: stage.work.headOfHealth, variables: { taskId: id } };
  },
};
