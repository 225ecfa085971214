import { buildSchema, graphql, GraphQLObjectType, GraphQLSchema, GraphQLString, subscribe, parse } from 'graphql';
import { allow, deny } from 'graphql-shield';
import type { RequestContext } from '../graphql/context.js';
import { KnownError } from '../errors/errors.js';
import { protect, type RuleTable, tableFaults } from './protect.js';
import { actorMay, argsWithin, both, parentMay } from './rules.js';

const sdl = buildSchema(
  `type Query { open: String closed: String thing(id: ID): Thing } type Thing { name: String secret: String }`,
);
const answers = { open: 'o', closed: 'c', thing: { name: 'n', secret: 's' } };
const table: RuleTable = {
  Query: { open: allow, closed: actorMay(({ role }) => role === 'HEAD'), thing: allow },
  Thing: { name: allow, secret: deny },
};

const ctx = (role: string) =>
  ({
    actor: { role, agencyId: 'a' },
    agencies: { isWithin: () => false },
    _shield: { cache: {} },
  }) as unknown as RequestContext;
const ask = (source: string, role: string, rules = table) =>
  graphql({ schema: protect(sdl, rules), source, rootValue: answers, contextValue: ctx(role) });

it('opens what is open, asks what is closed, and hides a field by whatever path it is reached', async () => {
  const head = await ask('{ open closed thing { name secret } }', 'HEAD');
  expect(head.data).toEqual({ open: 'o', closed: 'c', thing: { name: 'n', secret: null } });
  const clerk = await ask('{ open closed }', 'CLERK');
  expect(clerk.data).toEqual({ open: 'o', closed: null });
  expect(clerk.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'NOT_ALLOWED' });
});

it('asks an argument rule for every alias anew', async () => {
  const seen: string[] = [];
  const watching = argsWithin(({ id }: { id: string }) => {
    seen.push(id);
    return [id];
  });
  const { data } = await ask('{ a: thing(id: "1") { name } b: thing(id: "2") { name } }', 'HEAD', {
    ...table,
    Query: { ...table['Query'], thing: watching },
  });
  expect(seen).toEqual(['1', '2']);
  expect(data).toEqual({ a: null, b: null });
});

it('asks a rule on ctx alone once an operation when it passes, and every time when it does not', async () => {
  const asked: string[] = [];
  const onlyHeads = actorMay(({ role }) => {
    asked.push(role);
    return role === 'HEAD';
  });
  const source = 'mutation { a b }';
  const schema = protect(buildSchema('type Query { q: String } type Mutation { a: String b: String }'), {
    Query: { q: deny },
    Mutation: { a: onlyHeads, b: onlyHeads },
  });
  const run = (role: string) => graphql({ schema, source, rootValue: { a: '1', b: '2' }, contextValue: ctx(role) });

  expect((await run('HEAD')).data).toEqual({ a: '1', b: '2' });
  expect(asked).toEqual(['HEAD']);
  expect((await run('CLERK')).data).toEqual({ a: null, b: null });
  expect((await run('HEAD')).data).toEqual({ a: '1', b: '2' });
  expect(asked.filter((role) => role === 'HEAD')).toHaveLength(2);
});

it('answers UNAVAILABLE when a rule breaks, and never lets it pass', async () => {
  const broken = parentMay(() => {
    throw new Error('the hierarchy is gone');
  });
  const { data, errors } = await ask('{ closed }', 'HEAD', {
    ...table,
    Query: { ...table['Query'], closed: both(broken, allow) },
  });
  expect(data).toEqual({ closed: null });
  expect((errors?.[0]?.originalError as KnownError | undefined)?.code).toBe('UNAVAILABLE');
});

it.each([
  [
    'a field without a rule',
    { Query: { open: allow, closed: deny }, Thing: { name: allow, secret: deny } },
    'no rule for Query.thing',
  ],
  ['a rule that is undefined', { ...table, Thing: { name: allow, secret: undefined } }, 'no rule for Thing.secret'],
  [
    'a rule for a field that is gone',
    { ...table, Thing: { ...table['Thing'], lost: deny } },
    'no field for the rule Thing.lost',
  ],
  ['a rule on a type that is no object', { ...table, Node: { id: deny } }, 'no field for the rule Node.id'],
])('refuses to start with %s', (_case, wrong, fault) => {
  expect(tableFaults(sdl, wrong as RuleTable)).toContain(fault);
  expect(() => protect(sdl, wrong as RuleTable)).toThrow(fault);
});

it('wants an idempotency key of every creating mutation', () => {
  const creating = buildSchema(
    `type Query { q: String } type Mutation { createThing(input: I!): String urge(input: K!): String } input I { a: String } input K { idempotencyKey: ID! }`,
  );
  const rules = { Query: { q: allow }, Mutation: { createThing: allow, urge: allow } };
  expect(tableFaults(creating, rules)).toEqual(['no idempotency key for createThing']);
});

it('guards subscribe itself: a refused caller never starts the stream', async () => {
  let started = 0;
  async function* stream() {
    started += 1;
    await Promise.resolve();
    yield { ticks: 'x' };
  }
  const Query = new GraphQLObjectType({ name: 'Query', fields: { q: { type: GraphQLString } } });
  const Subscription = new GraphQLObjectType({
    name: 'Subscription',
    fields: { ticks: { type: GraphQLString, subscribe: stream, resolve: (event: { ticks: string }) => event.ticks } },
  });
  const open = (rule: typeof deny | typeof allow) =>
    subscribe({
      schema: protect(new GraphQLSchema({ query: Query, subscription: Subscription }), {
        Query: { q: allow },
        Subscription: { ticks: rule },
      }),
      document: parse('subscription { ticks }'),
      contextValue: ctx('HEAD'),
    });
  const refused = await open(deny);
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(started).toBe(0);
});
