// People come and go: whoever joins is put on the lists whose plan covers him, whoever leaves unread comes off.
import type { Reaction } from '../platform/feature.js';
import { joinLists, leaveLists } from './lists.queries.js';
import { recordReceipt } from './receipt.acting.js';

export const keepLists: Reaction = async (tx, ctx, happening) => {
  if (happening.kind === 'appointment.started') {
    for (const list of await joinLists(tx, ctx, happening.appointmentId)) {
      recordReceipt(tx, ctx, list, { action: 'receipt.joinedByRule', detail: { reopened: list.isTurned } });
    }
  }
  if (happening.kind === 'appointment.ended') {
    for (const list of await leaveLists(tx, ctx, happening.appointmentId)) {
      recordReceipt(tx, ctx, list, { action: 'receipt.leftByRule', detail: { completed: list.isTurned } });
    }
  }
};
