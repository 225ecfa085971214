// What goes on within a task while its own state stands: its milestones, and the parts of those who cooperate.

import { LIFECYCLES, type Lifecycle } from './deadline.js';
import type { Machine, Permitted, Transition } from './machine.js';
import type { TaskRelation } from './task.machine.js';

export const TASK_PLAN_ACTIONS = ['setMilestone', 'reportMilestone', 'setPart', 'reportPart', 'urgePart'] as const;
export type TaskPlanAction = (typeof TASK_PLAN_ACTIONS)[number];

type By = readonly Permitted<TaskRelation>[];

const doers: By = [
  { who: 'LEAD', capacities: ['HEAD', 'DEPUTY'] },
  { who: 'RESPONSIBLE', capacities: ['HEAD', 'DEPUTY', 'OFFICIAL'] },
];
/** Whoever leads shares the work out among those named to cooperate; whoever gave it may do so too. */
const sharers: By = [...doers, { who: 'ASSIGNER', capacities: ['HEAD', 'DEPUTY'] }];
const helpers: By = [{ who: 'COOPERATING', capacities: ['HEAD', 'DEPUTY', 'OFFICIAL'] }];
const urgers: By = [
  { who: 'LEAD', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
  { who: 'RESPONSIBLE', capacities: ['HEAD', 'DEPUTY', 'OFFICIAL'] },
  { who: 'ASSIGNER', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
];

const stays = (state: Lifecycle, by: By, ...needs: Transition<Lifecycle, TaskRelation>['needs']) => ({
  to: state,
  by,
  needs,
});

const whileRunning = (state: Lifecycle) => ({
  setMilestone: stays(state, doers, 'DEADLINE'),
  reportMilestone: stays(state, doers, 'RESULT'),
  setPart: stays(state, sharers, 'DEADLINE'),
  reportPart: stays(state, helpers, 'RESULT'),
  urgePart: stays(state, urgers),
});

export const taskPlanMachine: Machine<Lifecycle, TaskPlanAction, TaskRelation> = {
  states: LIFECYCLES,
  actions: TASK_PLAN_ACTIONS,
  initial: 'ASSIGNED',
  table: {
    // Nothing is planned before the lead has taken the work on; who cooperates may be told his part at once.
    ASSIGNED: { setPart: stays('ASSIGNED', sharers, 'DEADLINE') },
    ACCEPTED: whileRunning('ACCEPTED'),
    IN_PROGRESS: whileRunning('IN_PROGRESS'),
    RETURNED: whileRunning('RETURNED'),
    WAITING_CONFIRMATION: {},
    DONE: {},
    REJECTED: {},
    SUSPENDED: {},
    CANCELLED: {},
  },
};
