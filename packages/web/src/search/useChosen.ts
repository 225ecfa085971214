// Which line Enter opens: the first of every new answer, until the arrows or the mouse say another.
import { useEffect, useState } from 'react';
import { lineId } from './Results.js';

interface Asked {
  readonly list: string;
  readonly hrefs: readonly string[];
  readonly isSettled: boolean;
  readonly question: string;
  readonly onOpen: (href: string) => void;
}

interface Chosen {
  readonly chosen: number;
  readonly move: (step: 1 | -1) => void;
  readonly point: (place: number) => void;
  readonly open: (where: 'HERE' | 'NEW_TAB') => void;
}

export function useChosen({ list, hrefs, isSettled, question, onOpen }: Asked): Chosen {
  const [picked, setPicked] = useState({ question, place: 0 });
  const [entered, setEntered] = useState<string>();
  const chosen = picked.question === question ? Math.min(picked.place, Math.max(hrefs.length - 1, 0)) : 0;
  const first = hrefs[0];

  // Newer browsers answer with a promise, which is no way to end an effect.
  useEffect(() => {
    document.getElementById(lineId(list, chosen))?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);

  // Whoever presses Enter before the answer is there wants the answer, and not what stood there before.
  useEffect(() => {
    if (entered !== question || !isSettled) return;
    setEntered(undefined);
    if (first !== undefined) onOpen(first);
  }, [entered, question, isSettled, first, onOpen]);

  const open = (where: 'HERE' | 'NEW_TAB') => {
    const href = hrefs[chosen];
    if (!isSettled) setEntered(question);
    else if (href !== undefined && where === 'NEW_TAB') window.open(href, '_blank', 'noopener');
    else if (href !== undefined) onOpen(href);
  };
  const point = (place: number) => setPicked({ question, place });
  const move = (step: 1 | -1) => {
    if (hrefs.length > 0) point((chosen + step + hrefs.length) % hrefs.length);
  };
  return { chosen, move, point, open };
}
