// Before all tests: a PostgreSQL of our own on a free port, unless TEST_ADMIN_URL already names one. Its roles are the program's.
const { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const swc = require('../../infra/swc.cjs');

const source = join(__dirname, 'src/platform');
const compiled = join(__dirname, 'node_modules/.cache/test-database');

/** Jest does not map our '.js' suffixes before its tests begin, so these few files are compiled by hand. */
function compile(folder) {
  mkdirSync(join(compiled, folder), { recursive: true });
  for (const file of readdirSync(join(source, folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))) {
    const text = readFileSync(join(source, folder, file), 'utf8');
    const { code } = transformSync(text, { ...swc, swcrc: false, sourceMaps: false, module: { type: 'commonjs' } });
    writeFileSync(join(compiled, folder, file.replace(/\.ts$/, '.js')), code);
  }
}

async function startServer() {
  compile('embedded');
  const { startEmbedded } = require(join(compiled, 'embedded/embedded.js'));
  const dataDir = mkdtempSync(join(tmpdir(), 'ky-cuong-test-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  globalThis.stopTestDatabase = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return server.adminUrl;
}

async function makeRoles(adminUrl) {
  compile('db');
  const { rolesSql, ROLES } = require(join(compiled, 'db/roles.js'));
  const { Client } = require('pg');
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('drop database if exists kc_test with (force)');
  await admin.query('create database kc_test');
  await admin.end();
  const database = new Client({ connectionString: withPath(adminUrl, 'kc_test') });
  await database.connect();
  await database.query(rolesSql('kc_test'));
  for (const role of ROLES) await database.query(`alter role ${role} password 'test'`);
  // The API on a role that passes row-level security: the first wall then stands alone.
  await database.query(`do $$ begin create role kc_app_unwalled login bypassrls password 'test' in role kc_app;
    exception when duplicate_object then null; end $$`);
  await database.end();
}

function withPath(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

module.exports = async () => {
  const adminUrl = process.env.TEST_ADMIN_URL ?? (await startServer());
  await makeRoles(adminUrl);
  process.env.TEST_DATABASE_URL = withPath(adminUrl, 'kc_test');
};
