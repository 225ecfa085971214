import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLBoolean,
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { KnownError, NotFoundError } from '../errors/errors.js';
import { compilingGateway } from './executor.js';

/** A frame of the compiler's on the stack tells by whom a resolver was called. */
const isCompiled = () => /graphql-jit|eval at/.test(String(new Error().stack));

const leaf = { type: GraphQLBoolean, resolve: isCompiled };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      isCompiled: leaf,
      said: {
        type: GraphQLString,
        args: { text: { type: GraphQLString } },
        resolve: (_root, { text }) => text as string,
      },
      whole: {
        type: GraphQLInt,
        args: { n: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: (_root, { n }) => n as number,
      },
      missing: { type: GraphQLString, resolve: () => Promise.reject(new NotFoundError()) },
      needed: {
        type: new GraphQLObjectType({
          name: 'Needed',
          fields: { name: { type: new GraphQLNonNull(GraphQLString), resolve: () => null } },
        }),
        resolve: () => ({}),
      },
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { isCompiled: leaf } }),
});

async function asker(compiledFrom?: number) {
  const { executor } = await compilingGateway(schema, compiledFrom).load({ apollo: {} } as never);
  return (document: DocumentNode, variables = {}, operationName?: string): Promise<ExecutionResult> => {
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode =>
        one.kind === 'OperationDefinition' && (operationName === undefined || one.name?.value === operationName),
    );
    return executor!({
      document,
      operation,
      operationName,
      context: {},
      request: { variables },
    } as never) as Promise<ExecutionResult>;
  };
}

it('compiles what is asked for the third time, and keeps it', async () => {
  const ask = await asker();
  const document = parse('{ isCompiled }');
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push((await ask(document)).data?.['isCompiled']);
  expect(answers).toEqual([false, false, true, true]);
  expect((await ask(parse('{ isCompiled }'))).data).toEqual({ isCompiled: false }); // another document begins anew
});

it('compiles neither a change nor a text of the caller’s own', async () => {
  const ask = await asker(1);
  expect((await ask(parse('{ isCompiled }'))).data).toEqual({ isCompiled: true });
  expect((await ask(parse('mutation { isCompiled }'))).data).toEqual({ isCompiled: false });
  expect((await ask(parse('{ isCompiled said(text: "x") }'))).data).toEqual({ isCompiled: false, said: 'x' });
  expect((await ask(parse('query ($t: String = "y") { isCompiled said(text: $t) }'))).data).toEqual({
    isCompiled: false,
    said: 'y',
  });
  const byVariable = parse('query ($t: String) { isCompiled said(text: $t) }');
  expect((await ask(byVariable, { t: '"}; process.exit(1); //' })).data).toEqual({
    isCompiled: true,
    said: '"}; process.exit(1); //',
  });
});

it('tells two operations of one document apart', async () => {
  const ask = await asker(1);
  const document = parse('query A { said } query B { isCompiled }');
  expect((await ask(document, {}, 'A')).data).toEqual({ said: null });
  expect((await ask(document, {}, 'B')).data).toEqual({ isCompiled: true });
});

it.each([
  ['a value that does not fit', 'query ($n: Int!) { isCompiled whole(n: $n) }', { n: 'ba' }],
  ['a value that is missing', 'query ($n: Int!) { isCompiled whole(n: $n) }', {}],
  ['a field that fails', '{ missing said }', {}],
  ['a null where none may be', '{ needed { name } said }', {}],
  ['a field left out', 'query ($no: Boolean!) { said @include(if: $no) whole(n: 3) @skip(if: $no) }', { no: false }],
])('answers like the interpreter: %s', async (_what, text, variables) => {
  const [compiled, interpreted] = await Promise.all([
    (await asker(1))(parse(text), variables),
    (await asker(9))(parse(text), variables),
  ]);
  const plain = ({ data, errors }: ExecutionResult) => ({
    data: { ...data, isCompiled: 0 },
    hasData: data !== undefined,
    errors: errors?.map(({ message, path, locations, extensions, originalError }) => ({
      message,
      path,
      locations,
      extensions,
      known: originalError instanceof KnownError,
    })),
  });
  expect(plain(compiled)).toEqual(plain(interpreted));
  for (const error of compiled.errors ?? []) expect(error).toBeInstanceOf(GraphQLError);
});
