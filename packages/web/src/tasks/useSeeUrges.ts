// Whoever answers for a task and opens its page has seen its urges: said once, by an act of its own and never by a read.
import { useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { useMe } from '../graphql/session.js';
import { SeeUrgesDocument } from './generated/graphql.js';
import type { WholeTask } from './TaskPage.js';

export function useSeeUrges({ id, timeline, accountableHead, responsibleOfficial }: WholeTask): void {
  const { person } = useMe();
  const [, see] = useMutation(SeeUrgesDocument);
  const said = useRef<string>(undefined);
  const isAnswering = person.id === accountableHead.personId || person.id === responsibleOfficial.personId;
  const isUnseen = isAnswering && timeline.some(({ seen }) => seen === false);

  useEffect(() => {
    if (!isUnseen || said.current === id) return;
    said.current = id;
    void see({ taskId: id });
  }, [id, isUnseen, see]);
}
