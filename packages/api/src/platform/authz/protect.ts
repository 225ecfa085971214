// Puts the rule table on the graph: complete or no start, closed by default, and free of cost where a field is open.
import { defaultFieldResolver, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, type chain, deny, type IRule, type IRules, shield } from 'graphql-shield';
import { ForbiddenError } from '../errors/errors.js';

export type FieldRule = IRule | ReturnType<typeof chain> | typeof allow | typeof deny;
export type FieldRules = Readonly<Record<string, FieldRule>>;
export type RuleTable = Readonly<Record<string, FieldRules>>;

export function protect(schema: GraphQLSchema, table: RuleTable): GraphQLSchema {
  const faults = tableFaults(schema, table);
  if (faults.length > 0) throw new Error(`The rule table does not fit the graph: ${faults.join(', ')}.`);

  const options = { fallbackRule: deny, fallbackError: new ForbiddenError(), allowExternalErrors: true };
  const wrappers = shield(table as IRules, options).generate(schema);
  const guarded = applyMiddleware(
    guardSubscriptions(schema, table),
    remembering(withoutOpenFields(wrappers, table), table),
  );
  return quickened(guarded, schema, table);
}

/** What is wrong between graph and table, both ways; creating mutations without a key too. Run at boot and in a test. */
export function tableFaults(schema: GraphQLSchema, table: RuleTable): string[] {
  return [
    ...fieldsWithoutRule(schema, table),
    ...rulesWithoutField(schema, table),
    ...rulesThatFail(table),
    ...creatingWithoutKey(schema),
  ];
}

/** 'Type.field' for every field of an object type without an entry. */
export function fieldsWithoutRule(schema: GraphQLSchema, table: RuleTable): string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => !table[type.name]?.[field])
      .map((field) => `no rule for ${type.name}.${field}`),
  );
}

/** A rule on an interface, a union or a field that is gone guards nothing, and says that it does. */
function rulesWithoutField(schema: GraphQLSchema, table: RuleTable): string[] {
  return Object.entries(table).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    const known = isObjectType(type) ? type.getFields() : {};
    return Object.keys(fields)
      .filter((field) => !known[field])
      .map((field) => `no field for the rule ${name}.${field}`);
  });
}

/** What a rule may be made of. `not` lets pass when the rule within breaks; `or`, `and` and `race` are nobody's here. */
const KINDS = ['RuleTrue', 'RuleFalse', 'Rule', 'RuleChain'];
/** 'strict' hashes parent and arguments of every field: a hundred times what the fields themselves cost. */
const CACHES = ['contextual', 'no_cache'];

interface Inside {
  readonly cache?: unknown;
  readonly rules?: readonly object[];
}

function rulesThatFail(table: RuleTable): string[] {
  return Object.entries(table).flatMap(([type, fields]) =>
    Object.entries(fields).flatMap(([field, rule]) =>
      faultsWithin(rule).map((fault) => `${fault} in the rule ${type}.${field}`),
    ),
  );
}

function faultsWithin(rule: object | undefined): string[] {
  if (!rule) return []; // said by fieldsWithoutRule
  const { cache = 'no_cache', rules = [] } = rule as Inside; // the library's own, which it keeps to itself
  const kind = rule.constructor.name;
  return [
    ...(KINDS.includes(kind) ? [] : [`a ${kind}`]),
    ...(CACHES.includes(String(cache)) ? [] : [`the cache ${String(cache)}`]),
    ...rules.flatMap(faultsWithin),
  ];
}

const creates = /^(create|register|appoint|invite|urge|assignTaskDown)/;

function creatingWithoutKey(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ name }) => creates.test(name))
    .filter(
      ({ args }) => !args.some(({ type }) => String(inputFields(schema, String(type))).includes('idempotencyKey')),
    )
    .map(({ name }) => `no idempotency key for ${name}`);
}

function inputFields(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName.replace(/[![\]]/g, ''));
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

export const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));

