// The demo: a province of its own on an empty embedded database, founded once, with a password that only this machine knows.
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { DemoAccount } from '../demo/demo-doors.js';
import type { ActingActor, RequestContext, SessionInfo } from '../platform/graphql/context.js';
import { createProvince } from '../platform/db/migrate.js';
import { PLANNED_ONCE, PreparedClient } from '../platform/db/prepared-client.js';
import type { Job } from '../platform/jobs/job.js';
import { repeatTasks } from '../tasks/repeat-tasks.job.js';
import { currentRequest } from '../platform/http/current-request.js';
import type { frameOf, Services } from './context.js';
import { dropDemoProvince, settle } from './demo-province.queries.js';
import { features } from './features.js';
import { hierarchyVersionOf } from './hierarchy-version.queries.js';
import { outboxJob } from './jobs.js';
import { migrations } from './migrations.js';
import { unattended } from './unattended.js';
import { jobContext } from './worker.js';

export interface Demo {
  readonly password: string;
  readonly accounts: readonly DemoAccount[];
}

interface Asked {
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly password: string | undefined;
  readonly services: Services;
  readonly say: (line: string) => void;
}

/** The province's clock starts on the morning of Friday 15 March 2024. */
const OPENS_AT = '2024-03-15T08:00:00+07:00';
const SLUG = 'dong_thap';
const NAME = 'Tỉnh Đồng Tháp';

const markerIn = (dataDir: string) => join(dataDir, 'demo.json');
/** There from the first step of the founding to the last: a demo that was cut off is known by it. */
const unfinishedIn = (dataDir: string) => join(dataDir, 'demo.unfinished');

/** The demo of this data directory, founded now if the database is empty; undefined when the database is somebody's own. */
export async function ensureDemo(asked: Asked): Promise<Demo | undefined> {
  const [marker, unfinished] = [markerIn(asked.dataDir), unfinishedIn(asked.dataDir)];
  if (existsSync(unfinished)) await dropDemoProvince(asked.ownerUrl, SLUG);
  await asked.services.provinces.reload();
  const provinces = await asked.services.provinces.all();
  if (provinces.length > 0)
    return existsSync(marker) ? (JSON.parse(await readFile(marker, 'utf8')) as Demo) : undefined;

  await writeFile(unfinished, '');
  const password = asked.password ?? newPassword();
  const accounts = await foundProvince({ ...asked, password });
  await writeFile(marker, JSON.stringify({ password, accounts }, null, 2), { mode: 0o600 });
  await rm(unfinished);
  return { password, accounts };
}

async function foundProvince({ ownerUrl, password, services, say }: Asked & { password: string }) {
  const clockOffsetMs = new Date(OPENS_AT).getTime() - services.clock.now().getTime();
  const schema = await createProvince(ownerUrl, migrations, { slug: SLUG, name: NAME, isDemo: true, clockOffsetMs });
  await services.provinces.reload();
  const province = (await services.provinces.all()).find((one) => one.schema === schema);
  if (!province) throw new Error('The demo province was not found after it was made.');
  const owner = await openOwner(ownerUrl, schema);
  const writes = await openHurried(services.writes);
  try {
    const contextOf = (actor: ActingActor, now: Date, session?: SessionInfo) =>
      contextAs({ ...services, writes }, { province, owner, actor, now, ...(session && { session }) });
    // Loaded only here: a program that serves somebody's own database never reads the demo.
    const { foundDemo } = await import('../demo/found-demo.js');
    const carry = (now: Date) => carryAt({ ...services, writes }, province, now);
    const repeat = (now: Date) => repeatAt({ ...services, writes }, province, now);
    const accounts = await foundDemo({ province, owner, contextOf, carry, repeat, password, say });
    await settle(owner);
    return accounts;
  } finally {
    await Promise.all([owner.destroy(), writes.destroy()]);
  }
}

/** The same role and database, but no commit waits for the disk: what a power cut takes away is founded anew. */
export const openHurried = ({ options }: DataSource): Promise<DataSource> =>
  new DataSource({
    ...options,
    extra: {
      Client: PreparedClient,
      options: `-c synchronous_commit=off ${PLANNED_ONCE}`,
      max: 10,
      application_name: 'ky-cuong demo',
    },
  }).initialize();

const openOwner = (url: string, schema: string): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    entities: features.flatMap(({ entities }) => [...entities]),
    installExtensions: false,
    extra: { options: `-c search_path=${schema}`, max: 2, application_name: 'ky-cuong demo' },
  }).initialize();

interface Acting {
  readonly province: Parameters<typeof frameOf>[1];
  readonly owner: DataSource;
  readonly actor: ActingActor;
  readonly now: Date;
  readonly session?: SessionInfo;
}

export async function contextAs(services: Services, { owner, now, ...asked }: Acting): Promise<RequestContext> {
  const hierarchyVersion = await hierarchyVersionOf(owner);
  const realNow = new Date(now.getTime() - asked.province.clockOffsetMs);
  return unattended(services, { ...asked, realNow, hierarchyVersion, traceId: currentRequest().traceId });
}

/** The outbox as it is carried at that moment of the province's clock. */
export const carryAt = (services: Services, province: Acting['province'], now: Date): Promise<void> =>
  runAt(outboxJob, services, { province, now });

/** What comes again by itself, as it is given at that moment. */
export const repeatAt = (services: Services, province: Acting['province'], now: Date): Promise<void> =>
  runAt(repeatTasks, services, { province, now });

function runAt(job: Job, services: Services, { province, now }: Pick<Acting, 'province' | 'now'>): Promise<void> {
  const clock = { now: () => new Date(now.getTime() - province.clockOffsetMs) };
  const means = { services: { ...services, clock }, dataDir: '', log: currentRequest().log };
  return job.run(jobContext(job, province, means));
}

/** Twenty letters and digits that nobody mistakes for one another, in fives. */
function newPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const five = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [five(), five(), five(), five()].join('-');
}
