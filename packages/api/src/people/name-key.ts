// A Vietnamese name as lists want it: sorted by the given name, which is written last, and found from either end.
import { fold } from '@ky-cuong/shared';
import { InvalidInputError } from '../platform/errors/errors.js';
import { cleanText } from '../platform/text.js';

export function givenFirst(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
}

/** The name on one line, in its normal form. Refused: REQUIRED, TOO_SHORT, TOO_LONG, HIDDEN_CHARACTERS, CHECK_FIELDS without a letter. */
export function cleanName(field: string, typed: string): string {
  const name = cleanText(field, typed, { min: 2, max: 120 }).replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(name)) throw new InvalidInputError(field, 'CHECK_FIELDS');
  return name;
}

export interface NameKeys {
  readonly nameKey: string;
  readonly givenFold: string;
  readonly nameFold: string;
}

export function keysOf(fullName: string): NameKeys {
  const nameKey = givenFirst(fullName);
  return { nameKey, givenFold: fold(nameKey), nameFold: fold(fullName) };
}
