// How the GraphQL server is set: quiet about itself, strict about what it reads.
import type { ApolloServerOptions, ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, type GraphQLFormattedError, visit } from 'graphql';
import { documentFault, keyFault, type ScopeTable } from '../authz/key-scopes.js';
import { type ErrorCode, KnownError, rateLimited, RETRY_AFTER } from '../errors/errors.js';
import { formatError } from '../errors/format-error.js';
import type { ApiKeyInfo, RequestContext } from '../graphql/context.js';
import { graphqlErrors } from '../metrics.js';
import { currentRequest } from './current-request.js';
import { costOf, MAX_COST } from './document-cost.js';
import { documentLimits, isIntrospection, limitError, refusedWith } from './document-limits.js';
import { evenly } from './even-time.js';
import type { OwnDocuments } from './own-documents.js';

interface GraphOptions {
  readonly introspection: boolean;
  /** The web client's own, which are as dear as its pages need. */
  readonly ownDocuments?: OwnDocuments | undefined;
  /** What each field asks of an API key. */
  readonly keyScopes: ScopeTable;
}

export function apolloOptions({ introspection, ownDocuments, keyScopes }: GraphOptions) {
  return {
    introspection: true, // a rule of our own asks whose it is: see introspectionFault
    formatError,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: 1_000 },
    maxRecursiveSelections: 1_000,
    validationRules: [documentLimits],
    validationOptions: { maxErrors: 5 },
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    logger: quiet,
    // Nothing is cached between us and the reader: hints for it would only be worked out field by field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestPlugin({ introspection, ownDocuments, keyScopes }),
    ],
  } satisfies Omit<ApolloServerOptions<RequestContext>, 'schema' | 'gateway' | 'typeDefs' | 'resolvers'>;
}

const silence = () => undefined;

/** What it would print goes into our own lines: once, as JSON, without the document. */
const quiet = { debug: silence, info: silence, warn: silence, error: silence };

const requestPlugin = (known: GraphOptions): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () => Promise.resolve(listener(known, performance.now())),
});

const listener = (known: GraphOptions, startedAt: number): GraphQLRequestListener<RequestContext> => ({
  didResolveOperation({ schema, document, operation, operationName, request, contextValue: { apiKey } }) {
    const { ownDocuments, keyScopes } = known;
    if (!operation) return Promise.resolve(); // refused by the next step, in its own words
    if (operation.operation === 'subscription') throw refusedWith(400, new KnownError('INVALID_INPUT', 'CHECK_FIELDS'));
    const { facts } = currentRequest();
    if (facts) facts.operation = `${operation.operation} ${operationName?.slice(0, 60) ?? '-'}`;
    const cost = costOf({ schema, document, operation, variables: request.variables ?? {} });
    if (cost > MAX_COST && !ownDocuments?.has(document)) throw limitError('TOO_COMPLEX', { max: MAX_COST });
    const fault = apiKey && documentFault(apiKey, document, { schema, table: keyScopes });
    if (fault) throw refusedWith(403, fault);
    if (!known.introspection && asksForSchema(document)) mayAskForSchema(apiKey);
    const seconds = apiKey?.allowance.spend(cost) ?? 0;
    if (seconds > 0) throw refusedWith(429, rateLimited(seconds));
    return Promise.resolve();
  },
  async willSendResponse({ response: { body, http }, contextValue: { apiKey } }) {
    for (const [name, value] of Object.entries(apiKey?.allowance.headers ?? {})) http.headers.set(name, value);
    const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {};
    for (const { extensions } of errors) note(String(extensions?.['code']), String(extensions?.['reason']));
    if (isNothingBut('UNAVAILABLE', { data, errors })) {
      http.status = 503;
      http.headers.set('retry-after', RETRY_AFTER);
    }
    if (errors.some(({ extensions }) => extensions?.['reason'] === 'NOT_FOUND')) await evenly(startedAt);
  },
});

/** The graph's account of itself is for programs that were given it; whoever reads the documentation needs none. */
function mayAskForSchema(apiKey: ApiKeyInfo | undefined): void {
  if (!apiKey) throw refusedWith(400, new KnownError('INVALID_INPUT', 'CHECK_FIELDS'));
  const fault = keyFault(apiKey, 'schema:read');
  if (fault) throw refusedWith(403, fault);
}

/** Documents are parsed once and kept by the server. */
const schemaAsked = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  let asked = schemaAsked.get(document);
  if (asked !== undefined) return asked;
  visit(document, { Field: ({ name }) => void (asked ||= isIntrospection(name.value)) });
  asked ??= false;
  schemaAsked.set(document, asked);
  return asked;
}

/** Proxies and clients that know no graph understand the status; a part that could be answered keeps 200. */
function isNothingBut(code: ErrorCode, { data, errors }: { data: unknown; errors: readonly GraphQLFormattedError[] }) {
  const hasNothing = Object.values(data ?? {}).every((value) => value === null);
  return hasNothing && errors.length > 0 && errors.every(({ extensions }) => extensions?.['code'] === code);
}

function note(code: string, reason: string): void {
  graphqlErrors.inc({ code, reason });
  currentRequest().facts?.errors.push(`${code} ${reason}`);
}
