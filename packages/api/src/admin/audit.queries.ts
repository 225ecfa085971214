// Walks the audit chains in the database: every entry worked out anew from what it says and from the one before it.
import type { Client } from 'pg';

export interface Break {
  readonly tenantId: string;
  readonly seq: number;
  readonly what: 'changed' | 'cut out' | 'head' | 'beyond the head';
}

export interface ChainState {
  readonly entries: number;
  readonly breaks: readonly Break[];
}

/** The same words and the same sum as the function that writes entries; an entry's number must follow the one before. */
const WALK = (schema: string) => `
  with walked as (
    select e.tenant_id, e.seq, e.hash,
           encode(sha256(convert_to("${schema}".audit_text(e), 'UTF8')), 'hex') as now,
           e.prev_hash, lag(e.hash, 1, repeat('0', 64)) over chain as before, lag(e.seq, 1, 0::bigint) over chain as last
      from "${schema}".audit_entries e window chain as (partition by e.tenant_id order by e.seq))
  select tenant_id as "tenantId", seq, case when last <> seq - 1 or before <> prev_hash then 'cut out' else 'changed' end as what
    from walked where now <> hash or before <> prev_hash or last <> seq - 1
  union all
  select h.tenant_id, h.seq, 'head' from "${schema}".audit_heads h
   where h.seq > 0 and not exists (select from "${schema}".audit_entries e where e.tenant_id = h.tenant_id and e.seq = h.seq and e.hash = h.hash)
  union all
  select e.tenant_id, max(e.seq), 'beyond the head' from "${schema}".audit_entries e
    left join "${schema}".audit_heads h using (tenant_id) group by e.tenant_id, h.seq having max(e.seq) > coalesce(h.seq, 0)
  order by 1, 2`;

export async function walkChains(client: Client, schema: string): Promise<ChainState> {
  const { rows: breaks } = await client.query<Break>(WALK(schema));
  const { rows } = await client.query<{ entries: number }>(`select count(*) as entries from "${schema}".audit_entries`);
  return { entries: rows[0]?.entries ?? 0, breaks };
}

/** Of heads that left the house earlier: those that the chains no longer pass through. */
export async function lostHeads(
  client: Client,
  schema: string,
  heads: readonly { tenantId: string; seq: number; hash: string }[],
): Promise<Break[]> {
  const { rows } = await client.query<Break>(
    `select distinct w.tenant as "tenantId", w.seq, 'head' as what
       from unnest($1::uuid[], $2::bigint[], $3::text[]) as w (tenant, seq, hash)
      where w.seq > 0 and not exists (select from "${schema}".audit_entries e where e.tenant_id = w.tenant and e.seq = w.seq and e.hash = w.hash)
      order by 1, 2`,
    [heads.map(({ tenantId }) => tenantId), heads.map(({ seq }) => seq), heads.map(({ hash }) => hash)],
  );
  return rows;
}
