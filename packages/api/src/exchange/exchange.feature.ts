// Lists out of the system and into it.
import { canSeeWork } from '@ky-cuong/shared';
import { actorMay } from '../platform/authz/rules.js';
import type { Feature } from '../platform/feature.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { taskExport } from './task-export.kind.js';

export const exchange: Feature = {
  entities: [],
  resolvers: [ExchangeResolver],
  longJobs: [taskExport],
  rules: { query: {}, mutation: { exportTasks: actorMay(canSeeWork) }, subscription: {}, types: {} },
};
