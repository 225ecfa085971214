// What stands in a province, as one sum for every tenant and table: a foreign write shows, whatever the answer said.
import pg from 'pg';
import type { World } from './facts.ts';

/** Counted by address and by what was typed, whoever types: no tenant's. */
const MOVING = ['sign_in_failures'];
/** That a key was used, and from where, is noted of its own, even when it was refused. */
const NOTED = '{last_used_at,last_used_from}';

type Sums = ReadonlyMap<string, string>;

export async function checksums({ databaseUrl, provinces }: World): Promise<Sums> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const sums = new Map<string, string>();
    const tables = await Promise.all(provinces.map(({ schema }) => tablesOf(client, schema)));
    for (const { schema, table, owner } of tables.flat()) {
      const { rows } = await client.query<{ owner: string; sum: string }>(
        `select ${owner} as owner, md5(string_agg(row.sum, '' order by row.sum)) as sum
             from ${schema}.${table} t, lateral (select md5((to_jsonb(t) - '${NOTED}'::text[])::text) as sum) row group by 1`,
      );
      for (const row of rows) sums.set(`${schema}.${table} of ${row.owner}`, row.sum);
    }
    return sums;
  } finally {
    await client.end();
  }
}

async function tablesOf(
  client: pg.Client,
  schema: string,
): Promise<{ schema: string; table: string; owner: string }[]> {
  const { rows } = await client.query<{ table: string; owner: string }>(
    `select c.relname as table, coalesce(
        (select attname::text || '::text' from pg_attribute a where a.attrelid = c.oid and attname in ('tenant_id', 'owner_tenant_id')
          and attnum > 0 order by attname desc limit 1), '''all''') as owner
       from pg_class c where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> all ($2)`,
    [schema, MOVING],
  );
  return rows.map((row) => ({ schema, ...row }));
}

export const differences = (before: Sums, after: Sums): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
