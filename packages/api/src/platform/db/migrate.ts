// Brings the control schema and every province's schema up to the program, one at a time under a lock, each with its own ledger.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** The schema has seen a migration that this program does not know. */
export class NewerSchemaError extends Error {}

const CONTROL = `
  create schema if not exists control;
  create table if not exists control.provinces (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9_]{1,40}$'),
    schema_name text not null unique check (schema_name = 'p_' || slug),
    name text not null check (length(name) between 1 and 120),
    is_demo boolean not null default false,
    clock_offset_ms bigint not null default 0,
    migration text not null default '',
    founded_at timestamptz not null
  );
  create table if not exists control.hosts (host text primary key, province_id uuid not null references control.provinces (id));
  grant usage on schema control to kc_app, kc_report;
  grant select on control.provinces, control.hosts to kc_app, kc_report;
`;

const LOCK = 7_204_103;

export interface NewProvince {
  readonly slug: string;
  readonly name: string;
  readonly isDemo?: boolean;
  readonly clockOffsetMs?: number;
  readonly hosts?: readonly string[];
}

/** Control schema, then every province there is. Returns how many provinces there are. */
export async function migrateAll(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<number> {
  return withLock(ownerUrl, async (client) => {
    await client.query(CONTROL);
    const { rows } = await client.query<{ schema_name: string }>(
      'select schema_name from control.provinces order by schema_name',
    );
    for (const { schema_name } of rows) await migrateSchema(client, { ownerUrl, schema: schema_name, migrations });
    return rows.length;
  });
}

/** A new, empty province: its row, its schema, its tables. The first agency and administrator follow. */
export async function createProvince(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
  wanted: NewProvince,
): Promise<string> {
  const { slug, name, isDemo = false, clockOffsetMs = 0, hosts = [] } = wanted;
  return withLock(ownerUrl, async (client) => {
    await client.query(CONTROL);
    const id = randomUUID();
    const schema = `p_${slug}`;
    await client.query(
      `insert into control.provinces (id, slug, schema_name, name, is_demo, clock_offset_ms, founded_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
      [id, slug, schema, name, isDemo, clockOffsetMs],
    );
    for (const host of hosts) await client.query('insert into control.hosts values ($1, $2)', [host, id]);
    await client.query(`create schema ${schema}; grant usage on schema ${schema} to kc_app, kc_report, kc_backup`);
    await migrateSchema(client, { ownerUrl, schema, migrations });
    return schema;
  });
}

interface SchemaWork {
  readonly ownerUrl: string;
  readonly schema: string;
  readonly migrations: readonly MigrationClass[];
}

async function migrateSchema(client: pg.Client, { ownerUrl, schema, migrations }: SchemaWork): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    installExtensions: false,
    extra: { options: `-c search_path=${schema}`, max: 1, application_name: 'ky-cuong migrate' },
  });
  await source.initialize();
  try {
    await refuseNewer(client, schema, migrations);
    await source.runMigrations({ transaction: 'each' });
    await client.query(`grant select on all tables in schema ${schema} to kc_backup`);
    const last = migrations.map((migration) => new migration().name ?? migration.name).at(-1) ?? '';
    await client.query('update control.provinces set migration = $1 where schema_name = $2', [last, schema]);
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(client: pg.Client, schema: string, migrations: readonly MigrationClass[]): Promise<void> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    `${schema}.migrations`,
  ]);
  if (!rows[0]?.found) return;
  const known = new Set(migrations.map((migration) => new migration().name ?? migration.name));
  const ran = await client.query<{ name: string }>(`select name from ${schema}.migrations`);
  const strange = ran.rows.find(({ name }) => !known.has(name));
  if (strange) throw new NewerSchemaError(`${schema} has seen ${strange.name}`);
}

async function withLock<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'ky-cuong migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
