// Before the API's tests: the throwaway server, and in it a database with the roles that the program runs with.
import startTestDatabase from '../../infra/test-database.mjs';
import pg from 'pg';

const withPath = (url, database) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export default async function prepareTestDatabase() {
  await startTestDatabase();
  const adminUrl = process.env.TEST_ADMIN_URL;
  const { ROLES, rolesSql } = await import('./src/platform/db/roles.ts');
  const database = `kc_test_${process.pid}`;
  await withClient(adminUrl, (admin) => admin.query(`create database ${database}`));
  process.env.TEST_DATABASE_URL = withPath(adminUrl, database);
  process.env.NODE_ENV = 'production'; // as it is served: the executor checks less
  await withClient(process.env.TEST_DATABASE_URL, async (client) => {
    await client.query(rolesSql(database));
    for (const role of ROLES) await client.query(`alter role ${role} password 'test'`);
    // The API on a role that passes row-level security: the first wall then stands alone.
    await client.query(`do $$ begin create role kc_app_unwalled login bypassrls password 'test' in role kc_app;
      exception when duplicate_object then null; end $$`);
  });
}
