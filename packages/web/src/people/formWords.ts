// What the forms about people say in the same words.
import { t } from '@lingui/core/macro';
import { isTypedDay } from '../ui/DayField.js';

export function wrongDay(value: string): string | undefined {
  return value === '' || isTypedDay(value) ? undefined : t`Ngày chưa đúng. Ví dụ: 15/03/2024`;
}

export function missing(value: string, sentence: string): string | undefined {
  return value.trim() === '' ? sentence : undefined;
}

/** Left empty, a text is not sent. */
export function given(value: string): string | undefined {
  return value.trim() || undefined;
}
