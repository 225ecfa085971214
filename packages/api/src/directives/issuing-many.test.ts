import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { jobs } from '../app/jobs.js';
import { foundCommunes } from '../testing/communes.js';
import { runJob } from '../testing/run-job.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';
import { ISSUE, MATRIX, ownDirective, REGISTER, REVISE } from './testing.js';

const COMMUNES = 1_200; // more than one step

let app: TestApp;
let province: TestAgency;
let chair: TestPerson;
let deputy: TestPerson;
let reeve: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('UBND tỉnh Nhiều');
  await foundCommunes(app, province, COMMUNES - 1);
  const commune = await app.foundAgency('UBND xã Cuối', { parent: province, level: 'COMMUNE' });
  [chair, deputy, reeve] = await Promise.all([
    app.person(province, 'HEAD'),
    app.person(province, 'DEPUTY'),
    app.person(commune, 'HEAD'),
  ]);
}, 60_000);
afterAll(() => app.stop());

const job = (name: string) => {
  const found = jobs.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const runLongJobs = () => runJob(app, job('long-jobs:run'));

const STANDING = `query ($id: ID!) { directive(id: $id) { stage number version isIssuing allowedActions
  issuingJob { id state kind done total subjectId } progress { agencies agenciesNotReceived } } }`;
const standing = async (who: TestPerson, id: string) => {
  const { data, errors } = await app.as(who).send(STANDING, { id });
  return errors?.[0].extensions.code ?? data.directive;
};
const jobOf = async (id: string) =>
  (await app.as(chair).send('{ myJobs { id subjectId state done total reason cancelAsked } }')).data.myJobs.find(
    ({ subjectId }: { subjectId: string }) => subjectId === id,
  );

async function ordered(): Promise<string> {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
  const { errors, data } = await issue(chair, id);
  expect(errors).toBeUndefined();
  expect(data.issueDirective).toMatchObject({
    id,
    stage: 'DRAFT',
    number: null,
    version: 1,
    progress: { agencies: 0 },
  });
  return id;
}

const issue = (who: TestPerson, id: string) =>
  app.as(who).send(ISSUE, { input: { id, version: 1, recipients: { rules: ['ALL_COMMUNES'] } } });

async function written(id: string) {
  const [row] = await app.owner.query(
    `select (select count(*)::int from directive_receipts where directive_id = $1) as receipts,
            (select count(distinct agency_id)::int from directive_receipts where directive_id = $1) as agencies,
            (select count(*)::int from outbox where payload ->> 'directiveId' = $1::text) as events,
            (select coalesce(sum(jsonb_array_length(payload -> 'receiptIds')), 0)::int from outbox where payload ->> 'directiveId' = $1::text) as told,
            (select count(*)::int from audit_entries where action = 'directive.issued' and subject_id = $1) as audited`,
    [id],
  );
  return row;
}
const NOTHING = { receipts: 0, agencies: 0, events: 0, told: 0, audited: 0 };
const ALL = { receipts: COMMUNES, agencies: COMMUNES, events: 1, told: COMMUNES, audited: 1 };

/** Holds the work back just before its end, while receipts are written and not yet seen; `meanwhile` says what happens then. */
async function heldBack(meanwhile: (tx: EntityManager) => Promise<void>): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  await app.owner.transaction(async (tx) => {
    await tx.query('lock table outbox in access exclusive mode');
    running = runLongJobs();
    running.catch(() => undefined);
    while ((await waiting(tx)) === 0) await pause(10);
    await meanwhile(tx);
  });
  await running.catch(() => undefined);
}

const waiting = async (tx: EntityManager): Promise<number> =>
  (await tx.query(`select count(*)::int as n from pg_locks where relation = 'outbox'::regclass and not granted`))[0].n;

/** As when the machine that does the work goes dark: its connection ends in the middle. */
async function killIssuer(): Promise<void> {
  const admin = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await admin.connect();
  try {
    await admin.query(
      `select pg_terminate_backend(pid) from pg_locks where relation = '${app.place.schema}.outbox'::regclass and not granted`,
    );
  } finally {
    await admin.end();
  }
}

/** As the next worker finds it, a minute after the one that did it has died. */
const leaseRunsOut = (id: string) =>
  app.owner.query(
    `update long_jobs set state = 'RUNNING', ended_at = null, reason = null, reason_params = null, lease = gen_random_uuid(),
            leased_until = clock_timestamp() - interval '1 second' where subject_id = $1`,
    [id],
  );

