// Saved views in the world of the walls: two that a district shares with itself, and one valid call for each operation.
import type { TestApp, TestPerson } from '@ky-cuong/api/testing/test-app.js';
import { call, type Call, head, input, once } from './calls.ts';

const SAVE = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id } }';
const view = { list: 'TASKS', name: 'Quá hạn', query: 'xem=qua-han', isShared: true };

export async function viewOf(app: TestApp, who: TestPerson): Promise<string> {
  const { data, errors } = await app.as(who).send(SAVE, { input: { ...once(), ...view } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.saveView.id;
}

export const onViews: Readonly<Record<string, Call>> = {
  saveView: call(
    head,
    input(() => ({ ...once(), ...view })),
  ),
  changeView: call(
    head,
    input((of) => ({ id: of('view'), version: 1, name: 'Quá hạn, mới' })),
  ),
  removeView: call(head, (of) => ({ id: of('viewGone') })),
  pinView: call(head, (of) => ({ id: of('viewPinned'), isPinned: true })),
};
