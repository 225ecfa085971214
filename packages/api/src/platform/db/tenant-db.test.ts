import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { bindStatement } from './bind.js';
import { TenantDb } from './tenant-db.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const db = () => new TenantDb(app.app.services.writes, { schema: app.place.schema });

it('refuses a transaction inside a transaction at once', async () => {
  await expect(db().run(() => db().run(() => Promise.resolve(1)))).rejects.toThrow('Already in a transaction');
});

it.each(["p_x'; drop table persons", 'public', 'p_', ''])('refuses to bind to the schema %j', (schema) => {
  expect(() => bindStatement({ schema })).toThrow('malformed');
});

it('refuses to bind to what is no uuid', () => {
  expect(() => bindStatement({ schema: 'p_x', agencyId: "' or true --" })).toThrow('malformed');
});

it('refuses to see with the eyes of a job and of a person at once', () => {
  const person = { schema: 'p_x', personId: '00000000-0000-7000-8000-000000000003' };
  expect(() => bindStatement({ ...person, worker: 'outbox.carry' })).toThrow('at once');
});

it('leaves nothing bound on a connection that goes back to the pool, even after a failure', async () => {
  const binding = { schema: app.place.schema, agencyId: '00000000-0000-7000-8000-000000000001' };
  const fails = new TenantDb(app.app.services.writes, binding).run((tx) => tx.query('select 1 / 0'));
  await expect(fails).rejects.toThrow('division by zero');
  const left = await Promise.all(
    Array.from({ length: 20 }, () =>
      app.app.services.writes.query<{ agency: string; path: string }[]>(
        `select coalesce(current_setting('app.agency', true), '') as agency, current_setting('search_path') as path`,
      ),
    ),
  );
  expect(left.flat()).toEqual(Array.from({ length: 20 }, () => ({ agency: '', path: '"$user", public' })));
});

it('begins again after a deadlock, so that both get their turn', async () => {
  await app.owner.query('create table deadlocks (id integer primary key, n integer not null)');
  await app.owner.query('grant select, update on deadlocks to kc_app');
  await app.owner.query('insert into deadlocks values (1, 0), (2, 0)');
  let begun = 0;
  const meet = async () => {
    begun += 1;
    for (let turn = 0; begun < 2 && turn < 100; turn += 1) await new Promise((later) => setTimeout(later, 10));
  };
  const crosswise = (first: number, second: number) =>
    db().run(async (tx) => {
      await tx.query('update deadlocks set n = n + 1 where id = $1', [first]);
      await meet();
      await tx.query('update deadlocks set n = n + 1 where id = $1', [second]);
    });
  await Promise.all([crosswise(1, 2), crosswise(2, 1)]);
  expect(begun).toBeGreaterThan(2); // one of them was sent back
  expect(await app.owner.query('select id, n from deadlocks order by id')).toEqual([
    { id: 1, n: 2 },
    { id: 2, n: 2 },
  ]);
  await app.owner.query('drop table deadlocks');
});
