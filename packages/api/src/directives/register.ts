// The register of documents: how a number is written, and what may not occur twice in one register of one year.
import {
  type AgencyOnDay,
  type DocumentNumber,
  documentType,
  formatDocumentNumber,
  parseDocumentNumber,
  parseDraftingUnit,
  yearOf,
} from '@ky-cuong/shared';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import type { IssuerKind } from './directive.enums.js';

/** Null in all of it but the year for a document that has no number yet. */
export interface RegisterEntry {
  readonly parsed: DocumentNumber | null;
  readonly number: string | null;
  readonly registerKey: string | null;
  readonly registerYear: number;
}

const LONGEST = 80;

export function entryOf(issuerKind: IssuerKind, number: string | null, issuedOn: string): RegisterEntry {
  if (number === null) return { parsed: null, number: null, registerKey: null, registerYear: yearOf(issuedOn) };
  const parsed = number.length > LONGEST ? null : parseDocumentNumber(number);
  if (!parsed) throw new InvalidInputError('number', 'NUMBER_MALFORMED');
  const registerYear = parsed.year ?? yearOf(issuedOn);
  return { parsed, number: formatDocumentNumber(parsed), registerKey: keyOf(issuerKind, parsed), registerYear };
}

/** One's own register counts: one number, one document. Of a stranger's registers we know no more than the whole number. */
function keyOf(issuerKind: IssuerKind, parsed: DocumentNumber): string {
  if (issuerKind === 'EXTERNAL') return formatDocumentNumber(parsed).toUpperCase();
  return countsInRegister(parsed) ? String(parsed.number) : `${parsed.style} ${String(parsed.number)}`;
}

/** Legal documents are counted in a register of their own. */
export const countsInRegister = ({ style }: DocumentNumber): boolean => style !== 'LEGAL';

interface OwnDocument {
  readonly documentType: string;
  readonly draftingUnit: string | null;
}

/** The number of a document of one's own as it is written: 05/CT-UBND, 12/UBND-NC, 15/QĐ-UBND-HC, 03-NQ/TU. */
export function ownNumber(document: OwnDocument, number: number, agency: AgencyOnDay): DocumentNumber {
  const type = documentType(document.documentType);
  const base = { number, year: null, issuer: abbreviationOf(agency), unit: document.draftingUnit };
  if (!type?.abbreviation) return { ...base, style: 'LETTER', type: null };
  return { ...base, style: type.isParty ? 'PARTY' : 'TYPED', type: type.abbreviation };
}

/** Who drafts, or in which field: of one's own documents only, and never at odds with a number that was typed. */
export function readUnit(
  issuerKind: IssuerKind,
  typed: string | null | undefined,
  parsed: DocumentNumber | null,
): string | null {
  if (!typed?.trim()) return issuerKind === 'AGENCY' ? shortUnit(parsed) : null;
  const unit = parseDraftingUnit(typed);
  if (!unit || issuerKind !== 'AGENCY') throw new InvalidInputError('draftingUnit', 'UNIT_MALFORMED');
  if (parsed && parsed.unit?.toUpperCase() !== unit)
    throw new InvalidInputError('draftingUnit', 'UNIT_NOT_IN_NUMBER', { unit });
  return unit;
}

const shortUnit = (parsed: DocumentNumber | null) => (parsed?.unit ? parseDraftingUnit(parsed.unit) : null);

/** UBND for a committee, else the initials: Sở Giáo dục và Đào tạo is SGDĐT. */
export function abbreviationOf({ kind, name }: Pick<AgencyOnDay, 'kind' | 'name'>): string {
  return kind === 'PEOPLES_COMMITTEE' ? 'UBND' : initialsOf(name);
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s,–-]+/u).filter((word) => word !== '' && word.toLowerCase() !== 'và');
  const initials = words.map((word) => (word === word.toUpperCase() ? word : word.charAt(0).toUpperCase())).join('');
  return initials.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 40) || 'CQ';
}

/** The database has the last word on a number that two people take at once. */
export function numberTaken(year: number): (cause: unknown) => never {
  return (cause) => {
    const { driverError } = cause as { driverError?: { constraint?: string } };
    if (driverError?.constraint === 'directives_in_register')
      throw new ConflictError('NUMBER_TAKEN', { year }, 'number');
    throw cause;
  };
}
