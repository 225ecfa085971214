// Who sees which button on a task, for every relation and role; and that a clerk decides nothing.

import { actionsFor, nextState } from './machine.js';
import type { Lifecycle } from './deadline.js';
import { ROLES, type Role } from './role.js';
import { taskMachine, type TaskRelation } from './task.machine.js';

it.each<[Lifecycle, TaskRelation, Role, string]>([
  ['ASSIGNED', 'LEAD', 'HEAD', 'accept reject assignDown assignOfficial urge'],
  ['ASSIGNED', 'LEAD', 'DEPUTY', 'accept reject assignDown assignOfficial urge'],
  ['ASSIGNED', 'LEAD', 'OFFICIAL', ''],
  ['ASSIGNED', 'LEAD', 'CLERK', 'urge'],
  ['ASSIGNED', 'ASSIGNER', 'HEAD', 'cancel extend urge'],
  ['ASSIGNED', 'ASSIGNER', 'CLERK', 'urge'],
  ['ASSIGNED', 'ASSIGNER', 'OFFICIAL', ''],
  ['ASSIGNED', 'RESPONSIBLE', 'OFFICIAL', ''],
  ['ASSIGNED', 'SUPERIOR', 'HEAD', 'urge'],
  ['ASSIGNED', 'COOPERATING', 'HEAD', ''],
  ['ACCEPTED', 'RESPONSIBLE', 'OFFICIAL', 'reportProgress reportDone askExtension'],
  ['ACCEPTED', 'RESPONSIBLE', 'CLERK', ''],
  ['IN_PROGRESS', 'LEAD', 'HEAD', 'assignDown assignOfficial reportProgress reportDone askExtension urge'],
  ['IN_PROGRESS', 'RESPONSIBLE', 'OFFICIAL', 'reportProgress reportDone askExtension'],
  ['IN_PROGRESS', 'RESPONSIBLE', 'DEPUTY', 'reportProgress reportDone askExtension'],
  ['IN_PROGRESS', 'SUPERIOR', 'CLERK', 'urge'],
  ['IN_PROGRESS', 'COOPERATING', 'HEAD', ''],
  ['WAITING_CONFIRMATION', 'ASSIGNER', 'HEAD', 'confirm return cancel'],
  ['WAITING_CONFIRMATION', 'ASSIGNER', 'DEPUTY', 'confirm return cancel'],
  ['WAITING_CONFIRMATION', 'ASSIGNER', 'OFFICIAL', ''],
  ['WAITING_CONFIRMATION', 'ASSIGNER', 'CLERK', ''],
  ['WAITING_CONFIRMATION', 'LEAD', 'HEAD', ''],
  ['WAITING_CONFIRMATION', 'SUPERIOR', 'HEAD', ''],
  ['RETURNED', 'RESPONSIBLE', 'OFFICIAL', 'reportProgress reportDone askExtension'],
  ['REJECTED', 'ASSIGNER', 'HEAD', 'return cancel'],
  ['REJECTED', 'LEAD', 'HEAD', ''],
  ['SUSPENDED', 'ASSIGNER', 'HEAD', 'resume cancel'],
  ['SUSPENDED', 'LEAD', 'HEAD', ''],
  ['DONE', 'ASSIGNER', 'HEAD', ''],
])('%s, %s, %s: %s', (state, relation, role, actions) => {
  expect(actionsFor(taskMachine, { state, relations: [relation], role }).join(' ')).toBe(actions);
});

const RELATIONS: readonly TaskRelation[] = ['ASSIGNER', 'LEAD', 'RESPONSIBLE', 'COOPERATING', 'SUPERIOR'];
const everywhere = (role: Role) =>
  new Set(taskMachine.states.flatMap((state) => actionsFor(taskMachine, { state, relations: RELATIONS, role })));

it('gives a clerk nothing but urging, and an administrator nothing', () => {
  expect([...everywhere('CLERK')]).toEqual(['urge']);
  expect([...everywhere('ADMIN')]).toEqual([]);
  expect([...everywhere('OFFICIAL')].sort()).toEqual(['askExtension', 'reportDone', 'reportProgress']);
});

it('treats a deputy as the head', () => {
  expect([...everywhere('DEPUTY')]).toEqual([...everywhere('HEAD')]);
});

it('joins what several relations allow', () => {
  expect(actionsFor(taskMachine, { state: 'IN_PROGRESS', relations: ['ASSIGNER', 'LEAD'], role: 'HEAD' })).toEqual([
    'assignDown',
    'assignOfficial',
    'reportProgress',
    'reportDone',
    'suspend',
    'cancel',
    'askExtension',
    'extend',
    'refuseExtension',
    'urge',
  ]);
});

it.each<[Lifecycle, (typeof taskMachine.actions)[number], readonly string[], string | undefined]>([
  ['ASSIGNED', 'accept', [], undefined],
  ['ASSIGNED', 'reject', ['REASON'], 'STOPS'],
  ['IN_PROGRESS', 'reportProgress', ['PROGRESS'], undefined],
  ['IN_PROGRESS', 'reportDone', ['RESULT'], 'STOPS'],
  ['WAITING_CONFIRMATION', 'confirm', ['GRADE'], 'IS_FIXED'],
  ['WAITING_CONFIRMATION', 'return', ['REASON'], 'RUNS_ON'],
  ['IN_PROGRESS', 'cancel', ['REASON'], 'STOPS'],
  ['IN_PROGRESS', 'suspend', ['REASON'], 'STOPS'],
  ['SUSPENDED', 'resume', ['REASON'], 'RUNS_ON'],
  ['IN_PROGRESS', 'assignDown', ['AGENCY'], undefined],
  ['IN_PROGRESS', 'assignOfficial', ['OFFICIAL'], undefined],
  ['RETURNED', 'askExtension', ['DEADLINE', 'REASON'], undefined],
  ['ASSIGNED', 'extend', ['DEADLINE', 'REASON'], undefined],
  ['ACCEPTED', 'refuseExtension', ['REASON'], undefined],
])('in %s, to %s needs %j and the clock %s', (state, action, needs, clock) => {
  const found = nextState(taskMachine, state, action);
  expect([found?.needs, found?.clock]).toEqual([needs, clock]);
});

it('asks a reason for every refusal, return, cancellation and new deadline', () => {
  const negative = taskMachine.states.flatMap((state) =>
    (['reject', 'return', 'cancel', 'suspend', 'resume', 'askExtension', 'extend', 'refuseExtension'] as const).map(
      (action) => nextState(taskMachine, state, action),
    ),
  );
  expect(negative.flatMap((step) => (step ? [step.needs] : [])).every((needs) => needs.includes('REASON'))).toBe(true);
  expect(ROLES).toHaveLength(5);
});
