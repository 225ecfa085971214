// The usual courses of a task as days and steps around the opening: what is late then, what is at risk, what waits, what is over.
import { addDays, type Day, daysBetween, type Grade } from '@ky-cuong/shared';
import { numberBetween, pick } from './chance.js';
import { OPENING_DAY, workday, workdayUpTo } from './office-hours.js';
import type { Course, TaskPlan } from './task-plan.js';

export type Step =
  | {
      readonly on: Day;
      readonly act:
        'accept' | 'official' | 'done' | 'return' | 'urge' | 'reject' | 'cancel' | 'hand' | 'extend' | 'see';
    }
  | { readonly on: Day; readonly act: 'ask'; readonly until: Day }
  | { readonly on: Day; readonly act: 'progress'; readonly progress: number }
  | { readonly on: Day; readonly act: 'confirm'; readonly grade: Grade };

export interface Schedule {
  readonly startsOn: Day;
  readonly dueOn: Day | null;
  readonly steps: readonly Step[];
}

/** Days before the opening; below zero after it. */
interface Frame {
  readonly start: number;
  readonly due: number | null;
}

type Between = (low: number, high: number, word: string) => number;

const frames: Readonly<Record<Course, (n: Between) => Frame>> = {
  DONE: (n) => span(n(45, 150, 'start'), n(15, 30, 'length')),
  DONE_LATE: (n) => span(n(50, 120, 'start'), n(12, 25, 'length')),
  REWORKED: (n) => span(n(50, 110, 'start'), n(25, 35, 'length')),
  WAITING: (n) => ({ start: n(20, 35, 'start'), due: -n(1, 8, 'due') }),
  WAITING_LATE: (n) => ({ start: n(25, 40, 'start'), due: n(3, 6, 'due') }),
  RETURNED: (n) => ({ start: n(25, 30, 'start'), due: -n(6, 15, 'due') }),
  FINE: (n) => ({ start: n(10, 18, 'start'), due: -n(20, 40, 'due') }),
  SOON: (n) => ({ start: n(18, 26, 'start'), due: -n(3, 5, 'due') }),
  SILENT: (n) => ({ start: n(24, 32, 'start'), due: -n(20, 40, 'due') }),
  BEHIND: (n) => ({ start: n(28, 36, 'start'), due: -n(4, 10, 'due') }),
  OVERDUE: (n) => ({ start: n(34, 60, 'start'), due: n(2, 14, 'due') }),
  NEW: (n) => ({ start: n(1, 3, 'start'), due: -n(12, 30, 'due') }),
  ACCEPTED: (n) => ({ start: n(4, 6, 'start'), due: -n(14, 30, 'due') }),
  OPEN_ENDED: (n) => ({ start: n(15, 40, 'start'), due: null }),
  REJECTED: (n) => ({ start: n(15, 40, 'start'), due: -n(10, 20, 'due') }),
  CANCELLED: (n) => span(n(60, 100, 'start'), n(30, 40, 'length')),
};

const span = (start: number, length: number): Frame => ({ start, due: start - length });

/** `notBefore` is the day after the directive that caused it. */
export function scheduleOf(plan: TaskPlan, notBefore: Day | null): Schedule {
  const n: Between = (low, high, word) => numberBetween(low, high, plan.key, word);
  const { start, due } = frames[plan.course](n);
  const planned = workdayUpTo(addDays(OPENING_DAY, -start));
  const startsOn = notBefore && notBefore > planned ? workday(notBefore) : planned;
  const dueOn = due === null ? null : dueAfter(startsOn, workdayUpTo(addDays(OPENING_DAY, -due)), plan.course);
  return { startsOn, dueOn, steps: stepsOf(plan, { key: plan.key, startsOn, dueOn: dueOn ?? OPENING_DAY, n }) };
}

const OVER: readonly Course[] = ['DONE', 'DONE_LATE', 'REWORKED', 'CANCELLED'];

/** What began later than planned, because its directive came later, is due a little later too: but what is over is over. */
function dueAfter(startsOn: Day, dueOn: Day, course: Course): Day {
  const least = workday(addDays(startsOn, 8));
  if (dueOn >= least) return dueOn;
  const latest = workdayUpTo(addDays(OPENING_DAY, OVER.includes(course) ? -6 : -2));
  return least < latest ? least : latest;
}

interface Walk {
  readonly key: string;
  readonly startsOn: Day;
  readonly dueOn: Day;
  readonly n: Between;
}

const ago = (days: number) => workdayUpTo(addDays(OPENING_DAY, -days));
const after = (day: Day, days: number) => workday(addDays(day, days));
/** The day on which that share of the time has gone. */
const along = ({ startsOn, dueOn }: Walk, share: number) =>
  after(startsOn, Math.max(2, Math.round(daysBetween(startsOn, dueOn) * share)));

