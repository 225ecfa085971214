// One valid call for every query.
import { changeQueries } from './changing.ts';
import { readsOfExchange } from './exchange.ts';
import { anybody, call, type Call, head, input, officeHead, post } from './calls.ts';

export const queries: Readonly<Record<string, Call>> = {
  ...changeQueries,
  agencies: call(head),
  agency: call(head, (of) => ({ id: of('office') })),
  apiKeys: call(head),
  assignableAgencies: call(head, () => ({ search: 'zqx' })),
  changes: call(head, () => ({ first: 20, kinds: ['TASK', 'DIRECTIVE', 'RECEIPT', 'ACKNOWLEDGEMENT'] })),
  directive: call(head, (of) => ({ id: of('dSent') })),
  directiveMatrix: call(head, (of) => ({ directiveId: of('dSent'), first: 20 })),
  directives: call(head, () => ({ first: 20, filter: { search: 'zqx' } })),
  disseminationPreview: call(officeHead, (of) => ({
    ...{ receiptId: of('rDisseminate'), plan: 'BY_HAND', personIds: [of('official')] },
  })),
  documentTypes: call(head),
  explainDueDate: call(head, () => ({ input: { workingDays: 5 } })),
  externalBodies: call(head),
  home: call(head),
  job: call(head, (of) => ({ id: of('jRead') })),
  me: call(head),
  myAcknowledgements: call(post('commune', 'OFFICIAL'), () => ({ first: 20, pendingOnly: true })),
  myJobs: call(head),
  mySessions: call(head),
  node: call(head, (of) => ({ id: of('tProgress') })),
  obligationBoard: call(head, (of) => ({ underId: of('district') })),
  notificationSettings: call(head),
  notifications: call(head, () => ({ first: 20, unreadOnly: false })),
  people: call(head, (of) => ({ first: 20, filter: { withinAgencyId: of('district'), search: 'zqx' } })),
  person: call(head, (of) => ({ id: of('official') })),
  posts: call(head, (of) => ({ agencyId: of('office') })),
  province: call(anybody),
  receipt: call(head, (of) => ({ id: of('rReceive') })),
  receiptsOf: call(head, (of) => ({ agencyId: of('office'), standing: 'ALL', first: 20 })),
  recipientPreview: call(
    head,
    input((of) => ({ rules: [], agencyIds: [of('office')] })),
  ),
  unreadNotificationCount: call(head),
  // Every marked row has a word that begins so.
  search: call(head, () => ({ text: 'zqx', first: 20 })),
  spokenToConfirm: call(head),
  task: call(head, (of) => ({ id: of('tProgress') })),
  tasks: call(head, (of) => ({ first: 20, filter: { agencyId: of('office'), search: 'zqx' } })),
  savedViews: call(head, () => ({ list: 'TASKS' })),
  territories: call(head),
  thread: call(head, (of) => ({ id: of('tProgress'), first: 20, skip: 0, whole: false, onlyDirectives: false })),
  urgingStatistics: call(head, (of) => ({ from: '2024-03-01', to: '2024-03-31', agencyId: of('office') })),
  ...readsOfExchange,
};
