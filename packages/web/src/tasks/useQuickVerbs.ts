// The two verbs that need nothing more than a tap: take a task on, urge the one who has it.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useSay } from '../ui/Toast.js';
import { AcceptTaskDocument, UrgeTaskDocument, type TaskRowFactsFragment } from './generated/graphql.js';

export function useQuickVerbs(task: Pick<TaskRowFactsFragment, 'id' | 'version' | 'lead'>) {
  const accept = useAct(AcceptTaskDocument);
  const urge = useAct(UrgeTaskDocument);
  const key = useOnceKey();
  const say = useSay();
  const { id, version, lead } = task;

  return {
    accept: async () => {
      if (await accept.act({ input: { taskId: id, version } })) say(t`Đã nhận nhiệm vụ.`);
    },
    urge: async () => {
      if (!(await urge.act({ input: { taskId: id, idempotencyKey: key.current() } }))) return;
      key.renew();
      say(t`Đã đôn đốc ${lead.shortName}`);
    },
    isActing: accept.isActing || urge.isActing,
    problem: accept.problem ?? urge.problem,
  };
}
