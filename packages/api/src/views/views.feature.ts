// What the application needs to know of saved views.
import type { Feature } from '../platform/feature.js';
import { SavedView, SavedViewPin } from './saved-view.entity.js';
import { SavedViewResolver } from './saved-view.resolver.js';
import { viewRules } from './views.rules.js';

export const views: Feature = { entities: [SavedView, SavedViewPin], resolvers: [SavedViewResolver], rules: viewRules };
