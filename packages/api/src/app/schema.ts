// The whole graph: every feature's resolvers under every feature's rules.
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray, type PubSub } from 'type-graphql';
import { protect, type RuleTable } from '../platform/authz/protect.js';
import { leaves } from '../platform/authz/rules.js';
import type { Feature } from '../platform/feature.js';
import { registerReactions } from '../platform/happenings.js';
import { PageInfo } from '../platform/graphql/page.js';
import { callStraight } from '../platform/graphql/straight-fields.js';
import { scopeFaults } from '../platform/authz/key-scopes.js';
import { features } from './features.js';
import { keyScopes } from './key-scopes.js';
import { registerNodes } from './node.resolver.js';

/** Two features may speak of one type, never of one field. */
function merged(tables: readonly RuleTable[]): RuleTable {
  const whole: Record<string, Record<string, RuleTable[string][string]>> = {};
  for (const [type, fields] of tables.flatMap((table) => Object.entries(table))) {
    const known = (whole[type] ??= {});
    for (const [field, rule] of Object.entries(fields)) {
      if (known[field]) throw new Error(`Two rules for ${type}.${field}.`);
      known[field] = rule;
    }
  }
  return whole;
}

/** Nothing is published within a process: what is live is read from the database. */
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Name a subscribe function: there are no topics here.');
  },
};

const tableOf = ({ rules: { query, mutation, subscription, types } }: Feature): RuleTable => {
  const roots = { Query: query, Mutation: mutation, Subscription: subscription };
  return {
    ...Object.fromEntries(Object.entries(roots).filter(([, fields]) => Object.keys(fields).length > 0)),
    ...types,
  };
};

export const ruleTable = merged([{ PageInfo: leaves('hasNextPage', 'endCursor') }, ...features.map(tableOf)]);

/** `withRules: false` is for the tests that try the database's wall alone; nothing in the environment can ask for it. */
export function createSchema({ withRules = true } = {}): GraphQLSchema {
  registerNodes(features);
  registerReactions(features.flatMap(({ reactions = [] }) => reactions));
  const resolvers = features.flatMap((feature) => feature.resolvers) as unknown as NonEmptyArray<Function>;
  // Plain fields are read by the executor itself: a resolver of their own would only be called to read the same property.
  for (const field of getMetadataStorage().fields) if (field.name === field.schemaName) field.simple = true;
  const schema = callStraight(
    buildSchemaSync({
      resolvers,
      orphanedTypes: [PageInfo],
      pubSub: noPubSub,
      validate: { forbidUnknownValues: false },
    }),
  );
  const faults = scopeFaults(schema, keyScopes);
  if (faults.length > 0) throw new Error(`The table of key scopes does not fit the graph: ${faults.join(', ')}.`);
  return withRules ? protect(schema, ruleTable) : schema;
}
