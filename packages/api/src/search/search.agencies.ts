// Agencies by their words: the province's directory is in memory, and so are its folded names.
import { type AgencyOnDay, type HierarchyView, type Match, matchWords, tokens } from '@ky-cuong/shared';

interface Named {
  readonly agency: AgencyOnDay;
  readonly words: readonly string[];
}

/** A view never changes: after a renaming there is another. */
const known = new WeakMap<HierarchyView, readonly Named[]>();

function namesIn(view: HierarchyView): readonly Named[] {
  const names =
    known.get(view) ??
    view
      .all()
      .map((agency) => ({ agency, words: tokens(`${agency.code ?? ''} ${agency.name} ${agency.shortName ?? ''}`) }));
  known.set(view, names);
  return names;
}

/** Parents before what stands below them. */
export const searchAgencies = (
  view: HierarchyView,
  asked: readonly string[],
): readonly { readonly agency: AgencyOnDay; readonly match: Match }[] =>
  namesIn(view).flatMap(({ agency, words }) => {
    const match = matchWords(asked, words);
    return match ? [{ agency, match }] : [];
  });
