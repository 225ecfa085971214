// Document numbers as they are written, read and written again.

import fc from 'fast-check';
import {
  formatDocumentNumber,
  parseDocumentNumber,
  parseDraftingUnit,
  type DocumentNumber,
} from './document-number.js';
import { DOCUMENT_TYPES, documentType, isTypeAbbreviation } from './document-types.js';

it.each<[string, Partial<DocumentNumber>]>([
  ['15/QĐ-UBND', { style: 'TYPED', number: 15, type: 'QĐ', issuer: 'UBND', unit: null, year: null }],
  ['280/CĐ-TTg', { style: 'TYPED', number: 280, type: 'CĐ', issuer: 'TTg' }],
  ['27/CT-TTg', { style: 'TYPED', number: 27, type: 'CT', issuer: 'TTg' }],
  ['1298/QĐ-UBND-HC', { style: 'TYPED', number: 1298, type: 'QĐ', issuer: 'UBND', unit: 'HC' }],
  ['123/UBND-KSTTHC', { style: 'LETTER', number: 123, type: null, issuer: 'UBND', unit: 'KSTTHC' }],
  ['45/UBND', { style: 'LETTER', number: 45, issuer: 'UBND', unit: null }],
  ['88/SKH&CN-VP', { style: 'LETTER', number: 88, issuer: 'SKH&CN', unit: 'VP' }],
  ['20/2013/QĐ-UBND', { style: 'LEGAL', number: 20, year: 2013, type: 'QĐ', issuer: 'UBND' }],
  ['61/2018/NĐ-CP', { style: 'LEGAL', number: 61, year: 2018, type: 'NĐ', issuer: 'CP' }],
  ['80/2025/QH15', { style: 'LEGAL', number: 80, year: 2025, type: null, issuer: 'QH15' }],
  ['1053-QĐ/TU', { style: 'PARTY', number: 1053, type: 'QĐ', issuer: 'TU', unit: null }],
  ['05-KL/TU', { style: 'PARTY', number: 5, type: 'KL', issuer: 'TU' }],
])('reads %s', (written, expected) => {
  const found = parseDocumentNumber(written);
  expect(found).toMatchObject(expected);
  expect(found && formatDocumentNumber(found)).toBe(written);
});

it.each([
  ['5/QĐ-UBND', '05/QĐ-UBND'],
  ['005/QĐ-UBND', '05/QĐ-UBND'],
  [' 15 / QĐ - UBND ', '15/QĐ-UBND'],
  ['15/QĐ-UBND'.normalize('NFD'), '15/QĐ-UBND'],
  ['3-KL/TU', '03-KL/TU'],
])('writes %s as %s', (written, expected) => {
  const found = parseDocumentNumber(written);
  expect(found && formatDocumentNumber(found)).toBe(expected);
});

it.each([
  '',
  '15',
  'QĐ-UBND',
  '0/QĐ-UBND',
  '15/',
  '15/QĐ',
  '15/QĐ-',
  '15//QĐ-UBND',
  '15/QĐ UBND',
  '1234567/QĐ-UBND',
  `15/${'a'.repeat(90)}`,
])('refuses %p', (written) => {
  expect(parseDocumentNumber(written)).toBeNull();
});

const word = fc.stringMatching(/^[A-ZĐƯ][A-Za-zĐ0-9]{0,7}$/);
const number = fc.integer({ min: 1, max: 999_999 });
const unit = fc.option(fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('-')));
const stateType = fc.constantFrom(
  ...DOCUMENT_TYPES.flatMap(({ abbreviation, isParty }) => (abbreviation === null || isParty ? [] : [abbreviation])),
);
const documents: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({
    style: fc.constant('TYPED' as const),
    number,
    year: fc.constant(null),
    type: stateType,
    issuer: word,
    unit,
  }),
  fc.record({ style: fc.constant('PARTY' as const), number, year: fc.constant(null), type: word, issuer: word, unit }),
  fc.record({
    style: fc.constant('LEGAL' as const),
    number,
    year: fc.integer({ min: 1945, max: 2100 }),
    type: word,
    issuer: word,
    unit,
  }),
  fc
    .record({
      style: fc.constant('LETTER' as const),
      number,
      year: fc.constant(null),
      type: fc.constant(null),
      issuer: word,
      unit,
    })
    .filter(({ issuer }) => !isTypeAbbreviation(issuer)),
);

it('reads back what it writes', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocumentNumber(formatDocumentNumber(document))).toEqual(document);
    }),
  );
});

it.each([
  [' nc ', 'NC'],
  ['KSTTHC', 'KSTTHC'],
  ['STC-QLG', 'STC-QLG'],
  ['vx-đt', 'VX-ĐT'],
  ['', null],
  ['NC/1', null],
  ['-NC', null],
  ['N C', null],
  ['N\u200bC', null],
  ['N'.repeat(21), null],
])('reads the unit %p as %p', (written, unit) => {
  expect(parseDraftingUnit(written)).toBe(unit);
  if (unit) expect(parseDocumentNumber(`01/UBND-${unit}`)).toMatchObject({ style: 'LETTER', issuer: 'UBND', unit });
});

it('knows 29 types of the State, each code once, and the Party’s apart', () => {
  expect(DOCUMENT_TYPES.filter(({ isParty }) => !isParty)).toHaveLength(29);
  expect(new Set(DOCUMENT_TYPES.map(({ code }) => code)).size).toBe(DOCUMENT_TYPES.length);
  expect(documentType('CĐ')).toMatchObject({ abbreviation: 'CĐ', name: { vi: 'Công điện' }, isParty: false });
  expect(documentType('DANG-KL')).toMatchObject({ abbreviation: 'KL', isParty: true });
  expect([documentType('CV')?.abbreviation, documentType('XX')]).toEqual([null, undefined]);
});
