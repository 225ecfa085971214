// How many things wait for a decision. On the home page the page itself asks; here we only listen then.
import { useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NavCountsDocument } from '../graphql/generated/graphql.js';
import { useMe } from '../graphql/session.js';

export function useDecisionCount(): number {
  const { actingPost } = useMe();
  const { pathname } = useLocation();
  const [{ data }] = useQuery({
    query: NavCountsDocument,
    requestPolicy: pathname === '/' ? 'cache-only' : 'cache-first',
    pause: actingPost.role === 'ADMIN',
  });
  return data?.home.decisions.count ?? 0;
}
