// What the application needs to know of changes to directives.
import type { Feature } from '../platform/feature.js';
import { DirectiveChange } from './change.entity.js';
import { ChangeResolver, DirectiveChangesResolver } from './change.resolver.js';
import { changeRules } from './change.rules.js';
import { findChange } from './change.service.js';
import { ClauseChange } from './clause-change.entity.js';

export const directiveChanges: Feature = {
  entities: [DirectiveChange, ClauseChange],
  resolvers: [ChangeResolver, DirectiveChangesResolver],
  rules: changeRules,
  nodes: { DirectiveChange: findChange },
};
