// The rows of the matrix that ask for one field, and how its value is told in a letter.
import type { ThingName } from '../world/facts.ts';
import { marksIn } from '../world/facts.ts';

export interface FieldRow {
  readonly thing: ThingName;
  readonly document: string;
  readonly field: string;
  /** What must be in it, so that it counts as given: without, anything. */
  readonly shows?: ThingName;
}

const of = (
  root: string,
  thing: ThingName,
  [field, below = '']: readonly [string, string?],
  more: Partial<FieldRow> = {},
): FieldRow => ({
  ...{ thing, field, ...more },
  document: `query ($id: ID!) { it: ${root}(id: $id) { ${field}${below} } }`,
});

export const FIELD_ROWS: Readonly<Record<string, FieldRow>> = {
  'Person.phone leader': of('person', 'officeHead', ['phone']),
  'Person.email leader': of('person', 'officeHead', ['email']),
  'Person.phone official': of('person', 'official', ['phone']),
  'Person.canManage leader': of('person', 'officeHead', ['canManage']),
  'Agency.canManage': of('agency', 'office', ['canManage']),
  'Agency.appointments': of('agency', 'office', ['appointments', ' { id title }'], { shows: 'aOfficial' }),
  'Agency.openTaskCount': of('agency', 'office', ['openTaskCount']),
  'Task.timeline': of('task', 'tProgress', ['timeline', ' { actorName note }']),
  'Task.evidence': of('task', 'tProgress', ['evidence', ' { name }']),
  'Receipt.people': of('receipt', 'rReading', ['people', ' { personName }']),
};

export function letterOfValue(value: unknown, mustHave: string | undefined): string {
  if (value === null || value === undefined || value === false || value === 0) return '.';
  if (Array.isArray(value) && (value.length === 0 || (mustHave && !JSON.stringify(value).includes(mustHave))))
    return '.';
  if (typeof value === 'string' && value.includes('*')) return marksIn(value).length > 0 ? 'y' : 'h';
  return 'y';
}
