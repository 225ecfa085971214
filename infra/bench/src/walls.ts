// A comparison without walls would be none: before anything is timed, both must be seen standing.
import type { Client } from 'pg';
import type { Province } from './province/province.ts';
import { withClient, type Server } from './server.ts';

const OPEN_TABLES = `
  select relname from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and relname <> 'migrations'
     and not (relrowsecurity and relforcerowsecurity)`;
const PASSING = `select rolbypassrls or rolsuper as passes from pg_roles where rolname = 'kc_app'`;

/** Every table walled and forced, the serving role bound by it, and a query bound to nobody that sees nothing. */
export async function mustStand(server: Server, { schema }: Province): Promise<void> {
  await withClient(server.url(), async (db) => {
    const open = await db.query<{ relname: string }>(OPEN_TABLES, [schema]);
    if (open.rows.length > 0)
      throw new Error(`Without row-level security: ${open.rows.map(({ relname }) => relname).join(', ')}.`);
    const { rows } = await db.query<{ passes: boolean }>(PASSING);
    if (rows[0]?.passes !== false) throw new Error('kc_app passes row-level security.');
    await mustNoticeAGap(db, schema);
  });
  await withClient(server.url('kc_app'), async (db) => {
    if ((await countTasks(db, schema)) > 0) throw new Error('Whoever is bound to nobody sees tasks.');
  });
}

/** The same question with one wall taken down, for as long as a transaction that is then undone. */
async function mustNoticeAGap(db: Client, schema: string): Promise<void> {
  await db.query(`begin; alter table ${schema}.tasks no force row level security`);
  const { rows } = await db.query<{ relname: string }>(OPEN_TABLES, [schema]);
  await db.query('rollback');
  if (rows[0]?.relname !== 'tasks') throw new Error('A missing wall would not have been noticed.');
}

async function countTasks(db: Client, schema: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(`select count(*)::integer as n from ${schema}.tasks`);
  return rows[0]?.n ?? 0;
}
