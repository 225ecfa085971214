// The two axes of work: open or closed, in time or not, with the result fixed when completion was reported.

import fc from 'fast-check';
import { buildCalendar } from './calendar.js';
import { ruleOn } from './dated.js';
import { addDays } from './day.js';
import {
  daysLate,
  DEADLINE_RULES,
  dueSoonUntil,
  isOpen,
  isRunning,
  LIFECYCLES,
  timeAxis,
  workingDaysLeft,
} from './deadline.js';
import { HOLIDAYS_VN } from './holidays-vn.js';

const calendar = buildCalendar(HOLIDAYS_VN);
const settings = { calendar, rule: ruleOn(DEADLINE_RULES, '2024-03-15') };

it.each([
  ['no deadline', null, null, '2024-03-15', 'NO_DEADLINE'],
  ['no deadline, done', null, '2024-03-01', '2024-03-15', 'NO_DEADLINE'],
  ['four working days ahead, over a weekend', '2024-03-21', null, '2024-03-15', 'IN_TIME'],
  ['three working days ahead, over a weekend', '2024-03-20', null, '2024-03-15', 'DUE_SOON'],
  ['three working days ahead, over Tết', '2024-02-19', null, '2024-02-07', 'DUE_SOON'],
  ['on the day', '2024-03-15', null, '2024-03-15', 'DUE_SOON'],
  ['the day after', '2024-03-15', null, '2024-03-16', 'OVERDUE'],
  ['reported on the last day, seen later', '2024-03-15', '2024-03-15', '2024-05-01', 'IN_TIME'],
  ['reported a day late, seen later', '2024-03-15', '2024-03-16', '2024-05-01', 'OVERDUE'],
])('%s', (_case, dueOn, reportedOn, today, axis) => {
  expect(timeAxis({ dueOn, reportedOn }, today, settings)).toBe(axis);
});

it.each([
  ['2024-03-20', '2024-03-15', 3, 0],
  ['2024-03-15', '2024-03-15', 0, 0],
  ['2024-03-15', '2024-03-18', -1, 3],
  ['2024-02-07', '2024-02-15', -1, 8],
])('due %s, seen on %s: %i working days left, %i days late', (dueOn, today, left, late) => {
  expect([workingDaysLeft(dueOn, today, calendar), daysLate(dueOn, today)]).toEqual([left, late]);
});

it('is never late without a deadline', () => {
  expect(daysLate(null, '2024-03-15')).toBe(0);
});

it('divides the lifecycles', () => {
  expect(LIFECYCLES.filter(isOpen)).toEqual([
    'ASSIGNED',
    'ACCEPTED',
    'IN_PROGRESS',
    'WAITING_CONFIRMATION',
    'RETURNED',
    'SUSPENDED',
  ]);
  expect(LIFECYCLES.filter(isRunning)).toEqual(['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED']);
});

it('takes the rule in force on the day, and fails where none was', () => {
  const rules = [
    { from: '2025-01-01', rule: 'new' },
    { from: '2014-01-02', rule: 'old' },
  ];
  expect(['2014-01-02', '2024-12-31', '2025-01-01'].map((day) => ruleOn(rules, day))).toEqual(['old', 'old', 'new']);
  expect(() => ruleOn(rules, '2014-01-01')).toThrow(RangeError);
});

const someDay = fc.integer({ min: 0, max: 1200 }).map((ahead) => addDays('2023-01-01', ahead));

it('is due soon exactly from today to the day that a list asks for', () => {
  fc.assert(
    fc.property(someDay, someDay, fc.nat(10), (dueOn, today, dueSoonWorkingDays) => {
      const rule = { calendar, rule: { dueSoonWorkingDays } };
      const isListed = today <= dueOn && dueOn <= dueSoonUntil(today, rule);
      expect(timeAxis({ dueOn, reportedOn: null }, today, rule) === 'DUE_SOON').toBe(isListed);
      if (isListed) expect(workingDaysLeft(dueOn, today, calendar)).toBeLessThanOrEqual(dueSoonWorkingDays);
    }),
  );
});
