// The places in a call where an id stands: found by the graph's own types, so that no argument is forgotten.
import { getNamedType, type GraphQLArgument, isInputObjectType } from 'graphql';
import type { Cast, ThingName, World } from './facts.ts';

export type Path = readonly (string | number)[];

export interface Slot {
  readonly path: Path;
  readonly id: string;
}

type Named = Pick<GraphQLArgument, 'name' | 'type'>;

/** Keys against repeated sending are the caller's own invention. */
const isOwn = (name: string) => name === 'idempotencyKey';

export const slotsOf = (args: readonly Named[], variables: object): Slot[] =>
  args.flatMap((arg) => below(arg, valueAt(variables, [arg.name]), [arg.name]));

function below({ name, type }: Named, value: unknown, path: Path): Slot[] {
  if (value === undefined || value === null || isOwn(name)) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => below({ name, type }, one, [...path, index]));
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) =>
      below(field, valueAt(value, [field.name]), [...path, field.name]),
    );
  return String(named) === 'ID' && typeof value === 'string' ? [{ path, id: value }] : [];
}

export function valueAt(of: object, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], of);
}

/** A copy with another value at that place. */
export function replaced(variables: object, path: Path, value: unknown): object {
  const copy = structuredClone(variables);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

/** The thing of the same name in another cast: of the same kind, in the same state, of the same version. */
export function counterpart({ things }: Cast, other: Cast, id: string): string | undefined {
  const name = Object.keys(things).find((key) => things[key as ThingName] === id) as ThingName | undefined;
  const found = name && other.things[name];
  return found === id ? undefined : found;
}

export const castsOf = ({ provinces }: World): Cast[] => provinces.flatMap(({ casts }) => casts);
