// Asking back what a district has sent to its office: the receipts, and one valid call for each act.
import { call, type Call, head, input, officeHead, once, receipts } from './calls.ts';

/** Sent, and those of them that have been asked back. */
export const SENT = { rAskBack: false, rGiveBack: true, rKeep: true } as const;

export const ASK_BACK = 'mutation ($input: AskRecallInput!) { askRecall(input: $input) { id } }';

export const onRecalls: Readonly<Record<string, Call>> = {
  askRecall: call(
    head,
    input((of) => ({
      ...once(),
      ...{ directiveId: of('dAskBack'), receiptIds: [of('rAskBack')], reason: 'Gửi nhầm bản' },
    })),
  ),
  agreeRecall: call(officeHead, receipts('rGiveBack')),
  refuseRecall: call(
    officeHead,
    receipts('rKeep', () => ({ reason: 'Đã triển khai' })),
  ),
};
