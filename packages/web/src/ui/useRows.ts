// Walking the rows of a list by keyboard, with one of them looked at beside the list.
import { useEffect, useRef, useState } from 'react';
import { rowId } from './Table.js';
import { useKeys } from './useKeys.js';

export interface Rows {
  readonly picked: string | undefined;
  /** The row whose preview is open. */
  readonly opened: string | undefined;
  /** Its place in the list, from 1. */
  readonly position: number;
  readonly move: (by: number) => void;
  readonly open: (key: string) => void;
  readonly close: () => void;
}

interface RowsInput {
  readonly keys: readonly string[];
  /** Where there is no room beside the list, a row opens as a page of its own. */
  readonly onGo: (key: string) => void;
  readonly onToggle: (key: string) => void;
}

const desk = '(min-width: 1024px)';

export function useRows({ keys, onGo, onToggle }: RowsInput): Rows {
  const [picked, setPicked] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const last = useRef(-1);
  const index = picked === undefined ? -1 : keys.indexOf(picked);
  if (index >= 0) last.current = index;

  // An act took the row away: the one that moved up into its place is the next to look at.
  const heir = picked !== undefined && index < 0 ? keys[Math.min(last.current, keys.length - 1)] : undefined;
  useEffect(() => {
    if (heir !== undefined) setPicked(heir);
  }, [heir]);

  const pick = (key: string | undefined) => {
    if (key === undefined) return;
    setPicked(key);
    document.getElementById(rowId(key))?.focus();
  };
  const move = (by: number) => pick(keys[Math.max(0, Math.min(keys.length - 1, (index < 0 ? -1 : index) + by))]);
  const close = () => {
    setOpen(false);
    pick(picked);
  };
  const open = (key: string) => {
    if (!matchMedia(desk).matches) {
      onGo(key);
      return;
    }
    pick(key);
    setOpen(true);
  };
  const look = (event: KeyboardEvent) => {
    if (picked === undefined) return;
    event.preventDefault();
    if (isOpen && event.key === 'Enter') onGo(picked);
    else if (isOpen) close();
    else open(picked);
  };

  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => picked !== undefined && onToggle(picked),
    ' ': look,
    enter: look,
    escape: () => isOpen && close(),
  });
  return { picked, opened: isOpen ? picked : undefined, position: index + 1, move, open, close };
}