const at = (on: Day, progress: number): Step => ({ on, act: 'progress', progress });
const step = (on: Day, act: 'done' | 'return' | 'urge' | 'see' | 'reject' | 'cancel' | 'extend'): Step => ({ on, act });

/** A week or so more. */
const ask = (on: Day, { dueOn, n }: Walk): Step => ({ on, act: 'ask', until: after(dueOn, n(5, 9, 'more')) });

const GRADES: readonly Grade[] = ['GOOD', 'GOOD', 'EXCELLENT', 'SATISFACTORY', 'GOOD', 'SATISFACTORY', 'POOR'];
const confirm = (on: Day, { key }: Walk): Step => ({ on, act: 'confirm', grade: pick(GRADES, 'grade', key) });

const lastWord = (walk: Walk, low: number, high: number): Step =>
  at(ago(walk.n(1, 4, 'heard')), walk.n(low, high, 'p'));

/** What follows once the lead has taken the task on. */
const courses: Readonly<Record<Course, (walk: Walk) => readonly Step[]>> = {
  DONE: (walk) => {
    const reported = along(walk, 0.85);
    return [
      at(along(walk, 0.4), walk.n(35, 60, 'p')),
      step(reported, 'done'),
      confirm(after(reported, walk.n(1, 3, 'confirm')), walk),
    ];
  },
  DONE_LATE: (walk) => [
    at(along(walk, 0.6), walk.n(25, 50, 'p')),
    step(after(walk.dueOn, 1), 'urge'),
    step(after(walk.dueOn, 2), 'done'),
    confirm(after(walk.dueOn, 4), walk),
  ],
  REWORKED: (walk) => [
    at(along(walk, 0.25), 40),
    step(along(walk, 0.4), 'done'),
    step(after(along(walk, 0.4), 1), 'return'),
    at(along(walk, 0.65), 75),
    ask(along(walk, 0.65), walk),
    step(along(walk, 0.65), 'extend'),
    step(along(walk, 0.85), 'done'),
    confirm(after(along(walk, 0.85), 2), walk),
  ],
  WAITING: ({ n }) => [at(ago(n(9, 14, 'heard')), n(50, 75, 'p')), step(ago(n(1, 4, 'done')), 'done')],
  WAITING_LATE: ({ n }) => [at(ago(n(9, 14, 'heard')), n(40, 60, 'p')), step(ago(2), 'urge'), step(ago(1), 'done')],
  RETURNED: ({ n }) => [at(ago(14), n(55, 75, 'p')), step(ago(9), 'done'), step(ago(n(2, 4, 'back')), 'return')],
  FINE: (walk) => [lastWord(walk, 25, 50)],
  SOON: (walk) => [at(ago(10), walk.n(40, 55, 'before')), lastWord(walk, 75, 90)],
  SILENT: ({ n }) => [at(ago(n(9, 13, 'heard')), n(30, 45, 'p'))],
  // Half of those who fall behind say so in time.
  BEHIND: (walk) => [lastWord(walk, 5, 20), ...(walk.n(0, 1, 'ask') === 1 ? [ask(ago(1), walk)] : [])],
  OVERDUE: (walk) => {
    const reminded = after(walk.dueOn, 1);
    return [
      at(along(walk, 0.7), walk.n(30, 65, 'p')),
      step(reminded, 'urge'),
      // Half of them are opened by whoever answers.
      ...(walk.n(0, 1, 'see') === 1 ? [step(after(reminded, 1), 'see')] : []),
      ...urgedAgain(reminded, step(ago(1), 'urge')),
    ];
  },
  ACCEPTED: () => [],
  OPEN_ENDED: (walk) => [lastWord(walk, 20, 60)],
  CANCELLED: (walk) => [at(along(walk, 0.3), 20), step(along(walk, 0.7), 'cancel')],
  REJECTED: ({ startsOn }) => [step(after(startsOn, 2), 'reject')],
  NEW: () => [],
};

const NOT_TAKEN_ON: readonly Course[] = ['NEW', 'REJECTED'];

function stepsOf({ course, handedTo }: TaskPlan, walk: Walk): Step[] {
  const next = after(walk.startsOn, 1);
  const begun: Step[] = [
    { on: next, act: 'accept' },
    { on: next, act: handedTo ? 'hand' : 'official' },
  ];
  // A part may not be due after the whole: what was handed on is not extended.
  const taken = courses[course](walk).filter(({ act }) => !handedTo || (act !== 'ask' && act !== 'extend'));
  return [...(NOT_TAKEN_ON.includes(course) ? [] : begun), ...taken];
}

/** Once a day at most, and not everybody is reminded twice. */
const urgedAgain = (first: Day, second: Step): Step[] =>
  first < second.on && first >= addDays(OPENING_DAY, -8) ? [second] : [];
