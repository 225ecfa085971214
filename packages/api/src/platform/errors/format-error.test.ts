import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { ArgumentValidationError } from 'type-graphql';
import { formatError } from './format-error.js';
import { ConflictError, NotFoundError } from './errors.js';

const SECRET = 'mật-khẩu-của-tôi-0912345678';

/** What a client is told when a resolver failed with this. */
const told = (cause: Error, apollo: Record<string, unknown> = { code: 'INTERNAL_SERVER_ERROR' }) =>
  formatError(
    { message: cause.message, extensions: apollo },
    new GraphQLError(cause.message, { originalError: cause, path: ['persons'] }),
  );

const fromDatabase = (code: string, message: string) =>
  new QueryFailedError(
    `insert into persons values ('${SECRET}')`,
    [SECRET],
    Object.assign(new Error(message), { code, detail: `Key (email)=(${SECRET}) already exists.`, table: 'persons' }),
  );

it.each([
  ['42501', `new row violates row-level security policy for table "persons"`, 'FORBIDDEN', 'OUTSIDE_SCOPE'],
  ['23505', `duplicate key value violates unique constraint "persons_pkey"`, 'CONFLICT', 'ALREADY_EXISTS'],
  ['22P02', `invalid input syntax for type uuid: "${SECRET}"`, 'INVALID_INPUT', 'CHECK_FIELDS'],
  ['57014', 'canceling statement due to statement timeout', 'UNAVAILABLE', 'TRY_LATER'],
  ['53300', 'sorry, too many clients already', 'UNAVAILABLE', 'TRY_LATER'],
  ['57P01', 'terminating connection due to administrator command', 'UNAVAILABLE', 'TRY_LATER'],
  ['42P01', 'relation "persons" does not exist at 10.0.0.5', 'INTERNAL', 'UNEXPECTED'],
  ['23503', `insert or update on table "sessions" violates foreign key "x"`, 'INTERNAL', 'UNEXPECTED'],
])('says nothing of the inside of SQLSTATE %s', (state, message, code, reason) => {
  const answer = told(fromDatabase(state, message));
  const { params: _none, ...shown } = answer.extensions ?? {};
  expect(shown).toEqual({ code, reason, traceId: 'none' });
  expect(JSON.stringify(answer)).not.toMatch(/persons|sessions|relation|constraint|10\.0\.0\.5|khẩu|insert/);
});

it('says nothing of an error that nobody foresaw, nor where it happened', () => {
  const answer = told(new TypeError(`Cannot read ${SECRET} of undefined`), {
    code: 'INTERNAL_SERVER_ERROR',
    stacktrace: ['at secret.ts:1'],
  });
  expect(answer.extensions).toEqual({ code: 'INTERNAL', reason: 'UNEXPECTED', traceId: 'none' });
  expect(JSON.stringify(answer)).not.toMatch(/khẩu|secret\.ts/);
});

it('names the fields that a validator refused, never what stood in them', () => {
  const refused = {
    property: 'password',
    target: { password: SECRET },
    value: SECRET,
    constraints: { isLength: `${SECRET} is too long` },
  };
  const below = { property: 'input', target: { password: SECRET }, value: { password: SECRET }, children: [refused] };
  const answer = told(new ArgumentValidationError([below]));
  expect(answer.extensions).toEqual({
    code: 'INVALID_INPUT',
    reason: 'CHECK_FIELDS',
    field: 'input.password',
    params: { fields: ['input.password'] },
    traceId: 'none',
  });
  expect(JSON.stringify(answer)).not.toContain('khẩu');
});

it.each([
  `Expected value of type "Int!", found "${SECRET}".`,
  `Variable "$v" got invalid value "${SECRET}"; Int cannot represent non-integer value: "${SECRET}"`,
  `Variable "$v" got invalid value { password: "${SECRET}" }; Field "x" is not defined.`,
  `Int cannot represent non 32-bit signed integer value: 99${SECRET}`,
])('quotes no literal of a document: %s', (message) => {
  const cause = new GraphQLError(message);
  const { message: said } = formatError({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, cause);
  expect(said).not.toContain('khẩu');
  expect(said.length).toBeGreaterThan(10);
});

it('tells what is known in its own words, and a missing thing like a hidden one', () => {
  expect(told(new ConflictError('STALE_VERSION')).extensions).toMatchObject({
    code: 'CONFLICT',
    reason: 'STALE_VERSION',
  });
  expect(told(new NotFoundError())).toEqual(told(new NotFoundError()));
});
