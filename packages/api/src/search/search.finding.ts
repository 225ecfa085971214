// How a kind of thing is found: every question asked at once, each row matched once more, the best first.
import { codeKeys, type Match, MATCH_RANKS, matchWords, tokens } from '@ky-cuong/shared';
import type { Row } from './search.queries.js';
import type { Asked, Question } from './search.terms.js';

export interface Way<Thing> {
  readonly ask: (question: Question) => Promise<Row<Thing>[]>;
  readonly code: (thing: Thing) => string | null;
  /** Among things that match equally well. */
  readonly order: (one: Thing, other: Thing) => number;
}

interface Found<Thing> {
  readonly thing: Thing;
  readonly match: Match;
}

export async function findThings<Thing extends { readonly id: string }>(
  asked: Asked,
  questions: readonly Question[],
  way: Way<Thing>,
): Promise<readonly Found<Thing>[]> {
  const rows = (await Promise.all(questions.map(way.ask))).flat();
  const found = new Map<string, Found<Thing>>();
  for (const row of rows) {
    const match = matchOf(asked, row, way.code(row));
    if (match && !found.has(row.id)) found.set(row.id, { thing: row, match });
  }
  return [...found.values()].sort(
    (one, other) => rankOf(one.match) - rankOf(other.match) || way.order(one.thing, other.thing),
  );
}

export const rankOf = ({ rank }: Pick<Match, 'rank'>): number => MATCH_RANKS.indexOf(rank);

/** The words that the database has met, met once more: how well, says the same function that the client uses. */
function matchOf({ words, code }: Asked, { met }: Row<unknown>, ownCode: string | null): Match | null {
  const match = matchWords(words, met);
  if (code === null || ownCode === null) return match;
  const inCode = words.length > 1 ? matchWords(words, tokens(ownCode)) : null;
  const isCode = codeKeys(ownCode).includes(code) || (inCode !== null && inCode.rank !== 'TYPO');
  return isCode ? { rank: 'CODE', matched: match?.matched ?? tokens(ownCode) } : match;
}
