// Free text as it enters: one normal form, nothing hidden in it, and within its length.
import { normaliseInput } from '@ky-cuong/shared';
import { InvalidInputError } from './errors/errors.js';

interface Bounds {
  readonly min?: number;
  readonly max: number;
}

/** The text in NFC without outer blanks. Refused by name on `field`: REQUIRED, TOO_SHORT, TOO_LONG, HIDDEN_CHARACTERS. */
export function cleanText(field: string, value: string, { min = 1, max }: Bounds): string {
  const normal = normaliseInput(value);
  if (!normal.ok) throw new InvalidInputError(field, normal.reason);
  const { length } = normal.text;
  if (length === 0 && min > 0) throw new InvalidInputError(field, 'REQUIRED');
  if (length < min) throw new InvalidInputError(field, 'TOO_SHORT', { min });
  if (length > max) throw new InvalidInputError(field, 'TOO_LONG', { max, length });
  return normal.text;
}

/** The same for a field that may be left out: null when absent or blank. */
export function cleanOptional(field: string, value: string | null | undefined, { max }: Bounds): string | null {
  const text = value === null || value === undefined ? '' : cleanText(field, value, { min: 0, max });
  return text === '' ? null : text;
}
