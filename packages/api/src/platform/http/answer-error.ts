// Errors outside the graph, as JSON in the graph's own words: a body that cannot be read, a file refused, a fault of ours.
import type { ErrorRequestHandler, Response } from 'express';
import { type ErrorCode, KnownError, RETRY_AFTER, retryAfterOf } from '../errors/errors.js';
import { asKnown, messageOf } from '../errors/format-error.js';
import { graphqlErrors } from '../metrics.js';
import { currentRequest } from './current-request.js';
import { refusedWith } from './document-limits.js';

const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export const httpStatus = (code: ErrorCode): number => statusOf[code];

/** Inside the graph's own middleware: the same error, with the status that belongs to it. */
export function withHttpStatus(cause: unknown): KnownError {
  const known = asKnown(cause);
  if (known.code === 'INTERNAL') currentRequest().log.error({ err: cause }, 'unexpected error');
  return refusedWith(httpStatus(known.code), known);
}

export function sendError(res: Response, known: KnownError, status = httpStatus(known.code)): void {
  const { traceId, language, facts } = currentRequest();
  const message = messageOf(known, language);
  const { code, reason, field, params } = { ...known, ...known.details };
  const error = { message, code, reason, field, params, traceId };
  graphqlErrors.inc({ code, reason });
  facts?.errors.push(`${code} ${reason}`);
  const retryAfter = status === 503 ? RETRY_AFTER : retryAfterOf(known);
  if (retryAfter) res.setHeader('retry-after', retryAfter);
  // Both shapes: a client of the graph reads `errors`, one of /files reads `error`.
  res.status(status).json({ error, errors: [{ message, extensions: { code, reason, field, params, traceId } }] });
}

interface BodyError {
  readonly type?: string;
  readonly status?: number;
}

/** The last in line: express itself would answer with a page of HTML. */
export const errorHandler: ErrorRequestHandler = (cause: BodyError, _req, res, next) => {
  if (res.headersSent) {
    next(cause);
    return;
  }
  if (cause.type === 'entity.too.large') {
    sendError(res, new KnownError('INVALID_INPUT', 'BODY_TOO_LARGE'), 413);
    return;
  }
  if (cause.status !== undefined && cause.status >= 400 && cause.status < 500) {
    sendError(res, new KnownError('INVALID_INPUT', 'CHECK_FIELDS'), cause.status);
    return;
  }
  const known = asKnown(cause);
  if (known.code === 'INTERNAL') currentRequest().log.error({ err: cause }, 'unexpected error');
  sendError(res, known);
};
