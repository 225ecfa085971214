// What the application needs to know of searching: it has no rows of its own.
import type { Feature } from '../platform/feature.js';
import { SearchResolver } from './search.resolver.js';
import { searchRules } from './search.rules.js';

export const search: Feature = { entities: [], resolvers: [SearchResolver], rules: searchRules };
