// What keeps the program from starting, seen from outside: one clear line, and an exit code that says so.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createProvince } from '../platform/db/migrate.js';
import { compileProgram, type Ended, endOfServer, endOfStart, startServer } from '../testing/built-program.js';
import { migrations } from './migrations.js';

// A start takes a second or two; a machine with other work may need ten times that.
jest.setTimeout(120_000);

const database = `kc_process_${randomBytes(4).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'ky-cuong-process-'));

function urlFor(role: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  Object.assign(url, { username: role, password: 'test', pathname: `/${database}` });
  return url.href;
}

const adminUrl = (name: string) =>
  Object.assign(new URL(process.env['TEST_ADMIN_URL'] ?? ''), { pathname: `/${name}` }).href;

async function asAdmin(sql: string, name = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl(name) });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(async () => {
  compileProgram();
  chmodSync(folder, 0o711); // PostgreSQL's own user enters it
  await asAdmin(`create database ${database}`);
  await asAdmin(`grant connect, create on database ${database} to kc_owner, kc_jobs`);
}, 60_000);
afterAll(() => asAdmin(`drop database ${database} with (force)`));

const external = () => ({ DATABASE_URL: urlFor('kc_app'), MIGRATION_DATABASE_URL: urlFor('kc_owner') });
const start = (env: Record<string, string>): Promise<Ended> => endOfServer({ PORT: '0', DATA_DIR: folder, ...env });

/** The last line says why; those before it are the steps that were taken. */
function expectRefusal({ code, lines }: Ended, why: RegExp | string): void {
  expect(lines.at(-1)).toMatch(why);
  expect(lines.slice(0, -1).filter((line) => !line.startsWith('• '))).toEqual([]);
  expect(code).toBe(1);
}

it('port taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo; // a TCP server's address is never a path
  expectRefusal(await start({ PORT: String(port) }), `✗ Port ${port} on 127.0.0.1 is taken`);
  await new Promise((done) => other.close(done));
});

it('data directory not writable', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expectRefusal(await start({ DATA_DIR: file }), `✗ The data directory ${file} cannot be written`);
});

it('data directory of another PostgreSQL', async () => {
  const old = join(folder, 'old');
  mkdirSync(join(old, 'database'), { recursive: true });
  writeFileSync(join(old, 'database', 'PG_VERSION'), '15\n');
  expectRefusal(await start({ DATA_DIR: old }), /^✗ .*database belongs to PostgreSQL 15, this program brings 18/);
});

it.each<readonly [string, () => Record<string, string>, RegExp]>([
  [
    'database unreachable',
    () => ({ ...external(), DATABASE_URL: 'postgres://kc_app:test@127.0.0.1:1/x' }),
    /^✗ The database of DATABASE_URL cannot be reached: .*ECONNREFUSED/,
  ],
  [
    'a superuser',
    () => ({ ...external(), DATABASE_URL: adminUrl(database) }),
    /^✗ DATABASE_URL signs in as "postgres", a superuser/,
  ],
  [
    'BYPASSRLS',
    () => ({ ...external(), DATABASE_URL: urlFor('kc_app_unwalled') }),
    /^✗ DATABASE_URL signs in as "kc_app_unwalled", which has BYPASSRLS/,
  ],
  [
    'roles swapped',
    () => ({ DATABASE_URL: urlFor('kc_owner'), MIGRATION_DATABASE_URL: urlFor('kc_app') }),
    /^✗ DATABASE_URL and MIGRATION_DATABASE_URL are swapped/,
  ],
  ['half of the addresses', () => ({ DATABASE_URL: urlFor('kc_app') }), /^✗ DATABASE_URL is set without MIGRATION_/],
])('%s', async (_what, env, line) => {
  expectRefusal(await start(env()), line);
});

it.each<readonly [string, NodeJS.Signals, 1 | -1]>([
  ['SIGTERM to the process', 'SIGTERM', 1],
  ['SIGTERM to its group', 'SIGTERM', -1],
  ['Ctrl-C in a terminal', 'SIGINT', -1],
])('%s: what is asked is answered, then it ends well', async (_what, signal, whom) => {
  const { url, pid, ended } = await startServer({ PORT: '0', DATA_DIR: folder, ...external() });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  process.kill(whom * pid, signal);
  const ask = () =>
    fetch(`${url}/health/ready`).then(
      ({ status }) => status,
      () => 'closed',
    );
  // The signal may still be on its way to the process when the first question is there.
  let late = await ask();
  for (let asked = 1; late === 200 && asked < 50; asked += 1) late = await ask();
  expect([503, 'closed']).toContain(late);
  expect((await ended).code).toBe(0);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

it('kill -9: the next start works', async () => {
  const killed = await startServer({ PORT: '0', DATA_DIR: folder, ...external() });
  process.kill(killed.pid, 'SIGKILL');
  await killed.ended;
  const { url, pid, ended } = await startServer({ PORT: '0', DATA_DIR: folder, ...external() });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  process.kill(pid, 'SIGTERM');
  expect((await ended).code).toBe(0);
});

it('a schema newer than the program', async () => {
  const schema = await createProvince(urlFor('kc_owner'), migrations, { slug: 'newer', name: 'Tỉnh Mới' });
  const strange = `insert into ${schema}.migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`;
  await asAdmin(strange, database);
  expectRefusal(await start(external()), /^✗ The database is newer than this program \(p_newer has seen FromTheFuture/);
});

it('no Node for this platform, said before anything is installed', async () => {
  const { code, lines } = await endOfStart({ arch: 'riscv64', version: '18.20.0' });
  const line = `✗ npm has no Node 24 for ${process.platform}-riscv64: install Node 24 or newer yourself and start again.`;
  expect([code, lines.filter((one) => one !== '')]).toEqual([1, [line]]);
});
