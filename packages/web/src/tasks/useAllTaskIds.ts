// The ids of a whole list, as far as one act may reach: read when they are wanted, a hundred at a time.
import { useState } from 'react';
import { useClient } from 'urql';
import { TaskIdsDocument } from './generated/graphql.js';
import type { TaskSearch } from './taskSearch.js';
import { filterOf } from './taskViews.js';

const PAGE = 100;

export function useAllTaskIds(search: TaskSearch, most: number) {
  const client = useClient();
  const [isFetching, setFetching] = useState(false);

  const read = async (after: string | null, first: number) => {
    const variables = { filter: filterOf(search), first, after };
    const { data } = await client.query(TaskIdsDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    return data?.tasks;
  };

  async function fetch(): Promise<readonly string[]> {
    const ids: string[] = [];
    setFetching(true);
    for (let after: string | null | undefined; after !== null && ids.length < most;) {
      const page = await read(after ?? null, Math.min(PAGE, most - ids.length));
      ids.push(...(page?.edges ?? []).map(({ node }) => node.id));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    setFetching(false);
    return ids;
  }
  return { fetch, isFetching };
}
