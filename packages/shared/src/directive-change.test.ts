// A change of a directive and the tasks that arose from it: what stays, what gets a new deadline, what ends.

import { type ChangeKind, dueWithClause, fateOf, type TaskFate, type TouchedTask } from './directive-change.js';

const running: TouchedTask = { lifecycle: 'IN_PROGRESS', dueOn: '2024-03-29', stoppedOn: null };
const done: TouchedTask = { lifecycle: 'DONE', dueOn: '2024-03-29', stoppedOn: '2024-03-20' };
const reword = { kind: 'REWORD', newDueOn: '2024-04-30' } as const;
const strike = { kind: 'STRIKE', newDueOn: null } as const;

it.each<[ChangeKind, string, TouchedTask, Parameters<typeof fateOf>[2], TaskFate]>([
  ['AMEND', 'of another clause', running, null, 'KEPT'],
  ['AMEND', 'with a new deadline', running, reword, 'DUE_ANEW'],
  ['AMEND', 'with new words', running, { kind: 'REWORD', newDueOn: null }, 'REWORDED'],
  ['AMEND', 'struck out', running, strike, 'CANCELLED'],
  ['AMEND', 'done', done, strike, 'KEPT'],
  ['REPLACE', 'without a clause', running, null, 'MOVED'],
  ['REPLACE', 'with a clause', running, { kind: 'MOVE', newDueOn: null }, 'MOVED'],
  ['REPLACE', 'struck out', running, strike, 'CANCELLED'],
  ['REPLACE', 'done', done, null, 'KEPT'],
  ['WITHDRAW', 'running', running, null, 'CANCELLED'],
  ['WITHDRAW', 'refused by its lead', { ...running, lifecycle: 'REJECTED' }, null, 'CANCELLED'],
  ['WITHDRAW', 'done', done, null, 'KEPT'],
  ['WITHDRAW', 'cancelled', { ...done, lifecycle: 'CANCELLED' }, null, 'KEPT'],
])('%s, %s', (kind, _which, task, clause, fate) => {
  expect(fateOf(kind, task, clause, dueWithClause(task, clause?.newDueOn ?? null, null))).toBe(fate);
});

it.each([
  ['the task itself', running, null, '2024-04-30'],
  ['one without a deadline', { ...running, dueOn: null }, null, '2024-04-30'],
  ['handed down, due with its parent', running, { dueOn: '2024-03-29' }, '2024-04-30'],
  ['handed down, due before its parent', { ...running, dueOn: '2024-03-22' }, { dueOn: '2024-03-29' }, '2024-03-22'],
  ['handed down, due too late', { ...running, dueOn: '2024-05-10' }, { dueOn: '2024-05-31' }, '2024-04-30'],
  ['reported in time', { ...running, stoppedOn: '2024-03-20' }, null, '2024-03-29'],
])('a clause now due on 30/4: %s', (_which, task, parent, dueOn) => {
  expect(dueWithClause(task, '2024-04-30', parent)).toBe(dueOn);
});

it('leaves every deadline alone when the clause names none', () => {
  expect(dueWithClause(running, null, null)).toBe('2024-03-29');
});
