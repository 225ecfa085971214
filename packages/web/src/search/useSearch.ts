// What the server finds: asked when the fingers rest, the answer to an older question dropped.
import { useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { LONGEST_SEARCH } from '@ky-cuong/shared';
import { SearchEverywhereDocument, type SearchEverywhereQuery, type SearchKind } from './generated/graphql.js';

export type FoundGroup = SearchEverywhereQuery['search'][number];

export interface Search {
  /** Of the last question that was answered; stays in sight until the next one is. */
  readonly groups: readonly FoundGroup[];
  readonly error: CombinedError | undefined;
  /** The answer belongs to what stands in the field. */
  readonly isSettled: boolean;
  readonly again: () => void;
}

const restMs = 120;
const shown = 5;
const shownOfOne = 20;

export function useSearch(text: string, kind: SearchKind | undefined): Search {
  const client = useClient();
  const asked = text.trim().slice(0, LONGEST_SEARCH);
  const [round, setRound] = useState(0);
  const question = `${round} ${kind ?? ''} ${asked}`;
  const [answer, setAnswer] = useState<{
    readonly question: string;
    readonly groups: readonly FoundGroup[];
    readonly error: CombinedError | undefined;
  }>({ question: '', groups: [], error: undefined });

  useEffect(() => {
    if (asked === '') return undefined;
    let end: (() => void) | undefined;
    const wait = setTimeout(() => {
      const variables = { text: asked, kinds: kind ? [kind] : null, first: kind ? shownOfOne : shown };
      const answers = client
        .query(SearchEverywhereDocument, variables, { requestPolicy: 'cache-and-network' })
        .subscribe(({ data, error }) => setAnswer({ question, groups: data?.search ?? [], error }));
      end = () => answers.unsubscribe();
    }, restMs);
    return () => {
      clearTimeout(wait);
      end?.();
    };
  }, [client, question, asked, kind]);

  const again = () => setRound(round + 1);
  if (asked === '') return { groups: [], error: undefined, isSettled: true, again };
  return { groups: answer.groups, error: answer.error, isSettled: answer.question === question, again };
}
