// Who may use the home page: whoever has a part in the work.
import { canSeeWork } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

const worker = actorMay(canSeeWork);

export const homeRules = {
  query: { home: worker },
  mutation: {},
  subscription: {},
  types: {
    Home: {
      decisions: worker,
      overdue: worker,
      atRisk: worker,
      inTimeCount: worker,
      dueSoonCount: worker,
      directivesUnfinished: worker,
    },
    DecisionBlock: { ...leaves('count', 'groups'), rows: worker },
    DecisionGroup: leaves('kind', 'count'),
    Decision: { ...leaves('kind', 'since', 'waitedDays'), task: worker, receipt: worker, acknowledgement: worker },
    TaskBlock: { ...leaves('count'), rows: worker },
  },
};
