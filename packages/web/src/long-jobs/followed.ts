// Which jobs this browser follows: kept over pages and reloads, so that nobody has to wait where he ordered one.
import { useSyncExternalStore } from 'react';

const KEY = 'kc.jobs';
const listeners = new Set<() => void>();

function read(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function write(ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(KEY, ids.join(' '));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage a job is still found on its page.
  }
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}

const idsIn = (text: string): readonly string[] => text.split(' ').filter(Boolean);

export const followJob = (id: string): void => write([...new Set([...idsIn(read()), id])]);
export const unfollowJobs = (ids: readonly string[]): void => write(idsIn(read()).filter((id) => !ids.includes(id)));

/** The ids as one text: the same text is the same list. */
export const useFollowed = (): readonly string[] => idsIn(useSyncExternalStore(listen, read));
