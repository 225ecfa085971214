// The errors a client may see, each with a code for machines and a reason that clients translate by.
import type { Reason } from '@ky-cuong/shared';
import { GraphQLError } from 'graphql';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Seconds, as the header says it beside every 503. */
export const RETRY_AFTER = '5';

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

interface Details {
  readonly field?: string;
  readonly params?: Params;
}

export class KnownError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly reason: Reason,
    readonly details: Details = {},
  ) {
    super(reason, { extensions: { code, reason, ...details } });
  }
}

export class UnauthenticatedError extends KnownError {
  constructor(reason: Reason = 'SIGN_IN_FIRST') {
    super('UNAUTHENTICATED', reason);
  }
}

export class ForbiddenError extends KnownError {
  constructor(reason: Reason = 'NOT_ALLOWED', field?: string) {
    super('FORBIDDEN', reason, field ? { field } : {});
  }
}

/** What one may not see answers exactly like what does not exist. */
export class NotFoundError extends KnownError {
  constructor() {
    super('NOT_FOUND', 'NOT_FOUND');
  }
}

export class InvalidInputError extends KnownError {
  constructor(field: string, reason: Reason, params?: Params) {
    super('INVALID_INPUT', reason, params ? { field, params } : { field });
  }
}

/** Too much for this minute; the answer says the same in its `retry-after`. */
export const rateLimited = (seconds: number): KnownError =>
  new KnownError('RATE_LIMITED', 'RATE_LIMITED', { params: { seconds } });

/** What `retry-after` says beside an error, if it says anything. */
export function retryAfterOf({ code, details }: KnownError): string | undefined {
  const seconds = details.params?.['seconds'];
  if (code === 'RATE_LIMITED' && seconds !== undefined) return String(seconds);
  return code === 'UNAVAILABLE' ? RETRY_AFTER : undefined;
}

export class ConflictError extends KnownError {
  constructor(reason: Reason, params: Params = {}, field?: string) {
    super('CONFLICT', reason, field ? { field, params } : { params });
  }
}
