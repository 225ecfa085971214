import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createProvince } from '../platform/db/migrate.js';
import { readConfig } from '../platform/config.js';
import { migrations } from './migrations.js';
import { run } from './run.js';
import { Shutdown } from './shutdown.js';

const database = `kc_boot_${randomBytes(4).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'ky-cuong-boot-'));

const urlFor = (role: string, password = 'test', name = database) => {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  Object.assign(url, { username: role, password, pathname: `/${name}` });
  return url.href;
};

async function asAdmin(sql: string, name = 'postgres'): Promise<void> {
  const url = new URL(process.env['TEST_ADMIN_URL'] ?? '');
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(async () => {
  await asAdmin(`create database ${database}`);
  await asAdmin(`grant connect, create on database ${database} to kc_owner, kc_jobs`);
});
afterAll(() => asAdmin(`drop database ${database} with (force)`));

const own = () => ({
  DATABASE_URL: urlFor('kc_app'),
  MIGRATION_DATABASE_URL: urlFor('kc_owner'),
  PORT: '0',
  DATA_DIR: folder,
});

/** Starts with these settings; answers the line that it ends with. */
async function failureOf(env: Record<string, string>): Promise<string> {
  const shutdown = new Shutdown();
  try {
    await run(readConfig({ ...own(), ...env }), { shutdown, say: () => undefined });
    return 'started';
  } catch (cause) {
    const { name, message } = cause as Error;
    return `${name}: ${message}`;
  } finally {
    await shutdown.run(() => undefined);
  }
}

it('says in one line that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  expect(await failureOf({ PORT: String(port) })).toBe(
    `BootError: Port ${port} on 127.0.0.1 is taken: stop what uses it, or choose another with PORT.`,
  );
  await new Promise((done) => other.close(done));
});

it('says that the data directory cannot be written', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(await failureOf({ DATA_DIR: file })).toBe(
    `BootError: The data directory ${file} cannot be written: choose another with DATA_DIR.`,
  );
});

it.each([
  [
    'an unreachable database',
    () => ({ DATABASE_URL: 'postgres://kc_app:test@127.0.0.1:1/x' }),
    /^BootError: The database of DATABASE_URL cannot be reached: .*ECONNREFUSED/,
  ],
  [
    'a wrong password',
    () => ({ DATABASE_URL: urlFor('kc_app', 'wrong') }),
    /^BootError: The database of DATABASE_URL cannot be reached: password authentication failed/,
  ],
  [
    'a superuser',
    () => ({ DATABASE_URL: withDatabase() }),
    /^BootError: DATABASE_URL signs in as "postgres", a superuser/,
  ],
  [
    'a superuser as owner',
    () => ({ MIGRATION_DATABASE_URL: withDatabase() }),
    /^BootError: MIGRATION_DATABASE_URL signs in as "postgres", a superuser/,
  ],
  [
    'a role with BYPASSRLS',
    () => ({ DATABASE_URL: urlFor('kc_app_unwalled') }),
    /^BootError: DATABASE_URL signs in as "kc_app_unwalled", which has BYPASSRLS/,
  ],
  [
    'roles that are swapped',
    () => ({ DATABASE_URL: urlFor('kc_owner'), MIGRATION_DATABASE_URL: urlFor('kc_app') }),
    /^BootError: DATABASE_URL and MIGRATION_DATABASE_URL are swapped/,
  ],
  [
    'the owner twice',
    () => ({ DATABASE_URL: urlFor('kc_owner') }),
    /^BootError: DATABASE_URL signs in as "kc_owner": the program serves as kc_app/,
  ],
  [
    'a role that serves nothing',
    () => ({ DATABASE_URL: urlFor('kc_report') }),
    /^BootError: DATABASE_URL signs in as "kc_report"/,
  ],
  [
    'one address without the other',
    () => ({ DATABASE_URL: '' }),
    /^BootError: MIGRATION_DATABASE_URL is set without DATABASE_URL/,
  ],
  [
    'an address of something else',
    () => ({ DATABASE_URL: 'mysql://x' }),
    /^BootError: DATABASE_URL is no PostgreSQL address/,
  ],
  ['a port that is none', () => ({ PORT: 'abc' }), /^BootError: PORT is "abc", which is no port number/],
  ['a demo password too short to be one', () => ({ DEMO_PASSWORD: 'short' }), /^BootError: DEMO_PASSWORD needs 15/],
])('refuses %s in one line', async (_what, env, line) => {
  expect(await failureOf(env())).toMatch(line);
});

function withDatabase(): string {
  const url = new URL(process.env['TEST_ADMIN_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

it('serves until it is asked to stop, and starts again', async () => {
  for (let time = 0; time < 2; time += 1) {
    const shutdown = new Shutdown();
    const { url, demo } = await run(readConfig(own()), { shutdown, say: () => undefined });
    expect(demo).toBeUndefined();
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ ready: true });
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('kc_http_request_seconds_count');
    expect(await shutdown.run(() => undefined)).toBe(true);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  }
});

it('refuses a schema that is newer than the program', async () => {
  const schema = await createProvince(urlFor('kc_owner'), migrations, { slug: 'newer', name: 'Tỉnh Mới' });
  await asAdmin(
    `insert into ${schema}.migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`,
    database,
  );
  expect(await failureOf({})).toMatch(
    /^BootError: The database is newer than this program \(p_newer has seen FromTheFuture9999999999999\)/,
  );
});

it('refuses to serve while a wall is down, and says around which tables', async () => {
  await asAdmin(`drop schema p_newer cascade; delete from control.provinces where slug = 'newer'`, database);
  const schema = await createProvince(urlFor('kc_owner'), migrations, { slug: 'open', name: 'Tỉnh Mở' });
  const restored: [string, string][] = [
    ['no force row level security', 'force row level security'],
    ['disable row level security', 'enable row level security'],
  ];
  for (const [open, shut] of restored) {
    await asAdmin(`alter table ${schema}.tasks ${open}`, database);
    expect(await failureOf({})).toMatch(
      /^BootError: Row-level security is not forced by kc_owner on p_open\.tasks: restore it/,
    );
    await asAdmin(`alter table ${schema}.tasks ${shut}`, database);
  }
  expect(await failureOf({})).toBe('started');
});

it('says in one line that it may not bring an older schema up to itself', async () => {
  await asAdmin(
    `delete from p_open.migrations where id = (select max(id) from p_open.migrations); alter schema p_open owner to postgres`,
    database,
  );
  expect(await failureOf({})).toBe(
    'BootError: The database cannot be brought up to this program: permission denied for schema p_open',
  );
});

it('runs what it closes in the opposite order, once, and past a step that fails', async () => {
  const shutdown = new Shutdown();
  const done: string[] = [];
  for (const name of ['database', 'app', 'server']) {
    shutdown.then(name, () => {
      done.push(name);
      return name === 'app' ? Promise.reject(new Error('broken')) : Promise.resolve();
    });
  }
  const said: string[] = [];
  const [first, second] = await Promise.all([
    shutdown.run((line) => said.push(line)),
    shutdown.run((line) => said.push(line)),
  ]);
  expect([done, said, first, second]).toEqual([['server', 'app', 'database'], ['app: broken'], false, false]);
});
