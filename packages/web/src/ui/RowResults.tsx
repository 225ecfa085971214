// What became of each row of an act on many, said in the row itself; only the rows it concerns are drawn again.
import { createContext, useContext, type ReactNode } from 'react';

export interface RowResult {
  readonly isDone: boolean;
  readonly text: string;
}

type Results = ReadonlyMap<string, RowResult>;

const ResultsContext = createContext<Results>(new Map());

export function RowResults({ results, children }: { readonly results: Results; readonly children: ReactNode }) {
  return <ResultsContext value={results}>{children}</ResultsContext>;
}

export function ResultOf({ id }: { readonly id: string }) {
  const result = useContext(ResultsContext).get(id);
  if (!result) return null;
  return (
    <p className={result.isDone ? 'ok small' : 'late small'}>
      <span aria-hidden="true">{result.isDone ? '✓' : '✕'}</span> {result.text}
    </p>
  );
}
