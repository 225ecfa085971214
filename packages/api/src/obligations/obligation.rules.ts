// Who may read the board: whoever takes part in the work, of his own agency and those below it.
import { canSeeWork } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

const worker = actorMay(canSeeWork);

export const obligationRules = {
  query: { obligationBoard: worker },
  mutation: {},
  subscription: {},
  types: {
    ObligationBoard: { obligations: worker, rows: worker },
    ObligationName: leaves('number', 'name'),
    ObligationRow: { agency: worker, cells: worker },
    ObligationCell: leaves('number', 'state', 'total', 'open', 'late', 'list', 'why'),
  },
};
