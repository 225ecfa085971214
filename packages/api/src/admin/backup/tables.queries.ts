// What a backup asks the database: which tables a province has, how they are written, and a sum that tells two of them apart.
import type { Client } from 'pg';

export interface Table {
  readonly name: string;
  /** Without those that the database works out itself. */
  readonly columns: readonly string[];
}

export interface Sum {
  readonly rows: number;
  /** Of the rows in any order. */
  readonly sum: string;
}

export interface ProvinceRow {
  readonly id: string;
  readonly slug: string;
  readonly schema: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly clockOffsetMs: number;
  readonly foundedAt: string;
  readonly hosts: readonly string[];
}

const LEDGER = 'migrations';
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Rows are written as text, so the way of writing is fixed before. */
export const AS_TEXT = `set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1; set statement_timeout = 0`;

export async function readProvinces(client: Client): Promise<ProvinceRow[]> {
  const there = await client.query<{ yes: boolean }>(`select to_regclass('control.provinces') is not null as yes`);
  if (!there.rows[0]?.yes) return []; // the program has never run here
  const { rows } = await client.query<ProvinceRow>(
    `select id, slug, schema_name as schema, name, is_demo as "isDemo", clock_offset_ms as "clockOffsetMs", founded_at::text as "foundedAt",
            array(select host from control.hosts h where h.province_id = p.id order by host) as hosts
       from control.provinces p order by slug`,
  );
  return rows;
}

export async function readLedger(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from ${quoted(schema)}.${LEDGER} order by timestamp`,
  );
  return rows.map(({ name }) => name);
}

export async function readTables(client: Client, schema: string): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name,
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> $2
      order by c.relname`,
    [schema, LEDGER],
  );
  return rows;
}

export async function sumOf(client: Client, schema: string, table: string): Promise<Sum> {
  const { rows } = await client.query<{ rows: string; sum: string }>(
    `select count(*)::text as rows, coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0)::text as sum
       from ${quoted(schema)}.${quoted(table)} t`,
  );
  return { rows: Number(rows[0]?.rows ?? 0), sum: rows[0]?.sum ?? '0' };
}

const columnsOf = ({ columns }: Table) => columns.map(quoted).join(', ');

export const copyOutSql = (schema: string, table: Table) =>
  `copy (select ${columnsOf(table)} from ${quoted(schema)}.${quoted(table.name)}) to stdout`;

export const copyInSql = (schema: string, table: Table) =>
  `copy ${quoted(schema)}.${quoted(table.name)} (${columnsOf(table)}) from stdin`;

interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Rows come in the order of tables, not of who refers to whom: references and triggers stand aside until all are in. */
export async function standAside(client: Client, schema: string): Promise<() => Promise<void>> {
  await client.query(`set search_path = ${quoted(schema)}`);
  const { rows: references } = await client.query<Reference>(
    `select c.conrelid::regclass::text as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
       from pg_constraint c where c.contype = 'f' and c.connamespace = $1::regnamespace order by 1, 2`,
    [schema],
  );
  const tables = await readTables(client, schema);
  const every = (change: string) =>
    client.query(tables.map(({ name }) => `alter table ${quoted(name)} ${change}`).join('; '));
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  await every('disable trigger user');
  await every('no force row level security'); // COPY knows no policies; the lock of this transaction keeps everybody else out
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  return async () => {
    for (const { table, name, definition } of references) {
      await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
    }
    await every('enable trigger user');
    await every('force row level security');
    await client.query(`analyze ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  };
}

/** Its age decides the order in which provinces are named. */
export const keepAge = (client: Client, { schema, foundedAt }: ProvinceRow) =>
  client.query('update control.provinces set founded_at = $2 where schema_name = $1', [schema, foundedAt]);

/** Whoever followed the feed may have heard of what the backup does not hold: his place must not look as if it still stood. */
export async function newFeed(client: Client, schema: string): Promise<void> {
  const { rows } = await client.query(`select 1 where to_regclass($1) is not null`, [`${quoted(schema)}.change_head`]);
  if (rows.length > 0) await client.query(`update ${quoted(schema)}.change_head set feed = gen_random_uuid()`);
}

export async function dropProvince(
  client: Client,
  { schema, slug }: Pick<ProvinceRow, 'schema' | 'slug'>,
): Promise<void> {
  await client.query(`drop schema if exists ${quoted(schema)} cascade`);
  await client.query(
    'delete from control.hosts where province_id in (select id from control.provinces where slug = $1)',
    [slug],
  );
  await client.query('delete from control.provinces where slug = $1', [slug]);
}
