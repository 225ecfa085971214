// How the hierarchy is written: under one lock, read anew inside the transaction, with the closure and the version kept true.
import type { AgencyRecord, AgencyVersion, Day, Hierarchy, ScopeRow } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import { closureOf } from './closure.js';

const WRITERS = 5_102_001;

/** Taken before any row lock and given back at commit: two moves at once could otherwise close a circle between them. */
export const lockHierarchy = (tx: Tx) =>
  tx.query(`select pg_advisory_xact_lock(${WRITERS}, hashtext(current_schema()))`);

export const readRecords = (tx: Tx): Promise<AgencyRecord[]> =>
  tx.query<AgencyRecord[]>(`
    select a.id, a.tenant_id as "tenantId", json_agg(json_build_object('from', v.valid_from, 'to', v.valid_to, 'name', v.name,
        'shortName', v.short_name, 'code', v.code, 'kind', v.kind, 'level', v.level, 'parentId', v.parent_id,
        'territoryId', v.territory_id, 'sectors', v.sectors) order by v.valid_from) as versions
      from agencies a join agency_versions v on v.agency_id = a.id group by a.id, a.tenant_id order by a.id`);

export interface Kept {
  readonly hierarchy: Hierarchy;
  readonly records: readonly AgencyRecord[];
  readonly today: Day;
  /** Agencies whose place or attributes changed, with all below them; null = look at every row. */
  readonly touched: readonly string[] | null;
}

/** Works the closure out for the day and writes what differs; every other process reloads at its next request. */
export async function keepScope(tx: Tx, { hierarchy, records, today, touched }: Kept): Promise<void> {
  const among = new Set(touched);
  const isTouched = (id: string) => touched === null || among.has(id);
  const wanted = closureOf(hierarchy, records, today).filter(
    ({ viewerAgency, visibleAgency }) => isTouched(viewerAgency) || isTouched(visibleAgency),
  );
  const kept = await readScope(tx, touched);
  const [wantedKeys, keptKeys] = [new Set(wanted.map(keyOf)), new Set(kept.map(keyOf))];
  const missing = wanted.filter((row) => !keptKeys.has(keyOf(row)));
  const stale = kept.filter((row) => !wantedKeys.has(keyOf(row)));
  if (missing.length > 0) await tx.query(`insert into agency_scope select * from ${ROWS}`, columnsOf(missing));
  if (stale.length > 0) await tx.query(DELETE_ROWS, columnsOf(stale));
  await tx.query('update hierarchy_state set version = version + 1');
}

const ROWS = 'unnest($1::uuid[], $2::uuid[], $3::text[]) as r (viewer, visible, sector)';
const DELETE_ROWS = `delete from agency_scope s using ${ROWS}
  where s.viewer_agency = r.viewer and s.visible_agency = r.visible and s.sector = r.sector`;

const readScope = (tx: Tx, touched: readonly string[] | null): Promise<ScopeRow[]> =>
  tx.query<ScopeRow[]>(
    `select viewer_agency as "viewerAgency", visible_agency as "visibleAgency", sector from agency_scope
      where $1::uuid[] is null or viewer_agency = any ($1::uuid[]) or visible_agency = any ($1::uuid[])`,
    [touched],
  );

const keyOf = ({ viewerAgency, visibleAgency, sector }: ScopeRow) => `${viewerAgency} ${visibleAgency} ${sector}`;

const columnsOf = (rows: readonly ScopeRow[]) => [
  rows.map(({ viewerAgency }) => viewerAgency),
  rows.map(({ visibleAgency }) => visibleAgency),
  rows.map(({ sector }) => sector),
];

export interface WrittenVersion extends AgencyVersion {
  readonly agencyId: string;
  readonly tenantId: string;
  readonly basis: string | null;
}

/** New ones are inserted, one that begins on the same day as a known one replaces it. */
export const writeVersions = (tx: Tx, versions: readonly WrittenVersion[]) =>
  tx.query(
    `insert into agency_versions (tenant_id, agency_id, valid_from, valid_to, name, short_name, code, kind, level, parent_id,
       territory_id, sectors, basis)
     select "tenantId", "agencyId", "from", "to", name, "shortName", code, kind, level, "parentId", "territoryId", sectors, basis
       from jsonb_to_recordset($1::jsonb) as v ("tenantId" uuid, "agencyId" uuid, "from" date, "to" date, name text, "shortName" text,
         code text, kind text, level text, "parentId" uuid, "territoryId" uuid, sectors text[], basis text)
     on conflict (agency_id, valid_from) do update set valid_to = excluded.valid_to, name = excluded.name,
       short_name = excluded.short_name, code = excluded.code, parent_id = excluded.parent_id,
       basis = coalesce(excluded.basis, agency_versions.basis)`,
    [JSON.stringify(versions)],
  );

/** What was planned for after the last day does not come. */
export const dropVersionsAfter = (tx: Tx, agencyId: string, lastDay: Day) =>
  tx.query('delete from agency_versions where agency_id = $1 and valid_from > $2', [agencyId, lastDay]);

/** Those below come along into the tenant; keys that carry it follow by cascade. */
export const moveTenant = (tx: Tx, agencyIds: readonly string[], tenantId: string) =>
  tx.query('update agencies set tenant_id = $2 where id = any ($1::uuid[])', [[...agencyIds], tenantId]);

export async function missingTerritories(
  tx: Tx,
  days: readonly { id: string; day: Day }[],
): Promise<readonly string[]> {
  if (days.length === 0) return [];
  const rows = await tx.query<{ id: string }[]>(
    `select w.id from unnest($1::uuid[], $2::date[]) w (id, day) where not exists (select from territory_versions t
       where t.territory_id = w.id and t.valid_from <= w.day and (t.valid_to is null or t.valid_to >= w.day))`,
    [days.map(({ id }) => id), days.map(({ day }) => day)],
  );
  return rows.map(({ id }) => id);
}

export async function hasPeopleAfter(tx: Tx, agencyId: string, lastDay: Day): Promise<boolean> {
  const [row] = await tx.query<{ has: boolean }[]>(
    `select exists (select from appointments where agency_id = $1
        and (valid_to is null or (valid_to > $2 and valid_to >= valid_from))) as has`,
    [agencyId, lastDay],
  );
  return row?.has ?? false;
}

export const recordSuccession = (
  tx: Tx,
  { id, successorId, on, basis }: { id: string; successorId: string | null; on: Day; basis: string },
) =>
  tx.query(
    `insert into agency_successions (tenant_id, predecessor_id, successor_id, kind, happened_on, basis)
     select tenant_id, id, $2, $3, $4, $5 from agencies where id = $1`,
    [id, successorId, successorId ? 'MERGE' : 'DISSOLVE', on, basis],
  );

/** Whoever changed it last and how, for the one who comes second. */
export async function lastChange(tx: Tx, subjectId: string): Promise<{ changedBy: string; change: string }> {
  const [row] = await tx.query<{ changedBy: string; change: string }[]>(
    `select actor_name as "changedBy", action as change from audit_entries where subject_id = $1 order by at desc limit 1`,
    [subjectId],
  );
  return row ?? { changedBy: '', change: '' };
}
