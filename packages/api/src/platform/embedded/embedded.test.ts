// The embedded database as a whole: a real one, started, adopted, refused to a second program and stopped.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded } from './embedded.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-embedded-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

const start = () => startEmbedded({ dataDir, throwaway: true });

async function ask(adminUrl: string, statement: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ answer: string }>({ text: statement });
  await client.end();
  return rows[0]?.answer ?? '';
}

it('keeps what was written over a stop, and its password to itself', async () => {
  const first = await start();
  await ask(first.adminUrl, 'create table kept as select 7 as answer');
  await first.stop();
  const second = await start();

  expect(await ask(second.adminUrl, 'select answer::text from kept')).toBe('7');
  expect((await stat(join(dataDir, 'database.secret'))).mode & 0o777).toBe(0o600);
  await expect(ask(second.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
  await second.stop();
});

it('has what the migrations and the search need', async () => {
  const server = await start();
  const extensions = `select string_agg(name, ' ' order by name) as answer from pg_available_extensions
    where name in ('ltree', 'pg_trgm', 'pgcrypto', 'unaccent')`;

  expect(await ask(server.adminUrl, extensions)).toBe('ltree pg_trgm pgcrypto unaccent');
  expect(
    await ask(server.adminUrl, `select min(c collate "vi-x-icu") as answer from unnest(array['đ','e','d']) c`),
  ).toBe('d');
  await server.stop();
});

it('is not given to a second program, but shared with the command line, which leaves it running', async () => {
  const server = await start();

  await expect(start()).rejects.toThrow('in use by another running program');
  const beside = await startEmbedded({ dataDir, share: true });
  await beside.stop();
  expect(beside.adminUrl).toBe(server.adminUrl);
  expect(await ask(server.adminUrl, 'select 1::text as answer')).toBe('1');
  await server.stop();
});

it('is adopted where it runs when the program that started it is gone', async () => {
  const orphan = await start();
  const gone = `select count(pg_terminate_backend(pid))::text as answer from pg_stat_activity
    where application_name = 'ky-cuong owner'`;
  expect(await ask(orphan.adminUrl, gone)).toBe('1');

  const adopted = await start();
  expect(adopted.adminUrl).toBe(orphan.adminUrl);
  await adopted.stop();
  await expect(ask(orphan.adminUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

it('starts again after the server was killed with all it had open', async () => {
  const killed = await start();
  await ask(killed.adminUrl, 'create table survived as select 8 as answer');
  await ask(killed.adminUrl, 'checkpoint');
  const [pid] = (await readFile(join(dataDir, 'database', 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await pause(50);

  const next = await start();
  expect(await ask(next.adminUrl, 'select answer::text from survived')).toBe('8');
  await next.stop();
});

it('refuses the files of another PostgreSQL in one line', async () => {
  const version = join(dataDir, 'database', 'PG_VERSION');
  const own = await readFile(version, 'utf8');
  await writeFile(version, '15\n');

  await expect(start()).rejects.toThrow(/belongs to PostgreSQL 15, this program brings 18/);
  await writeFile(version, own);
});

it('says in one line that npm brings no PostgreSQL for this platform', async () => {
  const { arch } = process;
  const pretend = (value: string) => Object.defineProperty(process, 'arch', { value, configurable: true });
  pretend('riscv64');
  try {
    await expect(start()).rejects.toThrow(
      `No embedded PostgreSQL for ${process.platform}-riscv64: set DATABASE_URL and MIGRATION_DATABASE_URL.`,
    );
  } finally {
    pretend(arch);
  }
});
