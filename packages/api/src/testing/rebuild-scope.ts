// Founding by hand in tests: the closure is worked out anew from all agencies by the same pure function that the program uses.
import { type AgencyVersion, buildHierarchy, dayOf, scopeRows } from '@ky-cuong/shared';
import type { EntityManager } from 'typeorm';

interface Row {
  readonly id: string;
  readonly tenant_id: string;
  readonly versions: readonly AgencyVersion[];
}

export async function rebuildWholeScope(tx: EntityManager, now: Date): Promise<void> {
  const rows = await tx.query<Row[]>(`
    select a.id, a.tenant_id, json_agg(json_build_object('from', v.valid_from, 'to', v.valid_to, 'name', v.name, 'kind', v.kind,
        'level', v.level, 'parentId', v.parent_id, 'sectors', v.sectors)) as versions
      from agencies a join agency_versions v on v.agency_id = a.id group by a.id, a.tenant_id`);
  const records = rows.map(({ id, tenant_id, versions }) => ({ id, tenantId: tenant_id, versions: [...versions] }));
  const scope = scopeRows(buildHierarchy(records).asOf(dayOf(now)));
  await tx.query('delete from agency_scope');
  await tx.query('insert into agency_scope select * from unnest($1::uuid[], $2::uuid[], $3::text[])', [
    scope.map(({ viewerAgency }) => viewerAgency),
    scope.map(({ visibleAgency }) => visibleAgency),
    scope.map(({ sector }) => sector),
  ]);
  await tx.query('update hierarchy_state set version = version + 1');
}
