// Acts in another of one's posts from now on: everything seen so far is forgotten.
import { ActAsDocument } from '../graphql/generated/graphql.js';
import { useSession } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';

export function usePostChange() {
  const { renew } = useSession();
  const { act, isActing, problem } = useAct(ActAsDocument);
  return {
    changePost: async (postKey: string) => {
      if (await act({ postKey })) renew();
    },
    isChanging: isActing,
    problem,
  };
}
