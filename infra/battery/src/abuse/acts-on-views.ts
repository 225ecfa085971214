// Acts on saved views: each on a view of its own.
import { key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';
import type { Stage } from './stage.ts';

const SAVE = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id } }';
const newView = () => ({ idempotencyKey: key(), list: 'TASKS', name: 'Quá hạn', query: 'xem=qua-han', isShared: true });

async function saved(stage: Stage): Promise<string> {
  const { saveView } = await stage.ask(stage.work.chair, SAVE, { input: newView() });
  return saveView.id;
}

export const onViews: Readonly<Record<string, Prepare>> = {
  saveView: (stage) => Promise.resolve(by(stage.work.chair, newView())),
  changeView: async (stage) => by(stage.work.chair, { id: await saved(stage), version: 1, name: 'Tên khác' }),
  removeView: async (stage) => ({ who: stage.work.chair, variables: { id: await saved(stage) } }),
  pinView: async (stage) => ({ who: stage.work.chair, variables: { id: await saved(stage), isPinned: true } }),
};
