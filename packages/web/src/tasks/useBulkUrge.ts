// Urging the chosen tasks: the rows say so at once, are corrected by what the server answers, and are as before when it failed.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { RowResult } from '../ui/RowResults.js';
import type { Selection } from '../ui/useSelection.js';
import { useUrge, type UrgedRow } from './useUrge.js';

type Results = ReadonlyMap<string, RowResult>;

const none: Results = new Map();

export function useBulkUrge({ keys, choose, clear }: Selection) {
  const { urge, isUrging, problem } = useUrge();
  const [results, setResults] = useState(none);

  return {
    results,
    isUrging,
    problem,
    urgeChosen: async () => {
      const ids = [...keys];
      const done = { isDone: true, text: t`Đã đôn đốc` };
      setResults(new Map(ids.map((id) => [id, done])));
      clear();
      const rows = await urge(ids, (urged) => t`Đã đôn đốc ${urged} nhiệm vụ`, { onUndone: () => setResults(none) });
      if (rows) {
        setResults(new Map(rows.map((row) => [row.taskId, resultOf(row) ?? done])));
      } else {
        setResults(none);
        choose(ids);
      }
    },
  };
}

const resultOf = ({ sentence }: UrgedRow): RowResult | undefined =>
  sentence === null ? undefined : { isDone: false, text: sentence };
