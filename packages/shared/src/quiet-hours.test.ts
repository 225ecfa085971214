import { afterQuiet, isQuietAt, nextDigest, QUIET_BY_DEFAULT } from './quiet-hours.js';

const at = (time: string) => new Date(`2024-03-15T${time}:00+07:00`);
const shown = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

it.each([
  ['20:59', false, '2024-03-15T20:59'],
  ['21:00', true, '2024-03-16T06:30'],
  ['23:59', true, '2024-03-16T06:30'],
  ['00:00', true, '2024-03-15T06:30'],
  ['06:29', true, '2024-03-15T06:30'],
  ['06:30', false, '2024-03-15T06:30'],
])('leaves a person in peace over night: %s', (time, quiet, told) => {
  expect(isQuietAt(QUIET_BY_DEFAULT, at(time))).toBe(quiet);
  expect(shown(afterQuiet(QUIET_BY_DEFAULT, at(time)))).toBe(told);
});

it('knows quiet hours within a day, none at all, and those that are switched off', () => {
  const noon = { isQuiet: true, from: 11 * 60 + 30, to: 13 * 60 };
  expect(['11:29', '11:30', '12:59', '13:00'].map((time) => isQuietAt(noon, at(time)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isQuietAt({ isQuiet: true, from: 60, to: 60 }, at('01:00'))).toBe(false);
  expect(isQuietAt({ ...QUIET_BY_DEFAULT, isQuiet: false }, at('22:00'))).toBe(false);
});

it.each([
  ['06:59', '2024-03-15T07:00'],
  ['07:00', '2024-03-16T07:00'],
  ['18:00', '2024-03-16T07:00'],
])('writes the digest at seven: what happens at %s', (time, due) => {
  expect(shown(nextDigest(at(time)))).toBe(due);
});
