import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInterfaceType, isObjectType } from 'graphql';
import { objectTypes, tableFaults } from '../platform/authz/protect.js';
import { printedSchema } from './print-schema.js';
import { createSchema, ruleTable } from './schema.js';

const bare = createSchema({ withRules: false });

it('gives every field of every object type exactly one rule, and no rule without a field', () => {
  const fields = objectTypes(bare).flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  const ruled = Object.entries(ruleTable).flatMap(([type, rules]) =>
    Object.keys(rules).map((field) => `${type}.${field}`),
  );
  expect(tableFaults(bare, ruleTable)).toEqual([]);
  expect(new Set(ruled)).toEqual(new Set(fields));
  expect(ruled).toHaveLength(fields.length);
});

it('finds a field that lost its rule', () => {
  const { node: _lost, ...query } = ruleTable['Query'] ?? {};
  expect(tableFaults(bare, { ...ruleTable, Query: query })).toEqual(['no rule for Query.node']);
});

it('describes every type, field and argument', () => {
  const silent = Object.values(bare.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      return fields.flatMap(({ name, description, args }) => [
        ...(description ? [] : [`${type.name}.${name}`]),
        ...args.filter((argument) => !argument.description).map((argument) => `${type.name}.${name}(${argument.name})`),
      ]);
    });
  expect(silent).toEqual([]);
});

it('is printed and committed as it is', () => {
  const committed = readFileSync(join(process.cwd(), 'schema.graphql'), 'utf8');
  expect(committed).toBe(printedSchema());
});
