// Who may use which agency field. Names and offices are the province's directory: open to whoever acts in it.
import { canManageAgencies } from '@ky-cuong/shared';
import { actorMay, argsWithin, both, isSignedIn, leaves } from '../platform/authz/rules.js';
import type { CreateAgencyInput, MoveAgencyInput } from './agency.inputs.js';

const mayManage = actorMay(canManageAgencies);

export const agencyRules = {
  query: { agency: isSignedIn, agencies: isSignedIn },
  mutation: {
    createAgency: both(mayManage, argsWithin(({ input }: { input: CreateAgencyInput }) => [input.parentId])),
    renameAgency: mayManage,
    moveAgency: both(mayManage, argsWithin(({ input }: { input: MoveAgencyInput }) => [input.newParentId])),
    endAgency: mayManage,
    updateAgencyContact: mayManage,
  },
  subscription: {},
  types: {
    Agency: {
      ...leaves('id', 'name', 'shortName', 'code', 'kind', 'level', 'parentId', 'sectors', 'parent', 'children', 'ancestors'),
      ...leaves('territory', 'phone', 'email', 'address', 'endedOn', 'version', 'history'),
      canManage: isSignedIn,
    },
    AgencyVersion: leaves('from', 'to', 'name', 'code', 'kind', 'level', 'parentId'),
  },
};
