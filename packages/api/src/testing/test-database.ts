// A database with the roles that the program runs with, on a throwaway server: for tests and for whatever measures and attacks.
import pg from 'pg';
import { ROLES, rolesSql } from '../platform/db/roles.js';

/** Makes it by the superuser's address and gives its address there. Every role's password is `test`. */
export async function prepareTestDatabase(adminUrl: string, database: string): Promise<string> {
  await withClient(adminUrl, (admin) => admin.query(`create database ${database}`));
  const url = Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  await withClient(url, async (client) => {
    await client.query(rolesSql(database));
    for (const role of ROLES) await client.query(`alter role ${role} password 'test'`);
    // The API on a role that passes row-level security: the first wall then stands alone.
    await client.query(`do $$ begin create role kc_app_unwalled login bypassrls password 'test' in role kc_app;
      exception when duplicate_object then null; end $$`);
  });
  return url;
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
