// Numbers of documents as people write them: 15/QĐ-UBND, 123/UBND-KSTTHC, 20/2013/QĐ-UBND, 1053-QĐ/TU, 1298/QĐ-UBND-HC.

import { isTypeAbbreviation } from './document-types.js';

/** LETTER is a công văn, which names its issuer and no type; LEGAL carries the year; PARTY writes the type after a hyphen. */
export type DocumentNumberStyle = 'TYPED' | 'LETTER' | 'LEGAL' | 'PARTY';

export interface DocumentNumber {
  readonly style: DocumentNumberStyle;
  readonly number: number;
  /** Of a legal document only. */
  readonly year: number | null;
  /** The abbreviation; null in a công văn, and in laws, which name only the National Assembly's term. */
  readonly type: string | null;
  readonly issuer: string;
  /** The drafting unit or the field after the issuer: -NC in a công văn (NĐ 30/2020), and Đồng Tháp's own -HC in typed documents. */
  readonly unit: string | null;
}

const PART = String.raw`[\p{L}\p{N}.&]+`;
const NUMBER = String.raw`(?<number>\d{1,6})`;
const ISSUER = String.raw`(?<issuer>${PART})(?:-(?<unit>${PART}(?:-${PART})*))?`;

const PARTY = new RegExp(`^${NUMBER}-(?<type>${PART})/${ISSUER}$`, 'u');
const LEGAL = new RegExp(String.raw`^${NUMBER}/(?<year>\d{4})/(?:(?<type>${PART})-)?${ISSUER}$`, 'u');
const TYPED = new RegExp(`^${NUMBER}/(?<type>${PART})-${ISSUER}$`, 'u');
const LETTER = new RegExp(`^${NUMBER}/${ISSUER}$`, 'u');

/** Longer than any real one; keeps the patterns away from pages of text. */
const LONGEST = 80;

export function parseDocumentNumber(written: string): DocumentNumber | null {
  const text = written
    .normalize('NFC')
    .trim()
    .replace(/\s*([/-])\s*/g, '$1');
  if (text.length > LONGEST) return null;
  return read('PARTY', PARTY, text) ?? read('LEGAL', LEGAL, text) ?? readTyped(text) ?? readLetter(text);
}

const UNIT = new RegExp(`^${PART}(?:-${PART})*$`, 'u');
const LONGEST_UNIT = 20;

/** NC, KSTTHC, STC-QLG: as it is written after the issuer, in capitals; null for what would not be read back as such. */
export function parseDraftingUnit(written: string): string | null {
  const text = written.normalize('NFC').trim().toUpperCase();
  return text.length <= LONGEST_UNIT && UNIT.test(text) ? text : null;
}

/** Numbers below ten carry a leading zero (NĐ 30/2020). */
export function formatDocumentNumber({ style, number, year, type, issuer, unit }: DocumentNumber): string {
  const digits = String(number).padStart(2, '0');
  const tail = unit === null ? issuer : `${issuer}-${unit}`;
  const typedTail = type === null ? tail : `${type}-${tail}`;
  if (style === 'PARTY') return `${digits}-${type ?? ''}/${tail}`;
  if (style === 'LEGAL') return `${digits}/${String(year)}/${typedTail}`;
  return `${digits}/${typedTail}`;
}

/** A công văn of an issuer and a unit looks the same; only the list of types tells them apart. */
function readTyped(text: string): DocumentNumber | null {
  const found = read('TYPED', TYPED, text);
  return found?.type != null && isTypeAbbreviation(found.type) ? found : null;
}

/** 15/QĐ is no công văn of an issuer called QĐ: its issuer was forgotten. */
function readLetter(text: string): DocumentNumber | null {
  const found = read('LETTER', LETTER, text);
  return found && !isTypeAbbreviation(found.issuer) ? found : null;
}

function read(style: DocumentNumberStyle, pattern: RegExp, text: string): DocumentNumber | null {
  const groups = pattern.exec(text)?.groups;
  const number = Number(groups?.['number']);
  if (!groups || number === 0) return null;
  const year = groups['year'];
  return {
    style,
    number,
    year: year === undefined ? null : Number(year),
    type: groups['type'] ?? null,
    issuer: groups['issuer'] ?? '',
    unit: groups['unit'] ?? null,
  };
}
