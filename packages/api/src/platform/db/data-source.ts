// The connections: one pool under TypeORM for writing, one pipelining pool for hot reads.
import type { DataSource } from 'typeorm';
import pg from 'pg';
import { CarefulSource } from './careful-source.js';

const DATE = 1082;
const INT8 = 20;

// A day stays a day: pg would make a local midnight of it. Counts fit a number.
pg.types.setTypeParser(DATE, (text: string) => text);
pg.types.setTypeParser(INT8, Number);

/** Said by every connection itself, so that a server whose roles were made by hand has them too. */
const PATIENCE = { statement_timeout: 5_000, lock_timeout: 2_000, idle_in_transaction_session_timeout: 10_000 };
const POOL = { max: 10, connectionTimeoutMillis: 2_000, idleTimeoutMillis: 30_000, ...PATIENCE };

/** For use cases. Entities carry no schema: `set local search_path` chooses the province. */
export async function openWrites(url: string, entities: readonly Function[]): Promise<DataSource> {
  const source = new CarefulSource({
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    installExtensions: false,
    extra: { ...POOL, application_name: 'ky-cuong write' },
  });
  return source.initialize();
}

/** For named queries: `begin`, the statement and `commit` leave together. */
export function openReads(url: string): pg.Pool {
  // Planned once a connection: with policies in it the plan of a page took 7 ms, its execution half a millisecond.
  // Instants within JSON come in UTC, wherever the server stands.
  const options = '-c plan_cache_mode=force_generic_plan -c timezone=UTC';
  const pool = new pg.Pool({
    connectionString: url,
    ...POOL,
    options,
    pipeline: true,
    application_name: 'ky-cuong read',
  });
  pool.on('error', () => undefined); // an idle connection that broke is replaced at the next call
  // One that breaks under a statement tells the statement; unheard, the same news would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
