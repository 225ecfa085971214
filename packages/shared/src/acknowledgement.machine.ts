// One named person's reading of a directive, from the list he was put on to his own word that he has read it.

import type { Machine, Permitted } from './machine.js';
import { ROLES } from './role.js';

export const ACKNOWLEDGEMENT_STATES = ['PENDING', 'OPENED', 'ACKNOWLEDGED'] as const;
export type AcknowledgementState = (typeof ACKNOWLEDGEMENT_STATES)[number];

export const ACKNOWLEDGEMENT_ACTIONS = ['open', 'acknowledge'] as const;
export type AcknowledgementAction = (typeof ACKNOWLEDGEMENT_ACTIONS)[number];

export type AcknowledgementRelation = 'SELF';

/** Whatever his role, and nobody else whatever theirs. */
const oneself: readonly Permitted<AcknowledgementRelation>[] = [{ who: 'SELF', capacities: ROLES }];

export const acknowledgementMachine: Machine<AcknowledgementState, AcknowledgementAction, AcknowledgementRelation> = {
  states: ACKNOWLEDGEMENT_STATES,
  actions: ACKNOWLEDGEMENT_ACTIONS,
  initial: 'PENDING',
  table: {
    PENDING: {
      open: { to: 'OPENED', by: oneself, needs: [] },
      acknowledge: { to: 'ACKNOWLEDGED', by: oneself, needs: [], clock: 'IS_FIXED' },
    },
    OPENED: { acknowledge: { to: 'ACKNOWLEDGED', by: oneself, needs: [], clock: 'IS_FIXED' } },
    ACKNOWLEDGED: {},
  },
};
