// What belongs to the whole graph and to no feature: node(id).
import type { Feature } from '../platform/feature.js';
import { isSignedIn } from '../platform/authz/rules.js';
import { NodeResolver } from './node.resolver.js';

export const root: Feature = {
  entities: [],
  resolvers: [NodeResolver],
  rules: { query: { node: isSignedIn }, mutation: {}, subscription: {}, types: {} },
};
