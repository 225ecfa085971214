// Work that comes again: every so many weeks, months or quarters, on the same day of it, until a day, so many times, or until ended.

import { nextWorkingDay, type WorkingCalendar } from './calendar.js';
import { addDays, type Day, isDay } from './day.js';
import type { Language } from './language.js';

export const RECURRENCE_UNITS = ['WEEK', 'MONTH', 'QUARTER'] as const;
export type RecurrenceUnit = (typeof RECURRENCE_UNITS)[number];

export interface Recurrence {
  readonly unit: RecurrenceUnit;
  /** Every so many of them, 1 to 12. */
  readonly every: number;
  /** The first deadline; its weekday, or its day of the month, is that of all. */
  readonly firstOn: Day;
  /** No deadline is set after this day. */
  readonly until: Day | null;
  readonly times: number | null;
}

const MONTHS: Readonly<Record<Exclude<RecurrenceUnit, 'WEEK'>, number>> = { MONTH: 1, QUARTER: 3 };

/** By the calendar on the wall: the 31st of a month that has none is its last day. `index` counts from 0. */
export function occurrence({ unit, every, firstOn }: Recurrence, index: number): Day {
  if (unit === 'WEEK') return addDays(firstOn, 7 * every * index);
  return addMonths(firstOn, MONTHS[unit] * every * index);
}

/** Null when the series has come to its end before it. A day off gives way to the next working day. */
export function dueOfOccurrence(recurrence: Recurrence, index: number, calendar: WorkingCalendar): Day | null {
  const day = occurrence(recurrence, index);
  const { until, times } = recurrence;
  if ((until !== null && day > until) || (times !== null && index >= times)) return null;
  return nextWorkingDay(calendar, day);
}

/** The last day on which a deadline falls; null for a series that goes on until somebody ends it. */
export function lastOccurrence(recurrence: Recurrence): Day | null {
  const { until, times } = recurrence;
  if (times === null) return until;
  const last = occurrence(recurrence, times - 1);
  return until !== null && until < last ? until : last;
}

function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  for (let date = Number(day.slice(8)); ; date -= 1) {
    const candidate = `${month}-${String(date).padStart(2, '0')}`;
    if (isDay(candidate)) return candidate;
  }
}

const UNIT_WORDS: Readonly<Record<RecurrenceUnit, { vi: string; one: string; many: string }>> = {
  WEEK: { vi: 'tuần', one: 'week', many: 'weeks' },
  MONTH: { vi: 'tháng', one: 'month', many: 'months' },
  QUARTER: { vi: 'quý', one: 'quarter', many: 'quarters' },
};

/** 'hằng tháng', 'mỗi 2 tuần'; 'every month', 'every 2 weeks'. */
export function recurrenceSentence({ unit, every }: Pick<Recurrence, 'unit' | 'every'>, language: Language): string {
  const { vi, one, many } = UNIT_WORDS[unit];
  if (language === 'vi') return every === 1 ? `hằng ${vi}` : `mỗi ${String(every)} ${vi}`;
  return every === 1 ? `every ${one}` : `every ${String(every)} ${many}`;
}
