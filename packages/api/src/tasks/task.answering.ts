// Who answered for a task on a day: the last of each kind that held within it.
import { addDays, type Day } from '@ky-cuong/shared';
import type { AnswerableKind } from './task.enums.js';
import type { Story } from './task.story.queries.js';
import type { Answerable, AnswerablePair, AnswerablePeriod } from './task.types.js';

const personOf = ({ personId, name, title, phone }: Answerable): Answerable => ({ personId, name, title, phone });

export const periodsOf = ({ periods }: Story): AnswerablePeriod[] =>
  periods.map((period) => ({ kind: period.kind, person: personOf(period), from: period.fromAt, to: period.toAt }));

/** Null before the task was given, and for days to come. */
export function answerableOn({ periods }: Story, day: Day, { today }: { today: Day }): AnswerablePair | null {
  if (day > today) return null;
  const nextMidnight = new Date(`${addDays(day, 1)}T00:00:00+07:00`).getTime();
  const holder = (kind: AnswerableKind) =>
    periods.findLast((period) => period.kind === kind && Date.parse(period.fromAt) < nextMidnight);
  const [head, official] = [holder('ACCOUNTABLE_HEAD'), holder('RESPONSIBLE_OFFICIAL')];
  return head && official ? { accountableHead: personOf(head), responsibleOfficial: personOf(official) } : null;
}
