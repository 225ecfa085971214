// What becomes of a directive in one receiving agency: sent, received, disseminated to its people, done when its list is; or recalled.

import type { Machine, Permitted, Transition } from './machine.js';

export const RECEIPT_STATES = ['SENT', 'RECEIVED', 'DISSEMINATING', 'DONE', 'REFUSED', 'RECALLED'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

export const RECEIPT_ACTIONS = [
  'receive',
  'refuse',
  'disseminate',
  'passOn',
  'complete',
  'reopen',
  'urge',
  'askRecall',
  'agreeRecall',
  'refuseRecall',
  'withdraw',
] as const;
export type ReceiptAction = (typeof RECEIPT_ACTIONS)[number];

/** SENDER handed it on, RECIPIENT has it, SUPERIOR stands above the recipient, SYSTEM acts by a rule. */
export type ReceiptRelation = 'SENDER' | 'RECIPIENT' | 'SUPERIOR' | 'SYSTEM';

type Step = Transition<ReceiptState, ReceiptRelation>;

const recipientsLeaders: readonly Permitted<ReceiptRelation>[] = [{ who: 'RECIPIENT', capacities: ['HEAD', 'DEPUTY'] }];
const recipientsDesk: readonly Permitted<ReceiptRelation>[] = [
  { who: 'RECIPIENT', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
];
const bySystem: readonly Permitted<ReceiptRelation>[] = [{ who: 'SYSTEM', capacities: [] }];
const fromAbove: readonly Permitted<ReceiptRelation>[] = [
  { who: 'SENDER', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
  { who: 'SUPERIOR', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
];

const disseminate: Step = { to: 'DISSEMINATING', by: recipientsLeaders, needs: ['PEOPLE'], clock: 'RUNS_ON' };
const refuse: Step = { to: 'REFUSED', by: recipientsLeaders, needs: ['REASON'], clock: 'STOPS' };
const passOnFrom = (state: ReceiptState): Step => ({ to: state, by: recipientsLeaders, needs: ['RECIPIENTS'] });
/** Whoever sent it asks for it back; it is the recipient who gives it back, or says why not. */
const recallFrom = (
  state: ReceiptState,
): Pick<Record<ReceiptAction, Step>, 'askRecall' | 'agreeRecall' | 'refuseRecall'> => ({
  askRecall: { to: state, by: [{ who: 'SENDER', capacities: ['HEAD', 'DEPUTY'] }], needs: ['REASON'] },
  agreeRecall: { to: 'RECALLED', by: recipientsLeaders, needs: [], clock: 'STOPS' },
  refuseRecall: { to: state, by: recipientsLeaders, needs: ['REASON'] },
});
/** The directive itself no longer holds: what is done stays done, the rest ends. */
const withdraw: Step = { to: 'RECALLED', by: bySystem, needs: [], clock: 'STOPS' };
const urgeFrom = (state: ReceiptState, ...also: Permitted<ReceiptRelation>[]): Step => ({
  to: state,
  by: [...fromAbove, ...also],
  needs: [],
});

export const receiptMachine: Machine<ReceiptState, ReceiptAction, ReceiptRelation> = {
  states: RECEIPT_STATES,
  actions: RECEIPT_ACTIONS,
  initial: 'SENT',
  table: {
    SENT: {
      receive: { to: 'RECEIVED', by: recipientsDesk, needs: [], clock: 'RUNS_ON' },
      refuse,
      urge: urgeFrom('SENT'),
      ...recallFrom('SENT'),
      withdraw,
    },
    RECEIVED: {
      refuse,
      disseminate,
      passOn: passOnFrom('RECEIVED'),
      urge: urgeFrom('RECEIVED'),
      ...recallFrom('RECEIVED'),
      withdraw,
    },
    DISSEMINATING: {
      disseminate,
      passOn: passOnFrom('DISSEMINATING'),
      complete: { to: 'DONE', by: bySystem, needs: [], clock: 'IS_FIXED' },
      // Here the recipient's own desk urges too: its own people who have not read.
      urge: urgeFrom('DISSEMINATING', ...recipientsDesk),
      ...recallFrom('DISSEMINATING'),
      withdraw,
    },
    DONE: {
      disseminate,
      passOn: passOnFrom('DONE'),
      // Somebody joined whom the plan covers: the list is open again until he has read.
      reopen: { to: 'DISSEMINATING', by: bySystem, needs: [], clock: 'RUNS_ON' },
      ...recallFrom('DONE'),
    },
    REFUSED: {},
    RECALLED: {},
  },
};

/** Asked back and not answered yet. */
export interface AskedBack {
  readonly isAskedBack: boolean;
}

const answers: readonly ReceiptAction[] = ['agreeRecall', 'refuseRecall'];

/** Whether an action that its state allows has anything to act on: nobody asks twice, and only what was asked is answered. */
export const recallAllows = (action: ReceiptAction, { isAskedBack }: AskedBack): boolean =>
  action === 'askRecall' ? !isAskedBack : isAskedBack || !answers.includes(action);

/** The statuses of Decision 28/2018/QĐ-TTg that a document goes through at whoever received it. */
export type ReceiptStatusCode = '01' | '02' | '03' | '04' | '05' | '06' | '13' | '15' | '16';
