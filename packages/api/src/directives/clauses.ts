// What a directive demands, clause by clause, and where copies of it go: checked line by line, so that the fault is named.
import { InvalidInputError } from '../platform/errors/errors.js';
import { cleanText } from '../platform/text.js';
import type { ClauseInput } from './directive.inputs.js';

const MOST_CLAUSES = 200;
const MOST_COPIES = 50;

export interface CleanClause {
  readonly position: number;
  readonly label: string;
  readonly text: string;
}

export function cleanClauses(clauses: readonly ClauseInput[]): CleanClause[] {
  if (clauses.length === 0) throw new InvalidInputError('clauses', 'CLAUSES_EMPTY');
  if (clauses.length > MOST_CLAUSES) throw new InvalidInputError('clauses', 'TOO_MANY_ITEMS', { max: MOST_CLAUSES });
  return clauses.map(({ label, text }, index) => ({
    position: index + 1,
    label: cleanText(`clauses.${String(index)}.label`, label, { max: 60 }),
    text: cleanText(`clauses.${String(index)}.text`, text, { max: 20_000 }),
  }));
}

export function cleanCopyList(lines: readonly string[] | null | undefined): string[] {
  if (!lines) return [];
  if (lines.length > MOST_COPIES) throw new InvalidInputError('copyList', 'TOO_MANY_ITEMS', { max: MOST_COPIES });
  return lines.map((line, index) => cleanText(`copyList.${String(index)}`, line, { max: 200 }));
}
