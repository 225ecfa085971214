// The flat list of agencies as a tree, and the part of it that matches what is searched.
import { compareVietnamese, fold } from '@ky-cuong/shared';
import type { AgencyTreeQuery } from './generated/graphql.js';

export type TreeAgency = AgencyTreeQuery['agencies'][number];

export interface Branch {
  readonly agency: TreeAgency;
  readonly children: readonly Branch[];
  /** How many agencies stand below, at any depth. */
  readonly size: number;
}

export interface Wanted {
  readonly words: string;
  readonly level: string | undefined;
}

export function isWanting({ words, level }: Wanted): boolean {
  return words.trim() !== '' || level !== undefined;
}

export function forestOf(agencies: readonly TreeAgency[]): readonly Branch[] {
  const ids = new Set(agencies.map(({ id }) => id));
  const below = new Map<string | null, TreeAgency[]>();
  for (const agency of agencies) {
    const parent = agency.parentId && ids.has(agency.parentId) ? agency.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), agency]);
  }
  const grow = (parent: string | null): readonly Branch[] =>
    (below.get(parent) ?? []).map((agency) => {
      const children = grow(agency.id);
      return { agency, children, size: children.reduce((sum, child) => sum + 1 + child.size, 0) };
    });
  return grow(null);
}

export function matches({ name, shortName, code, level }: TreeAgency, wanted: Wanted): boolean {
  const text = fold(`${name} ${shortName} ${code ?? ''}`);
  const words = fold(wanted.words).split(' ').filter(Boolean);
  return (wanted.level === undefined || level === wanted.level) && words.every((word) => text.includes(word));
}

/** Keeps what matches and the way down to it. */
export function pruned(branches: readonly Branch[], wanted: Wanted): readonly Branch[] {
  return branches.flatMap((branch) => {
    const children = pruned(branch.children, wanted);
    return children.length > 0 || matches(branch.agency, wanted) ? [{ ...branch, children }] : [];
  });
}

export function sortedByName<Named extends { readonly name: string }>(agencies: readonly Named[]): readonly Named[] {
  return [...agencies].sort((one, other) => compareVietnamese(one.name, other.name));
}
