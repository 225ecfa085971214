// Reminds agencies that have not finished: those named, or all; says how many were reached.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useSay } from '../ui/Toast.js';
import { UrgeReceiptsDocument } from './generated/graphql.js';

interface Urge {
  readonly urge: (receiptIds?: readonly string[]) => Promise<void>;
  readonly isUrging: boolean;
  readonly problem: string | undefined;
}

export function useUrge(directiveId: string): Urge {
  const { act, isActing, problem } = useAct(UrgeReceiptsDocument);
  const key = useOnceKey();
  const say = useSay();
  return {
    urge: async (receiptIds) => {
      const done = await act({
        input: { idempotencyKey: key.current(), directiveId, receiptIds: receiptIds && [...receiptIds] },
      });
      key.renew();
      if (!done) return;
      const { agencies, people } = done.urgeReceipts;
      say(people > 0 ? t`Đã nhắc ${agencies} cơ quan, ${people} người` : t`Đã nhắc ${agencies} cơ quan`);
    },
    isUrging: isActing,
    problem,
  };
}
