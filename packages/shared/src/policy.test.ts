// The policies, role by role; and that nobody does for another what must be done in person.

import { buildHierarchy } from './hierarchy.js';
import * as policy from './policy.js';
import type { Actor } from './policy.js';
import { PROVINCE } from './province.fixture.js';
import { ROLES, type Role } from './role.js';

const view = buildHierarchy(PROVINCE).asOf('2024-03-15');

const actor = (role: Role, change: Partial<Actor> = {}): Actor => ({
  personId: 'me',
  appointmentId: 'post',
  agencyId: 'cao-lanh',
  tenantId: 'cao-lanh',
  role,
  sectors: [],
  onBehalfOf: role === 'CLERK' ? 'boss' : null,
  ...change,
});

const LEADERS = ['HEAD', 'DEPUTY'];
const DESK = ['HEAD', 'DEPUTY', 'CLERK'];

it.each<[string, (actor: Actor) => boolean, readonly string[]]>([
  ['register a directive', policy.canRegisterDirective, DESK],
  ['issue a directive', policy.canIssueDirective, LEADERS],
  ['receive a directive', policy.canReceiveDirective, DESK],
  ['refuse a directive', policy.canRefuseDirective, LEADERS],
  ['disseminate', policy.canDisseminate, LEADERS],
  ['pass a directive on', policy.canPassOnDirective, LEADERS],
  ['split a clause into tasks', policy.canSplitTask, DESK],
  ['assign a task', policy.canAssignTask, LEADERS],
  ['urge', policy.canUrge, DESK],
  ['manage agencies', policy.canManageAgencies, ['ADMIN']],
  ['manage people', policy.canManagePeople, ['ADMIN']],
  ['hold API keys', policy.canHoldApiKeys, ['HEAD', 'ADMIN']],
  ['see the work', policy.canSeeWork, ['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK']],
])('to %s', (_case, can, roles) => {
  expect(ROLES.filter((role) => can(actor(role)))).toEqual(roles);
});

it('takes a clerk who works for nobody as no clerk at all', () => {
  const loose = actor('CLERK', { onBehalfOf: null });
  expect([policy.canRegisterDirective(loose), policy.canSplitTask(loose), policy.canUrge(loose)]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each<[string, Actor, string, boolean]>([
  ['his own', actor('OFFICIAL'), 'me', true],
  ['a clerk his own', actor('CLERK'), 'me', true],
  ['a clerk his head’s', actor('CLERK'), 'boss', false],
  ['a head his official’s', actor('HEAD'), 'official', false],
  ['an administrator another’s', actor('ADMIN'), 'official', false],
])('acknowledging: %s', (_case, who, personId, expected) => {
  expect(policy.canAcknowledge(who, { personId })).toBe(expected);
});

it.each<[string, Actor, string | null, boolean]>([
  ['a head', actor('HEAD'), 'HEALTH', true],
  ['a head, no sector', actor('HEAD'), null, true],
  ['a deputy of all', actor('DEPUTY'), 'HEALTH', true],
  ['a deputy in his sector', actor('DEPUTY', { sectors: ['HEALTH'] }), 'HEALTH', true],
  ['a deputy outside it', actor('DEPUTY', { sectors: ['HEALTH'] }), 'EDUCATION', false],
  ['a deputy, no sector', actor('DEPUTY', { sectors: ['HEALTH'] }), null, false],
])('covers a sector: %s', (_case, who, sector, expected) => {
  expect(policy.coversSector(who, sector)).toBe(expected);
});

const task = {
  assignerAgencyId: 'province',
  leadAgencyId: 'cao-lanh',
  cooperatingAgencyIds: ['health'],
  responsiblePersonId: 'official',
  sector: 'HEALTH',
};
const chair = { agencyId: 'province', tenantId: 'province' };
const inDistrict = { sectors: ['EDUCATION'] };

it.each<[string, Actor, readonly [accept: boolean, report: boolean, confirm: boolean]]>([
  ['the lead’s head', actor('HEAD'), [true, true, false]],
  ['the lead’s deputy for another sector', actor('DEPUTY', inDistrict), [false, false, false]],
  ['the lead’s clerk', actor('CLERK'), [false, false, false]],
  ['the responsible official', actor('OFFICIAL', { personId: 'official' }), [false, true, false]],
  ['the responsible person as a clerk', actor('CLERK', { personId: 'official' }), [false, false, false]],
  ['the responsible person as an administrator', actor('ADMIN', { personId: 'official' }), [false, false, false]],
  ['another official', actor('OFFICIAL'), [false, false, false]],
  ['the assigner’s head', actor('HEAD', chair), [false, false, true]],
  ['the assigner’s clerk', actor('CLERK', chair), [false, false, false]],
  ['a cooperating head', actor('HEAD', { agencyId: 'health' }), [false, false, false]],
])('accepting, reporting, confirming: %s', (_case, who, expected) => {
  expect([policy.canAcceptTask(who, task), policy.canReportTask(who, task), policy.canConfirmTask(who, task)]).toEqual(
    expected,
  );
});

it.each<[string, Actor, readonly string[]]>([
  ['the lead’s head', actor('HEAD'), ['LEAD']],
  ['the responsible official in the lead', actor('OFFICIAL', { personId: 'official' }), ['LEAD', 'RESPONSIBLE']],
  ['the lead’s deputy for another sector', actor('DEPUTY', inDistrict), []],
  ['that deputy, himself responsible', actor('DEPUTY', { ...inDistrict, personId: 'official' }), ['RESPONSIBLE']],
  ['the chair, who assigned and stands above', actor('HEAD', chair), ['ASSIGNER', 'SUPERIOR']],
  ['a cooperating department', actor('HEAD', { agencyId: 'health' }), ['COOPERATING']],
  ['a neighbour', actor('HEAD', { agencyId: 'sa-dec' }), []],
  ['an office below', actor('HEAD', { agencyId: 'cao-lanh-health' }), []],
])('stands to a task: %s', (_case, who, expected) => {
  expect(policy.taskRelations(who, task, view)).toEqual(expected);
});

it.each([
  ['the recipient', 'my-phu', ['RECIPIENT']],
  ['the sender, who stands above', 'cao-lanh', ['SENDER', 'SUPERIOR']],
  ['the chair', 'province', ['SUPERIOR']],
  ['a neighbour', 'sa-dec', []],
])('stands to a receipt: %s', (_case, agencyId, expected) => {
  expect(policy.receiptRelations({ agencyId }, { senderAgencyId: 'cao-lanh', agencyId: 'my-phu' }, view)).toEqual(
    expected,
  );
});
