// API keys: how a program acts in the post of whoever made its key.
import type { Feature } from '../platform/feature.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { endKeys } from './api-key.service.js';
import { keyRules } from './keys.rules.js';

export const keys: Feature = {
  entities: [ApiKey],
  resolvers: [ApiKeyResolver],
  rules: keyRules,
  reactions: [endKeys],
};
