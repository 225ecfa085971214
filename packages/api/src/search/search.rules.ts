// Whoever acts may search. What he then finds is said by the scope of every statement, and once more by the database.
import { isSignedIn, leaves } from '../platform/authz/rules.js';

export const searchRules = {
  query: { search: isSignedIn },
  mutation: {},
  subscription: {},
  types: {
    SearchGroup: { ...leaves('kind', 'hasMore'), hits: isSignedIn },
    SearchHit: {
      ...leaves('kind', 'rank', 'matched'),
      task: isSignedIn,
      directive: isSignedIn,
      agency: isSignedIn,
      person: isSignedIn,
    },
  },
};
