// What the application needs to know of the obligations board: it has no rows of its own.
import type { Feature } from '../platform/feature.js';
import { obligationRules } from './obligation.rules.js';
import { ObligationResolver } from './obligation.resolver.js';

export const obligations: Feature = { entities: [], resolvers: [ObligationResolver], rules: obligationRules };
