// Keeps what is being written in this tab: leaving the page, or an expired session, costs no word. Leaving the account wipes it.
import { useEffect, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { useBlocker } from '@tanstack/react-router';
import { useSay } from './Toast.js';

const restMs = 1_000;

export interface KeptDraft<Values> {
  readonly key: string;
  readonly restored: Values | undefined;
}

function read<Values>(key: string, isDraft: (value: unknown) => value is Values): Values | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function useKeptDraft<Values>(key: string, isDraft: (value: unknown) => value is Values): KeptDraft<Values> {
  const [restored] = useState(() => read(key, isDraft));
  return { key, restored };
}

interface Keeping<Values> {
  readonly draft: KeptDraft<Values>;
  readonly values: Values;
  /** Something was written that is not sent yet. */
  readonly isChanged: boolean;
  /** What may not lie on this machine is not kept, only asked about. */
  readonly isSecret?: boolean;
}

/** Answers with what to call when the draft was sent, or is dropped: from then on nothing of it is kept. */
export function useKeepDraft<Values>({ draft, values, isChanged, isSecret = false }: Keeping<Values>): () => void {
  const { key } = draft;
  const say = useSay();
  const text = JSON.stringify(values);
  const endedWith = useRef<string>(undefined);
  const isUnsent = () => isChanged && endedWith.current !== text;

  useEffect(() => {
    if (isSecret) sessionStorage.removeItem(key);
    if (isSecret || !isChanged) return undefined;
    const timer = setTimeout(() => endedWith.current !== text && sessionStorage.setItem(key, text), restMs);
    return () => clearTimeout(timer);
  }, [key, text, isSecret, isChanged]);

  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      if (isUnsent() && !isSecret && current.pathname !== next.pathname) {
        sessionStorage.setItem(key, text);
        say(t`Bản đang soạn được giữ trong thẻ này, mở lại trang để viết tiếp`);
      }
      return false;
    },
    // Closing the tab would lose it: the browser asks.
    enableBeforeUnload: isUnsent,
  });

  return () => {
    endedWith.current = text;
    sessionStorage.removeItem(key);
  };
}
