// The first agency of an empty province: there is nobody yet to found it, so the owner's own connection does, once.
import { type AgencyVersion, buildHierarchy, type Day } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { AgencyRow } from './agency.entity.js';
import { keepScope, writeVersions } from './hierarchy.queries.js';

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
  const { name, shortName, from, today, code = null, territoryId = null } = root;
  const rank = { kind: 'PEOPLES_COMMITTEE', level: 'PROVINCE', parentId: null, sectors: [] } as const;
  const version: AgencyVersion = { from, to: null, name, shortName, code, territoryId, ...rank };
  await tx.insert(AgencyRow, { id, tenantId, phone: null, email: null, address: null, endedOn: null, version: 1 });
  await writeVersions(tx, [{ ...version, agencyId: id, tenantId, basis: null }]);
  const records = [{ id, tenantId, versions: [version] }];
  await keepScope(tx, { hierarchy: buildHierarchy(records), records, today, touched: null });
  return { id, tenantId };
}
