import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { asKnown } from '../errors/format-error.js';
import { isCollision } from './failures.js';

const state = (code: string) => Object.assign(new Error('said by PostgreSQL'), { code });
const wrapped = (cause: Error) => new QueryFailedError('select 1', [], cause);

it.each([
  ['a crash under the statement', new Error('Connection terminated unexpectedly')],
  ['the same, found by TypeORM', wrapped(new Error('Connection terminated unexpectedly'))],
  ['the statement after it', new QueryRunnerAlreadyReleasedError()],
  ['the same by another way', new QueryRunnerProviderAlreadyReleasedError()],
  ['a connection found broken', new Error('Client has encountered a connection error and is not queryable')],
  ['no connection in time', new Error('timeout exceeded when trying to connect')],
  ['a pool that was closed', new Error('Cannot use a pool after calling end on the pool')],
  ['nobody there', state('ECONNREFUSED')],
  ['a pipe that broke', state('EPIPE')],
  ['the crash of another connection', state('57P02')],
  ['recovery', state('57P03')],
  ['a disk that is full', state('53100')],
  ['a lock waited for too long', wrapped(state('55P03'))],
  ['a statement that took too long', wrapped(state('57014'))],
  ['a transaction left idle', state('25P03')],
  ['a deadlock', wrapped(state('40P01'))],
])('answers that %s passes', (_what, cause) => {
  expect(asKnown(cause)).toMatchObject({ code: 'UNAVAILABLE', reason: 'TRY_LATER' });
});

it.each([
  ['a fault of ours', new Error('undefined is not a function'), 'INTERNAL'],
  ['a statement that is wrong', wrapped(state('42P01')), 'INTERNAL'],
  ['a row that is there', wrapped(state('23505')), 'CONFLICT'],
  ['row-level security', wrapped(state('42501')), 'FORBIDDEN'],
])('does not take %s for it', (_what, cause, code) => {
  expect(asKnown(cause).code).toBe(code);
});

it('knows by its code who stood in whose way', () => {
  expect(['40001', '40P01', '55P03', '23505'].map((code) => isCollision(wrapped(state(code))))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
