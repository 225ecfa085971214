// S23: every change leaves its entry in the audit chain, nothing else does, and whoever touches the chain afterwards is found out.
import pg from 'pg';
import { verifyAudit } from '@ky-cuong/api/admin/verify-audit.js';
import { runEverywhere } from '@ky-cuong/api/app/worker.js';
import { currentRequest } from '@ky-cuong/api/platform/http/current-request.js';
import { exportAuditHeads } from '@ky-cuong/api/platform/jobs/audit-heads.job.js';
import type { Battery, Round, Tally } from '../battery.ts';
import { acts, unknownActs } from './acts.ts';
import { documentOf } from './documents.ts';
import { chanceOf } from './figures.ts';
import { setStage, type Stage } from './stage.ts';
import { type Chain, type Entry, tampers } from './tampering.ts';

/** What changes nothing that an auditor asks about: how a person looks at the house, and what he has read of his own news. */
const UNAUDITED = new Set([
  ...['actAs', 'setLanguage', 'pinView', 'markNotificationsRead', 'updateNotificationSettings'],
]);

const entriesOf = async ({ app }: Stage): Promise<number> => {
  const [row] = await app.owner.query('select count(*)::int as entries from audit_entries');
  return row.entries as number;
};

/** Each mutation once as it should be and once as it must not: an entry for the first, none for the second. */
async function changes(stage: Stage, tally: Tally): Promise<void> {
  for (const name of unknownActs()) tally.check(false, () => `${name} is not tried`);
  for (const [name, prepare] of Object.entries(acts)) {
    const { who, variables } = await prepare(stage);
    const send = () => (who ? stage.app.as(who) : stage.app.anonymous).send(documentOf(name), variables);
    const before = await entriesOf(stage);
    const { errors } = await send();
    const written = (await entriesOf(stage)) - before;
    tally.check(!errors, () => `${name} was refused: ${JSON.stringify(errors)}`);
    tally.check(UNAUDITED.has(name) ? written === 0 : written > 0, () => `${name} left ${written} entries`);
    tally.count('mutations', 1);
    tally.count('entries', written);

    const refused = await stage.app
      .as(stage.official)
      .send(documentOf('createAgency'), (await acts['createAgency']?.(stage))?.variables);
    tally.check(refused.errors?.[0]?.extensions.code === 'FORBIDDEN', () => 'an official founded an agency');
    tally.check((await entriesOf(stage)) === before + written, () => 'a refusal left an entry');
  }
}

interface Verified extends Chain {
  readonly schema: string;
  readonly dataDir: string;
  readonly tally: Tally;
}

const breaksIn = async ({ client, schema, dataDir }: Verified) => (await verifyAudit(client, schema, dataDir)).breaks;

/** Each in a transaction of its own that is taken back: the chain stays as it was written. */
async function tampering(chain: Verified, count: number): Promise<void> {
  const { client, tally } = chain;
  const untouched = await breaksIn(chain);
  tally.check(untouched.length === 0, () => `the chain as written is broken: ${JSON.stringify(untouched.slice(0, 3))}`);
  const kinds = Object.entries(tampers);
  let found = 0;
  for (let number = 0; number < count; number += 1) {
    const [kind, tamper] = kinds[number % kinds.length] ?? ['none', () => Promise.resolve()];
    await client.query('begin');
    try {
      await tamper(chain);
      const breaks = await breaksIn(chain);
      if (breaks.length > 0) found += 1;
      tally.check(breaks.length > 0, () => `nobody noticed: ${kind} (number ${number})`);
    } finally {
      await client.query('rollback');
    }
  }
  tally.note('tampered', count);
  tally.note('detected', found);
  tally.check((await breaksIn(chain)).length === 0, () => 'the chain is broken after all was taken back');
}

/** How fast a long chain is walked; and that the program stops when it can write no entry. */
async function volume(chain: Verified, rows: number): Promise<void> {
  const { client, tally, entries } = chain;
  const tenant = entries[0]?.tenant_id ?? '';
  await client.query(
    `select append_audit($1, $1, now(), null, 'Người Thử', '', null, null, 'test.written', $1, '{}', 'trace') from generate_series(1, $2::integer)`,
    [tenant, rows],
  );
  const began = performance.now();
  const { entries: walked, breaks } = await verifyAudit(client, chain.schema, chain.dataDir);
  const perSecond = Math.round(walked / ((performance.now() - began) / 1_000));
  tally.note('verifiedPerSecond', perSecond);
  tally.check(breaks.length === 0, () => 'a long chain is broken');
  tally.check(perSecond >= 20_000, () => `only ${perSecond} entries a second are verified`);
}

async function withoutAudit(stage: Stage, client: pg.Client, tally: Tally): Promise<void> {
  const prepared = await acts['createTasks']?.(stage);
  const send = () => stage.app.as(stage.work.chair).send(documentOf('createTasks'), prepared?.variables);
  const tasksOf = async () => (await stage.app.owner.query('select count(*)::int as n from tasks'))[0].n as number;
  const before = await tasksOf();
  await client.query('revoke execute on function append_audit from kc_app');
  const { errors } = await send();
  tally.check(Boolean(errors), () => 'a change is made though no entry can be written');
  tally.check((await tasksOf()) === before, () => 'a task stands without its entry');
  await client.query('grant execute on function append_audit to kc_app');
  tally.check(!(await send()).errors, () => 'the same change is refused when entries can be written again');
}

async function run({ house, isLong, seed }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const { schema, dataDir } = stage.app.place;
  await changes(stage, tally);
  const { services } = stage.app.app;
  const only = {
    ...services.provinces,
    all: () => services.provinces.byHost(stage.app.place.host).then((one) => [one]),
  };
  const own = {
    ...services,
    provinces: Object.assign(Object.create(services.provinces) as typeof services.provinces, only),
  };
  await runEverywhere(exportAuditHeads, { services: own, dataDir, log: currentRequest().log });
  const client = new pg.Client(house.databaseUrl);
  await client.connect();
  try {
    await client.query(`set search_path = ${schema}`);
    const { rows: entries } = await client.query<Entry>('select tenant_id, seq from audit_entries order by 1, 2');
    const chain: Verified = { client, entries, chance: chanceOf(seed), schema, dataDir, tally };
    await tampering(chain, isLong ? 1_000 : 32);
    await withoutAudit(stage, client, tally);
    if (isLong) await volume(chain, 100_000);
  } finally {
    await client.end();
  }
}

export const auditChain: Battery = { name: 'S23', title: 'the audit chain', run };
