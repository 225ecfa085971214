// How many data statements a request sends and how long the server works on them, as it counted itself: binding, beginning and
// committing left out.
import type { Client } from 'pg';

export interface Sent {
  readonly statements: number;
  /** Planning left out: every side has its statements planned once a connection. */
  readonly databaseMs: number;
}

const COUNT = `
  select coalesce(sum(calls), 0)::integer as n, coalesce(sum(total_exec_time), 0)::float as ms from pg_stat_statements
   where userid = 'kc_app'::regrole and toplevel and query !~* '(set_config|control\\.provinces|pg_catalog|from outbox)'`;

export async function statementsOf(db: Client, requests: number, work: () => Promise<void>): Promise<Sent> {
  await db.query('select pg_stat_statements_reset()');
  for (let sent = 0; sent < requests; sent += 1) await work();
  const { rows } = await db.query<{ n: number; ms: number }>(COUNT);
  const [{ n, ms } = { n: 0, ms: 0 }] = rows;
  // What jobs and refreshed lists of provinces send meanwhile is less than one in two.
  return { statements: Math.round(n / requests), databaseMs: ms / requests };
}
