// When a person is left in peace, and when what has waited reaches him: minutes of the day in Vietnam, computed on instants.

import { addDays, dayOf, minuteOfDay } from './day.js';

export interface QuietHours {
  readonly isQuiet: boolean;
  /** Minutes since midnight; from is later than to when the night lies between. */
  readonly from: number;
  readonly to: number;
}

export const DAY_MINUTES = 24 * 60;
export const QUIET_BY_DEFAULT: QuietHours = { isQuiet: true, from: 21 * 60, to: 6 * 60 + 30 };
export const DIGEST_AT = 7 * 60;

const MINUTE_MS = 60_000;

export function isQuietAt({ isQuiet, from, to }: QuietHours, instant: Date): boolean {
  if (!isQuiet || from === to) return false;
  const minute = minuteOfDay(instant);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** The instant itself by day, the end of the quiet hours by night. */
export const afterQuiet = (hours: QuietHours, instant: Date): Date =>
  isQuietAt(hours, instant) ? nextTime(instant, hours.to) : instant;

/** The next digest that has not gone out yet. */
export const nextDigest = (instant: Date): Date => nextTime(instant, DIGEST_AT);

function nextTime(instant: Date, minute: number): Date {
  const today = dayOf(instant);
  const day = minuteOfDay(instant) < minute ? today : addDays(today, 1);
  const midnight = new Date(`${day}T00:00:00+07:00`);
  return new Date(midnight.getTime() + minute * MINUTE_MS);
}
