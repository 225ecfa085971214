// Days and instants as people read them, in Vietnam's time wherever the reader sits.
import { dayOf, formatDay, formatInstant, weekday } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';

export function weekdayName(day: string): string {
  return [t`Chủ nhật`, t`thứ Hai`, t`thứ Ba`, t`thứ Tư`, t`thứ Năm`, t`thứ Sáu`, t`thứ Bảy`][weekday(day)] ?? '';
}

export function dayText(day: string | null | undefined): string {
  return day ? formatDay(day) : '–';
}

/** '07:42 15/03/2024' from an ISO instant. */
export function instantText(instant: string | null | undefined): string {
  return instant ? formatInstant(new Date(instant)) : '–';
}

/** '07:42' of an ISO instant. */
export function clockText(instant: string): string {
  return instantText(instant).slice(0, 5);
}

/** '15/03/2024' of an ISO instant, or of a day. */
export function dateOf(instant: string | null | undefined): string {
  return instant ? instantText(instant).slice(-10) : '–';
}

/** The day of an ISO instant, in Vietnam. */
export const localDayOf = (instant: string): string => dayOf(new Date(instant));

/** A phrase that begins a line: its first letter large. */
export function asHeading(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
}
