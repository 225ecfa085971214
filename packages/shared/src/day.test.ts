// Days against known dates, and against the platform's own calendar for every day of four centuries.

import fc from 'fast-check';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  isDay,
  minuteOfDay,
  parseDay,
  weekday,
  yearOf,
} from './day.js';

const anyDay = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2199-12-31') }).map(dayFromNumber);

it.each([
  ['1/3/26', '2026-03-01'],
  ['01032026', '2026-03-01'],
  ['01-03-2026', '2026-03-01'],
  ['01/03/2026', '2026-03-01'],
  [' 1.3.2026 ', '2026-03-01'],
  ['010326', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2023', null],
  ['31/4/2026', null],
  ['3/13/2026', null],
  ['0/1/2026', null],
  ['1/3', null],
  ['1/3/026', null],
  ['tomorrow', null],
  ['', null],
])('reads what is typed: %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

it.each([
  ['2024-03-15', true],
  ['2024-02-30', false],
  ['2023-02-29', false],
  ['2024-3-15', false],
  ['2024-03-15T00:00', false],
  ['-2024-03-15', false],
  [20240315, false],
  [null, false],
])('knows a day when it sees one: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

it.each([
  ['the last second before midnight in Vietnam', '2024-03-15T16:59:59.999Z', '2024-03-15', '23:59 15/03/2024', 1439],
  ['midnight in Vietnam', '2024-03-15T17:00:00Z', '2024-03-16', '00:00 16/03/2024', 0],
  ['a morning', '2024-03-15T08:05:00+07:00', '2024-03-15', '08:05 15/03/2024', 485],
  ['before 1970', '1969-12-31T16:00:00Z', '1969-12-31', '23:00 31/12/1969', 1380],
])('%s', (_case, instant, day, shown, minutes) => {
  const at = new Date(instant);
  expect([dayOf(at), formatInstant(at), minuteOfDay(at)]).toEqual([day, shown, minutes]);
});

it('refuses to count with what is no day', () => {
  expect(() => addDays('2024-02-30', 1)).toThrow(RangeError);
});

it('writes days the Vietnamese way and reads them back', () => {
  fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)) === day));
});

it('agrees with the platform about every day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const platform = new Date(`${day}T00:00:00Z`);
      expect(dayNumber(day)).toBe(platform.getTime() / 86_400_000);
      expect([weekday(day), yearOf(day)]).toEqual([platform.getUTCDay(), platform.getUTCFullYear()]);
    }),
    { numRuns: 2000 },
  );
});

it('adds and counts days as each other’s inverse', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -40_000, max: 40_000 }),
      (day, count) => daysBetween(day, addDays(day, count)) === count,
    ),
  );
});
