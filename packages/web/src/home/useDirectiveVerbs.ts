// The two acts on a directive that need no question: the agency has it, I have read and understood it.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useSay } from '../ui/Toast.js';
import { AcknowledgeFromQueueDocument, ReceiveFromQueueDocument } from './generated/graphql.js';

export function useReceive() {
  const { act, isActing, problem } = useAct(ReceiveFromQueueDocument);
  const say = useSay();
  return {
    receive: async ({ id, version }: { readonly id: string; readonly version: number }) => {
      if (await act({ input: { receiptId: id, version } })) say(t`Đã tiếp nhận văn bản.`);
    },
    isActing,
    problem,
  };
}

export function useAcknowledge() {
  const { act, isActing, problem } = useAct(AcknowledgeFromQueueDocument);
  const say = useSay();
  return {
    acknowledge: async (acknowledgementId: string) => {
      if (await act({ input: { acknowledgementId } })) say(t`Đã xác nhận quán triệt`);
    },
    isActing,
    problem,
  };
}
