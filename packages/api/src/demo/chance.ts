// Chance that always falls the same way: a number between 0 and 1 for a word, whatever else was asked before or beside it.

const SEED = 'dong-thap-2024-03-15';

/** FNV-1a, then a mix: close words give numbers far apart. */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of [SEED, ...words].join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** A whole number from `low` to `high`, both included. */
export const numberBetween = (low: number, high: number, ...words: readonly (string | number)[]): number =>
  low + Math.floor(chance(...words) * (high - low + 1));

export function pick<Thing>(things: readonly Thing[], ...words: readonly (string | number)[]): Thing {
  const thing = things[Math.floor(chance(...words) * things.length)];
  if (thing === undefined) throw new Error('There is nothing to pick from.');
  return thing;
}

/** The same things in an order of chance. */
export const shuffled = <Thing extends string | number>(things: readonly Thing[]): Thing[] =>
  [...things].sort((one, other) => chance('order', one) - chance('order', other));
