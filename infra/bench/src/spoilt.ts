// The judge is judged first: an answer that was spoilt on purpose, and one that was emptied, must not pass for equal.
import type { ReadOperation } from './operation.ts';
import type { SideName } from './processes.ts';
import { mustBeEqual } from './sides.ts';

type Answers = Readonly<Record<SideName, unknown>>;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The same with its last leaf changed, or one more where there is none. */
export function spoilt(value: unknown): unknown {
  if (!isFields(value)) return typeof value === 'number' ? value + 1 : `${String(value)} `;
  if (Array.isArray(value) && value.length === 0) return ['spoilt'];
  if (Array.isArray(value)) return value.map((one, place) => (place === value.length - 1 ? spoilt(one) : one));
  const last = Object.keys(value).at(-1);
  return last === undefined ? { spoilt: true } : { ...value, [last]: spoilt(value[last]) };
}

/** The same with nothing in any list. */
export function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, emptied(field)]));
}

export function mustNotice(operation: ReadOperation, answers: Answers): void {
  const { ours, postgraphile, floor } = answers;
  const attempts: readonly Answers[] = [
    { ...answers, floor: spoilt(floor) },
    { ...answers, postgraphile: spoilt(postgraphile) },
    { ours: emptied(ours), postgraphile: emptied(postgraphile), floor: emptied(floor) },
  ];
  for (const attempt of attempts)
    if (passes(operation, attempt)) throw new Error(`${operation.name}: an answer that is wrong passes for equal.`);
}

function passes(operation: ReadOperation, attempt: Answers): boolean {
  try {
    mustBeEqual(operation, attempt);
    return true;
  } catch {
    return false;
  }
}
