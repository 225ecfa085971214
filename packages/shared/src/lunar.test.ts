// Lunar dates against the festivals everyone knows, and the two years in which a neighbour's calendar is wrong for Vietnam.

import fc from 'fast-check';
import { addDays } from './day.js';
import { formatLunar, lunarOf } from './lunar.js';

it.each([
  ['Tết 1985, a month before China', '1985-01-21', 1, 1],
  ['Tết 2007, a day before China', '2007-02-17', 1, 1],
  ['Tết 2023', '2023-01-22', 1, 1],
  ['Tết 2024', '2024-02-10', 1, 1],
  ['Tết 2025', '2025-01-29', 1, 1],
  ['Tết 2026', '2026-02-17', 1, 1],
  ['Tết 2027', '2027-02-06', 1, 1],
  ['Tết 2028', '2028-01-26', 1, 1],
  ['Giỗ Tổ 2023', '2023-04-29', 10, 3],
  ['Giỗ Tổ 2024', '2024-04-18', 10, 3],
  ['Giỗ Tổ 2025', '2025-04-07', 10, 3],
  ['Giỗ Tổ 2026', '2026-04-26', 10, 3],
  ['Giỗ Tổ 2027', '2027-04-16', 10, 3],
  ['Giỗ Tổ 2028', '2028-04-04', 10, 3],
])('%s', (_case, day, date, month) => {
  expect(lunarOf(day)).toEqual({ day: date, month, year: Number(day.slice(0, 4)), isLeapMonth: false });
});

it.each([
  ['the last day of the lunar year', '2024-02-09', { day: 30, month: 12, year: 2023, isLeapMonth: false }],
  ['the second month of 2023, which came twice', '2023-03-22', { day: 1, month: 2, year: 2023, isLeapMonth: true }],
  ['the sixth month of 2025, which came twice', '2025-07-25', { day: 1, month: 6, year: 2025, isLeapMonth: true }],
  [
    'a winter month that stands in two solar years',
    '2024-01-11',
    { day: 1, month: 12, year: 2023, isLeapMonth: false },
  ],
])('%s', (_case, day, expected) => {
  expect(lunarOf(day)).toEqual(expected);
});

it.each([
  ['2026-11-23', '15/10 âl'],
  ['2023-03-22', '1/2 nhuận âl'],
])('is written shortly: %s', (day, written) => {
  expect(formatLunar(day)).toBe(written);
});

it('goes on by one day, or begins a month after 29 or 30', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (ahead) => {
      const today = addDays('1940-01-01', ahead);
      const [here, next] = [lunarOf(today), lunarOf(addDays(today, 1))];
      const isNewMonth = next.day === 1 && (here.day === 29 || here.day === 30);
      expect(isNewMonth || (next.day === here.day + 1 && next.month === here.month && next.year === here.year)).toBe(
        true,
      );
    }),
  );
});
