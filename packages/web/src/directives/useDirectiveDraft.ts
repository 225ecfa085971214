// The draft of a directive: where this tab keeps it, and what it begins with.
import { useState } from 'react';
import { useMe } from '../graphql/session.js';
import { useKeptDraft, type KeptDraft } from '../ui/keptDraft.js';
import { emptyDraft, type Draft } from './draft.js';

interface DirectiveDraft {
  readonly kept: KeptDraft<Partial<Draft>>;
  readonly initial: Draft;
  readonly empty: Draft;
}

function isDraft(value: unknown): value is Partial<Draft> {
  return typeof value === 'object' && value !== null && 'clauses' in value && Array.isArray(value.clauses);
}

export function useDirectiveDraft(carriesOutId: string): DirectiveDraft {
  const { person, actingPost, today } = useMe();
  const kept = useKeptDraft(`kc.draft.directive.${person.id}.${actingPost.key}.${carriesOutId}`, isDraft);
  const [empty] = useState(() => emptyDraft(today, carriesOutId));
  // Issuing is confirmed each time anew.
  const [initial] = useState(() => ({ ...empty, ...kept.restored, confirmation: '' }));
  return { kept, empty, initial: kept.restored ? initial : empty };
}
