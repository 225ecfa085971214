// Keeps a draft in this tab while it is written; a secret one is never kept, and leaving the account wipes it.
import { useEffect, useState } from 'react';
import { useMe } from '../graphql/session.js';
import { emptyDraft, isSecret, type Draft } from './draft.js';

const restMs = 1_000;

interface DraftStore {
  readonly key: string;
  readonly initial: Draft;
  readonly empty: Draft;
  readonly isRestored: boolean;
  readonly forget: () => void;
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'clauses' in value && Array.isArray(value.clauses);
}

function restore(key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? { ...kept, confirmation: '' } : undefined;
  } catch {
    return undefined;
  }
}

export function useDraftStore(carriesOutId: string): DraftStore {
  const { person, actingPost, today } = useMe();
  const key = `kc.draft.directive.${person.id}.${actingPost.key}.${carriesOutId}`;
  const [empty] = useState(() => emptyDraft(today, carriesOutId));
  const [initial] = useState(() => ({ ...empty, ...restore(key) }));
  const [isRestored] = useState(() => restore(key) !== undefined);
  return {
    key,
    empty,
    initial,
    isRestored,
    forget: () => sessionStorage.removeItem(key),
  };
}

export function useKeepDraft(key: string, draft: Draft, isChanged: boolean): void {
  const secret = isSecret(draft);
  const text = JSON.stringify(draft);
  useEffect(() => {
    if (secret) {
      sessionStorage.removeItem(key);
      return undefined;
    }
    if (!isChanged) return undefined;
    const timer = setTimeout(() => sessionStorage.setItem(key, text), restMs);
    return () => clearTimeout(timer);
  }, [key, text, secret, isChanged]);
}
