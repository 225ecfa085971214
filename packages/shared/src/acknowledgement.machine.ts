// One named person's reading of a directive, from the list he was put on to his own word that he has read it.

import type { Machine, Permitted, Transition } from './machine.js';
import { ROLES } from './role.js';

export const ACKNOWLEDGEMENT_STATES = ['PENDING', 'OPENED', 'ACKNOWLEDGED', 'RELEASED'] as const;
export type AcknowledgementState = (typeof ACKNOWLEDGEMENT_STATES)[number];

export const ACKNOWLEDGEMENT_ACTIONS = ['open', 'acknowledge', 'release'] as const;
export type AcknowledgementAction = (typeof ACKNOWLEDGEMENT_ACTIONS)[number];

export type AcknowledgementRelation = 'SELF' | 'SYSTEM';

/** Whatever his role, and nobody else whatever theirs. */
const oneself: readonly Permitted<AcknowledgementRelation>[] = [{ who: 'SELF', capacities: ROLES }];

/** The directive no longer holds for his agency: he need not read it any more. */
const release: Transition<AcknowledgementState, AcknowledgementRelation> = {
  to: 'RELEASED',
  by: [{ who: 'SYSTEM', capacities: [] }],
  needs: [],
};

export const acknowledgementMachine: Machine<AcknowledgementState, AcknowledgementAction, AcknowledgementRelation> = {
  states: ACKNOWLEDGEMENT_STATES,
  actions: ACKNOWLEDGEMENT_ACTIONS,
  initial: 'PENDING',
  table: {
    PENDING: {
      open: { to: 'OPENED', by: oneself, needs: [] },
      acknowledge: { to: 'ACKNOWLEDGED', by: oneself, needs: [], clock: 'IS_FIXED' },
      release,
    },
    OPENED: { acknowledge: { to: 'ACKNOWLEDGED', by: oneself, needs: [], clock: 'IS_FIXED' }, release },
    ACKNOWLEDGED: {},
    RELEASED: {},
  },
};
