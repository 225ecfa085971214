// How the hierarchy is written: under one lock, read anew inside the transaction, with the closure and the version kept true.
import { type AgencyRecord, buildHierarchy, type Day, type Hierarchy, scopeRows } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';

const WRITERS = 5_102_001;

/** Taken before any row lock and given back at commit: two moves at once could otherwise close a circle between them. */
export const lockHierarchy = (tx: Tx) =>
  tx.query(`select pg_advisory_xact_lock(${WRITERS}, hashtext(current_schema()))`);

export async function readHierarchy(tx: Tx): Promise<Hierarchy> {
  const records = await tx.query<AgencyRecord[]>(`
    select a.id, a.tenant_id as "tenantId", json_agg(json_build_object('from', v.valid_from, 'to', v.valid_to, 'name', v.name,
        'shortName', v.short_name, 'code', v.code, 'kind', v.kind, 'level', v.level, 'parentId', v.parent_id,
        'territoryId', v.territory_id, 'sectors', v.sectors) order by v.valid_from) as versions
      from agencies a join agency_versions v on v.agency_id = a.id group by a.id, a.tenant_id`);
  return buildHierarchy(records);
}

/** Works the closure out anew for the day and writes what differs; every other process reloads at its next request. */
export async function keepScope(tx: Tx, today: Day): Promise<Hierarchy> {
  const hierarchy = await readHierarchy(tx);
  const rows = scopeRows(hierarchy.asOf(today));
  const columns = [
    rows.map(({ viewerAgency }) => viewerAgency),
    rows.map(({ visibleAgency }) => visibleAgency),
    rows.map(({ sector }) => sector),
  ];
  const wanted = 'unnest($1::uuid[], $2::uuid[], $3::text[]) as w (viewer, visible, sector)';
  await tx.query(`insert into agency_scope select * from ${wanted} on conflict do nothing`, columns);
  await tx.query(
    `delete from agency_scope s where not exists (select from ${wanted}
       where w.viewer = s.viewer_agency and w.visible = s.visible_agency and w.sector = s.sector)`,
    columns,
  );
  await tx.query('update hierarchy_state set version = version + 1');
  return hierarchy;
}

export interface NewVersion {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly from: Day;
  readonly name: string;
  readonly shortName: string;
  readonly code: string | null;
  readonly kind: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly territoryId: string | null;
  readonly sectors: readonly string[];
  readonly basis: string | null;
}

export const insertVersion = (tx: Tx, version: NewVersion) =>
  tx.query(
    `insert into agency_versions (tenant_id, agency_id, valid_from, name, short_name, code, kind, level, parent_id, territory_id, sectors, basis)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      version.tenantId, version.agencyId, version.from, version.name, version.shortName, version.code, version.kind, version.level,
      version.parentId, version.territoryId, version.sectors, version.basis,
    ],
  );

/** From that day on other attributes hold: later ones give way, the one before ends the day before, the same day is corrected. */
export async function replaceVersion(tx: Tx, version: NewVersion): Promise<void> {
  const address = [version.agencyId, version.from];
  await tx.query('delete from agency_versions where agency_id = $1 and valid_from >= $2', address);
  await tx.query(
    `update agency_versions set valid_to = $2::date - 1 where agency_id = $1 and (valid_to is null or valid_to >= $2::date)`,
    address,
  );
  await insertVersion(tx, version);
}

export const endVersions = (tx: Tx, agencyId: string, lastDay: Day) =>
  tx.query('update agency_versions set valid_to = $2 where agency_id = $1 and valid_to is null', [agencyId, lastDay]);

/** Those below come along into the tenant; keys that carry it follow by cascade. */
export const moveTenant = (tx: Tx, agencyIds: readonly string[], tenantId: string) =>
  tx.query('update agencies set tenant_id = $2 where id = any ($1)', [agencyIds, tenantId]);

export const countPeopleOn = async (tx: Tx, agencyId: string, day: Day): Promise<number> => {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from appointments where agency_id = $1 and (valid_to is null or valid_to > $2)`,
    [agencyId, day],
  );
  return row?.n ?? 0;
};

export const recordSuccession = (tx: Tx, { id, successorId, on, basis }: { id: string; successorId: string | null; on: Day; basis: string }) =>
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
