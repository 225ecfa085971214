// The graph as it is served, and for each of its mutations the smallest document that carries it out.
import { createSchema } from '@ky-cuong/api/app/schema.js';
import { getNamedType, type GraphQLSchema, isCompositeType } from 'graphql';

export const schema: GraphQLSchema = createSchema({ withRules: false });

export const mutations = (): string[] => Object.keys(schema.getMutationType()?.getFields() ?? {});

/** The smallest document that carries the mutation out, its arguments as variables. */
export function documentOf(name: string): string {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`There is no mutation ${name}.`);
  const given = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `mutation${given && ` (${given})`} { ${name}${passed && `(${passed})`}${selection} }`;
}
