// Calls field resolvers that need nothing but their parent and the context straight: the library sorts, maps and wraps
// their parameters anew for every row.
import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from './context.js';

type Resolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Straight = GraphQLFieldResolver<unknown, RequestContext>;
type Method = (this: object, root: unknown, ctx?: RequestContext) => unknown;

export function callStraight(schema: GraphQLSchema): GraphQLSchema {
  const instances = new Map<Function, object>();
  const instanceOf = (target: Function) => {
    const instance = instances.get(target) ?? new (target as new () => object)();
    instances.set(target, instance);
    return instance;
  };
  for (const resolver of getMetadataStorage().fieldResolvers) {
    const field = fieldOf(schema, resolver);
    const straight = straightCall(resolver, instanceOf);
    if (field && straight) field.resolve = straight;
  }
  // The library promises the kind of a node, and compiled documents wait for no promise there.
  for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = classNameOf;
  return schema;
}

const classNameOf = (value: object): string => value.constructor.name;

function fieldOf(schema: GraphQLSchema, { getObjectType, schemaName }: Resolver) {
  const owner = getObjectType?.();
  const name = getMetadataStorage().objectTypes.find(({ target }) => target === owner)?.name;
  const type = name === undefined ? undefined : schema.getType(name);
  return isObjectType(type) ? type.getFields()[schemaName] : undefined;
}

/** Undefined for one that takes arguments or is watched by a middleware: the library calls it as before. */
function straightCall(resolver: Resolver, instanceOf: (target: Function) => object): Straight | undefined {
  const { kind, params = [], middlewares = [], target, methodName } = resolver;
  if (kind === 'internal' || middlewares.length > 0 || params.some(isOfOneProperty)) return undefined;
  const instance = instanceOf(target);
  const method = (instance as Record<string, Method>)[methodName];
  const taken = params
    .toSorted((a, b) => a.index - b.index)
    .map((param) => param.kind)
    .join();
  if (method && taken === 'root') return (root) => method.call(instance, root);
  if (method && taken === 'root,context') return (root, _args, ctx) => method.call(instance, root, ctx);
  return undefined;
}

/** `@Root('name')` and `@Ctx('name')` hand on a part, `@Root()` of a known class a copy. */
const isOfOneProperty = (param: NonNullable<Resolver['params']>[number]) =>
  ('propertyName' in param && param.propertyName !== undefined) || ('getType' in param && param.getType !== undefined);
