// Every operation, with far more in its words than anybody writes: each is refused by name, and none is a fault of ours.
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
} from 'graphql';
import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp } from '../testing/test-app.js';
import { createSchema } from './schema.js';

const schema = createSchema({ withRules: false });
const HUGE = 'dài '.repeat(5_000);
const HOSTILE = '\u0000\u202e\u200b{"a":1}\'); drop table persons; --';

let app: TestApp;
let province: TestAgency;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh');
});
afterAll(() => app.stop());

const scalars: Readonly<Record<string, (word: string) => unknown>> = {
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Day: () => '2024-03-20',
  Instant: () => '2024-03-20T01:00:00Z',
  ID: () => newId('Other'),
  String: (word) => word,
};

/** A value of that type with `word` wherever words may stand. */
function filled(type: GraphQLInputType, word: string, depth = 0): unknown {
  if (isNonNullType(type)) return filled(type.ofType, word, depth);
  if (isListType(type)) return [filled(type.ofType, word, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return (scalars[type.name] ?? (() => word))(word);
  if (depth > 3) return undefined;
  const fields = Object.values(type.getFields()).map((field) => [field.name, filled(field.type, word, depth + 1)]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

const selection = (type: GraphQLOutputType) =>
  isLeafType(getNamedType(type) as GraphQLNamedType) ? '' : '{ __typename }';

function callOf(kind: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>, word: string) {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const variables = Object.fromEntries(args.map((arg) => [arg.name, filled(arg.type, word)]));
  const [outer, inner] = args.length > 0 ? [`(${declared})`, `(${passed})`] : ['', ''];
  return { query: `${kind} ${outer} { ${name}${inner} ${selection(type)} }`, variables };
}

const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).filter(
    // Ends the session of whoever asks.
    ({ name }) => name !== 'signOut',
  );

const operations = (['query', 'mutation'] as const).flatMap((kind) =>
  fieldsOf(kind).map((field) => [`${kind} ${field.name}`, kind, field] as const),
);

it.each(operations)('%s', async (_name, kind, field) => {
  for (const role of ['HEAD', 'ADMIN', 'CLERK'] as const) {
    for (const word of [HUGE, HOSTILE]) {
      const { query, variables } = callOf(kind, field, word);
      const { status, errors } = await app.as(province, role).send(query, variables);
      const codes = ((errors ?? []) as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
      expect([role, status < 500, codes]).toEqual([role, true, codes.filter((code) => code !== 'INTERNAL')]);
    }
  }
});
