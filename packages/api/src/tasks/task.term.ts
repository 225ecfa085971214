// From a term as a person sets it to a deadline by the calendar, with the refusals a term can meet.
import {
  addWorkingDays,
  type Day,
  daysBetween,
  dueStepSentence,
  explainDueDate as explain,
  formatDay,
  MAX_TERM_DAYS,
  type Term,
  workingDaysBetween,
} from '@ky-cuong/shared';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { StoredTerm, Task } from './task.entity.js';
import type { TermInput } from './task.inputs.js';
import type { TermExplanation } from './task.types.js';

export interface SetTerm {
  readonly startsOn: Day;
  readonly dueOn: Day | null;
  readonly term: StoredTerm | null;
}

/** An empty term is a task without a deadline. Refused on `field`: DEADLINE_IN_PAST, TERM_TOO_LONG, OUT_OF_RANGE, PERIOD_REVERSED. */
export function setTerm(ctx: RequestContext, input: TermInput, field: string): SetTerm {
  const startsOn = input.from ?? ctx.today;
  const stored = storedTerm(input, startsOn, field);
  if (!stored) return { startsOn, dueOn: null, term: null };
  const { dueOn } = explainStored(ctx, stored);
  const culprit = stored.on ? `${field}.on` : `${field}.workingDays`;
  if ((stored.on ?? dueOn) < ctx.today) throw new InvalidInputError(culprit, 'DEADLINE_IN_PAST');
  if (dueOn < startsOn) throw new InvalidInputError(culprit, 'PERIOD_REVERSED');
  return { startsOn, dueOn, term: stored };
}

function storedTerm({ on, workingDays }: TermInput, from: Day, field: string): StoredTerm | null {
  if (on && workingDays != null) throw new InvalidInputError(field, 'CHECK_FIELDS');
  if (on) {
    if (Math.abs(daysBetween(from, on)) > MAX_TERM_DAYS)
      throw new InvalidInputError(`${field}.on`, 'TERM_TOO_LONG', { max: MAX_TERM_DAYS });
    return { from, on };
  }
  if (workingDays == null) return null;
  if (workingDays < 1)
    throw new InvalidInputError(`${field}.workingDays`, 'OUT_OF_RANGE', { min: 1, max: MAX_TERM_DAYS });
  if (workingDays > MAX_TERM_DAYS)
    throw new InvalidInputError(`${field}.workingDays`, 'TERM_TOO_LONG', { max: MAX_TERM_DAYS });
  return { from, workingDays };
}

/** The parent's deadline holds for everything handed down from it. */
export function mustNotPass(parent: Pick<Task, 'dueOn'>, { dueOn, term }: SetTerm, field: string): void {
  if (parent.dueOn === null || (dueOn !== null && dueOn <= parent.dueOn)) return;
  throw new InvalidInputError(culpritOf({ term }, field), 'DEADLINE_AFTER_PARENT', { day: formatDay(parent.dueOn) });
}

const culpritOf = ({ term }: Pick<SetTerm, 'term'>, field: string) =>
  term?.workingDays ? `${field}.workingDays` : `${field}.on`;

/** A new term in place of the one that holds. Refused besides: REQUIRED for an empty one, EXTENSION_NOT_LATER. */
export function laterTerm(
  ctx: RequestContext,
  { dueOn }: Pick<Task, 'dueOn'>,
  input: TermInput,
  field: string,
): SetTerm {
  const set = setTerm(ctx, input, field);
  if (set.dueOn === null) throw new InvalidInputError(field, 'REQUIRED');
  if (dueOn !== null && set.dueOn <= dueOn)
    throw new InvalidInputError(culpritOf(set, field), 'EXTENSION_NOT_LATER', { day: formatDay(dueOn) });
  return set;
}

/** The working days of a pause are added to a deadline that had not passed when it began; `latest` holds for it all the same. */
export function termAfterPause({ calendar, today }: RequestContext, task: Task, latest: Day | null): Partial<SetTerm> {
  const { dueOn, stoppedOn, startsOn } = task;
  if (dueOn === null || stoppedOn === null || stoppedOn > dueOn) return {};
  const later = addWorkingDays(calendar, dueOn, workingDaysBetween(calendar, stoppedOn, today));
  const on = latest !== null && later > latest ? latest : later;
  return on > dueOn ? { dueOn: on, term: { from: startsOn, on } } : {};
}

/** The deadline and the steps that lead to it, in the caller's language. */
export function explainTerm(ctx: RequestContext, input: TermInput): TermExplanation {
  const stored = storedTerm(input, input.from ?? ctx.today, 'input');
  if (!stored) throw new InvalidInputError('input', 'REQUIRED');
  return explainStored(ctx, stored);
}

export function explainStored({ calendar, language }: RequestContext, stored: StoredTerm): TermExplanation {
  const { dueOn, steps } = explain({ startsAt: stored.from, term: termOf(stored), calendar });
  return { dueOn, steps: steps.map((step) => ({ ...step, sentence: dueStepSentence(step, language) })) };
}

const termOf = ({ on, workingDays = 0 }: StoredTerm): Term => (on ? { on } : { workingDays });
