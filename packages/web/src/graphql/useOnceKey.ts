// The key that lets a creating request be sent twice and done once: new for each form, renewed after success.
import { useCallback, useRef } from 'react';

export function newKey(): string {
  // randomUUID is missing on plain http addresses other than localhost.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function useOnceKey(): { readonly current: () => string; readonly renew: () => void } {
  const key = useRef<string>(undefined);
  const current = useCallback(() => (key.current ??= newKey()), []);
  const renew = useCallback(() => {
    key.current = undefined;
  }, []);
  return { current, renew };
}
