// The life of a task, from its assignment to a confirmed result, with who may move it at each point.

import { LIFECYCLES, type Lifecycle } from './deadline.js';
import type { Machine, Permitted, Transition } from './machine.js';

export const TASK_ACTIONS = [
  'accept',
  'reject',
  'assignDown',
  'assignOfficial',
  'reportProgress',
  'reportDone',
  'confirm',
  'return',
  'suspend',
  'resume',
  'cancel',
  'askExtension',
  'extend',
  'refuseExtension',
  'urge',
] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];

/** ASSIGNER gave it, LEAD answers for it, RESPONSIBLE is the official who does it, SUPERIOR stands above the lead. */
export type TaskRelation = 'ASSIGNER' | 'LEAD' | 'RESPONSIBLE' | 'COOPERATING' | 'SUPERIOR';

type By = readonly Permitted<TaskRelation>[];
type Step = Transition<Lifecycle, TaskRelation>;

const leadsLeaders: By = [{ who: 'LEAD', capacities: ['HEAD', 'DEPUTY'] }];
const assignersLeaders: By = [{ who: 'ASSIGNER', capacities: ['HEAD', 'DEPUTY'] }];
const doers: By = [...leadsLeaders, { who: 'RESPONSIBLE', capacities: ['HEAD', 'DEPUTY', 'OFFICIAL'] }];
const urgers: By = [
  { who: 'ASSIGNER', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
  { who: 'LEAD', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
  { who: 'SUPERIOR', capacities: ['HEAD', 'DEPUTY', 'CLERK'] },
];

const step = (to: Lifecycle, by: By, ...needs: Step['needs']): Step => ({ to, by, needs });

const cancel: Step = { ...step('CANCELLED', assignersLeaders, 'REASON'), clock: 'STOPS' };
const suspend: Step = { ...step('SUSPENDED', assignersLeaders, 'REASON'), clock: 'STOPS' };
const resume: Step = { ...step('IN_PROGRESS', assignersLeaders, 'REASON'), clock: 'RUNS_ON' };
const reportDone: Step = { ...step('WAITING_CONFIRMATION', doers, 'RESULT'), clock: 'STOPS' };
const reportProgress = step('IN_PROGRESS', doers, 'PROGRESS');
const assignDown = step('IN_PROGRESS', leadsLeaders, 'AGENCY');
const sendBack: Step = { ...step('RETURNED', assignersLeaders, 'REASON'), clock: 'RUNS_ON' };
const assignOfficialTo = (to: Lifecycle) => step(to, leadsLeaders, 'OFFICIAL');
/** The clock goes on as it went: a request by itself changes no deadline. */
const askExtensionIn = (state: Lifecycle) => step(state, doers, 'DEADLINE', 'REASON');
const extendIn = (state: Lifecycle) => step(state, assignersLeaders, 'DEADLINE', 'REASON');
const refuseExtensionIn = (state: Lifecycle) => step(state, assignersLeaders, 'REASON');
const urgeIn = (state: Lifecycle) => step(state, urgers);

export const taskMachine: Machine<Lifecycle, TaskAction, TaskRelation> = {
  states: LIFECYCLES,
  actions: TASK_ACTIONS,
  initial: 'ASSIGNED',
  table: {
    ASSIGNED: {
      accept: step('ACCEPTED', leadsLeaders),
      reject: { ...step('REJECTED', leadsLeaders, 'REASON'), clock: 'STOPS' },
      // Handing it on is taking it on: the head need not accept first.
      assignDown,
      assignOfficial: assignOfficialTo('ACCEPTED'),
      cancel,
      extend: extendIn('ASSIGNED'),
      urge: urgeIn('ASSIGNED'),
    },
    ACCEPTED: {
      assignDown,
      assignOfficial: assignOfficialTo('ACCEPTED'),
      reportProgress,
      reportDone,
      suspend,
      cancel,
      askExtension: askExtensionIn('ACCEPTED'),
      extend: extendIn('ACCEPTED'),
      refuseExtension: refuseExtensionIn('ACCEPTED'),
      urge: urgeIn('ACCEPTED'),
    },
    IN_PROGRESS: {
      assignDown,
      assignOfficial: assignOfficialTo('IN_PROGRESS'),
      reportProgress,
      reportDone,
      suspend,
      cancel,
      askExtension: askExtensionIn('IN_PROGRESS'),
      extend: extendIn('IN_PROGRESS'),
      refuseExtension: refuseExtensionIn('IN_PROGRESS'),
      urge: urgeIn('IN_PROGRESS'),
    },
    WAITING_CONFIRMATION: {
      confirm: { ...step('DONE', assignersLeaders, 'GRADE'), clock: 'IS_FIXED' },
      return: sendBack,
      cancel,
    },
    RETURNED: {
      assignDown,
      assignOfficial: assignOfficialTo('RETURNED'),
      reportProgress,
      reportDone,
      suspend,
      cancel,
      askExtension: askExtensionIn('RETURNED'),
      extend: extendIn('RETURNED'),
      refuseExtension: refuseExtensionIn('RETURNED'),
      urge: urgeIn('RETURNED'),
    },
    // The assigner answers a refusal: he sends the task back, or he lets it go.
    REJECTED: { return: sendBack, cancel },
    SUSPENDED: { resume, cancel },
    DONE: {},
    CANCELLED: {},
  },
};
