// Subscriptions over graphql-sse, one stream a request: the limits of the graph before it begins, a fresh context and every rule for each event.
import type { Request, RequestHandler, Response } from 'express';
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { RequestParams } from 'graphql-sse';
import { ForbiddenError, KnownError } from '../errors/errors.js';
import { asKnown, formatError } from '../errors/format-error.js';
import type { RequestContext } from '../graphql/context.js';
import { sendError } from './answer-error.js';
import { currentRequest } from './current-request.js';
import { costOf, MAX_COST } from './document-cost.js';
import { documentLimits, limitError } from './document-limits.js';
import type { OwnDocuments } from './own-documents.js';

const MAX_TOKENS = 1_000;

export interface StreamMeans {
  readonly schema: GraphQLSchema;
  readonly ownDocuments: OwnDocuments;
  /** Takes a place for the stream, or refuses; what is live for this context ends with the signal. */
  readonly open: (req: Request, res: Response) => Promise<OpenStream>;
}

export interface OpenStream {
  /** As things stand when the stream begins. */
  readonly ctx: RequestContext;
  /** As they stand for the next event; null when the stream's owner is not who he was any more. */
  readonly again: () => Promise<RequestContext | null>;
}

/** POST only, and no streams kept for later: what a browser of another site may send has been refused before. */
export function graphStream(means: StreamMeans): RequestHandler {
  const handler = createHandler({
    authenticate: () => null, // a stream is one request, never a token that others could join
    onSubscribe: ({ raw, context: { res } }, params) => subscribe(means, { req: raw, res, params }),
  });
  return (req, res, next) => {
    if (req.headers.accept !== 'text/event-stream') {
      sendError(res, new KnownError('INVALID_INPUT', 'CHECK_FIELDS'), 406);
      return;
    }
    handler(req, res).catch((cause: unknown) => {
      if (res.headersSent) res.destroy();
      else next(cause);
    });
  };
}

interface Asked {
  readonly req: Request;
  readonly res: Response;
  readonly params: RequestParams;
}

async function subscribe(means: StreamMeans, { req, res, params }: Asked): Promise<AsyncIterable<ExecutionResult>> {
  const { query, operationName, variables: variableValues } = params;
  const document = readDocument(means, { query, operationName, variables: variableValues ?? {} });
  const { ctx, again } = await means.open(req, res);
  if (ctx.apiKey) throw new ForbiddenError('IN_PERSON_ONLY');
  const args = { schema: means.schema, document, operationName, variableValues };
  const source = await createSourceEventStream({ ...args, contextValue: copied(ctx) });
  if (!(Symbol.asyncIterator in source)) throw asKnown(source.errors?.[0]?.originalError ?? source.errors?.[0]);
  return answers(source, async (rootValue) => {
    const now = await again();
    return now && execute({ ...args, rootValue, contextValue: copied(now) });
  });
}

/** One a document, as Apollo makes it too: the rules write down on it what they have answered. */
const copied = (ctx: RequestContext): RequestContext =>
  Object.assign(Object.create(Object.getPrototypeOf(ctx) as object) as RequestContext, ctx);

async function* answers(
  source: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult | null>,
): AsyncGenerator<ExecutionResult, void> {
  for await (const event of source) {
    const result = await answer(event);
    if (!result) return;
    const { errors, ...rest } = result;
    yield errors ? { ...rest, errors: errors.map(told) } : rest;
  }
}

const told = (error: GraphQLError): GraphQLError =>
  formatError(error.toJSON(), error) satisfies GraphQLFormattedError as unknown as GraphQLError; // written out as JSON either way

interface Sent {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the other door refuses this one refuses, in as many words. */
function readDocument({ schema, ownDocuments }: StreamMeans, { query, operationName, variables }: Sent): DocumentNode {
  const document = parsed(query);
  const [fault] = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 1 });
  if (fault) throw fault instanceof KnownError ? fault : new KnownError('INVALID_INPUT', 'CHECK_FIELDS');
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') throw new KnownError('INVALID_INPUT', 'CHECK_FIELDS');
  const { facts } = currentRequest();
  if (facts) facts.operation = `subscription ${operationName?.slice(0, 60) ?? '-'}`;
  const cost = costOf({ schema, document, operation, variables });
  if (cost > MAX_COST && !ownDocuments.has(document)) throw limitError('TOO_COMPLEX', { max: MAX_COST });
  return document;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch {
    throw new KnownError('INVALID_INPUT', 'CHECK_FIELDS');
  }
}
