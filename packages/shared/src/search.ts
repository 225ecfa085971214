// Finding by half-remembered words: what is asked, what counts as found and how well, on both sides alike.

import { fold, tokens } from './text.js';

/** Longer than any title; nobody types more, and a page of text is no search. */
export const LONGEST_SEARCH = 200;
const MOST_WORDS = 6;
const LONGEST_WORD = 40;

/** The folded words that are asked for. The last one may still be on its way. */
export const searchWords = (typed: string): readonly string[] =>
  tokens(typed)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));

/** Best first: the code itself, every word as it stands, the last by its beginning, one letter astray. */
export type MatchRank = 'CODE' | 'EXACT' | 'PREFIX' | 'TYPO';
export const MATCH_RANKS: readonly MatchRank[] = ['CODE', 'EXACT', 'PREFIX', 'TYPO'];

export interface Match {
  readonly rank: MatchRank;
  /** The folded words of the thing that were met. */
  readonly matched: readonly string[];
}

/** Null unless every word is met; one of them, not more, may be a letter astray. */
export function matchWords(asked: readonly string[], words: readonly string[]): Match | null {
  if (asked.length === 0) return null;
  const met = asked.map((word, place) => meet(word, words, place === asked.length - 1));
  if (met.some((one) => one === null)) return null;
  const ranks = met.flatMap((one) => one?.rank ?? []);
  if (ranks.filter((rank) => rank === 'TYPO').length > 1) return null;
  const worst = MATCH_RANKS.findLast((rank) => ranks.includes(rank)) ?? 'EXACT';
  return { rank: worst, matched: [...new Set(met.flatMap((one) => one?.words ?? []))] };
}

interface Met {
  readonly rank: MatchRank;
  readonly words: readonly string[];
}

function meet(asked: string, words: readonly string[], isLast: boolean): Met | null {
  const forms = numberForms(asked);
  const ways: readonly (readonly [MatchRank, (word: string) => boolean])[] = [
    ['EXACT', (word) => forms.includes(word)],
    ['PREFIX', (word) => isLast && forms.some((form) => word.startsWith(form))],
    ['TYPO', (word) => canBeAstray(asked) && isOneEdit(asked, word)],
  ];
  for (const [rank, isMet] of ways) {
    const found = words.filter(isMet);
    if (found.length > 0) return { rank, words: found };
  }
  return null;
}

const NUMBER = /^\d{1,6}$/;
const WIDEST_NUMBER = 6;

/** 417, 0417 and 00417 are one number, however many places a register writes. */
export function numberForms(word: string): readonly string[] {
  if (!NUMBER.test(word)) return [word];
  const digits = word.replace(/^0+(?=\d)/, '');
  const padded = Array.from({ length: WIDEST_NUMBER - digits.length + 1 }, (_, zeros) => '0'.repeat(zeros) + digits);
  return [...new Set([word, ...padded])];
}

const SHORTEST_ASTRAY = 3;
const LONGEST_ASTRAY = 12;

/** Two letters are within one of everything, and another digit is another number. */
export const canBeAstray = (word: string): boolean =>
  word.length >= SHORTEST_ASTRAY && word.length <= LONGEST_ASTRAY && !/\d/.test(word);

/** One letter too many, too few or another, or two neighbours in the wrong order. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1) ||
    (restOfOne.slice(2) === restOfOther.slice(2) && restOfOne[0] === restOfOther[1] && restOfOne[1] === restOfOther[0])
  );
}

// Folded letters only: y is written i.
const LETTERS = 'abcdefghijklmnopqrstuvwxz';

/** Every word that is one edit away: for a search that can ask only for words as they stand. */
export function oneEditAway(word: string): readonly string[] {
  const near = new Set<string>();
  for (let place = 0; place <= word.length; place += 1) {
    const [before, after] = [word.slice(0, place), word.slice(place)];
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after) near.add(before + letter + after.slice(1));
    }
    if (after) near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  near.delete(word);
  return [...near];
}

const YEAR = /^(19|20)\d\d$/;
/** Stands before a code among words, where no word can begin with it. */
const CODE_MARK = '#';
const LONGEST_KEY = 60;

const keyOf = (parts: string): string => `${CODE_MARK}${parts}`.slice(0, LONGEST_KEY);

const partsOf = (code: string): readonly string[] =>
  (fold(code).match(/[a-z]+|\d+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, ''));

/** What a code is found by as a code: all of it in one piece, and its number alone. NV-2024-0417 → #nv2024417, #417. */
export function codeKeys(code: string): readonly string[] {
  const parts = partsOf(code);
  const numbers = parts.filter((part) => /\d/.test(part));
  const number = numbers.find((part) => !YEAR.test(part)) ?? numbers.at(-1);
  return number === undefined ? [] : [...new Set([keyOf(parts.join('')), keyOf(number)])];
}

/** What was typed, as a code: null where it cannot be one, having no number in it. */
export function askedCode(typed: string): string | null {
  const parts = partsOf(typed);
  return parts.some((part) => /\d/.test(part)) && parts.length <= MOST_WORDS ? keyOf(parts.join('')) : null;
}
