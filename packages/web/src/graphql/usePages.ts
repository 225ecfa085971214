// A list read page by page, all pages alive: when something changes, each of them is asked again.
import { useEffect, useMemo, useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

interface PagesInput<Data, Variables extends AnyVariables, Node> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  readonly pick: (data: Data) => Connection<Node>;
}

export interface Pages<Node> {
  readonly nodes: readonly Node[] | undefined;
  readonly totalCount: number | undefined;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | undefined;
  readonly more: () => void;
  readonly retry: () => void;
}

interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
}

export function usePages<Data, Variables extends AnyVariables, Node>({
  document,
  variables,
  pick,
}: PagesInput<Data, Variables, Node>): Pages<Node> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const list = `${round} ${JSON.stringify(variables)}`;
  const [cursors, setCursors] = useState<{ readonly list: string; readonly afters: readonly (string | null)[] }>();
  const [answers, setAnswers] = useState<{
    readonly list: string;
    readonly pages: Readonly<Record<number, Answer<Data>>>;
  }>();
  const afters = useMemo(() => (cursors?.list === list ? cursors.afters : [null]), [cursors, list]);

  useEffect(() => {
    const ends = afters.map((after, index) => {
      // after is the one variable this hook adds itself; the type of the rest is the caller's.
      const asked = { ...variables, after } as unknown as Variables;
      const requestPolicy = round > 0 && index === 0 ? ('cache-and-network' as const) : ('cache-first' as const);
      return client.query(document, asked, { requestPolicy }).subscribe(({ data, error }) => {
        setAnswers((now) => {
          const pages = now?.list === list ? now.pages : {};
          return { list, pages: { ...pages, [index]: { data: data ?? pages[index]?.data, error } } };
        });
      });
    });
    return () => {
      for (const end of ends) end.unsubscribe();
    };
    // `list` stands for the variables: a new object with the same values is the same list.
  }, [client, document, list, afters]);

  const pages = answers?.list === list ? answers.pages : {};
  const connections = afters.flatMap((_, index) => {
    const data = pages[index]?.data;
    return data ? [pick(data)] : [];
  });
  const last = connections.at(-1);
  return {
    nodes: connections.length > 0 ? connections.flatMap(({ edges }) => edges.map(({ node }) => node)) : undefined,
    totalCount: connections[0]?.totalCount,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    isLoading: connections.length < afters.length && !Object.values(pages).some(({ error }) => error),
    error: Object.values(pages).find(({ error }) => error)?.error,
    more: () => setCursors({ list, afters: [...afters, last?.pageInfo.endCursor ?? null] }),
    retry: () => setRound((now) => now + 1),
  };
}
