// A deadline as it is typed, and as the API is asked for it.
import { isTypedDay } from '../ui/DayField.js';
import type { TermInput } from './generated/graphql.js';

export interface Term {
  readonly kind: 'DAYS' | 'DAY';
  readonly days: string;
  readonly on: string;
}

export const noTerm: Term = { kind: 'DAYS', days: '', on: '' };

export function termInput({ kind, days, on }: Term): TermInput | undefined {
  if (kind === 'DAY') return isTypedDay(on) ? { on } : undefined;
  return /^[1-9]\d{0,3}$/.test(days.trim()) ? { workingDays: Number(days) } : undefined;
}
