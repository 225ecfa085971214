// What is typed on the way to a change, and what of it is sent.
import type { ClauseChangeInput, DirectiveChangeKind } from './generated/graphql.js';

export interface DraftClauseChange {
  readonly kind: '' | 'REWORD' | 'STRIKE' | 'MOVE';
  readonly newText: string;
  readonly newDueOn: string;
  readonly toClauseId: string;
}

export interface ChangeDraft {
  readonly kind: DirectiveChangeKind;
  readonly instrumentId: string;
  readonly effectiveOn: string;
  readonly ground: string;
  readonly onDependents: '' | 'KEEP' | 'WITHDRAW';
  readonly clauses: Readonly<Record<string, DraftClauseChange>>;
  readonly confirmation: string;
}

export const UNCHANGED: DraftClauseChange = { kind: '', newText: '', newDueOn: '', toClauseId: '' };

export const emptyDraft = (today: string): ChangeDraft => ({
  kind: 'AMEND',
  instrumentId: '',
  effectiveOn: today,
  ground: '',
  onDependents: '',
  clauses: {},
  confirmation: '',
});

/** Only clauses that something happens to, each with what its kind carries. */
export function clausesOf({ kind, clauses }: ChangeDraft): ClauseChangeInput[] {
  return Object.entries(clauses).flatMap(([clauseId, draft]) => clauseOf(kind, clauseId, draft) ?? []);
}

function clauseOf(kind: ChangeDraft['kind'], clauseId: string, draft: DraftClauseChange): ClauseChangeInput | null {
  const newDueOn = draft.newDueOn || null;
  if (kind !== 'WITHDRAW' && draft.kind === 'STRIKE') return { clauseId, kind: draft.kind };
  if (kind === 'REPLACE' && draft.kind === 'MOVE')
    return { clauseId, kind: draft.kind, toClauseId: draft.toClauseId, newDueOn };
  if (kind === 'AMEND' && draft.kind === 'REWORD')
    return { clauseId, kind: draft.kind, newText: draft.newText || null, newDueOn };
  return null;
}

export const previewInput = (directiveId: string, draft: ChangeDraft) => ({
  directiveId,
  kind: draft.kind,
  instrumentId: draft.instrumentId,
  effectiveOn: draft.effectiveOn,
  ground: draft.ground || null,
  clauses: clausesOf(draft),
  onDependents: draft.kind === 'AMEND' ? null : draft.onDependents || null,
});
