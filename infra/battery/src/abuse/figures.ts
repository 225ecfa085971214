// The few figures that batteries speak of: quantiles, and how well two sets of times can be told apart.

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The chance that one of `a` is larger than one of `b`, from either side: 0.5 tells nothing, 1 tells all. */
export function auc(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))];
  all.sort((left, right) => left.value - right.value);
  const ranks = all.reduce((sum, { isA }, place) => sum + (isA ? place + 1 : 0), 0);
  const share = (ranks - (a.length * (a.length + 1)) / 2) / (a.length * b.length);
  return Math.max(share, 1 - share);
}

/** Choices by chance that can be had again: mulberry32. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (chance: () => number, count: number): number => Math.floor(chance() * count);
