// Things that hold from one day to another: which version of a thing stood on a day.

import type { Day } from './day.js';

export interface Dated {
  readonly from: Day;
  /** The last day on which it holds; null while it has no end. */
  readonly to: Day | null;
}

export const holdsOn = ({ from, to }: Dated, day: Day): boolean => from <= day && (to === null || day <= to);

export const versionOn = <Version extends Dated>(versions: readonly Version[], day: Day): Version | undefined =>
  versions.find((version) => holdsOn(version, day));

/** A rule with the day from which it is in force; it holds until the next one starts. */
export interface DatedRule<Rule> {
  readonly from: Day;
  readonly rule: Rule;
}

export function ruleOn<Rule>(rules: readonly DatedRule<Rule>[], day: Day): Rule {
  const [latest] = rules.filter(({ from }) => from <= day).sort((one, other) => (one.from < other.from ? 1 : -1));
  if (!latest) throw new RangeError(`No rule in force on ${day}.`);
  return latest.rule;
}
