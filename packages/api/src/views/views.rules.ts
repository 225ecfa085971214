// Who may use which field about saved views: whoever works with lists, each his own.
import { canSeeWork } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

const worker = actorMay(canSeeWork);

export const viewRules = {
  query: { savedViews: worker },
  mutation: { saveView: worker, changeView: worker, removeView: worker, pinView: worker },
  subscription: {},
  types: {
    SavedView: leaves(
      ...([
        'id',
        'list',
        'name',
        'query',
        'isShared',
        'isPinned',
        'mayChange',
        'ownerName',
        'version',
        'createdAt',
      ] as const),
    ),
  },
};
