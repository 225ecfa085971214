// The last word on what a client is told: known errors as they are, everything else without its inside.
import { unwrapResolverError } from '@apollo/server/errors';
import { isReason, type Language, type Reason, sentence } from '@ky-cuong/shared';
import type { GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { databaseCode, isDatabaseAway } from '../db/failures.js';
import { currentRequest } from '../http/current-request.js';
import { ConflictError, type ErrorCode, ForbiddenError, InvalidInputError, KnownError, type Params } from './errors.js';

const unreadable = () => new KnownError('INVALID_INPUT', 'CHECK_FIELDS');

const bySqlState: Readonly<Record<string, () => KnownError>> = {
  '42501': () => new ForbiddenError('OUTSIDE_SCOPE'), // row-level security said no
  '23505': () => new ConflictError('ALREADY_EXISTS'), // its detail would quote the other row
  '22007': unreadable, // a forged cursor, say
  '22P02': unreadable,
  '22021': unreadable, // a NUL character
};

const byApolloCode: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID_INPUT',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
};

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { traceId, language, log } = currentRequest();
  const cause = unwrapResolverError(error);
  const known = limitOf(formatted) ?? asKnown(cause, String(formatted.extensions?.['code']));
  if (known.code === 'INTERNAL') log.error({ err: cause, path: formatted.path }, 'unexpected error');
  const isQuoted = isAboutTheDocument(formatted) && known.code !== 'TOO_COMPLEX';
  const message = isQuoted ? withoutLiteral(formatted.message) : messageOf(known, language);
  const { http: _status, ...shown } = known.extensions;
  return { ...formatted, message, extensions: { ...shown, traceId } };
}

/** Limits on documents are found where only a plain GraphQLError can be left, and come back under the library's code. */
function limitOf({ message, extensions }: GraphQLFormattedError): KnownError | undefined {
  if (/contains more that \d+ tokens/.test(message)) return new KnownError('TOO_COMPLEX', 'TOO_MANY_TOKENS');
  if (message.includes('too many selections')) return new KnownError('TOO_COMPLEX', 'TOO_COMPLEX');
  const [reason, params] = [extensions?.['reason'], extensions?.['params']];
  if (extensions?.['code'] !== 'GRAPHQL_VALIDATION_FAILED' || !isReason(reason)) return undefined;
  return new KnownError('TOO_COMPLEX', reason, params ? { params: params as Params } : {});
}

/** The sentence a person reads, in the language asked for. */
export const messageOf = ({ reason, details }: KnownError, language: Language): string =>
  sentence(reason, language, details.params);

export function asKnown(cause: unknown, apolloCode = ''): KnownError {
  if (cause instanceof KnownError) return cause;
  if (cause instanceof ArgumentValidationError) return withoutValues(cause);
  if (isDatabaseAway(cause)) return new KnownError('UNAVAILABLE', 'TRY_LATER');
  const answer = bySqlState[databaseCode(cause)];
  if (answer) return answer();
  const code = byApolloCode[apolloCode] ?? 'INTERNAL';
  return new KnownError(code, code === 'INTERNAL' ? 'UNEXPECTED' : 'CHECK_FIELDS');
}

/** class-validator's own error carries the whole input back, passwords and all: only the names and reasons go out. */
function withoutValues({ extensions }: ArgumentValidationError): KnownError {
  const found = extensions.validationErrors.flatMap(function flat(error): { field: string; reason: string }[] {
    const below = (error.children ?? []).flatMap(flat);
    const own = Object.values(error.constraints ?? {}).map((text) => ({ field: error.property, reason: text }));
    return [...own, ...below.map(({ field, reason }) => ({ field: `${error.property}.${field}`, reason }))];
  });
  const first = found[0] ?? { field: '', reason: 'CHECK_FIELDS' };
  return new InvalidInputError(first.field, asReason(first.reason), { fields: found.map(({ field }) => field) });
}

/** Our validators put the reason where class-validator puts its English sentence. */
const asReason = (text: string): Reason => (/^[A-Z][A-Z_]+$/.test(text) ? (text as Reason) : 'CHECK_FIELDS');

/** 'Expected value of type "Int!", found "secret".' tells enough without its end, and so does 'found String "secret"'. */
const withoutLiteral = (message: string) =>
  message.replace(/(found|[Vv]alue:?|\b(?:Block)?String|\bInt|\bFloat) ["{[\d-].*/s, '$1 …');

const documentCodes = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

const isAboutTheDocument = ({ extensions }: GraphQLFormattedError) =>
  documentCodes.includes(String(extensions?.['code'])) && extensions?.['reason'] === undefined;
