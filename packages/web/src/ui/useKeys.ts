// Single keys of a page; silent while one types, so that no letter is ever lost, and whenever a person wants none of them.
import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// Enter on a link or a button is that link's or button's own, and so is the space bar on a button.
function isPressing(key: string, target: EventTarget | null): boolean {
  const own = key === 'Enter' ? 'a, button, summary' : key === ' ' ? 'button, summary' : undefined;
  return own !== undefined && target instanceof Element && target.closest(own) !== null;
}

const kept = 'ky-cuong.keys';

export function areKeysOn(): boolean {
  return localStorage.getItem(kept) !== 'off';
}

export function turnKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(kept);
  else localStorage.setItem(kept, 'off');
}

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || !areKeysOn() || document.querySelector('dialog[open]')) return;
      if (isTyping(event.target) || isPressing(event.key, event.target)) return;
      latest.current[event.key.toLowerCase()]?.(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
