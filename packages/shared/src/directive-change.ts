// What a change of a directive makes of the tasks that arose from it: one rule, for the preview and for the act itself.

import type { Day } from './day.js';
import type { Lifecycle } from './deadline.js';

/** Sửa đổi, bổ sung · thay thế · thu hồi, bãi bỏ. */
export const CHANGE_KINDS = ['AMEND', 'REPLACE', 'WITHDRAW'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A clause gets new words or a new deadline, is struck out, or goes on as a clause of the new directive. */
export const CLAUSE_CHANGE_KINDS = ['REWORD', 'STRIKE', 'MOVE'] as const;
export type ClauseChangeKind = (typeof CLAUSE_CHANGE_KINDS)[number];

/** What becomes of directives that carry out one that ends. */
export const DEPENDENTS_FATES = ['KEEP', 'WITHDRAW'] as const;
export type DependentsFate = (typeof DEPENDENTS_FATES)[number];

export const VALIDITIES = ['IN_FORCE', 'REPLACED', 'WITHDRAWN'] as const;
export type Validity = (typeof VALIDITIES)[number];

export const TASK_FATES = ['KEPT', 'REWORDED', 'DUE_ANEW', 'MOVED', 'CANCELLED'] as const;
export type TaskFate = (typeof TASK_FATES)[number];

export interface ClauseFate {
  readonly kind: ClauseChangeKind;
  readonly newDueOn: Day | null;
}

export interface TouchedTask {
  readonly lifecycle: Lifecycle;
  readonly dueOn: Day | null;
  readonly stoppedOn: Day | null;
}

/** What is done or called off stays as it is: nobody rewrites what has happened. */
export function fateOf(kind: ChangeKind, task: TouchedTask, clause: ClauseFate | null, dueOn: Day | null): TaskFate {
  if (task.lifecycle === 'DONE' || task.lifecycle === 'CANCELLED') return 'KEPT';
  if (kind === 'WITHDRAW' || clause?.kind === 'STRIKE') return 'CANCELLED';
  if (kind === 'REPLACE') return 'MOVED';
  if (!clause) return 'KEPT';
  return dueOn === task.dueOn ? 'REWORDED' : 'DUE_ANEW';
}

/**
 * The deadline once the clause has a new one. What was handed down moves along if it was due with its parent, and is
 * pulled in if it would pass it. Where the clock stood before the new day, the old deadline still judges it.
 */
export function dueWithClause(
  { dueOn, stoppedOn }: TouchedTask,
  newDueOn: Day | null,
  parent: Pick<TouchedTask, 'dueOn'> | null,
): Day | null {
  if (newDueOn === null || stoppedOn !== null) return dueOn;
  const isOwn = parent !== null && dueOn !== null && dueOn !== parent.dueOn;
  return isOwn && dueOn <= newDueOn ? dueOn : newDueOn;
}
