// Acts on long jobs, and on what they bring in and take out.
import { key } from '@ky-cuong/api/testing/work.js';
import { listOf } from '../walls/world/exchange.ts';
import { by, type Prepare } from './act.ts';

const EXPORT = 'mutation ($input: ExportTasksInput!) { exportTasks(input: $input) { id } }';

export const onExchange: Readonly<Record<string, Prepare>> = {
  exportTasks: async (stage) => by(await stage.person(), { idempotencyKey: key(), format: 'CSV' }),
  importTasks: async ({ app, work }) =>
    by(work.headOfHealth, { idempotencyKey: key(), fileId: await listOf(app, work.headOfHealth) }),
  cancelJob: async (stage) => {
    const who = await stage.person();
    const { exportTasks } = await stage.ask(who, EXPORT, { input: { idempotencyKey: key(), format: 'CSV' } });
    return { who, variables: { id: exportTasks.id } };
  },
};
