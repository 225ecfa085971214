// The free texts of tasks, each with its bounds.
import { isSector } from '@ky-cuong/shared';
import { InvalidInputError } from '../platform/errors/errors.js';
import { cleanOptional, cleanText } from '../platform/text.js';

const MAX_NOTE = 4_000;

export const cleanTitle = (field: string, title: string) => cleanText(field, title, { min: 3, max: 500 });
export const cleanProduct = (field: string, product: string | null | undefined) =>
  cleanOptional(field, product, { max: 2_000 });
export const cleanProductNumber = (field: string, number: string | null | undefined) =>
  cleanOptional(field, number, { max: 100 });
export const cleanNote = (field: string, note: string | null | undefined) =>
  cleanOptional(field, note, { max: MAX_NOTE });
export const cleanResult = (field: string, result: string) => cleanText(field, result, { max: MAX_NOTE });

export function cleanReason(field: string, reason: string): string {
  const text = cleanOptional(field, reason, { max: MAX_NOTE });
  if (text === null) throw new InvalidInputError(field, 'REASON_REQUIRED');
  return text;
}

export function cleanSector(field: string, sector: string | null | undefined): string | null {
  if (!sector) return null;
  if (!isSector(sector)) throw new InvalidInputError(field, 'CHECK_FIELDS');
  return sector;
}
