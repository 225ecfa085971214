// Who may follow a thread: whoever takes part in the work. Which knots he then sees is said by the statement's scope, and once more below.
import { canSeeWork } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

const worker = actorMay(canSeeWork);

export const threadRules = {
  query: { thread: worker },
  mutation: {},
  subscription: {},
  types: {
    Thread: { knots: worker },
    ThreadKnot: {
      ...leaves('key', 'above', 'kind', 'isHere', 'childCount', 'result'),
      directive: worker,
      clause: worker,
      task: worker,
    },
  },
};
