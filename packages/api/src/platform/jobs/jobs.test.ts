import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { newId } from '../db/ids.js';
import { TenantDb } from '../db/tenant-db.js';
import { startTestApp, type TestAgency, type TestApp } from '../../testing/test-app.js';
import { noMail } from '../mail/mail.js';
import { keepHouse } from './housekeeping.job.js';
import type { Job, JobContext } from './job.js';
import { carryOutbox } from './outbox.job.js';
import { startQueue } from './queue.js';

const carry = carryOutbox([]);
const log = pino({ level: 'silent' });

describe('the queue', () => {
  const database = `kc_queue_${randomBytes(4).toString('hex')}`;
  const urlFor = (role: string) => {
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    Object.assign(url, { username: role, password: 'test', pathname: `/${database}` });
    return url.href;
  };
  const asAdmin = async (sql: string) => {
    const client = new pg.Client({ connectionString: process.env['TEST_ADMIN_URL'] });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  beforeAll(async () => {
    await asAdmin(`create database ${database}`);
    await asAdmin(`grant connect, create on database ${database} to kc_owner, kc_jobs`);
  });
  afterAll(() => asAdmin(`drop database ${database} with (force)`));

  it('takes jobs from the program through one door only, and runs them again when they fail', async () => {
    const runs: string[] = [];
    const work = () => {
      runs.push('run');
      return runs.length === 1 ? Promise.reject(new Error('the first time')) : Promise.resolve();
    };
    const queue = await startQueue({
      ownerUrl: urlFor('kc_owner'),
      jobs: [{ name: 'test:work', at: '0 0 1 1 *', run: work }],
      log,
    });
    const app = new pg.Client({ connectionString: urlFor('kc_app') });
    await app.connect();
    await expect(app.query(`select kc_jobs.add_job('test:work', '{}'::json)`)).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('select * from kc_jobs._private_jobs')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query(`select kc_jobs.enqueue('other', '{}')`)).rejects.toMatchObject({ code: '22023' });
    await app.query('begin');
    await app.query(`select kc_jobs.enqueue('test:work', '{}')`);
    await app.query('rollback');
    await pause(500);
    expect(runs).toEqual([]);

    await app.query(`select kc_jobs.enqueue('test:work', '{}')`);
    for (let waited = 0; runs.length < 2 && waited < 15_000; waited += 100) await pause(100);
    expect(runs).toEqual(['run', 'run']);
    await app.end();
    await queue.stop();
  });
});

describe('jobs', () => {
  let app: TestApp;
  let province: TestAgency;
  beforeAll(async () => {
    app = await startTestApp();
    province = await app.foundAgency('Tỉnh Thử');
  });
  afterAll(() => app.stop());

  const contextOf = (job: Job): JobContext => {
    const now = app.clock.now();
    const db = new TenantDb(app.app.services.writes, { schema: app.place.schema, worker: job.name.replace(':', '.') });
    const rest = { mail: noMail, publicUrl: undefined };
    const served = { id: '', slug: 'x', schema: app.place.schema, name: '', isDemo: false, clockOffsetMs: 0 };
    const as = () => Promise.reject(new Error('No job here acts for a person.'));
    const stopping = new AbortController().signal;
    const when = { now, today: '2024-03-15', realNow: now } as const;
    return { province: served, ...when, db, as, forPerson: as, stopping, ...rest, dataDir: app.place.dataDir, log };
  };

  it('carry an event out when its time has come, once', async () => {
    const leave = (seconds: number) =>
      app.owner.query(
        `insert into outbox (id, kind, agency_id, payload, not_before, created_at) values ($1, 'task.urged', $2, '{}', $3, $4)`,
        [newId('Other'), province.id, new Date(app.clock.now().getTime() + seconds * 1_000), app.clock.now()],
      );
    await leave(-1);
    await leave(10);
    await Promise.all([carry.run(contextOf(carry)), carry.run(contextOf(carry))]);
    const sent = async () =>
      (
        await app.owner.query<{ sent: boolean }[]>('select sent_at is not null as sent from outbox order by not_before')
      ).map((row) => row.sent);
    expect(await sent()).toEqual([true, false]);
    app.clock.set('2024-03-15T08:00:10+07:00');
    await carry.run(contextOf(carry));
    expect(await sent()).toEqual([true, true]);
  });

  it('are hidden from whoever is bound as a person', async () => {
    const seen = await app.as(province, 'HEAD').bound((tx) => tx.query<unknown[]>('select * from outbox'));
    expect(seen).toEqual([]);
  });

  it('clear away what has run out, and nothing else', async () => {
    const person = await app.person(province, 'OFFICIAL');
    await app.as(person).token();
    const age = (days: number) => new Date(app.clock.now().getTime() - days * 86_400_000);
    const key = (name: string, days: number) =>
      app.owner.query('insert into idempotency_keys values ($1, $2, $3, $4, null, $5)', [
        person.personId,
        province.id,
        name,
        'x',
        age(days),
      ]);
    await key('kept-for-a-day', 1.5);
    await key('long-past', 2.5);
    await app.owner.query(
      `insert into sessions (id, token_hash, account_id, person_id, created_at, last_seen_at, expires_at)
       select $1, $2, id, person_id, $3, $3, $3 from accounts where person_id = $4`,
      [newId('Session'), 'a'.repeat(64), age(31), person.personId],
    );
    await keepHouse.run(contextOf(keepHouse));
    expect(await app.owner.query('select key from idempotency_keys')).toEqual([{ key: 'kept-for-a-day' }]);
    expect(await app.owner.query('select count(*) from sessions where token_hash = $1', ['a'.repeat(64)])).toEqual([
      { count: 0 },
    ]);
    expect(await app.owner.query('select count(*) from sessions where person_id = $1', [person.personId])).toEqual([
      { count: 1 },
    ]);
  });

  it('see nothing of the work itself', async () => {
    const { db } = contextOf(keepHouse);
    const counts = await db.run((tx) =>
      tx.query<
        object[]
      >(`select (select count(*) from accounts) as accounts, (select count(*) from audit_entries) as entries,
        (select count(*) from directives) as directives, (select count(*) from tasks) as tasks`),
    );
    expect(counts).toEqual([{ accounts: 0, entries: 0, directives: 0, tasks: 0 }]);
  });
});
