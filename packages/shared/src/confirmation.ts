// How long whoever gave a task may take to answer the report that it is done: after that the delay is his own.

import { addWorkingDays, type WorkingCalendar } from './calendar.js';
import { type DatedRule, ruleOn } from './dated.js';
import { type Day, daysBetween } from './day.js';

export interface ConfirmationRule {
  readonly workingDays: number;
}

/** The provinces' tracking rules name no term of their own; five working days is that of an ordinary opinion among agencies. */
export const CONFIRMATION_RULES: readonly DatedRule<ConfirmationRule>[] = [
  { from: '2014-01-02', rule: { workingDays: 5 } },
];

/** The last day on which an answer to a report of that day is in time. */
export const confirmBy = (reportedOn: Day, calendar: WorkingCalendar): Day =>
  addWorkingDays(calendar, reportedOn, ruleOn(CONFIRMATION_RULES, reportedOn).workingDays);

/** Days on the wall calendar, 0 while in time. */
export const confirmationDaysLate = (by: Day | null, answeredOn: Day): number =>
  by === null ? 0 : Math.max(0, daysBetween(by, answeredOn));
