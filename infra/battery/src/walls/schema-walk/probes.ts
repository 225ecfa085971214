// Small graphs under rules of ours: what `protect` makes of them shows whether it closes what it must.
import { buildSchema, execute, type ExecutionResult, type GraphQLSchema, parse, subscribe } from 'graphql';
import { protect, type RuleTable } from '@ky-cuong/api/platform/authz/protect.js';
import { actorMay, argsWithin, isPublic } from '@ky-cuong/api/platform/authz/rules.js';
import type { Tally } from '../../battery.ts';

const closed = actorMay(() => false);
const within = argsWithin<{ id: string }>(({ id }) => [id]);
const ctx = () => ({ actor: { agencyId: 'own' }, agencies: { isWithin: (id: string) => id === 'own' } });

type Ask = (document: string) => Promise<ExecutionResult>;

const ask =
  (schema: GraphQLSchema, rootValue: object): Ask =>
  async (document) =>
    execute({ schema, document: parse(document), rootValue, contextValue: ctx() });

const SDL = `type Query { open: String closed: String thing(id: ID): Thing } type Thing { name: String secret: String }`;
const TABLE = { Query: { open: isPublic, closed, thing: within }, Thing: { name: isPublic, secret: closed } };
const ROOT = { open: 'open', closed: 'closed', thing: { name: 'name', secret: 'secret' } };

export async function probeProtection(tally: Tally): Promise<void> {
  const guarded = ask(protect(buildSchema(SDL), TABLE), ROOT);
  const given = await guarded('{ open thing(id: "own") { name } }');
  tally.check(
    JSON.stringify(given) === '{"data":{"open":"open","thing":{"name":"name"}}}',
    () => `not given: ${JSON.stringify(given)}`,
  );
  await refuses('a closed field', guarded, '{ closed }', tally);
  await refuses('a closed field without a resolver', guarded, '{ thing(id: "own") { secret } }', tally);
  await refuses(
    'arguments after others that passed',
    guarded,
    '{ a: thing(id: "own") { name } b: thing(id: "foreign") { name } }',
    tally,
  );
  await refusesLostRule(tally);
  await refusesSubscriber(tally);
  refusesGap(tally);
}

async function refuses(what: string, guarded: Ask, document: string, tally: Tally): Promise<void> {
  const { errors = [] } = await guarded(document);
  tally.check(errors.length === 1, () => `${what} was given`);
}

/** As in a circle of imports: the rule was there when the table was looked at, and is gone when it is applied. */
async function refusesLostRule(tally: Tally): Promise<void> {
  let looks = 0;
  const fields = { open: isPublic, thing: within };
  Object.defineProperty(fields, 'closed', { enumerable: true, get: () => ((looks += 1) > 1 ? undefined : closed) });
  const table = { ...TABLE, Query: fields } as unknown as RuleTable; // a table that lies, on purpose
  try {
    await refuses('a field that lost its rule', ask(protect(buildSchema(SDL), table), ROOT), '{ closed }', tally);
  } catch {
    tally.check(true, () => ''); // it would not start: as good
  }
}

async function refusesSubscriber(tally: Tally): Promise<void> {
  const seen = { ran: false };
  const schema = buildSchema(`type Query { open: String } type Subscription { news: String }`);
  const news = schema.getSubscriptionType()?.getFields()['news'];
  if (!news) throw new Error('The probe has no subscription.');
  news.subscribe = async function* () {
    seen.ran = true;
    yield await Promise.resolve({ news: 'news' });
  };
  // With a resolver of its own, as all of ours have: of one without, the library would wrap `subscribe` in its place.
  news.resolve = (event: { readonly news: string }) => event.news;
  const guarded = protect(schema, { Query: { open: isPublic }, Subscription: { news: closed } });
  const stream = await subscribe({ schema: guarded, document: parse('subscription { news }'), contextValue: ctx() });
  // A generator does nothing until somebody asks it for its first event.
  if (Symbol.asyncIterator in stream) await stream.next();
  tally.check(!seen.ran, () => 'a closed subscription ran');
}

function refusesGap(tally: Tally): void {
  try {
    protect(buildSchema(SDL), { Query: TABLE.Query, Thing: { name: isPublic } });
    tally.check(false, () => 'a graph with a field without a rule was started');
  } catch {
    tally.check(true, () => '');
  }
}
