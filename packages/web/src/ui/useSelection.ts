// Which rows of a list are chosen for an act on many; a row that leaves the list leaves the choice.
import { useCallback, useMemo, useState } from 'react';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly choose: (keys: readonly string[]) => void;
  readonly clear: () => void;
}

/** `list` names what is listed: another list begins with nothing chosen. */
export function useSelection(list: string): Selection {
  const [chosen, setChosen] = useState<{ readonly list: string; readonly keys: ReadonlySet<string> }>();
  const keys = useMemo(() => (chosen?.list === list ? chosen.keys : new Set<string>()), [chosen, list]);
  const choose = useCallback((next: readonly string[]) => setChosen({ list, keys: new Set(next) }), [list]);
  const clear = useCallback(() => setChosen(undefined), []);
  const toggle = useCallback(
    (key: string) =>
      setChosen((now) => {
        const next = new Set(now?.list === list ? now.keys : []);
        if (!next.delete(key)) next.add(key);
        return { list, keys: next };
      }),
    [list],
  );
  return { keys, toggle, choose, clear };
}
