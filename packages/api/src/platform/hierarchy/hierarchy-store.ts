// Every province's agencies with their history, in memory, as of the version that the database holds.
import { type AgencyRecord, buildHierarchy, type Hierarchy } from '@ky-cuong/shared';
import type { Pool } from 'pg';
import { bindStatement } from '../db/bind.js';
import type { Province } from '../graphql/context.js';

interface Kept {
  readonly version: number;
  readonly hierarchy: Promise<Hierarchy>;
}

const ALL = `
  select (select version from hierarchy_state) as version,
    coalesce((select json_agg(agency order by agency.id) from (
      select a.id, a.tenant_id as "tenantId", json_agg(json_build_object('from', v.valid_from, 'to', v.valid_to, 'name', v.name,
          'shortName', v.short_name, 'code', v.code, 'kind', v.kind, 'level', v.level, 'parentId', v.parent_id,
          'territoryId', v.territory_id, 'sectors', v.sectors) order by v.valid_from) as versions
        from agencies a join agency_versions v on v.agency_id = a.id group by a.id, a.tenant_id) agency), '[]') as agencies`;

export class HierarchyStore {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly pool: Pool) {}

  /** The hierarchy at that version or a later one; null is content with what is known. One load however many ask. */
  async get(province: Pick<Province, 'schema'>, version: number | null): Promise<Hierarchy> {
    const known = this.kept.get(province.schema);
    if (known && known.version >= (version ?? 0)) return known.hierarchy;
    return this.load(province.schema, version);
  }

  private load(schema: string, version: number | null): Promise<Hierarchy> {
    const loading = this.read(schema);
    const hierarchy = loading.then(({ agencies }) => buildHierarchy(agencies));
    this.kept.set(schema, { version: version ?? 0, hierarchy });
    hierarchy.catch(() => this.kept.delete(schema));
    return hierarchy;
  }

  private async read(schema: string): Promise<{ version: number; agencies: AgencyRecord[] }> {
    const client = await this.pool.connect();
    try {
      const [begun, read, committed] = await Promise.allSettled([
        client.query(`begin read only; ${bindStatement({ schema })}`),
        client.query<{ version: number; agencies: AgencyRecord[] }>(ALL),
        client.query('commit'),
      ]);
      if (begun.status === 'rejected') throw begun.reason;
      if (read.status === 'rejected') throw read.reason;
      if (committed.status === 'rejected') throw committed.reason;
      return read.value.rows[0] ?? { version: 0, agencies: [] };
    } finally {
      client.release();
    }
  }
}
