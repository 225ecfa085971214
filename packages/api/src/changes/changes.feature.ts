// Changes: what programs follow to keep a copy of all that they may see.
import type { Feature } from '../platform/feature.js';
import { ChangeConnectionResolver, ChangeResolver } from './change.resolver.js';
import { changesRules } from './changes.rules.js';

export const changes: Feature = {
  entities: [],
  resolvers: [ChangeResolver, ChangeConnectionResolver],
  rules: changesRules,
};
