// Whether a field below is asked for: what a page needs can then be read together, instead of one after the other.
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Looks through fragments; a field behind @skip or @include counts as asked for. A path is followed name by name. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const within = (set: SelectionSetNode | undefined, [name, ...rest]: readonly string[]): boolean =>
    name === undefined ||
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name && within(selection.selectionSet, rest);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, [name, ...rest]);
      return within(fragments[selection.name.value]?.selectionSet, [name, ...rest]);
    });
  return fieldNodes.some(({ selectionSet }) => within(selectionSet, path));
}
