// Tasks that have been accepted, made in few requests, for races that use one up each.
import { act, send } from '@ky-cuong/api/testing/work.js';
import type { Races } from './concurrency.ts';

const AT_ONCE = 50;

export async function freshTasks(
  { apps: [app], work }: Pick<Races, 'apps' | 'work'>,
  howMany: number,
): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < howMany) {
    const tasks = Array.from({ length: Math.min(AT_ONCE, howMany - ids.length) }, () => ({
      leadId: work.districtA.id,
    }));
    const { data, errors } = await send(app, work.chair, tasks);
    if (errors) throw new Error(JSON.stringify(errors));
    for (const { id } of data.createTasks) {
      await act(app, work.headOfA, 'acceptTask', { taskId: id, version: 1 });
      ids.push(String(id));
    }
  }
  return ids;
}
