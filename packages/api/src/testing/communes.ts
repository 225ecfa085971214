// A province with many communes and a head in each, written straight into the tables.
import { newId } from '../platform/db/ids.js';
import { rebuildWholeScope } from './rebuild-scope.js';
import type { TestAgency, TestApp } from './test-app.js';

export async function foundCommunes(app: TestApp, parent: TestAgency, count: number): Promise<void> {
  const fresh = (kind: 'Agency' | 'Person' | 'Appointment') => Array.from({ length: count }, () => newId(kind));
  const ids = fresh('Agency');
  await app.owner.transaction(async (tx) => {
    await tx.query('insert into agencies (id, tenant_id) select id, $2 from unnest($1::uuid[]) as id', [
      ids,
      parent.tenantId,
    ]);
    await tx.query(
      `insert into agency_versions (tenant_id, agency_id, valid_from, name, short_name, kind, level, parent_id)
       select $2, id, '2020-01-01', 'UBND xã ' || n, 'Xã ' || n, 'PEOPLES_COMMITTEE', 'COMMUNE', $3
         from unnest($1::uuid[]) with ordinality as c (id, n)`,
      [ids, parent.tenantId, parent.id],
    );
    await tx.query(
      `with given as (select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as g (agency, person, post, n)),
         people as (insert into persons (id, tenant_id, agency_id, full_name, name_key, given_fold, name_fold, kind, is_leader, status)
           select person, $4, agency, 'Chủ tịch xã ' || n, 'xã ' || n, 'xa ' || n, 'chu tich xa ' || n, 'CONG_CHUC', true, 'ACTIVE' from given)
       insert into appointments (id, tenant_id, agency_id, person_tenant_id, person_id, role, title, valid_from)
         select post, $4, agency, $4, person, 'HEAD', 'Chủ tịch', '2020-01-01' from given`,
      [ids, fresh('Person'), fresh('Appointment'), parent.tenantId],
    );
    await rebuildWholeScope(tx, app.clock.now());
  });
  await app.owner.query('analyze');
}