it('answers at once, shows nothing half-done, and then all of it', async () => {
  const id = await ordered();
  expect(await standing(deputy, id)).toMatchObject({ isIssuing: true, issuingJob: null, allowedActions: ['split'] });
  expect(await standing(chair, id)).toMatchObject({
    ...{ stage: 'DRAFT', isIssuing: true, allowedActions: ['split'] },
    issuingJob: { state: 'QUEUED', kind: 'ISSUE_DIRECTIVE', done: 0, total: COMMUNES, subjectId: id },
  });
  expect(await written(id)).toEqual(NOTHING);

  await heldBack(async () => {
    expect(await standing(chair, id)).toMatchObject({
      ...{ stage: 'DRAFT', number: null, isIssuing: true, progress: { agencies: 0 } },
      issuingJob: { state: 'RUNNING', total: COMMUNES },
    });
    expect(await standing(reeve, id)).toBe('NOT_FOUND');
    expect((await issue(deputy, id)).errors[0].extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'DIRECTIVE_ISSUING',
    });
    const revised = await app.as(chair).send(REVISE, { input: { id, version: 1, abstract: 'Khác' } });
    expect(revised.errors[0].extensions).toMatchObject({ code: 'CONFLICT', reason: 'DIRECTIVE_ISSUING' });
  });

  expect(await standing(chair, id)).toMatchObject({
    ...{ stage: 'ISSUED', version: 2, isIssuing: false, issuingJob: null },
    progress: { agencies: COMMUNES, agenciesNotReceived: COMMUNES },
  });
  expect(await standing(reeve, id)).toMatchObject({ stage: 'ISSUED', progress: { agencies: 1 } });
  expect(await jobOf(id)).toMatchObject({ state: 'DONE', done: COMMUNES, total: COMMUNES });
  expect(await written(id)).toEqual(ALL);
  expect((await app.as(chair).send(MATRIX, { id, first: 1 })).data.directiveMatrix.totalCount).toBe(COMMUNES);
  expect((await issue(chair, id)).errors[0].extensions.reason).toBe('DIRECTIVE_ISSUED');
});

it('leaves nothing when it dies in the middle, and issues it once when it goes on', async () => {
  const id = await ordered();
  await heldBack(killIssuer);
  expect(await written(id)).toEqual(NOTHING);
  expect(await standing(chair, id)).toMatchObject({ stage: 'DRAFT', number: null, version: 1 });

  await leaseRunsOut(id);
  await runLongJobs();
  expect(await written(id)).toEqual(ALL);

  await leaseRunsOut(id); // it had issued it and died before it could say so
  await runLongJobs();
  expect(await jobOf(id)).toMatchObject({ state: 'DONE', done: COMMUNES, total: COMMUNES });
  expect(await standing(chair, id)).toMatchObject({ stage: 'ISSUED', version: 2 });
  expect(await written(id)).toEqual(ALL);
});

it('is undone whole when it is called off, and its number goes to the next', async () => {
  const id = await ordered();
  await heldBack(async () => {
    const { data } = await app.as(chair).send('mutation ($id: ID!) { cancelJob(id: $id) { cancelAsked } }', {
      id: (await jobOf(id)).id,
    });
    expect(data.cancelJob.cancelAsked).toBe(true);
  });
  expect(await jobOf(id)).toMatchObject({ state: 'CANCELLED' });
  expect(await written(id)).toEqual(NOTHING);
  expect(await standing(chair, id)).toMatchObject({ stage: 'DRAFT', number: null, version: 1, isIssuing: false });

  expect((await issue(chair, id)).errors).toBeUndefined();
  await runLongJobs();
  expect(await written(id)).toEqual(ALL);
  const numbers = await app.owner.query(
    `select register_key from directives where stage = 'ISSUED' order by sent_at, id`,
  );
  expect(numbers.map(({ register_key }: { register_key: string }) => register_key)).toEqual(['1', '2', '3']);
});

it('is not done for whoever no longer holds the post', async () => {
  const { id } = (await app.as(chair).send(REGISTER, { input: ownDirective() })).data.registerDirective;
  const second = await app.person(province, 'DEPUTY');
  expect((await issue(second, id)).errors).toBeUndefined();
  await app.owner.query(`update appointments set valid_to = '2024-03-14' where id = $1`, [second.appointmentId]);
  await runLongJobs();
  expect(await app.owner.query('select state, reason from long_jobs where subject_id = $1', [id])).toEqual([
    { state: 'FAILED', reason: 'POST_NOT_YOURS' },
  ]);
  expect(await written(id)).toEqual(NOTHING);
  expect(await standing(chair, id)).toMatchObject({ stage: 'DRAFT', isIssuing: false });
});
