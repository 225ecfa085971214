// The working-day calendar of State bodies: weekends and announced days off, against announced make-up days.

import { dayFromNumber, dayNumber, weekdayOfNumber, type Day } from './day.js';

export interface CalendarYear {
  readonly year: number;
  readonly daysOff: readonly { readonly from: Day; readonly to: Day; readonly name: string }[];
  readonly makeUpWorkingDays: readonly { readonly date: Day; readonly name: string }[];
}

/** An announcement may change late in the year, so every change gets a new version and a promise keeps the one it was made by. */
export interface CalendarData {
  readonly version: string;
  readonly years: readonly CalendarYear[];
}

export interface WorkingCalendar {
  readonly version: string;
  isWorkingDay(day: Day): boolean;
  /** The holiday's name; null on working days and on plain weekends. */
  offName(day: Day): string | null;
  /** Why a weekend day is worked; null on all other days. */
  makeUpName(day: Day): string | null;
  /** Whether the year's days off are known; without them only weekends are off. */
  isAnnounced(year: number): boolean;
  /** Working days up to and with the one of this number, from a start of no meaning: only differences count. */
  workedUpTo(dayNumber: number): number;
}

/** Ten years: a longer term is a typing mistake. */
export const MAX_TERM_DAYS = 3660;

export function buildCalendar({ version, years }: CalendarData): WorkingCalendar {
  const makeUp = new Map(
    years.flatMap((year) => year.makeUpWorkingDays.map(({ date, name }) => [date, name] as const)),
  );
  const off = new Map(years.flatMap(({ daysOff }) => daysOff.flatMap(eachDay)).filter(([day]) => !makeUp.has(day)));
  const announced = new Set(years.map(({ year }) => year));
  const offNumbers = sortedNumbers([...off.keys()].filter((day) => !isWeekend(day)));
  const makeUpNumbers = sortedNumbers([...makeUp.keys()].filter(isWeekend));
  return {
    version,
    isWorkingDay: (day) => makeUp.has(day) || !(off.has(day) || isWeekend(day)),
    offName: (day) => off.get(day) ?? null,
    makeUpName: (day) => makeUp.get(day) ?? null,
    isAnnounced: (year) => announced.has(year),
    workedUpTo: (count) => weekdaysUpTo(count) - countUpTo(offNumbers, count) + countUpTo(makeUpNumbers, count),
  };
}

/** Counts forward from the day after the start; a negative count goes back from the day before it. */
export function addWorkingDays(calendar: WorkingCalendar, start: Day, count: number): Day {
  refuseStrangeCount(Math.abs(count));
  const step = count < 0 ? -1 : 1;
  let cursor = dayNumber(start);
  for (let left = Math.abs(count); left > 0;) {
    cursor += step;
    left -= calendar.workedUpTo(cursor) - calendar.workedUpTo(cursor - 1);
  }
  return dayFromNumber(cursor);
}

/** Working days after `from`, up to and with `to`; negative when `to` is the earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  return calendar.workedUpTo(dayNumber(to)) - calendar.workedUpTo(dayNumber(from));
}

/** The day itself when it is worked, else the first worked day after it. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  return calendar.isWorkingDay(day) ? day : addWorkingDays(calendar, day, 1);
}

export function refuseStrangeCount(count: number): void {
  if (!Number.isInteger(count) || count < 0 || count > MAX_TERM_DAYS) throw new RangeError('Not a term in days.');
}

export function isWeekend(day: Day): boolean {
  const name = weekdayOfNumber(dayNumber(day));
  return name === 0 || name === 6;
}

function eachDay({ from, to, name }: CalendarYear['daysOff'][number]): readonly (readonly [Day, string])[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, ahead) => [dayFromNumber(first + ahead), name] as const);
}

const sortedNumbers = (days: readonly Day[]): readonly number[] =>
  days.map(dayNumber).sort((one, other) => one - other);

/** Mondays to Fridays, counted in whole weeks; day 4 was the first Monday of 1970. */
function weekdaysUpTo(count: number): number {
  const weeks = Math.floor((count - 4) / 7);
  return weeks * 5 + Math.min(count - 4 - weeks * 7 + 1, 5);
}

/** How many of the sorted numbers are not above the limit: looked up by halves, for a list of work asks it a hundred times. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
