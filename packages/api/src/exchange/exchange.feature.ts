// Lists out of the system and into it.
import { canSeeWork, canSplitTask } from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';
import type { Feature } from '../platform/feature.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { taskExport } from './task-export.kind.js';
import { taskImport } from './task-import.kind.js';

const splitter = actorMay(canSplitTask);

export const exchange: Feature = {
  entities: [],
  resolvers: [ExchangeResolver],
  longJobs: [taskExport, taskImport],
  rules: {
    query: { taskImportPreview: splitter },
    mutation: { exportTasks: actorMay(canSeeWork), importTasks: splitter },
    subscription: {},
    types: {
      TaskImportPreview: { ...leaves('rows', 'ready', 'imported', 'refused', 'problemCount'), problems: splitter },
      ImportProblem: leaves('row', 'column', 'heading', 'reason', 'sentence', 'value', 'choices', 'title'),
    },
  },
};
