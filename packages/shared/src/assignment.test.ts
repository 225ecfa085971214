// Who may assign whom, for every kind of neighbour.

import { mayAssign } from './assignment.js';
import { buildHierarchy } from './hierarchy.js';
import { PROVINCE, version } from './province.fixture.js';

const ended = { id: 'ended', tenantId: 'province', versions: [version('province', { to: '2024-03-14' })] };
const view = buildHierarchy([...PROVINCE, ended]).asOf('2024-03-15');

it.each([
  ['the chair to a department', 'province', 'health', true],
  ['the chair to a district', 'province', 'cao-lanh', true],
  ['the chair to a commune', 'province', 'my-phu', true],
  ['a head among his own officials', 'health', 'health', true],
  ['a department to its own centre', 'health', 'health-centre', true],
  ['a district to its division', 'cao-lanh', 'cao-lanh-health', true],
  ['a district to its commune', 'cao-lanh', 'my-phu', true],
  ['a department to a district', 'health', 'cao-lanh', 'NEEDS_REQUEST'],
  ['a department to a commune', 'health', 'my-phu', 'NEEDS_REQUEST'],
  ['a department to another', 'health', 'education', 'SIDEWAYS_ASSIGNMENT'],
  ['a department to the provincial office', 'health', 'office', 'SIDEWAYS_ASSIGNMENT'],
  ['the provincial office to a district', 'office', 'cao-lanh', 'SIDEWAYS_ASSIGNMENT'],
  ['a district to another', 'cao-lanh', 'sa-dec', 'SIDEWAYS_ASSIGNMENT'],
  ['a district to a department', 'cao-lanh', 'health', 'SIDEWAYS_ASSIGNMENT'],
  ['a division to a commune of its district', 'cao-lanh-health', 'my-phu', 'SIDEWAYS_ASSIGNMENT'],
  ['a district to the chair', 'cao-lanh', 'province', 'UPWARD_ASSIGNMENT'],
  ['a commune to the chair', 'my-phu', 'province', 'UPWARD_ASSIGNMENT'],
  ['a district to a neighbour’s commune', 'cao-lanh', 'tan-quy-dong', 'OUTSIDE_SCOPE'],
  ['a commune to a department', 'my-phu', 'health', 'OUTSIDE_SCOPE'],
  ['to an agency that has ended', 'province', 'ended', 'AGENCY_NOT_THERE'],
  ['to nobody', 'province', 'nobody', 'AGENCY_NOT_THERE'],
  ['by nobody', 'nobody', 'province', 'AGENCY_NOT_THERE'],
])('%s', (_case, fromId, toId, answer) => {
  expect(mayAssign(view, { fromId, toId })).toEqual(
    answer === true ? { allowed: true } : { allowed: false, reason: answer },
  );
});

it.each([
  ['a department to a district', 'health', 'cao-lanh', true],
  ['a department to a commune', 'health', 'my-phu', true],
  ['a department to another', 'health', 'education', 'SIDEWAYS_ASSIGNMENT'],
  ['a district to another', 'cao-lanh', 'sa-dec', 'SIDEWAYS_ASSIGNMENT'],
  ['a department to the chair', 'health', 'province', 'UPWARD_ASSIGNMENT'],
])('named lead by the chair: %s', (_case, fromId, toId, answer) => {
  expect(mayAssign(view, { fromId, toId, namedLeadByChair: true })).toEqual(
    answer === true ? { allowed: true } : { allowed: false, reason: answer },
  );
});
