// The words for states and kinds: one for each, in both languages, and the provincial statuses of both axes together.

import { ACKNOWLEDGEMENT_STATES } from './acknowledgement.machine.js';
import { LIFECYCLES, TIME_AXES, type Lifecycle, type TimeAxis } from './deadline.js';
import { AGENCY_KINDS } from './hierarchy.js';
import { LANGUAGES, type Language } from './language.js';
import * as names from './names.js';
import { provincialStatus } from './provincial-status.js';
import { RECEIPT_STATES } from './receipt.machine.js';
import { ROLES } from './role.js';
import { isSector, sectorName, SECTORS } from './sectors.js';
import { TASK_ACTIONS } from './task.machine.js';

const all = <Code extends string>(codes: readonly Code[], name: (code: Code, language: Language) => string) =>
  LANGUAGES.map((language) => codes.map((code) => name(code, language)));

it.each<[string, readonly (readonly string[])[]]>([
  ['lifecycles', all(LIFECYCLES, names.lifecycleName)],
  ['time axes', all(TIME_AXES, names.timeAxisName)],
  ['task actions', all(TASK_ACTIONS, names.taskActionName)],
  ['receipt states', all(RECEIPT_STATES, names.receiptStateName)],
  ['acknowledgement states', all(ACKNOWLEDGEMENT_STATES, names.acknowledgementStateName)],
  ['roles', all(ROLES, names.roleName)],
  ['agency kinds', all(AGENCY_KINDS, names.agencyKindName)],
  ['urgencies', all(names.URGENCIES, names.urgencyName)],
  ['secrecies', all(names.SECRECIES, names.secrecyName)],
  ['grades', all(names.GRADES, names.gradeName)],
  ['kinds of person', all(names.PERSON_KINDS, names.personKindName)],
  ['sectors', all(Object.keys(SECTORS), sectorName)],
])('%s have each a word of their own', (_case, languages) => {
  for (const words of languages) {
    expect(words.every((word) => word.length > 0)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  }
});

it.each<[Lifecycle, TimeAxis, string]>([
  ['ASSIGNED', 'OVERDUE', 'Chưa thực hiện (quá hạn)'],
  ['ASSIGNED', 'DUE_SOON', 'Chưa thực hiện (sắp quá hạn)'],
  ['IN_PROGRESS', 'IN_TIME', 'Đang thực hiện (trong hạn)'],
  ['IN_PROGRESS', 'NO_DEADLINE', 'Đang thực hiện (không hạn)'],
  ['WAITING_CONFIRMATION', 'OVERDUE', 'Chờ xác nhận (quá hạn)'],
  ['DONE', 'IN_TIME', 'Đã hoàn thành (trong hạn)'],
  ['RETURNED', 'IN_TIME', 'Thực hiện lại (trong hạn)'],
  ['REJECTED', 'IN_TIME', 'Từ chối nhiệm vụ'],
  ['SUSPENDED', 'OVERDUE', 'Tạm hoãn'],
])('%s and %s: %s', (lifecycle, axis, words) => {
  expect(provincialStatus(lifecycle, axis, 'vi')).toBe(words);
});

it('speaks English of the same', () => {
  expect(provincialStatus('DONE', 'OVERDUE', 'en')).toBe('Done (overdue)');
});

it('shows a level or sector it has no word for as it is', () => {
  expect([names.levelName('COMMUNE', 'vi'), names.levelName('REGION', 'vi')]).toEqual(['Cấp xã', 'REGION']);
  expect([sectorName('HEALTH', 'vi'), sectorName('SPACE', 'en'), isSector('SPACE')]).toEqual(['Y tế', 'SPACE', false]);
});
