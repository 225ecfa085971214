// The verbs that need nothing more than a tap: take a task on, urge the one who has it, grant the deadline that was asked for.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useSay } from '../ui/Toast.js';
import { dayText } from '../ui/days.js';
import { AcceptTaskDocument, ExtendTaskDocument, type TaskRowFactsFragment } from './generated/graphql.js';
import { useUrge } from './useUrge.js';

export function useQuickVerbs(task: Pick<TaskRowFactsFragment, 'id' | 'version' | 'lead' | 'extensionUntil'>) {
  const accept = useAct(AcceptTaskDocument);
  const { urge, isUrging, problem } = useUrge();
  const extend = useAct(ExtendTaskDocument);
  const say = useSay();
  const { id, version, lead, extensionUntil } = task;

  return {
    accept: async () => {
      if (await accept.act({ input: { taskId: id, version } })) say(t`Đã nhận nhiệm vụ.`);
    },
    extend: async () => {
      if (!(await extend.act({ input: { taskId: id, version } }))) return;
      say(t`Đã cho gia hạn đến ${dayText(extensionUntil)}.`);
    },
    urge: () => urge([id], () => t`Đã đôn đốc ${lead.shortName}`),
    isActing: accept.isActing || isUrging || extend.isActing,
    problem: accept.problem ?? problem ?? extend.problem,
  };
}
