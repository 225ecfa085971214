// For every operation of the graph a document that asks for all there is below it, as deep as the limits on documents allow.
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Lexer,
  parse,
  Source,
} from 'graphql';
import { costOf, MAX_COST } from '@ky-cuong/api/platform/http/document-cost.js';
import { MAX_DEPTH } from '@ky-cuong/api/platform/http/document-limits.js';

type Root = 'Query' | 'Mutation';
const DEEP = 5;
const MOST_TOKENS = 1_000;
const PAGE = '(first: 20)';

/** Arguments of fields below the root that must be given. */
const GIVEN: Readonly<Record<string, string>> = { 'Task.answerableOn': '(day: "2024-03-15")' };

export interface Operation {
  readonly root: Root;
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly document: string;
}

export function operationsOf(schema: GraphQLSchema, depth = DEEP): Operation[] {
  return (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = schema.getType(root) as GraphQLObjectType; // a root type is an object type
    return Object.values(type.getFields()).map((field) => ({
      ...{ root, name: field.name, args: field.args },
      document: deepest(schema, root, field, depth),
    }));
  });
}

function deepest(schema: GraphQLSchema, root: Root, field: GraphQLField<unknown, unknown>, most: number): string {
  for (let depth = most; depth > 0; depth -= 1) {
    const text = written(schema, root, field, depth);
    if (fits(schema, text)) return text;
  }
  throw new Error(`No document for ${root}.${field.name} is small enough.`);
}

function fits(schema: GraphQLSchema, text: string): boolean {
  let tokens = 0;
  const lexer = new Lexer(new Source(text));
  while (lexer.advance().kind !== '<EOF>') tokens += 1;
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition' || tokens >= MOST_TOKENS) return false;
  return costOf({ schema, document, operation, variables: { first: 20 } }) <= MAX_COST;
}

function written(
  schema: GraphQLSchema,
  root: Root,
  { name, args, type }: GraphQLField<unknown, unknown>,
  depth: number,
) {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const below = selection(schema, getNamedType(type), { depth, left: MAX_DEPTH - 1, path: [] });
  const call = `${name}${passed ? `(${passed})` : ''}${below}`;
  return `${root.toLowerCase()} Asked${declared ? `(${declared})` : ''} { ${call} }`;
}

interface Place {
  /** Objects that may still come below; a connection's wrappings count for nothing. */
  readonly depth: number;
  readonly left: number;
  readonly path: readonly string[];
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, place: Place): string {
  if (isInterfaceType(type)) {
    const typeOf = new Map<string, string>();
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} { ${partOf(schema, one, place, typeOf)} }`);
    return ` { __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => ofField(schema, type.name, field, place));
  return ` { ${fields.join(' ') || '__typename'} }`;
}

/** Two kinds of things that have a field of one name and two types ask for it by two names. */
function partOf(schema: GraphQLSchema, one: GraphQLObjectType, place: Place, typeOf: Map<string, string>): string {
  const asked = Object.values(one.getFields()).flatMap((field) => {
    const known = typeOf.get(field.name) ?? String(field.type);
    typeOf.set(field.name, known);
    const alias = known === String(field.type) ? '' : `${one.name}_${field.name}: `;
    return ofField(schema, one.name, field, { ...place, depth: 1 }).map((text) => alias + text);
  });
  return asked.join(' ');
}

function ofField(schema: GraphQLSchema, owner: string, field: GraphQLField<unknown, unknown>, place: Place): string[] {
  const below = getNamedType(field.type);
  const given = GIVEN[`${owner}.${field.name}`] ?? (field.args.some(({ name }) => name === 'first') ? PAGE : '');
  if (!given && field.args.some(isRequiredArgument)) return [];
  if (!isObjectType(below) && !isInterfaceType(below)) return [field.name + given];
  const isWrapping = /(Connection|Edge|PageInfo|Block|Thread|ThreadKnot|ObligationBoard|ObligationRow)$/.test(
    below.name,
  );
  const depth = isWrapping ? place.depth : place.depth - 1;
  if (depth < (isWrapping ? 1 : 0) || place.left <= 1 || place.path.filter((name) => name === below.name).length > 1)
    return [];
  if (depth === 0 && isListBelow(field)) return [];
  const inner = selection(schema, below, { depth, left: place.left - 1, path: [...place.path, below.name] });
  return [`${field.name}${given}${inner}`];
}

/** At the last level, lists would cost most and show what stands above already. */
function isListBelow({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
