// A due date together with the steps that lead to it, so that anyone can check it with a wall calendar.

import { MAX_TERM_DAYS, isWeekend, nextWorkingDay, refuseStrangeCount, type WorkingCalendar } from './calendar.js';
import { addDays, dayOf, daysBetween, isDay, millisecondOfDay, type Day } from './day.js';

export type Term = { readonly workingDays: number } | { readonly calendarDays: number } | { readonly on: Day };

/** The clock stands from the day after `from` until `to` is over. A pause still open is passed with today as its end. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
  readonly name?: string;
}

export interface DueDateInput {
  /** The event that starts the term. Its own day is never counted (BLDS 2015, art. 147). */
  readonly startsAt: Date | Day;
  readonly term: Term;
  readonly pauses?: readonly Pause[];
  readonly calendar: WorkingCalendar;
  /** What arrives after 15:00 or on a day off counts as arrived on the next working day (NĐ 61/2018). */
  readonly cutOff15?: boolean;
}

export type DueStepKind =
  | 'START'
  | 'AFTER_CUT_OFF'
  | 'WORKING'
  | 'CALENDAR'
  | 'WEEKEND'
  | 'HOLIDAY'
  | 'MAKE_UP'
  | 'PAUSE'
  | 'FIXED'
  | 'MOVED'
  | 'DUE';

export interface DueStep {
  readonly kind: DueStepKind;
  readonly from: Day;
  readonly to: Day;
  readonly name: string | null;
  /** Days that this step counted towards the term; days off and pauses count how many were passed over. */
  readonly count: number;
}

export interface DueDateExplanation {
  readonly dueOn: Day;
  readonly steps: readonly DueStep[];
}

const CUT_OFF_MS = 15 * 3_600_000;

export function explainDueDate(input: DueDateInput): DueDateExplanation {
  const { start, steps } = startOf(input);
  const counted = 'on' in input.term ? fixedTerm(input, start, input.term.on) : countedTerm(input, start);
  const dueOn = nextWorkingDay(input.calendar, counted.end);
  const moved = dueOn === counted.end ? [] : [span('MOVED', counted.end, dueOn)];
  return { dueOn, steps: [...steps, ...counted.steps, ...moved, span('DUE', dueOn, dueOn)] };
}

function startOf({ startsAt, cutOff15, calendar }: DueDateInput): { start: Day; steps: readonly DueStep[] } {
  const arrived = typeof startsAt === 'string' ? startsAt : dayOf(startsAt);
  if (!isDay(arrived)) throw new RangeError('Not a day.');
  const isAfterCutOff = typeof startsAt !== 'string' && millisecondOfDay(startsAt) > CUT_OFF_MS;
  const start = cutOff15 ? nextWorkingDay(calendar, isAfterCutOff ? addDays(arrived, 1) : arrived) : arrived;
  const shift = start === arrived ? [] : [span('AFTER_CUT_OFF', arrived, start)];
  return { start, steps: [...shift, span('START', start, start)] };
}

interface Counted {
  readonly end: Day;
  readonly steps: readonly DueStep[];
}

function countedTerm({ term, calendar, pauses = [] }: DueDateInput, start: Day): Counted {
  const isWorking = 'workingDays' in term;
  const length = 'workingDays' in term ? term.workingDays : 'calendarDays' in term ? term.calendarDays : 0;
  refuseStrangeCount(length);
  return walk({
    start,
    length,
    pauses,
    kindOf: isWorking ? (day) => workingKind(calendar, day) : () => plain('CALENDAR'),
  });
}

/** A day that was named stands; only pauses move it, by as many working days as they took. */
function fixedTerm({ calendar, pauses = [] }: DueDateInput, start: Day, on: Day): Counted {
  if (!isDay(on)) throw new RangeError('Not a day.');
  const named = span('FIXED', on, on);
  if (
    on <= start ||
    daysBetween(start, on) > MAX_TERM_DAYS ||
    pauses.every((pause) => pause.from >= on || pause.to <= start)
  ) {
    return { end: on, steps: [named] };
  }
  const kindOf = (day: Day) => workingKind(calendar, day);
  const unpaused = walkUntil(start, nextWorkingDay(calendar, on), kindOf);
  const walked = walk({ start, length: unpaused, pauses, kindOf });
  return { end: walked.end, steps: [named, ...walked.steps] };
}

interface Kind {
  readonly kind: DueStepKind;
  readonly name: string | null;
  readonly counts: boolean;
}

const plain = (kind: DueStepKind, name: string | null = null): Kind => ({ kind, name, counts: true });

function workingKind(calendar: WorkingCalendar, day: Day): Kind {
  const makeUp = calendar.makeUpName(day);
  if (makeUp !== null) return plain('MAKE_UP', makeUp);
  if (calendar.isWorkingDay(day)) return plain('WORKING');
  const name = calendar.offName(day);
  return { kind: name === null && isWeekend(day) ? 'WEEKEND' : 'HOLIDAY', name, counts: false };
}

function walkUntil(start: Day, end: Day, kindOf: (day: Day) => Kind): number {
  let count = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) if (kindOf(day).counts) count += 1;
  return count;
}

interface Walk {
  readonly start: Day;
  readonly length: number;
  readonly pauses: readonly Pause[];
  readonly kindOf: (day: Day) => Kind;
}

function walk({ start, length, pauses, kindOf }: Walk): Counted {
  const steps: DueStep[] = [];
  let day = start;
  for (let left = length; left > 0;) {
    day = addDays(day, 1);
    const pause = pauseOn(pauses, day);
    const found = pause ? { kind: 'PAUSE' as const, name: pause.name ?? null, counts: false } : kindOf(day);
    if (found.counts) left -= 1;
    append(steps, found, day);
  }
  return { end: day, steps };
}

const pauseOn = (pauses: readonly Pause[], day: Day) => pauses.find(({ from, to }) => from < day && day <= to);

/** Days of one kind and name in a row are told as one step. */
function append(steps: DueStep[], { kind, name }: Kind, day: Day): void {
  const last = steps.at(-1);
  if (last?.kind !== kind || last.name !== name) {
    steps.push({ kind, from: day, to: day, name, count: 1 });
    return;
  }
  steps[steps.length - 1] = { ...last, to: day, count: last.count + 1 };
}

/** A step that moves the date instead of counting towards it. */
const span = (kind: DueStepKind, from: Day, to: Day): DueStep => ({
  kind,
  from,
  to,
  name: null,
  count: daysBetween(from, to),
});
