// Asking back what was sent, and the two answers: each on a receipt of its own.
import { key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';
import type { Stage } from './stage.ts';

const asked = async (stage: Stage) => {
  const { id, directiveId, version } = await stage.receipt();
  const input = { idempotencyKey: key(), directiveId, receiptIds: [id], reason: 'Gửi nhầm bản.' };
  await stage.ask(stage.work.chair, 'mutation ($input: AskRecallInput!) { askRecall(input: $input) { id } }', {
    input,
  });
  return { receiptId: id, version: version + 1 };
};

export const onRecalls: Readonly<Record<string, Prepare>> = {
  askRecall: async (stage) => {
    const { id, directiveId } = await stage.receipt();
    const request = { idempotencyKey: key(), directiveId, receiptIds: [id], reason: 'Gửi nhầm bản.' };
    return by(stage.work.chair, request);
  },
  agreeRecall: async (stage) => by(stage.work.headOfA, await asked(stage)),
  refuseRecall: async (stage) => by(stage.work.headOfA, { ...(await asked(stage)), reason: 'Đã triển khai.' }),
};
