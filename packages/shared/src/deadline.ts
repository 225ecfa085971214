// Where a piece of work stands: its lifecycle on one axis, its deadline on the other, never mixed.

import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from './calendar.js';
import type { DatedRule } from './dated.js';
import { addDays, daysBetween, type Day } from './day.js';

export const LIFECYCLES = [
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'WAITING_CONFIRMATION',
  'DONE',
  'RETURNED',
  'REJECTED',
  'SUSPENDED',
  'CANCELLED',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export const TIME_AXES = ['NO_DEADLINE', 'IN_TIME', 'DUE_SOON', 'OVERDUE'] as const;
export type TimeAxis = (typeof TIME_AXES)[number];

/** Nobody has to do the work any more. */
const CLOSED: readonly Lifecycle[] = ['DONE', 'REJECTED', 'CANCELLED'];

export const OPEN_LIFECYCLES: readonly Lifecycle[] = LIFECYCLES.filter((lifecycle) => !CLOSED.includes(lifecycle));

/** The doer's turn: only these can be late or at risk by his doing. */
export const RUNNING_LIFECYCLES: readonly Lifecycle[] = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'];

export const isOpen = (lifecycle: Lifecycle): boolean => OPEN_LIFECYCLES.includes(lifecycle);

export const isRunning = (lifecycle: Lifecycle): boolean => RUNNING_LIFECYCLES.includes(lifecycle);

export interface DeadlineRule {
  /** Due soon from this many working days before the deadline. */
  readonly dueSoonWorkingDays: number;
}

/** The threshold of the provincial tracking software (domain: "3 days or less, shown orange"). */
export const DEADLINE_RULES: readonly DatedRule<DeadlineRule>[] = [
  { from: '2014-01-02', rule: { dueSoonWorkingDays: 3 } },
];

export interface Deadline {
  readonly dueOn: Day | null;
  /** The day the doer reported completion, while it waits for confirmation or once it is confirmed: a late confirmation does not make the doer late. */
  readonly reportedOn: Day | null;
}

export interface DeadlineSettings {
  readonly calendar: WorkingCalendar;
  readonly rule: DeadlineRule;
}

export function timeAxis({ dueOn, reportedOn }: Deadline, today: Day, settings: DeadlineSettings): TimeAxis {
  if (dueOn === null) return 'NO_DEADLINE';
  if ((reportedOn ?? today) > dueOn) return 'OVERDUE';
  if (reportedOn !== null) return 'IN_TIME';
  return dueOn <= dueSoonUntil(today, settings) ? 'DUE_SOON' : 'IN_TIME';
}

/** The last day a deadline may fall on and still be due soon: a work-list asks for deadlines from today to here. */
export function dueSoonUntil(today: Day, { calendar, rule }: DeadlineSettings): Day {
  return addDays(addWorkingDays(calendar, today, rule.dueSoonWorkingDays + 1), -1);
}

/** Negative once the deadline has passed. */
export const workingDaysLeft = (dueOn: Day, today: Day, calendar: WorkingCalendar): number =>
  workingDaysBetween(calendar, today, dueOn);

/** Days on the wall calendar, 0 while not late. */
export const daysLate = (dueOn: Day | null, today: Day): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
