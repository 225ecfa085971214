// Agencies: who works, under whom, since when.
import type { Feature } from '../platform/feature.js';
import { AgencyRow } from './agency.entity.js';
import { agencyNode } from './agency.node.js';
import { AgencyResolver } from './agency.resolver.js';
import { agencyRules } from './agency.rules.js';

export const agencies: Feature = {
  entities: [AgencyRow],
  resolvers: [AgencyResolver],
  rules: agencyRules,
  nodes: { Agency: (ctx, id) => Promise.resolve(agencyNode(ctx, id)) },
};
