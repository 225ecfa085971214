// Whom one speaks to about a task: in one's own agency the official who does it, in another its head.
import { useMe } from '../graphql/session.js';
import type { AnswerableFactsFragment, TaskRowFactsFragment } from './generated/graphql.js';

type Answered = Pick<TaskRowFactsFragment, 'lead' | 'accountableHead' | 'responsibleOfficial'>;

export function useWhomToCall({ lead, accountableHead, responsibleOfficial }: Answered): AnswerableFactsFragment {
  const { actingPost } = useMe();
  return lead.id === actingPost.agency.id ? responsibleOfficial : accountableHead;
}
