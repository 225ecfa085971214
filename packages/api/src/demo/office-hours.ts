// The demo's time: days of the working calendar, and moments within office hours.
import { addDays, addWorkingDays, buildCalendar, type Day, HOLIDAYS_VN, nextWorkingDay } from '@ky-cuong/shared';
import { chance, numberBetween } from './chance.js';

const calendar = buildCalendar(HOLIDAYS_VN);

/** The province's today when the demo opens: Friday 15 March 2024. */
export const OPENING_DAY = '2024-03-15';

/** Thursday 1 July 2021: agencies and posts stand on the record since the committees of the 2021–2026 term. */
export const FIRST_DAY = '2021-07-01';

export const instant = (day: Day, time: string): Date => new Date(`${day}T${time}:00+07:00`);

export const workday = (day: Day): Day => nextWorkingDay(calendar, day);

export const workdaysAfter = (day: Day, howMany: number): Day =>
  howMany <= 0 ? workday(day) : addWorkingDays(calendar, day, howMany);

/** So many days before the opening, or the working day that follows. */
export const daysAgo = (howMany: number): Day => workday(addDays(OPENING_DAY, -howMany));

/** The day before yesterday may be a Sunday: this is the last working day on or before it. */
export function workdayUpTo(day: Day): Day {
  return calendar.isWorkingDay(day) ? day : workdayUpTo(addDays(day, -1));
}

const two = (number: number) => String(number).padStart(2, '0');

/** A minute within office hours of that day, the same one for the same words: 7:15–11:15 or 13:15–16:45. */
export function officeTime(day: Day, ...words: readonly (string | number)[]): Date {
  const isMorning = chance('half', day, ...words) < 0.55;
  const minute = isMorning ? numberBetween(435, 675, day, ...words) : numberBetween(795, 1005, day, ...words);
  return instant(day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
}
