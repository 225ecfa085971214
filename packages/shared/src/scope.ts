// Who sees whose rows: an agency its own subtree whole, a department its sectors in every district as well.

import type { AgencyOnDay, HierarchyView } from './hierarchy.js';

export const ANY_SECTOR = '*';

export interface ScopeRow {
  readonly viewerAgency: string;
  readonly visibleAgency: string;
  /** '*' opens the whole agency, any other value only the rows that carry this sector. */
  readonly sector: string;
}

/** The closure that the database keeps: one row for each thing some agency may see. */
export const scopeRows = (view: HierarchyView): readonly ScopeRow[] =>
  view.all().flatMap((viewer) => [...wholeRows(view, viewer), ...sectorRows(view, viewer)]);

/** The same question for one row, asked of the tree in memory. Closed on doubt. */
export function inScope(
  view: HierarchyView,
  viewerId: string,
  row: { readonly agencyId: string; readonly sector: string | null },
): boolean {
  const viewer = view.get(viewerId);
  if (!viewer || !view.exists(row.agencyId)) return false;
  if (view.isWithin(row.agencyId, viewerId)) return true;
  if (row.sector === null || row.sector === ANY_SECTOR || !sectorsWatchedBy(viewer).includes(row.sector)) return false;
  return committeesBeside(view, viewer).some(({ id }) => view.isWithin(row.agencyId, id));
}

function wholeRows(view: HierarchyView, viewer: AgencyOnDay): readonly ScopeRow[] {
  return [viewer, ...view.descendants(viewer.id)].map(({ id }) => row(viewer.id, id, ANY_SECTOR));
}

function sectorRows(view: HierarchyView, viewer: AgencyOnDay): readonly ScopeRow[] {
  const sectors = sectorsWatchedBy(viewer);
  if (sectors.length === 0) return [];
  const visible = committeesBeside(view, viewer).flatMap(({ id }) => [
    id,
    ...view.descendants(id).map((agency) => agency.id),
  ]);
  return sectors.flatMap((sector) => visible.map((id) => row(viewer.id, id, sector)));
}

/** The sectors that an agency follows beyond its own tree. Only a department guides its sector outside its own house. */
export const sectorsWatchedBy = ({ kind, sectors }: AgencyOnDay): readonly string[] =>
  kind === 'DEPARTMENT' ? [...new Set(sectors)].filter((sector) => sector !== ANY_SECTOR) : [];

/** The district committees (since mid-2025 the commune committees) under the same superior. */
function committeesBeside(view: HierarchyView, viewer: AgencyOnDay): readonly AgencyOnDay[] {
  if (viewer.parentId === null) return [];
  return view.children(viewer.parentId).filter(({ id, kind }) => kind === 'PEOPLES_COMMITTEE' && id !== viewer.id);
}

const row = (viewerAgency: string, visibleAgency: string, sector: string): ScopeRow => ({
  viewerAgency,
  visibleAgency,
  sector,
});
