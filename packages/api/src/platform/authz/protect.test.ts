import {
  buildSchema,
  defaultFieldResolver,
  graphql,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  subscribe,
} from 'graphql';
import { allow, and, chain, deny, inputRule, not, or, race, rule as shieldRule } from 'graphql-shield';
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

const always = (options: { cache?: 'strict' | 'contextual' }) => shieldRule(options)(() => true);

it.each([
  ['not', not(deny), 'a RuleNot'],
  ['not, hidden in a chain', chain(allow, not(deny)), 'a RuleNot'],
  ['or', or(allow, deny), 'a RuleOr'],
  ['and', and(allow, deny), 'a RuleAnd'],
  ['race', race(allow, deny), 'a RuleRace'],
  ['a rule on input', inputRule()((yup) => yup.object({})), 'a InputRule'],
  ['a strict cache', always({ cache: 'strict' }), 'the cache strict'],
  ['a plain function', () => true, 'a Function'],
])('refuses to start with %s', (_case, wrong, fault) => {
  const rules = { ...table, Query: { ...table['Query'], closed: wrong } } as unknown as RuleTable;
  expect(tableFaults(sdl, rules)).toContain(`${fault} in the rule Query.closed`);
  expect(() => protect(sdl, rules)).toThrow(fault);
});

it('asks nothing at an open field, and closes a plain property as well as a field with a resolver', async () => {
  const fields = (type: string) => (protect(sdl, table).getType(type) as GraphQLObjectType).getFields();
  expect(fields('Thing')['name']?.resolve ?? defaultFieldResolver).toBe(defaultFieldResolver);
  expect(fields('Query')['open']?.resolve ?? defaultFieldResolver).toBe(defaultFieldResolver);
  expect(fields('Thing')['secret']?.resolve ?? defaultFieldResolver).not.toBe(defaultFieldResolver);
  const { data, errors } = await ask('{ thing { secret } }', 'HEAD');
  expect([data, errors?.[0]?.extensions['code']]).toEqual([{ thing: { secret: null } }, 'FORBIDDEN']);
});

it('hands on what a resolver said in its own words, for the last word to decide', async () => {
  const failing = { ...answers, open: () => Promise.reject(new KnownError('CONFLICT', 'STALE_VERSION')) };
  const { errors } = await graphql({
    schema: protect(sdl, { ...table, Query: { ...table['Query'], open: actorMay(() => true) } }),
    source: '{ open }',
    rootValue: failing,
    contextValue: ctx('HEAD'),
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
});

it('asks a rule on the caller once for a request, and anew for the next', async () => {
  let asked = 0;
  const counted = actorMay(() => {
    asked += 1;
    return true;
  });
  const rules = { ...table, Query: { ...table['Query'], closed: counted } };
  await ask('{ a: closed b: closed c: closed }', 'HEAD', rules);
  expect(asked).toBe(1);
  await ask('{ closed }', 'HEAD', rules);
  expect(asked).toBe(2);
});

it('wants an idempotency key of every creating mutation', () => {
  const creating = buildSchema(
    `type Query { q: String } type Mutation { createThing(input: I!): String urge(input: K!): String } input I { a: String } input K { idempotencyKey: ID! }`,
  );
  const rules = { Query: { q: allow }, Mutation: { createThing: allow, urge: allow } };
  expect(tableFaults(creating, rules)).toEqual(['no idempotency key for createThing']);
});

function ticking(stream: () => AsyncGenerator<{ ticks: string }>): GraphQLSchema {
  const ticks = { type: GraphQLString, subscribe: stream, resolve: (event: { ticks: string }) => event.ticks };
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { q: { type: GraphQLString } } }),
    subscription: new GraphQLObjectType({ name: 'Subscription', fields: { ticks } }),
  });
}

it('guards subscribe itself: a refused caller never starts the stream', async () => {
  let started = 0;
  async function* stream() {
    started += 1;
    await Promise.resolve();
    yield { ticks: 'x' };
  }
  const open = (rule: typeof deny | typeof allow) =>
    subscribe({
      schema: protect(ticking(stream), { Query: { q: allow }, Subscription: { ticks: rule } }),
      document: parse('subscription { ticks }'),
      contextValue: ctx('HEAD'),
    });
  const refused = await open(deny);
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(started).toBe(0);
  const followed = (await open(allow)) as AsyncGenerator;
  expect(await followed.next()).toMatchObject({ value: { data: { ticks: 'x' } } });
  expect(started).toBe(1);
});

it('asks the rule of a subscription for every event anew', async () => {
  let isAllowed = true;
  async function* stream() {
    for (const ticks of ['one', 'two']) {
      await Promise.resolve();
      yield { ticks };
    }
  }
  const rules = { Query: { q: allow }, Subscription: { ticks: parentMay(() => isAllowed) } };
  const followed = (await subscribe({
    schema: protect(ticking(stream), rules),
    document: parse('subscription { ticks }'),
    contextValue: ctx('HEAD'),
  })) as AsyncGenerator;
  expect(await followed.next()).toMatchObject({ value: { data: { ticks: 'one' } } });
  isAllowed = false;
  expect(await followed.next()).toMatchObject({
    value: { data: { ticks: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
  });
});
