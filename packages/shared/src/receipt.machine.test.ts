// Who may do what with a directive that has reached an agency.

import { actionsFor } from './machine.js';
import { receiptMachine, type ReceiptRelation, type ReceiptState } from './receipt.machine.js';
import type { Role } from './role.js';

it.each<[ReceiptState, ReceiptRelation, Role, string]>([
  ['SENT', 'RECIPIENT', 'HEAD', 'receive refuse agreeRecall refuseRecall'],
  ['SENT', 'RECIPIENT', 'DEPUTY', 'receive refuse agreeRecall refuseRecall'],
  ['SENT', 'RECIPIENT', 'CLERK', 'receive'],
  ['SENT', 'RECIPIENT', 'OFFICIAL', ''],
  ['SENT', 'RECIPIENT', 'ADMIN', ''],
  ['SENT', 'SENDER', 'HEAD', 'urge askRecall'],
  ['SENT', 'SENDER', 'CLERK', 'urge'],
  ['SENT', 'SUPERIOR', 'HEAD', 'urge'],
  ['RECEIVED', 'RECIPIENT', 'HEAD', 'refuse disseminate passOn agreeRecall refuseRecall'],
  ['RECEIVED', 'RECIPIENT', 'CLERK', ''],
  ['DISSEMINATING', 'RECIPIENT', 'HEAD', 'disseminate passOn urge agreeRecall refuseRecall'],
  ['DISSEMINATING', 'RECIPIENT', 'CLERK', 'urge'],
  ['DISSEMINATING', 'SENDER', 'HEAD', 'urge askRecall'],
  ['DONE', 'RECIPIENT', 'HEAD', 'disseminate passOn agreeRecall refuseRecall'],
  ['DONE', 'SENDER', 'HEAD', 'askRecall'],
  ['REFUSED', 'RECIPIENT', 'HEAD', ''],
  ['REFUSED', 'SENDER', 'HEAD', ''],
  ['RECALLED', 'RECIPIENT', 'HEAD', ''],
  ['RECALLED', 'SENDER', 'HEAD', ''],
])('%s, %s, %s: %s', (state, relation, role, actions) => {
  expect(actionsFor(receiptMachine, { state, relations: [relation], role }).join(' ')).toBe(actions);
});
