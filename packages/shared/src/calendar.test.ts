// The working calendar against the announced years 2023 to 2026.

import fc from 'fast-check';
import holidays from '../data/holidays-vn.json' with { type: 'json' };
import { addWorkingDays, buildCalendar, MAX_TERM_DAYS, nextWorkingDay, workingDaysBetween } from './calendar.js';
import { addDays, dayFromNumber } from './day.js';
import { HOLIDAYS_VN } from './holidays-vn.js';

const calendar = buildCalendar(HOLIDAYS_VN);

it('carries the same days as the data file', () => {
  expect(HOLIDAYS_VN.years).toEqual(holidays.years);
});

it.each([
  ['2023-01-18', 5, '2023-02-01'],
  ['2023-04-27', 3, '2023-05-05'],
  ['2023-08-31', 2, '2023-09-06'],
  ['2024-04-26', 3, '2024-05-04'],
  ['2025-01-24', 1, '2025-02-03'],
  ['2025-04-25', 3, '2025-04-29'],
  ['2025-04-29', 2, '2025-05-06'],
  ['2026-01-08', 2, '2026-01-10'],
  ['2026-08-28', 1, '2026-09-03'],
  ['2026-11-23', 1, '2026-11-25'],
])('%s and %i working days make %s', (start, count, end) => {
  expect(addWorkingDays(calendar, start, count)).toBe(end);
  expect(workingDaysBetween(calendar, start, end)).toBe(count);
});

it.each([
  [2023, 249],
  [2024, 251],
  [2025, 250],
  [2026, 249],
])('%i has %i working days', (year, count) => {
  expect(workingDaysBetween(calendar, `${String(year - 1)}-12-31`, `${String(year)}-12-31`)).toBe(count);
});

it('counts each month of 2026', () => {
  const starts = Array.from({ length: 13 }, (_, month) =>
    month < 12 ? `2026-${String(month + 1).padStart(2, '0')}-01` : '2027-01-01',
  );
  const counts = starts
    .slice(0, 12)
    .map((start, month) => workingDaysBetween(calendar, addDays(start, -1), addDays(starts[month + 1] ?? '', -1)));
  expect(counts).toEqual([21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23]);
});

it.each([
  ['a Monday', '2024-03-18', true, null, null],
  ['a Saturday', '2024-03-16', false, null, null],
  ['a holiday on a Thursday', '2024-04-18', false, 'Giỗ Tổ', null],
  ['a Saturday worked in return', '2024-05-04', true, null, 'làm bù cho 29/4'],
  ['a Saturday within Tết', '2026-02-14', false, 'Tết Nguyên đán', null],
])('%s', (_case, day, isWorked, off, makeUp) => {
  expect([calendar.isWorkingDay(day), calendar.offName(day), calendar.makeUpName(day)]).toEqual([
    isWorked,
    off,
    makeUp,
  ]);
});

it('says which years are announced, and takes only weekends off in the others', () => {
  expect([calendar.isAnnounced(2026), calendar.isAnnounced(2027)]).toEqual([true, false]);
  expect(calendar.isWorkingDay('2027-01-01')).toBe(true);
});

it.each([
  ['2024-05-02', '2024-05-02'],
  ['2024-04-27', '2024-05-02'],
  ['2024-05-03', '2024-05-03'],
])('the working day at or after %s is %s', (day, expected) => {
  expect(nextWorkingDay(calendar, day)).toBe(expected);
});

it.each([1.5, Number.NaN, MAX_TERM_DAYS + 1, Infinity])('refuses %p as a count', (count) => {
  expect(() => addWorkingDays(calendar, '2024-03-15', count)).toThrow(RangeError);
});

const someDay = fc.integer({ min: 0, max: 1400 }).map((ahead) => addDays('2023-01-01', ahead));

it('lands on a working day, as many working days away as asked, in both directions', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: -200, max: 200 }).filter((count) => count !== 0),
      (start, count) => {
        const end = addWorkingDays(calendar, start, count);
        expect(calendar.isWorkingDay(end)).toBe(true);
        if (count > 0 || calendar.isWorkingDay(start)) expect(workingDaysBetween(calendar, start, end)).toBe(count);
      },
    ),
  );
});

it('counts the same whole way however it is broken in two', () => {
  fc.assert(
    fc.property(someDay, someDay, someDay, (one, two, three) => {
      const whole = workingDaysBetween(calendar, one, three);
      expect(workingDaysBetween(calendar, one, two) + workingDaysBetween(calendar, two, three)).toBe(whole);
    }),
  );
});

it('counts by formula what it counts day by day, before 1970 too', () => {
  const anyDay = fc.integer({ min: -2000, max: 25_000 }).map(dayFromNumber);
  fc.assert(
    fc.property(anyDay, fc.nat(400), (from, length) => {
      const days = Array.from({ length }, (_, ahead) => addDays(from, ahead + 1));
      expect(workingDaysBetween(calendar, from, addDays(from, length))).toBe(
        days.filter((day) => calendar.isWorkingDay(day)).length,
      );
    }),
  );
});
