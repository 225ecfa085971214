// Urging in the world of the walls: one urge that still can be taken back, and one valid call for each operation on it.
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { key } from '@ky-cuong/api/testing/work.js';
import { call, type Call, head, input, officeHead, once } from './calls.ts';

const URGE = 'mutation ($input: UrgeTasksInput!) { urgeTasks(input: $input) { id } }';

export async function urgeOf(app: TestApp, who: TestPerson, taskId: string): Promise<string> {
  const { data, errors } = await app.as(who).send(URGE, { input: { idempotencyKey: key(), taskIds: [taskId] } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.urgeTasks.id;
}

export const onUrging: Readonly<Record<string, Call>> = {
  urgeTask: call(
    head,
    input((of) => ({ ...once(), taskId: of('tUrge') })),
  ),
  urgeTasks: call(
    head,
    input((of) => ({ ...once(), taskIds: [of('tUrges')] })),
  ),
  undoUrge: call(
    head,
    input((of) => ({ urgeId: of('urge') })),
  ),
  seeUrges: call(officeHead, (of) => ({ taskId: of('tUndo') })),
};
