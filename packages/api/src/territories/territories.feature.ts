// Territories: places by law, public within the province.
import { isSignedIn, leaves } from '../platform/authz/rules.js';
import type { Feature } from '../platform/feature.js';
import { TerritoryResolver, territoryNode } from './territory.node.js';

export const territories: Feature = {
  entities: [],
  resolvers: [TerritoryResolver],
  rules: {
    query: { territories: isSignedIn },
    mutation: {},
    subscription: {},
    types: { Territory: leaves('id', 'code', 'name', 'level', 'parentId', 'from', 'to') },
  },
  nodes: { Territory: (ctx, id) => territoryNode(ctx, id, ctx.today) },
};
