// What the application needs to know of the thread: it has no rows of its own.
import type { Feature } from '../platform/feature.js';
import { ThreadResolver } from './thread.resolver.js';
import { threadRules } from './thread.rules.js';

export const thread: Feature = { entities: [], resolvers: [ThreadResolver], rules: threadRules };
