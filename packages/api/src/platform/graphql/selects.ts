// Whether a field below is asked for: what a page needs can then be read together, instead of one after the other.
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Looks through fragments; a field behind @skip or @include counts as asked for. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return within(fragments[selection.name.value]?.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}
