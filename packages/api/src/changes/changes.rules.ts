// Who may follow the feed: whoever acts. Which kinds and which changes he is told is said by the read, and once more by the database.
import { isSignedIn, leaves } from '../platform/authz/rules.js';

export const changesRules = {
  query: { changes: isSignedIn },
  mutation: {},
  subscription: {},
  types: {
    Change: { ...leaves('kind', 'action', 'subjectId', 'agencyId', 'at'), node: isSignedIn },
    ChangeConnection: { ...leaves('pageInfo', 'latestCursor'), edges: isSignedIn },
    ChangeEdge: { ...leaves('cursor'), node: isSignedIn },
  },
};
