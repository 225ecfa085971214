// How a task stands today: on the axis of time, at risk or not, and what the caller may do about it.
import {
  actionsFor,
  confirmationDaysLate,
  daysLate,
  extensionObstacle,
  isRunning,
  riskReasons,
  riskReasonSentence,
  taskMachine,
  timeAxis,
  type TimeAxis,
  type Wait,
  workingDaysLeft,
} from '@ky-cuong/shared';
import type { RequestContext } from '../platform/graphql/context.js';
import { relationsTo } from './task.acting.js';
import type { Task } from './task.entity.js';
import type { Risk } from './task.types.js';

/** By the day on which the clock stopped, as long as it stands. */
export const axisOf = ({ dueOn, stoppedOn }: Task, { today, calendar, deadlineRule }: RequestContext): TimeAxis =>
  timeAxis({ dueOn, reportedOn: stoppedOn }, today, { calendar, rule: deadlineRule });

export const daysLeftOf = ({ dueOn, stoppedOn }: Task, { today, calendar }: RequestContext): number | null =>
  dueOn === null ? null : workingDaysLeft(dueOn, stoppedOn ?? today, calendar);

export const daysLateOf = ({ dueOn, stoppedOn }: Task, { today }: RequestContext): number =>
  daysLate(dueOn, stoppedOn ?? today);

export const isAtRisk = ({ lifecycle, riskOn, urgentOn }: Task, { today }: RequestContext): boolean =>
  isRunning(lifecycle) && riskOn !== null && riskOn <= today && urgentOn >= today;

/** Of answers to reports: those given late, and the one that is waited for now. */
export const confirmationDaysLateOf = (task: Task, { today }: RequestContext): number =>
  task.confirmLateDays + (task.lifecycle === 'WAITING_CONFIRMATION' ? confirmationDaysLate(task.confirmBy, today) : 0);

export function risksOf(task: Task, ctx: RequestContext): Risk[] {
  if (!isRunning(task.lifecycle)) return [];
  const facts = { ...task, waits: waitsOf(task, ctx) };
  return riskReasons(facts, ctx.today, ctx.riskRule).map((reason) => ({
    kind: reason.kind,
    sentence: riskReasonSentence(reason, ctx.language),
    days: 'days' in reason ? reason.days : null,
    name: 'name' in reason ? reason.name : null,
    timeShare: reason.kind === 'GAP' ? reason.timeShare : null,
    progress: reason.kind === 'GAP' ? reason.progress : null,
  }));
}

const waitsOf = ({ waits }: Task, { agencies }: RequestContext): readonly Wait[] =>
  waits.map(({ kind, name, agencyId, dueOn }) => ({
    kind,
    dueOn,
    name: name ?? agencies.get(agencyId ?? '')?.name ?? '',
  }));

export const actionsOn = (task: Task, ctx: RequestContext): readonly string[] =>
  actionsFor(taskMachine, { state: task.lifecycle, relations: relationsTo(ctx, task), role: ctx.actor.role }).filter(
    (action) => extensionObstacle({ dueOn: task.dueOn, askedFor: task.extensionUntil }, action, ctx.today) === null,
  );
