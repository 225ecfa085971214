// How many data statements a request sends, as the server itself counted them: binding, beginning and committing left out.
import type { Client } from 'pg';

const COUNT = `
  select coalesce(sum(calls), 0)::integer as n from pg_stat_statements
   where userid = 'kc_app'::regrole and toplevel and query !~* '(set_config|control\\.provinces|pg_catalog|from outbox)'`;

export async function statementsOf(db: Client, requests: number, work: () => Promise<void>): Promise<number> {
  await db.query('select pg_stat_statements_reset()');
  for (let sent = 0; sent < requests; sent += 1) await work();
  const { rows } = await db.query<{ n: number }>(COUNT);
  // What jobs and refreshed lists of provinces send meanwhile is less than one in two.
  return Math.round((rows[0]?.n ?? 0) / requests);
}
