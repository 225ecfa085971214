// From what was typed to the ranges of words that the database is asked for: a word as it stands, its beginning, what is one letter away.
import { askedCode, canBeAstray, numberForms, oneEditAway, searchWords } from '@ky-cuong/shared';

/** Words from `low` up to but not with `high` answer the asked word number `word`. The cheaper, the better it is met. */
export interface Term {
  readonly word: number;
  readonly low: string;
  readonly high: string;
  readonly cost: number;
}

type Terms = readonly Term[];

/** One question to the words of a kind of thing: every word has to be met by one of its terms. */
export interface Question {
  readonly terms: Terms;
  /** More are ranked than are shown. */
  readonly atMost: number;
}

export interface Asked {
  readonly words: readonly string[];
  readonly code: string | null;
  /** The code, and the words as they stand, the last one also as a beginning. */
  readonly asTyped: readonly Question[];
  /** The same with one word a letter astray: one question for each word that may be. */
  readonly astray: readonly Question[];
}

/** So many times what is shown is ranked. */
const RANKED = 4;
const LAST = '\u{10ffff}';
const FIRST_AFTER = '\u0001';

const isExactly = (word: number, text: string, cost = 0): Term => ({ word, low: text, high: text + FIRST_AFTER, cost });
const beginsWith = (word: number, text: string): Term => ({
  word,
  low: text + FIRST_AFTER,
  high: text + LAST,
  cost: 1,
});

/** The last word may still be on its way. */
function plainTerms(word: string, place: number, isLast: boolean): Terms {
  const forms = numberForms(word);
  const exact = forms.map((form) => isExactly(place, form));
  return isLast ? [...exact, ...forms.map((form) => beginsWith(place, form))] : exact;
}

/** `first` are shown. */
export function readAsked(typed: string, first: number): Asked {
  const atMost = first * RANKED + 1;
  const words = searchWords(typed);
  const terms = words.map((word, place) => plainTerms(word, place, place === words.length - 1));
  const astray = words.flatMap((word, place) => {
    if (!canBeAstray(word)) return [];
    return [{ terms: terms.flatMap((plain, other) => (other === place ? nearTerms(word, place) : plain)), atMost }];
  });
  const code = askedCode(typed);
  // A code is asked for as one word.
  const asCode = code === null ? [] : [{ terms: [isExactly(0, code)], atMost }];
  return { words, code, asTyped: [...asCode, { terms: terms.flat(), atMost }], astray };
}

const nearTerms = (word: string, place: number): Terms => oneEditAway(word).map((near) => isExactly(place, near, 2));
