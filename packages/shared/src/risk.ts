// Work that will be late unless someone acts: the signs, the day they begin to show, and how they are told.

import type { DatedRule } from './dated.js';
import { addDays, daysBetween, type Day } from './day.js';
import type { Language } from './language.js';

export interface RiskRule {
  /** So many days without a word are a sign. */
  readonly silentDays: number;
  /** So many points of progress behind the time that has gone are a sign. */
  readonly gapPoints: number;
}

export const RISK_RULES: readonly DatedRule<RiskRule>[] = [
  { from: '2014-01-02', rule: { silentDays: 7, gapPoints: 40 } },
];

/** What the work needs before its own deadline, and by when: a milestone, the part of who cooperates, what was handed down. */
export interface Wait {
  readonly kind: 'MILESTONE' | 'PART' | 'CHILD';
  /** The milestone's title, or the name of the agency that is waited for. */
  readonly name: string;
  readonly dueOn: Day;
}

export interface RiskFacts {
  readonly startsOn: Day;
  readonly dueOn: Day | null;
  /** Whole per cent, 0 to 100. */
  readonly progress: number;
  /** The day of the last report, or of the assignment before there was one. */
  readonly lastHeardOn: Day;
  /** What is not there yet. */
  readonly waits?: readonly Wait[];
}

export type RiskReason =
  | { readonly kind: 'SILENT'; readonly days: number }
  | { readonly kind: 'GAP'; readonly timeShare: number; readonly progress: number }
  | { readonly kind: Wait['kind']; readonly days: number; readonly name: string };

export function riskReasons(facts: RiskFacts, today: Day, { silentDays, gapPoints }: RiskRule): readonly RiskReason[] {
  const reasons: RiskReason[] = [];
  const days = daysBetween(facts.lastHeardOn, today);
  if (days >= silentDays) reasons.push({ kind: 'SILENT', days });

  const total = lengthOf(facts);
  const elapsed = daysBetween(facts.startsOn, today);
  // Whole numbers only, so that this and riskOn can never disagree by a rounding.
  if (total !== null && elapsed * 100 >= (facts.progress + gapPoints) * total) {
    reasons.push({ kind: 'GAP', timeShare: Math.round((elapsed * 100) / total), progress: facts.progress });
  }
  return [...reasons, ...waitReasons(facts, today)];
}

/** From the day after that on which it should have been there. */
const waitReasons = ({ waits = [] }: RiskFacts, today: Day): readonly RiskReason[] =>
  waits
    .filter(({ dueOn }) => dueOn < today)
    .map(({ kind, name, dueOn }) => ({ kind, name, days: daysBetween(dueOn, today) }));

/**
 * The first day on which a sign shows or the deadline is past. Kept beside the work, it turns "at risk or overdue"
 * into one comparison with today; it changes only when the facts or the rule do.
 */
export function riskOn(facts: RiskFacts, { silentDays, gapPoints }: RiskRule): Day {
  const total = lengthOf(facts);
  const days = [
    addDays(facts.lastHeardOn, silentDays),
    ...(total === null ? [] : [addDays(facts.startsOn, Math.ceil(((facts.progress + gapPoints) * total) / 100))]),
    ...(facts.dueOn === null ? [] : [addDays(facts.dueOn, 1)]),
    ...(facts.waits ?? []).map(({ dueOn }) => addDays(dueOn, 1)),
  ];
  return days.reduce((first, day) => (day < first ? day : first));
}

/** Work of a single day has no share of time to be behind of. */
function lengthOf({ startsOn, dueOn }: RiskFacts): number | null {
  const total = dueOn === null ? 0 : daysBetween(startsOn, dueOn);
  return total > 0 ? total : null;
}

export function riskReasonSentence(reason: RiskReason, language: Language): string {
  const isVietnamese = language === 'vi';
  switch (reason.kind) {
    case 'SILENT':
      return isVietnamese ? `${reason.days} ngày không cập nhật` : `no update for ${counted(reason)}`;
    case 'GAP': {
      const [share, progress] = [String(reason.timeShare), String(reason.progress)];
      return isVietnamese
        ? `đạt ${progress}% khi đã qua ${share}% thời hạn`
        : `${progress}% done with ${share}% of the time gone`;
    }
    case 'MILESTONE':
      return isVietnamese
        ? `mốc «${reason.name}» quá hạn ${reason.days} ngày`
        : `milestone “${reason.name}” overdue by ${counted(reason)}`;
    case 'PART':
      return isVietnamese
        ? `chờ phần của ${reason.name} ${reason.days} ngày`
        : `waiting ${counted(reason)} for the part of ${reason.name}`;
    case 'CHILD':
      return isVietnamese
        ? `việc giao cho ${reason.name} quá hạn ${reason.days} ngày`
        : `the task given to ${reason.name} is overdue by ${counted(reason)}`;
  }
}

const counted = ({ days }: { readonly days: number }): string => (days === 1 ? '1 day' : `${days} days`);

export const riskSentence = (reasons: readonly RiskReason[], language: Language): string =>
  reasons.map((reason) => riskReasonSentence(reason, language)).join('; ');
