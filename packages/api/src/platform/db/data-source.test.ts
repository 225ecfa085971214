import { setTimeout as pause } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { namedQuery, NamedReads } from './named-query.js';
import { TenantDb } from './tenant-db.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const AGENCY = '00000000-0000-7000-8000-000000000002';
const bound = () => ({ schema: app.place.schema, agencyId: AGENCY });
const reads = () => new NamedReads(app.app.services.reads, bound(), 'test');

const PATIENCE = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
  current_setting('idle_in_transaction_session_timeout') as idle`;
const sleeping = namedQuery<{ done: string }>('test.sleeping', 'select pg_sleep($1)::text as done');
const whoseProcess = namedQuery<{ pid: number }>('test.pid', 'select pg_backend_pid() as pid where $1::int = 1');

it('waits for no statement, lock or idle transaction beyond its time, on both pools', async () => {
  const expected = { statement: '5s', lock: '2s', idle: '10s' };
  expect((await app.app.services.reads.query(PATIENCE)).rows).toEqual([expected]);
  expect(await app.app.services.writes.query(PATIENCE)).toEqual([expected]);
});

it('has both pools say so themselves, whatever the role was given', async () => {
  const source = `select distinct source from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`;
  expect((await app.app.services.reads.query(source)).rows).toEqual([{ source: 'client' }]);
  expect(await app.app.services.writes.query(source)).toEqual([{ source: 'client' }]);
});

it('ends a statement that takes too long', async () => {
  const startedAt = performance.now();
  await expect(reads().run(sleeping, [20])).rejects.toMatchObject({ code: '57014' });
  expect(performance.now() - startedAt).toBeLessThan(8_000);
});

it('outlives a connection that breaks under a read, and serves the next', async () => {
  const cut = reads().run(sleeping, [4]);
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'kc_app' and state = 'active'
    and datname = current_database() and query like 'select pg_sleep%'`;
  const ending = async (tries = 0): Promise<void> => {
    await pause(50);
    const ended = await app.app.services.writes.query<unknown[]>(end);
    if (ended.length === 0 && tries < 40) await ending(tries + 1);
  };
  await Promise.all([expect(cut).rejects.toMatchObject({ code: '57P01' }), ending()]);
  expect(await reads().run(whoseProcess, [1])).toHaveLength(1);
});

it('leaves nothing bound on a connection of the hot reads, even after a failure', async () => {
  const broken = namedQuery<{ n: number }>('test.broken.bound', 'select 1 / $1::int as n');
  await Promise.allSettled(Array.from({ length: 20 }, (_, n) => reads().run(broken, [n % 2])));
  const left = await Promise.all(
    Array.from({ length: 20 }, () =>
      app.app.services.reads.query(`select coalesce(current_setting('app.agency', true), '') as agency,
        current_setting('search_path') as path, current_setting('transaction_read_only') as "readOnly"`),
    ),
  );
  expect(left.flatMap(({ rows }) => rows as unknown[])).toEqual(
    Array.from({ length: 20 }, () => ({ agency: '', path: '"$user", public', readOnly: 'off' })),
  );
});

it('shows no row, and raises no error, where an earlier transaction left the empty setting behind', async () => {
  const province = await app.foundAgency('Tỉnh');
  await app.person(province, 'HEAD');
  const client = await app.app.services.reads.connect();
  try {
    const count = async (binding: string) => {
      await client.query(`begin; set local search_path = ${app.place.schema}; ${binding}`);
      const { rows } = await client.query<{ n: number }>('select count(*) as n from persons');
      await client.query('commit');
      return rows[0]?.n;
    };
    expect(await count(`set local app.agency = '${province.id}'`)).toBe(1);
    const { rows } = await client.query<{ left: string }>(`select current_setting('app.agency', true) as left`);
    expect(rows[0]?.left).toBe(''); // not null any more: a policy that cast it would throw
    expect(await count('')).toBe(0);
  } finally {
    client.release();
  }
});

it('takes no second connection for a use case while one is held', async () => {
  const db = new TenantDb(app.app.services.writes, bound());
  // Twice as many at once as there are connections: with a second one each, all would wait for ever.
  const ran = await Promise.all(Array.from({ length: 20 }, (_, n) => db.run((tx) => tx.query(`select ${n} as n`))));
  expect(ran).toEqual(Array.from({ length: 20 }, (_, n) => [{ n }]));
});
