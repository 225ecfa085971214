// Before the API's tests: the throwaway server, and in it a database with the roles that the program runs with.
import startTestDatabase from '../../infra/test-database.mjs';

export default async function startDatabaseOfTests() {
  await startTestDatabase();
  const { prepareTestDatabase } = await import('./src/testing/test-database.ts');
  process.env.TEST_DATABASE_URL = await prepareTestDatabase(process.env.TEST_ADMIN_URL, `kc_test_${process.pid}`);
  process.env.NODE_ENV = 'production'; // as it is served: the executor checks less
}
