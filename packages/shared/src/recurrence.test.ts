// When work comes again: short months, days off, and where a series ends.

import { buildCalendar } from './calendar.js';
import { HOLIDAYS_VN } from './holidays-vn.js';
import { dueOfOccurrence, lastOccurrence, occurrence, type Recurrence, recurrenceSentence } from './recurrence.js';

const calendar = buildCalendar(HOLIDAYS_VN);
const monthly: Recurrence = { unit: 'MONTH', every: 1, firstOn: '2024-01-31', until: null, times: null };
const due = (recurrence: Recurrence, howMany: number) =>
  Array.from({ length: howMany }, (_, index) => dueOfOccurrence(recurrence, index, calendar));

it('keeps the day of the month, or its last day, and gives way on days off', () => {
  expect([0, 1, 2, 3].map((index) => occurrence(monthly, index))).toEqual([
    '2024-01-31',
    '2024-02-29',
    '2024-03-31',
    '2024-04-30',
  ]);
  expect(due(monthly, 4)).toEqual(['2024-01-31', '2024-02-29', '2024-04-01', '2024-05-02']);
});

it('counts weeks and quarters, over the turn of the year', () => {
  expect(due({ ...monthly, unit: 'WEEK', every: 2, firstOn: '2024-03-15' }, 3)).toEqual([
    '2024-03-15',
    '2024-03-29',
    '2024-04-12',
  ]);
  expect(due({ ...monthly, unit: 'QUARTER', firstOn: '2023-11-20' }, 3)).toEqual([
    '2023-11-20',
    '2024-02-20',
    '2024-05-20',
  ]);
});

it('ends on its day or after its number, whichever is first', () => {
  expect(due({ ...monthly, times: 2 }, 3)).toEqual(['2024-01-31', '2024-02-29', null]);
  expect(due({ ...monthly, until: '2024-03-30' }, 3)).toEqual(['2024-01-31', '2024-02-29', null]);
  expect(lastOccurrence(monthly)).toBeNull();
  expect(lastOccurrence({ ...monthly, times: 3 })).toBe('2024-03-31');
  expect(lastOccurrence({ ...monthly, times: 3, until: '2024-03-01' })).toBe('2024-03-01');
});

it('is told in words', () => {
  expect(recurrenceSentence(monthly, 'vi')).toBe('hằng tháng');
  expect(recurrenceSentence({ unit: 'WEEK', every: 2 }, 'vi')).toBe('mỗi 2 tuần');
  expect(recurrenceSentence({ unit: 'QUARTER', every: 1 }, 'en')).toBe('every quarter');
  expect(recurrenceSentence({ unit: 'MONTH', every: 2 }, 'en')).toBe('every 2 months');
});
