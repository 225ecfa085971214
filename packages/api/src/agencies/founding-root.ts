// The first agency of an empty province: there is nobody yet to found it, so the owner's own connection does, once.
import type { Day } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { insertVersion, keepScope } from './hierarchy.queries.js';
import { AgencyRow } from './agency.entity.js';

export interface Root {
  readonly name: string;
  readonly shortName: string;
  readonly from: Day;
  readonly today: Day;
  readonly code?: string | null;
  readonly territoryId?: string | null;
}

/** `tx` is the owner's, inside the province's schema. */
export async function foundRootAgency(tx: Tx, root: Root): Promise<{ id: string; tenantId: string }> {
  const [id, tenantId] = [newId('Agency'), newId('Other')];
  await tx.insert(AgencyRow, { id, tenantId, phone: null, email: null, address: null, endedOn: null, version: 1 });
  await insertVersion(tx, {
    tenantId, agencyId: id, from: root.from, name: root.name, shortName: root.shortName, code: root.code ?? null,
    kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE', parentId: null, territoryId: root.territoryId ?? null, sectors: [], basis: null,
  });
  await keepScope(tx, root.today);
  return { id, tenantId };
}
