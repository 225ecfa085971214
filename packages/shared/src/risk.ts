// Work that will be late unless someone acts: the two signs, the day they begin to show, and how they are told.

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

export interface RiskFacts {
  readonly startsOn: Day;
  readonly dueOn: Day | null;
  /** Whole per cent, 0 to 100. */
  readonly progress: number;
  /** The day of the last report, or of the assignment before there was one. */
  readonly lastHeardOn: Day;
}

export type RiskReason =
  | { readonly kind: 'SILENT'; readonly days: number }
  | { readonly kind: 'GAP'; readonly timeShare: number; readonly progress: number };

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
  return reasons;
}

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
  ];
  return days.reduce((first, day) => (day < first ? day : first));
}

/** Work of a single day has no share of time to be behind of. */
function lengthOf({ startsOn, dueOn }: RiskFacts): number | null {
  const total = dueOn === null ? 0 : daysBetween(startsOn, dueOn);
  return total > 0 ? total : null;
}

export function riskReasonSentence(reason: RiskReason, language: Language): string {
  if (reason.kind === 'SILENT') {
    const days = String(reason.days);
    return language === 'vi' ? `${days} ngày không cập nhật` : `no update for ${days} days`;
  }
  const [share, progress] = [String(reason.timeShare), String(reason.progress)];
  return language === 'vi'
    ? `đạt ${progress}% khi đã qua ${share}% thời hạn`
    : `${progress}% done with ${share}% of the time gone`;
}

export const riskSentence = (reasons: readonly RiskReason[], language: Language): string =>
  reasons.map((reason) => riskReasonSentence(reason, language)).join('; ');
