// Runs documents: one that is asked for again is compiled, because the interpreter's work for every leaf was most of a long answer's cost.
import type { ApolloServerOptions } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context.js';

type Gateway = NonNullable<Extract<ApolloServerOptions<RequestContext>, { gateway: unknown }>['gateway']>;
type SchemaListener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];
type Asked = Parameters<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>[0];
type Compiled = CompiledQuery['query'];

/** Compiling costs as much as some ten answers: a document that comes once is not worth it, and nobody may make us do it each time. */
export const COMPILED_FROM = 3;
const MAX_COERCION_ERRORS = 5;

/** Apollo takes another executor only from what it calls a gateway. */
export function compilingGateway(schema: GraphQLSchema, compiledFrom = COMPILED_FROM): Gateway {
  const executor = new Executor(schema, compiledFrom);
  return {
    onSchemaLoadOrUpdate: (tell: SchemaListener) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: (asked: Asked) => executor.run(asked) }),
    stop: () => Promise.resolve(),
  };
}

class Executor {
  /** By operation, which lives as long as the server keeps the document that it parsed. */
  private readonly timesAsked = new WeakMap<OperationDefinitionNode, number>();
  private readonly compiled = new WeakMap<OperationDefinitionNode, Compiled | null>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compiledFrom: number,
  ) {}

  async run(asked: Asked): Promise<ExecutionResult> {
    const { operation, context, request } = asked;
    const compiled = operation && this.compiledFor(operation, asked);
    if (!compiled) return this.interpret(asked);
    const result = await compiled({}, context, request.variables ?? {});
    // No data at all means that the variables did not fit, and nothing has run: the interpreter says it in its own words.
    if (!('data' in result)) return this.interpret(asked);
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  }

  private interpret({ document, context, request }: Asked) {
    return execute({
      schema: this.schema,
      document,
      contextValue: context,
      variableValues: request.variables,
      operationName: request.operationName, // as it was sent: one that the document lacks is an error, not none
      options: { maxCoercionErrors: MAX_COERCION_ERRORS },
    });
  }

  private compiledFor(operation: OperationDefinitionNode, { document }: Asked): Compiled | null {
    const known = this.compiled.get(operation);
    if (known !== undefined) return known;
    const times = (this.timesAsked.get(operation) ?? 0) + 1;
    this.timesAsked.set(operation, times);
    if (times < this.compiledFrom) return null;
    const compiled = isCompilable(document, operation) ? this.compile(document, operation) : null;
    this.compiled.set(operation, compiled);
    return compiled;
  }

  private compile(document: DocumentNode, { name }: OperationDefinitionNode): Compiled | null {
    const compiled = compileQuery(this.schema, document, name?.value);
    return isCompiledQuery(compiled) ? compiled.query : null;
  }
}

/** The compiler's errors look like the graph's, but for what was never said of them. */
const asGraphQLError = ({ message, locations, path, originalError }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

/** Changes run one after the other and gain nothing. A caller's own text is never made a part of code: a variable carries it. */
function isCompilable(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  let hasText = false;
  visit(document, { [Kind.STRING]: () => void (hasText = true) });
  return operation === 'query' && !hasText;
}
