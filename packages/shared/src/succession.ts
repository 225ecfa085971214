// What became of an agency or a place, and where it came from, through merges, splits and endings.

import type { Day } from './day.js';

export const SUCCESSION_KINDS = [
  'MERGE',
  'SPLIT',
  'RENAME',
  'STATUS_CHANGE',
  'PARENT_CHANGE',
  'DISSOLVE',
  'CODE_CHANGE',
] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export interface SuccessionRelation {
  readonly predecessorId: string;
  /** Null when nothing follows: dissolved. */
  readonly successorId: string | null;
  readonly kind: SuccessionKind;
  /** The first day of the new order. */
  readonly on: Day;
  /** Of a split: the part that goes this way, 0 to 1. */
  readonly share?: number;
  /** The decision that ordered it. */
  readonly basis?: string;
}

/** Where open work goes: to the one successor, or to a person's hands when there are several. */
export type Transfer =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'ONE'; readonly id: string }
  | { readonly kind: 'BY_HAND'; readonly ids: readonly string[] };

export interface Succession {
  /** Who stands in its place on the day, through every change up to then: itself while nothing has changed, nobody once dissolved. */
  successorsOf(id: string, day: Day): readonly string[];
  /** Who stood in its place on an earlier day, through every change since. */
  predecessorsOf(id: string, day: Day): readonly string[];
  transferOf(id: string, day: Day): Transfer;
}

export function buildSuccession(relations: readonly SuccessionRelation[]): Succession {
  // A change of name, status, parent or code that keeps the identity leads nowhere else.
  const moves = relations.filter(({ predecessorId, successorId }) => predecessorId !== successorId);
  const forward = (id: string, day: Day) =>
    moves.filter((move) => move.predecessorId === id && move.on <= day).map((move) => move.successorId);
  const backward = (id: string, day: Day) =>
    moves.filter((move) => move.successorId === id && move.on > day).map((move) => move.predecessorId);

  const successorsOf = (id: string, day: Day) => follow(id, (each) => forward(each, day));
  return {
    successorsOf,
    predecessorsOf: (id, day) => follow(id, (each) => backward(each, day)),
    transferOf: (id, day) => transferTo(successorsOf(id, day)),
  };
}

/** Goes on until nothing leads further; an identity met twice is not followed again. */
function follow(id: string, next: (id: string) => readonly (string | null)[]): readonly string[] {
  const seen = new Set<string>();
  const ends = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    const onward = next(each);
    if (onward.length === 0) ends.add(each);
    for (const other of onward) if (other !== null) visit(other);
  };
  visit(id);
  return [...ends];
}

function transferTo(ids: readonly string[]): Transfer {
  const [first, ...others] = ids;
  if (first === undefined) return { kind: 'NONE' };
  return others.length === 0 ? { kind: 'ONE', id: first } : { kind: 'BY_HAND', ids };
}
