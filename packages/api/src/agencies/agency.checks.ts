// What an administrator writes about an agency, in its normal form or refused by name on its field.
import { type AgencyRecord, type Day, isSector, parseAgencyCode } from '@ky-cuong/shared';
import { normalEmail } from '../platform/auth/identifier.js';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import { cleanOptional, cleanText } from '../platform/text.js';

const LONGEST_SHORT_NAME = 80;

export function readNames({
  name: typed,
  shortName,
}: {
  readonly name: string;
  readonly shortName?: string | null | undefined;
}) {
  const name = onOneLine(cleanText('name', typed, { min: 2, max: 200 }));
  const short = cleanOptional('shortName', shortName, { max: LONGEST_SHORT_NAME });
  return { name, shortName: onOneLine(short ?? name.slice(0, LONGEST_SHORT_NAME)) };
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** In capitals; null when none was given. */
export function readCode(typed: string | null | undefined): string | null {
  const code = cleanOptional('code', typed, { max: 35 })?.toUpperCase() ?? null;
  if (code !== null && !parseAgencyCode(code)) throw new InvalidInputError('code', 'CODE_MALFORMED');
  return code;
}

/** Codes are given anew after a reform, never to two agencies at a time. */
export function refuseTakenCode(
  records: readonly AgencyRecord[],
  wanted: { id: string; code: string | null; from: Day },
): void {
  const { id, code, from } = wanted;
  if (code === null) return;
  const isTaken = records.some(
    (record) =>
      record.id !== id &&
      record.versions.some((version) => version.code === code && (version.to === null || version.to >= from)),
  );
  if (isTaken) throw new ConflictError('CODE_TAKEN', {}, 'code');
}

export function readSectors(sectors: readonly string[] | null | undefined): string[] {
  const given = [...new Set(sectors ?? [])];
  if (!given.every(isSector)) throw new InvalidInputError('sectors', 'CHECK_FIELDS');
  return given;
}

interface Reached {
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly address?: string | null | undefined;
}

export function readContact(given: Reached) {
  const email = cleanOptional('email', given.email, { max: 254 });
  if (email !== null && normalEmail(email) === undefined) throw new InvalidInputError('email', 'NOT_AN_EMAIL');
  const phone = cleanOptional('phone', given.phone, { max: 40 });
  // An office may have several numbers and extensions: anything that is written with digits.
  if (phone !== null && !/^[+(\d][\d\s().,;/-]*$/.test(phone)) throw new InvalidInputError('phone', 'NOT_A_PHONE');
  return { phone, email, address: cleanOptional('address', given.address, { max: 400 }) };
}

export function refusePast(field: string, day: Day, today: Day): void {
  if (day < today) throw new InvalidInputError(field, 'DAY_IN_PAST');
}
