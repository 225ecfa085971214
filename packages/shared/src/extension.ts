// Gia hạn: asked before the deadline, decided by whoever gave the task, and counted. A deadline that has passed stays missed.

import type { Day } from './day.js';
import type { TaskAction } from './task.machine.js';

export interface Extendable {
  readonly dueOn: Day | null;
  /** The deadline that the doer has asked for and that waits for an answer. */
  readonly askedFor: Day | null;
}

/** Why a task's deadline cannot be moved so today; null when it can. */
export type ExtensionObstacle =
  'DEADLINE_MISSING' | 'EXTENSION_TOO_LATE' | 'EXTENSION_ALREADY_ASKED' | 'EXTENSION_NOT_ASKED';

export const isExtensionAction = (action: string): action is 'askExtension' | 'extend' | 'refuseExtension' =>
  action === 'askExtension' || action === 'extend' || action === 'refuseExtension';

/** Who asked in time may be answered later: that the assigner took his time must not make the doer late. */
export function extensionObstacle(
  { dueOn, askedFor }: Extendable,
  action: TaskAction,
  today: Day,
): ExtensionObstacle | null {
  if (!isExtensionAction(action)) return null;
  if (dueOn === null) return 'DEADLINE_MISSING';
  if (action === 'refuseExtension') return askedFor === null ? 'EXTENSION_NOT_ASKED' : null;
  if (action === 'askExtension' && askedFor !== null) return 'EXTENSION_ALREADY_ASKED';
  return today > dueOn && askedFor === null ? 'EXTENSION_TOO_LATE' : null;
}
