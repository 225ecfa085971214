// A task being written: its values, what is still missing, and what the API is asked.
import { t } from '@lingui/core/macro';
import { newKey } from '../graphql/useOnceKey.js';
import type { NewTaskInput } from './generated/graphql.js';
import { noTerm, termInput, type Term } from './term.js';

export interface Draft {
  /** Tells drafts apart on the page only. */
  readonly key: string;
  readonly title: string;
  readonly expectedProduct: string;
  readonly sector: string;
  readonly leadId: string;
  readonly cooperatingIds: readonly string[];
  readonly term: Term;
  readonly clauseId: string;
}

export function emptyDraft({ clauseId, sector }: Pick<Draft, 'clauseId' | 'sector'>): Draft {
  return {
    key: newKey(),
    title: '',
    expectedProduct: '',
    sector,
    leadId: '',
    cooperatingIds: [],
    term: noTerm,
    clauseId,
  };
}

/** Drafts kept by an earlier visit; one without a title of its own kind is none. */
export function areDrafts(value: unknown): value is { readonly tasks: readonly Draft[] } {
  if (typeof value !== 'object' || value === null || !('tasks' in value) || !Array.isArray(value.tasks)) return false;
  return value.tasks.length > 0 && value.tasks.every(isDraft);
}

function isDraft(value: unknown): boolean {
  return ['key', 'title', 'leadId', 'cooperatingIds', 'term', 'clauseId'].every(
    (name) => typeof value === 'object' && value !== null && name in value,
  );
}

export function draftErrors({ title, leadId, term }: Draft, index: number): Record<string, string> {
  const errors: Record<string, string> = {};
  const number = index + 1;
  if (!title.trim()) errors[`tasks.${index}.title`] = t`Nhiệm vụ ${number}: xin ghi tên việc.`;
  if (!leadId) errors[`tasks.${index}.leadId`] = t`Nhiệm vụ ${number}: xin chọn cơ quan chủ trì.`;
  if (!termInput(term))
    errors[`tasks.${index}.term`] = t`Nhiệm vụ ${number}: xin nhập hạn là một ngày hoặc số ngày làm việc.`;
  return errors;
}

export function draftInput(draft: Draft): NewTaskInput {
  const { title, expectedProduct, sector, leadId, cooperatingIds, term, clauseId } = draft;
  return {
    title: title.trim(),
    expectedProduct: expectedProduct.trim() || null,
    sector: sector || null,
    leadId,
    cooperatingIds: [...cooperatingIds],
    term: termInput(term) ?? {},
    clauseId: clauseId || null,
  };
}