/** A wrapped leaf costs a promise: 3,000 of them took 25 ms a request, and 5 with the open ones left out. */
function withoutOpenFields(wrappers: object, table: RuleTable): Wrappers {
  const isClosed = (type: string, field: string) => table[type]?.[field] !== allow;
  const closed = ([type, fields]: [string, object]) =>
    [type, Object.fromEntries(Object.entries(fields).filter(([field]) => isClosed(type, field)))] as const;
  return Object.fromEntries(Object.entries<object>({ ...wrappers }).map(closed)) as Wrappers; // plain functions: no rule of ours asks for a fragment
}

type Resolve = (parent: unknown, args: unknown, ctx: object, info: unknown) => unknown;
type Wrapper = (resolve: Resolve, ...asked: Parameters<Resolve>) => unknown;
type Wrappers = Readonly<Record<string, Readonly<Record<string, Wrapper>>>>;

/** Rules that read nothing but ctx, once they have passed, for as long as that ctx lives: one operation. */
const passed = new WeakMap<object, Set<FieldRule>>();

const isOfContext = (rule: FieldRule | undefined): rule is FieldRule =>
  rule !== undefined && 'cache' in rule && rule.cache === 'contextual';

/** Notes down that such a rule has passed. A refusal is never remembered. */
function remembering(wrappers: Wrappers, table: RuleTable): Wrappers {
  return mapFields(wrappers, (wrapper, type, field) => {
    const rule = table[type]?.[field];
    return isOfContext(rule) ? notingPass(wrapper, rule) : wrapper;
  });
}

const notingPass =
  (wrapper: Wrapper, rule: FieldRule): Wrapper =>
  (resolve, ...asked) => {
    const whenPassed: Resolve = (parent, args, ctx, info) => {
      passed.set(ctx, (passed.get(ctx) ?? new Set()).add(rule));
      return resolve(parent, args, ctx, info);
    };
    return wrapper(whenPassed, ...asked);
  };

const mapFields = (wrappers: Wrappers, change: (wrapper: Wrapper, type: string, field: string) => Wrapper): Wrappers =>
  Object.fromEntries(
    Object.entries(wrappers).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.entries(fields).map(([field, wrapper]) => [field, change(wrapper, type, field)])),
    ]),
  );

/**
 * A rule that reads nothing but ctx is asked once an operation; each later field under it is resolved as if it were
 * open, without the wrapping and the promises that asking again would cost: a third of the home page's time went there.
 */
function quickened(guarded: GraphQLSchema, open: GraphQLSchema, table: RuleTable): GraphQLSchema {
  for (const type of objectTypes(guarded)) {
    for (const [name, field] of Object.entries(type.getFields())) {
      const rule = table[type.name]?.[name];
      const { resolve: asked } = field;
      if (!asked || !isOfContext(rule)) continue;
      const straight = fieldIn(open, type.name, name)?.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, ctx: object, info) =>
        passed.get(ctx)?.has(rule) ? straight(parent, args, ctx, info) : asked(parent, args, ctx, info);
    }
  }
  return guarded;
}

function fieldIn(schema: GraphQLSchema, typeName: string, name: string) {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[name] : undefined;
}

/** The middleware wraps `resolve` only: `subscribe` would run unasked, so it is wrapped here by the same rule. */
function guardSubscriptions(schema: GraphQLSchema, table: RuleTable): GraphQLSchema {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const subscribe = field.subscribe ?? defaultFieldResolver;
    const rule = table['Subscription']?.[field.name] ?? deny;
    field.subscribe = async (parent, args, ctx: object, info) => {
      // Elsewhere the library's own wrapper makes the place where a rule of ctx keeps its answer.
      const asked = Object.create(ctx, { _shield: { value: { cache: {} } } }) as never; // its type is the library's own
      const verdict = await rule.resolve(parent as object, args as object, asked, info, { debug: false } as never);
      if (verdict !== true) throw verdict instanceof Error ? verdict : new ForbiddenError();
      return subscribe(parent, args, ctx, info);
    };
  }
  return schema;
}
