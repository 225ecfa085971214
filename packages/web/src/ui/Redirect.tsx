// Goes elsewhere, once: a page that is still being fetched renders its place again, and must not ask again.
import { useEffect, useRef } from 'react';

export function Redirect({ go }: { readonly go: () => void }) {
  const first = useRef<(() => void) | undefined>(go);
  useEffect(() => {
    first.current?.();
    first.current = undefined;
  }, []);
  return null;
}
