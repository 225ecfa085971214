import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import { type App, createApp } from '../../app/create-app.js';
import { startTestApp, type TestAgency, type TestApp } from '../../testing/test-app.js';
import { operationDeadline } from './deadline.js';
import { namedQuery, NamedReads } from './named-query.js';
import { TenantDb, type Tx } from './tenant-db.js';

const IN_A_HURRY = 400;

let app: TestApp;
let hurried: App;
let province: TestAgency;
const databaseUrl = () => (process.env['TEST_DATABASE_URL'] ?? '').replace(/\/\/[^@]*@/, '//kc_app:test@');

beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh');
  const { dataDir } = app.place;
  const log = pino({ level: 'silent' });
  hurried = await createApp({ databaseUrl: databaseUrl(), dataDir, log, clock: app.clock, operationMs: IN_A_HURRY });
});
afterAll(() => Promise.all([app.stop(), hurried.close()]));

const sleeping = namedQuery<{ done: string }>('test.deadline.sleeping', 'select pg_sleep($1)::text as done');
const doors = () => {
  const binding = { schema: app.place.schema, agencyId: province.id };
  const { reads, writes } = app.app.services;
  return { reads: new NamedReads(reads, binding, 'test'), db: new TenantDb(writes, binding) };
};

/** What the work ends with as part of a request in a hurry, and after how many milliseconds. */
async function ending(work: () => Promise<unknown>): Promise<{ outcome: unknown; ms: number }> {
  const server = express();
  const begun = performance.now();
  let outcome: unknown;
  server.get('/', operationDeadline(databaseUrl(), IN_A_HURRY), async (_req, res) => {
    outcome = await work().catch((cause: unknown) => cause);
    res.json({});
  });
  await supertest(server).get('/');
  return { outcome, ms: performance.now() - begun };
}

const sleeps = (tx: Tx, seconds: number) => tx.query('select pg_sleep($1)', [seconds]);

it('cancels the statement of a read when the operation has had its time', async () => {
  const { outcome, ms } = await ending(() => doors().reads.run(sleeping, [4]));
  expect(outcome).toMatchObject({ code: '57014' });
  expect(ms).toBeLessThan(2_500);
});

it('cancels a use case between many short statements, and leaves its connection as it found it', async () => {
  const { outcome, ms } = await ending(() =>
    doors().db.run(async (tx) => {
      for (let n = 0; n < 40; n += 1) await sleeps(tx, 0.1);
    }),
  );
  expect(outcome).toMatchObject({ driverError: { code: '57014' } });
  expect(ms).toBeLessThan(2_500);
  const after = await Promise.all(Array.from({ length: 10 }, () => doors().db.run((tx) => tx.query('select 1 as n'))));
  expect(after).toEqual(Array.from({ length: 10 }, () => [{ n: 1 }]));
});

it('lets nothing begin after that time', async () => {
  const { outcome } = await ending(async () => {
    await pause(IN_A_HURRY + 100);
    await doors().reads.run(sleeping, [0]);
  });
  expect(outcome).toMatchObject({ code: 'UNAVAILABLE' });
});

it('does not touch what is done in time, nor work that belongs to no request', async () => {
  const { outcome } = await ending(() => doors().reads.run(sleeping, [0.1]));
  expect(outcome).toHaveLength(1);
  await expect(doors().reads.run(sleeping, [0.6])).resolves.toHaveLength(1);
});

it('answers UNAVAILABLE over HTTP, and has written nothing', async () => {
  const head = await app.person(province, 'HEAD');
  const cookie = `kc_session=${await app.as(head).token()}`;
  const languages = () =>
    app.owner.query<{ language: string }[]>('select language from accounts where person_id = $1', [head.personId]);
  const before = await languages();
  const begun = performance.now();
  const answer = await app.owner.transaction(async (holder) => {
    await holder.query('select from accounts where person_id = $1 for update', [head.personId]);
    return supertest(hurried.express)
      .post('/graphql')
      .set({ host: app.place.host, cookie })
      .send({ query: 'mutation { setLanguage(language: EN) { language } }' });
  });
  expect(performance.now() - begun).toBeLessThan(1_900); // the lock's own limit comes after that
  expect(answer.body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', reason: 'TRY_LATER' } }]);
  expect(answer.body.data).toBeNull();
  expect(before).toMatchObject([{ language: expect.not.stringMatching('EN') as string }]);
  expect(await languages()).toEqual(before);
});
