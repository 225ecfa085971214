// Who may do what with a directive that has reached an agency.

import { actionsFor } from './machine.js';
import { receiptMachine, type ReceiptRelation, type ReceiptState } from './receipt.machine.js';
import type { Role } from './role.js';

it.each<[ReceiptState, ReceiptRelation, Role, string]>([
  ['SENT', 'RECIPIENT', 'HEAD', 'receive refuse'],
  ['SENT', 'RECIPIENT', 'DEPUTY', 'receive refuse'],
  ['SENT', 'RECIPIENT', 'CLERK', 'receive'],
  ['SENT', 'RECIPIENT', 'OFFICIAL', ''],
  ['SENT', 'RECIPIENT', 'ADMIN', ''],
  ['SENT', 'SENDER', 'HEAD', 'urge'],
  ['SENT', 'SENDER', 'CLERK', 'urge'],
  ['SENT', 'SUPERIOR', 'HEAD', 'urge'],
  ['RECEIVED', 'RECIPIENT', 'HEAD', 'refuse disseminate passOn'],
  ['RECEIVED', 'RECIPIENT', 'CLERK', ''],
  ['DISSEMINATING', 'RECIPIENT', 'HEAD', 'disseminate passOn urge'],
  ['DISSEMINATING', 'RECIPIENT', 'CLERK', 'urge'],
  ['DISSEMINATING', 'SENDER', 'HEAD', 'urge'],
  ['DONE', 'RECIPIENT', 'HEAD', 'disseminate passOn'],
  ['DONE', 'SENDER', 'HEAD', ''],
  ['REFUSED', 'RECIPIENT', 'HEAD', ''],
])('%s, %s, %s: %s', (state, relation, role, actions) => {
  expect(actionsFor(receiptMachine, { state, relations: [relation], role }).join(' ')).toBe(actions);
});
