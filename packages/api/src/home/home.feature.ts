// What the application needs to know of the home page: it has no rows of its own.
import type { Feature } from '../platform/feature.js';
import { HomeResolver } from './home.resolver.js';
import { homeRules } from './home.rules.js';

export const home: Feature = { entities: [], resolvers: [HomeResolver], rules: homeRules };
