// Batched reads by key: one DataLoader a request and definition, so nothing is ever shared between callers.
import DataLoader from 'dataloader';
import type { RequestContext } from './context.js';

type Batch<Key, Value> = (ctx: RequestContext, keys: readonly Key[]) => Promise<(Value | Error)[]>;

export function defineLoader<Key, Value>(batch: Batch<Key, Value>): (ctx: RequestContext) => DataLoader<Key, Value> {
  const loaders = new WeakMap<RequestContext, DataLoader<Key, Value>>();
  return (ctx) => {
    const known = loaders.get(ctx);
    if (known) return known;
    const loader = new DataLoader<Key, Value>((keys) => batch(ctx, keys));
    loaders.set(ctx, loader);
    return loader;
  };
}

/** Rows in the order of the keys; `missing` answers for a key without a row. */
export function oneForEach<Key, Row, Missing>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  missing: () => Missing,
): (Row | Missing)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? missing());
}

/** Every key's rows, in the order they came. */
export function manyForEach<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
