// A day as the law counts it: a plain 'yyyy-mm-dd' string in Vietnam's time, with arithmetic that needs no clock.

export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TYPED = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/;
const TYPED_TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;

/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isDay = (value: unknown): value is Day => typeof value === 'string' && numberOf(value) !== null;

/** Days since 1 January 1970: what ranges are counted with. */
export function dayNumber(day: Day): number {
  const found = numberOf(day);
  if (found === null) throw new RangeError('Not a day.');
  return found;
}

export function dayFromNumber(count: number): Day {
  const { year, month, date } = civilOf(count);
  return written(year, month, date);
}

export const addDays = (day: Day, count: number): Day => dayFromNumber(dayNumber(day) + count);

export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** 0 is Sunday, as 1 January 1970 was a Thursday. */
export const weekday = (day: Day): number => weekdayOfNumber(dayNumber(day));

export const weekdayOfNumber = (count: number): number => (((count + 4) % 7) + 7) % 7;

/** The day on which an instant falls in Vietnam. */
export const dayOf = (instant: Date): Day => dayFromNumber(Math.floor((instant.getTime() + OFFSET_MS) / DAY_MS));

/** Minutes since midnight in Vietnam. */
export const minuteOfDay = (instant: Date): number => Math.floor(millisecondOfDay(instant) / 60_000);

export const millisecondOfDay = (instant: Date): number => {
  const local = (instant.getTime() + OFFSET_MS) % DAY_MS;
  return local < 0 ? local + DAY_MS : local;
};

export const formatDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

export function formatInstant(instant: Date): string {
  const minutes = minuteOfDay(instant);
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)} ${formatDay(dayOf(instant))}`;
}

/** Reads what people type: 1/3/26, 01032026, 01-03-2026 are all 1 March 2026. Day first, always. */
export function parseDay(typed: string): Day | null {
  const text = typed.trim();
  if (DAY.test(text)) return isDay(text) ? text : null;
  const match = TYPED.exec(text) ?? TYPED_TOGETHER.exec(text);
  if (!match) return null;
  const [, date = '', month = '', year = ''] = match;
  const day = written(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(date));
  return isDay(day) ? day : null;
}

const padded = (value: number, length: number) => String(value).padStart(length, '0');

const written = (year: number, month: number, date: number): Day =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;

/** Null where the text is not written as a day, or the calendar has no such day. */
function numberOf(text: string): number | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return date >= 1 && date <= lengthOfMonth(year, month) ? numberOfCivil(year, month, date) : null;
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return MONTH_LENGTHS[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

// The two below count years from March, so that the leap day is the last of its year.

function numberOfCivil(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilOf(count: number): { year: number; month: number; date: number } {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
