// Dossier codes of the one-stop desks: the agency, the day of receipt and a running number, in the old and the new length.

import { isDay, type Day } from './day.js';

export interface DossierCode {
  /** As written, in either order of agency codes. */
  readonly agencyCode: string;
  readonly receivedOn: Day;
  readonly serial: number;
  /** How many digits the serial is written with, 4 to 7. */
  readonly serialDigits: number;
  /** Old codes write yyMMdd, new ones yyyyMMdd. */
  readonly hasFullYear: boolean;
}

const DOSSIER = /^([A-Z]\d{2}(?:\.[0-9A-Z]{2}){0,4}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})-(\d{6}|\d{8})-(\d{4,7})$/;

export function parseDossierCode(written: string): DossierCode | null {
  const match = DOSSIER.exec(written.trim().toUpperCase());
  if (!match) return null;
  const [, agencyCode = '', date = '', serial = ''] = match;
  const hasFullYear = date.length === 8;
  const full = hasFullYear ? date : `20${date}`;
  const receivedOn = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`;
  if (!isDay(receivedOn)) return null;
  return { agencyCode, receivedOn, serial: Number(serial), serialDigits: serial.length, hasFullYear };
}

export function formatDossierCode({ agencyCode, receivedOn, serial, serialDigits, hasFullYear }: DossierCode): string {
  const date = receivedOn.replaceAll('-', '').slice(hasFullYear ? 0 : 2);
  return `${agencyCode}-${date}-${String(serial).padStart(serialDigits, '0')}`;
}
