// Who may use which field about API keys: heads and administrators, in a session of their own.
import { canHoldApiKeys } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

const holder = actorMay(canHoldApiKeys);

export const keyRules = {
  query: { apiKeys: holder },
  mutation: { createApiKey: holder, rotateApiKey: holder, revokeApiKey: holder },
  subscription: {},
  types: {
    ApiKey: leaves(
      'id',
      'agencyId',
      'makerId',
      'makerName',
      'makerTitle',
      'name',
      'hint',
      'scopes',
      'createdAt',
      'expiresAt',
      'lastUsedAt',
      'lastUsedFrom',
      'requestsPerMinute',
      'costPerMinute',
      'replacesId',
      'revokedReason',
      'revokedByName',
      'revokedAt',
    ),
    CreatedApiKey: leaves('key', 'secret'),
  },
};
