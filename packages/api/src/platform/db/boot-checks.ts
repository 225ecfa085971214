// Before anything is served: is this database new enough, and are these roles the ones that the walls are built on?
import pg from 'pg';
import { type Addresses, BootError } from '../config.js';

const OLDEST = 15;
/** The first releases of their lines in which a planner's statistics no longer tell hidden rows (CVE-2025-8713). */
const MENDED: Readonly<Record<number, number>> = { 15: 14, 16: 10, 17: 6 };

/** What a database says of itself and of the role that signed in. */
export interface Standing {
  readonly version: number;
  readonly release: string;
  readonly role: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly serves: boolean;
  readonly owns: boolean;
  readonly missing: string[];
}

const STANDING = `
  select current_setting('server_version_num')::int as version, current_setting('server_version') as release,
         r.rolname as role, r.rolsuper as superuser, r.rolbypassrls as bypass,
         exists (select from pg_roles k where k.rolname = 'kc_app' and pg_has_role(r.oid, k.oid, 'member')) as serves,
         exists (select from pg_roles k where k.rolname = 'kc_owner' and pg_has_role(r.oid, k.oid, 'member')) as owns,
         array(select name from unnest(array['kc_owner', 'kc_app', 'kc_jobs', 'kc_report', 'kc_backup']) name
                where not exists (select from pg_roles k where k.rolname = name)) as missing
    from pg_roles r where r.rolname = current_user`;

export async function checkRoles({ app, owner }: Addresses): Promise<void> {
  const serving = await standingOf('DATABASE_URL', app);
  const migrating = await standingOf('MIGRATION_DATABASE_URL', owner);
  assertStanding(serving, migrating);
}

/** The first thing that is wrong, in the order in which somebody would mend it. */
export function assertStanding(serving: Standing, migrating: Standing): void {
  assertVersion('DATABASE_URL', serving);
  assertVersion('MIGRATION_DATABASE_URL', migrating);
  if (serving.missing.length > 0) {
    throw new BootError(
      `The database lacks the roles ${serving.missing.join(', ')}: run the SQL of "npm run admin -- print-roles" as its superuser.`,
    );
  }
  if (serving.owns && migrating.serves && !serving.superuser && !migrating.superuser) {
    throw new BootError(
      'DATABASE_URL and MIGRATION_DATABASE_URL are swapped: the first is for kc_app, the second for kc_owner.',
    );
  }
  assertPlain('DATABASE_URL', serving);
  assertPlain('MIGRATION_DATABASE_URL', migrating);
  if (!serving.serves || serving.owns)
    throw new BootError(
      `DATABASE_URL signs in as "${serving.role}": the program serves as kc_app, which owns nothing.`,
    );
  if (!migrating.owns)
    throw new BootError(`MIGRATION_DATABASE_URL signs in as "${migrating.role}": the program migrates as kc_owner.`);
}

function assertVersion(name: string, { version, release }: Standing): void {
  const [major, minor] = [Math.floor(version / 10_000), version % 10_000];
  if (major < OLDEST)
    throw new BootError(`The database of ${name} is PostgreSQL ${release}: ${OLDEST} or newer is needed.`);
  const mended = MENDED[major] ?? 0;
  if (minor < mended)
    throw new BootError(
      `The database of ${name} is PostgreSQL ${release}: ${major}.${mended} or newer is needed, for older ones leak hidden rows (CVE-2025-8713).`,
    );
}

/** A role that passes the walls would make them worth nothing, so it is refused before anything is served. */
function assertPlain(name: string, { role, superuser, bypass }: Standing): void {
  if (superuser)
    throw new BootError(
      `${name} signs in as "${role}", a superuser: row-level security would not hold. Use the roles of "npm run admin -- print-roles".`,
    );
  if (bypass)
    throw new BootError(
      `${name} signs in as "${role}", which has BYPASSRLS: row-level security would not hold. Use the roles of "npm run admin -- print-roles".`,
    );
}

/** Tables of provinces that the walls do not stand around: open to their owner, or in the hands of another role. */
const UNWALLED = `
  select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join control.provinces p on p.schema_name = n.nspname
   where c.relkind in ('r', 'p') and c.relname <> 'migrations'
     and (not c.relrowsecurity or not c.relforcerowsecurity or pg_get_userbyid(c.relowner) <> 'kc_owner')
   order by 1`;

const NAMED = 3;

/** After migrating: row-level security is on and forced for every table of every province, or nothing is served. */
export async function checkWalls({ owner }: Addresses): Promise<void> {
  const rows = await ask<{ name: string }>('MIGRATION_DATABASE_URL', owner, UNWALLED);
  if (rows.length === 0) return;
  const [first, rest] = [rows.slice(0, NAMED).map(({ name }) => name), rows.length - NAMED];
  throw new BootError(
    `Row-level security is not forced by kc_owner on ${first.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: restore it (alter table … enable, force row level security) before the program may serve.`,
  );
}

async function standingOf(name: string, url: string): Promise<Standing> {
  const [standing] = await ask<Standing>(name, url, STANDING);
  if (!standing) throw new BootError(`${name} signs in as nobody.`);
  return standing;
}

async function ask<Row extends pg.QueryResultRow>(name: string, url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'ky-cuong start',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    await client.end().catch(() => undefined);
    throw new BootError(`The database of ${name} cannot be reached: ${reasonOf(cause)}`);
  }
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

export function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  const { code, message } = cause as { code?: string; message?: string };
  return (message ?? code ?? String(cause)).split('\n')[0] ?? '';
}
