// A finger drawn across the page goes to the neighbour; beside it there are always buttons and keys.
import { useEffect, useRef } from 'react';

const FAR = 72;

interface Swipes {
  readonly onLeft: () => void;
  readonly onRight: () => void;
}

/** Only across, only with one finger, and never over something that itself moves sideways. */
export function useSwipe(swipes: Swipes): void {
  const latest = useRef(swipes);
  useEffect(() => {
    latest.current = swipes;
  });
  useEffect(() => {
    let start: Touch | undefined;
    const begin = ({ touches, target }: TouchEvent) => {
      const isFree = target instanceof Element && target.closest('input, textarea, select, dialog, .chips') === null;
      start = touches.length === 1 && isFree ? touches[0] : undefined;
    };
    const end = ({ changedTouches: [last] }: TouchEvent) => {
      if (!start || !last) return;
      const [across, down] = [last.clientX - start.clientX, last.clientY - start.clientY];
      start = undefined;
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
      if (across < 0) latest.current.onLeft();
      else latest.current.onRight();
    };
    document.addEventListener('touchstart', begin, { passive: true });
    document.addEventListener('touchend', end, { passive: true });
    return () => {
      document.removeEventListener('touchstart', begin);
      document.removeEventListener('touchend', end);
    };
  }, []);
}
