// What an API key may reach: every field of a document held against a closed table, before any of it runs.
import { coversScope, type KeyScope } from '@ky-cuong/shared';
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ForbiddenError, KnownError } from '../errors/errors.js';
import type { ApiKeyInfo } from '../graphql/context.js';

/** One scope; open to every key; or never by a key. Several scopes are all needed. */
type Needs = KeyScope | 'ANY_KEY' | 'IN_PERSON';
export type FieldNeeds = Needs | readonly KeyScope[];

export interface ScopeTable {
  readonly query: Readonly<Record<string, FieldNeeds>>;
  readonly mutation: Readonly<Record<string, FieldNeeds>>;
  /** By the name of the type; a field that needs something else stands under 'Type.field'. */
  readonly types: Readonly<Record<string, FieldNeeds>>;
}

/** Undefined when the key was given what every field of the document needs. */
export function documentFault(key: ApiKeyInfo, document: DocumentNode, known: KnownScopes): KnownError | undefined {
  let fault: KnownError | undefined;
  const info = new TypeInfo(known.schema);
  const visitor = {
    Field: () => {
      const [parent, field] = [info.getParentType(), info.getFieldDef()];
      // The graph's account of itself has a scope of its own, which is asked for where the document is let run.
      if (!parent || !field || field.name.startsWith('__') || parent.name.startsWith('__')) return;
      fault ??= keyFault(key, needsOf(known.table, parent.name, field.name));
    },
  };
  visit(document, visitWithTypeInfo(info, visitor));
  return fault;
}

export interface KnownScopes {
  readonly schema: GraphQLSchema;
  readonly table: ScopeTable;
}

export function keyFault({ scopes }: Pick<ApiKeyInfo, 'scopes'>, needs: FieldNeeds): KnownError | undefined {
  if (needs === 'ANY_KEY') return undefined;
  if (needs === 'IN_PERSON') return new ForbiddenError('IN_PERSON_ONLY');
  const missing = [needs].flat().find((scope) => !coversScope(scopes, scope));
  return missing && new KnownError('FORBIDDEN', 'KEY_SCOPE', { params: { scope: missing } });
}

/** What is not in the table is for nobody's key. */
function needsOf({ query, mutation, types }: ScopeTable, type: string, field: string): FieldNeeds {
  if (type === 'Query') return query[field] ?? 'IN_PERSON';
  if (type === 'Mutation') return mutation[field] ?? 'IN_PERSON';
  return types[`${type}.${field}`] ?? types[type] ?? 'IN_PERSON';
}

/** What is wrong between graph and table, both ways. Run at boot. */
export function scopeFaults(schema: GraphQLSchema, { query, mutation, types }: ScopeTable): string[] {
  const roots = { Query: query, Mutation: mutation };
  const missing = Object.entries(roots).flatMap(([root, table]) => differences(root, fieldsOf(schema, root), table));
  const named = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .map(({ name }) => name)
    .filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name));
  const [dotted, plain] = [true, false].map((isField) =>
    Object.keys(types).filter((name) => name.includes('.') === isField),
  );
  const gone = (dotted ?? []).filter((name) => {
    const [type = '', field = ''] = name.split('.');
    return !fieldsOf(schema, type).includes(field);
  });
  return [
    ...missing,
    ...named.filter((name) => !types[name]).map((name) => `no key scope for ${name}`),
    ...[...(plain ?? []).filter((name) => !named.includes(name)), ...gone].map((name) => `key scope without ${name}`),
  ];
}

const differences = (root: string, fields: readonly string[], table: Readonly<Record<string, FieldNeeds>>) => [
  ...fields.filter((field) => !table[field]).map((field) => `no key scope for ${root}.${field}`),
  ...Object.keys(table)
    .filter((field) => !fields.includes(field))
    .map((field) => `key scope without ${root}.${field}`),
];

function fieldsOf(schema: GraphQLSchema, name: string): string[] {
  const found = schema.getType(name);
  const type = found && getNamedType(found);
  return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
}
