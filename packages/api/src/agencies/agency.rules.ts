// Who may use which agency field. Names and offices are the province's directory: open to whoever acts in it.
import { canManageAgencies } from '@ky-cuong/shared';
import { actorMay, isSignedIn, leaves } from '../platform/authz/rules.js';

// Which agency is then changed, and under which it comes, the services hold against the tree of that day, field by field.
const mayManage = actorMay(canManageAgencies);

export const agencyRules = {
  query: { agency: isSignedIn, agencies: isSignedIn },
  mutation: {
    createAgency: mayManage,
    renameAgency: mayManage,
    moveAgency: mayManage,
    endAgency: mayManage,
    updateAgencyContact: mayManage,
  },
  subscription: {},
  types: {
    Agency: {
      ...leaves(
        'id',
        'name',
        'shortName',
        'code',
        'kind',
        'level',
        'parentId',
        'sectors',
        'parent',
        'children',
        'ancestors',
      ),
      ...leaves('territory', 'phone', 'email', 'address', 'endedOn', 'version', 'history'),
      canManage: isSignedIn,
    },
    AgencyVersion: leaves('from', 'to', 'name', 'code', 'kind', 'level', 'parentId'),
  },
};
