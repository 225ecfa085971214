// The rows of agency_scope for a day: who stands sees by the tree; what has ended or is still to come stays in sight of those above it.
import { type AgencyRecord, ANY_SECTOR, type Day, type Hierarchy, type ScopeRow, scopeRows } from '@ky-cuong/shared';

export function closureOf(hierarchy: Hierarchy, records: readonly AgencyRecord[], today: Day): readonly ScopeRow[] {
  const view = hierarchy.asOf(today);
  const absent = records.filter(({ id }) => !view.exists(id));
  return [...scopeRows(view), ...absent.flatMap((record) => lineRows(hierarchy, record, today))];
}

/** A reform must not lose a day of history: the line above an ended agency goes on seeing what it did. */
function lineRows(hierarchy: Hierarchy, { id, versions }: AgencyRecord, today: Day): readonly ScopeRow[] {
  const last = versions.findLast(({ to }) => to !== null && to < today);
  const day = last?.to ?? versions[0]?.from;
  if (day === undefined) return [];
  const line = [
    id,
    ...hierarchy
      .asOf(day)
      .ancestors(id)
      .map((above) => above.id),
  ];
  return line.map((viewerAgency) => ({ viewerAgency, visibleAgency: id, sector: ANY_SECTOR }));
}
