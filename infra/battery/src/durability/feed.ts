// R26: a stranger's script follows the feed by a key while many write and it is killed again and again: it misses nothing.
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '@ky-cuong/api/testing/test-app.js';
import { act, foundWork, send, type Work } from '@ky-cuong/api/testing/work.js';
import type { Battery, Tally } from '../battery.ts';
import { ApiProcess, environmentFor, isReady, urlOf } from './api-process.ts';
import { Chance } from './chance.ts';
import { Follower, hasPython, type Heard } from './follower.ts';
import { onDatabase, ownDatabase } from './world.ts';

const WRITERS = 8;
const PLAN = { quick: { changes: 400, kills: 4 }, long: { changes: 10_000, kills: 30 } } as const;

export const feed: Battery = {
  name: 'R26',
  title: 'a stranger follows the feed of changes through kills',
  async run({ house, isLong, seed }, tally) {
    if (!(await hasPython())) return withoutPython(tally);
    const databaseUrl = await ownDatabase(house.adminUrl, 'r26');
    const app = await onDatabase(databaseUrl, () => startTestApp());
    const trial = await prepare(app, databaseUrl);
    try {
      await followWhileWriting(trial, PLAN[isLong ? 'long' : 'quick'], new Chance(seed));
      await judge(trial, tally);
    } finally {
      await trial.follower.kill();
      await trial.api.kill('SIGTERM');
      await app.stop();
    }
  },
};

/** A machine without Python is none on which strangers write it; the figures say that nothing was tried. */
function withoutPython(tally: Tally): void {
  tally.note('python3', 'none on this machine');
  tally.check(true, () => '');
}

interface Trial {
  readonly app: TestApp;
  readonly work: Work;
  readonly api: ApiProcess;
  readonly follower: Follower;
}

const CREATE_KEY = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }';
const SCOPES = ['TASKS_READ', 'DIRECTIVES_READ', 'PEOPLE_READ'];

async function prepare(app: TestApp, databaseUrl: string): Promise<Trial> {
  app.clock.set(new Date().toISOString()); // the key is to live in the served program's own time
  const work = await foundWork(app);
  const input = { idempotencyKey: randomUUID(), name: 'Kho dữ liệu', scopes: SCOPES, validForDays: 1 };
  const { data } = await app.as(work.chair).send(CREATE_KEY, { input });
  const env = await environmentFor(databaseUrl);
  const api = new ApiProcess(env);
  if (!(await isReady(api, urlOf(env)))) throw new Error(`The program did not start: ${api.said}`);
  const folder = await mkdtemp(join(tmpdir(), 'ky-cuong-battery-feed-'));
  const { secret } = (data as { createApiKey: { secret: string } }).createApiKey;
  return { app, work, api, follower: new Follower({ url: urlOf(env), key: secret, file: join(folder, 'copy.db') }) };
}

async function followWhileWriting(trial: Trial, { changes, kills }: (typeof PLAN)['quick' | 'long'], chance: Chance) {
  const { app, follower } = trial;
  const state = { isOver: false };
  const written = async () =>
    (await app.owner.query<{ n: number }[]>('select count(distinct (position, n))::int as n from changes'))[0]?.n ?? 0;
  const writers = Array.from({ length: WRITERS }, (_, place) => keepWriting(trial, place, state));
  const idler = standStill(app, state);
  try {
    for (let killed = 0; (await written()) < changes || killed < kills; killed += 1) {
      await follower.runFor(chance.between(300, 1_500));
    }
  } finally {
    state.isOver = true;
  }
  await Promise.all([...writers, idler]);
  await follower.runToEnd();
}

/** Gives a few tasks in one commit, accepts each in one of its own; districts are tenants of their own. */
async function keepWriting({ app, work }: Trial, place: number, state: { readonly isOver: boolean }): Promise<void> {
  const [leadId, head] = place % 2 ? [work.districtA.id, work.headOfA] : [work.districtB.id, work.headOfB];
  const on = new Date(app.clock.now().getTime() + 40 * 86_400_000).toISOString().slice(0, 10);
  while (!state.isOver) {
    const tasks = Array.from({ length: 1 + (place % 5) }, () => ({ leadId, term: { on } }));
    const { data } = await send(app, work.chair, tasks);
    const made = ((data ?? {}) as { createTasks?: { id: string }[] }).createTasks ?? [];
    for (const { id } of made) await act(app, head, 'acceptTask', { taskId: id, version: 1 });
  }
}

/** Transactions that begin early and end late, every second one taken back: what others commit meanwhile must not hide them. */
async function standStill(app: TestApp, state: { readonly isOver: boolean }): Promise<void> {
  for (let turn = 0; !state.isOver; turn += 1) {
    const runner = app.owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('update persons set version = version + 1 where id = (select min(id::text)::uuid from persons)');
    await new Promise((done) => setTimeout(done, 700));
    await (turn % 2 ? runner.rollbackTransaction() : runner.commitTransaction());
    await runner.release();
  }
}

interface Kept {
  readonly position: number;
  readonly n: number;
  readonly kind: string;
  readonly subject: string;
}

const nameOf = ({ position, n, kind, subject }: Kept | Heard) => `${position}.${n} ${kind} ${subject}`;

async function judge({ app, follower }: Trial, tally: Tally): Promise<void> {
  const kept = await app.owner.query<Kept[]>(
    'select distinct position, n, kind, subject_id as subject from changes order by position, n',
  );
  const heard = follower.heard();
  const [keptNames, heardNames] = [kept.map(nameOf), new Set(heard.map(nameOf))];
  for (const name of keptNames) tally.check(heardNames.has(name), () => `The script never heard of ${name}.`);
  tally.check(
    heardNames.size === kept.length,
    () => `It heard of ${heardNames.size} changes, there are ${kept.length}.`,
  );
  const disorder = heard.findIndex((one, place) => isBefore(one, heard[place - 1]));
  tally.check(disorder < 0, () => `Out of order: ${JSON.stringify(heard.slice(disorder - 1, disorder + 1))}`);

  const [gaps] = await app.owner.query<{ n: number }[]>(
    'select (select position from change_head) - count(distinct position)::int as n from changes',
  );
  tally.check(Number(gaps?.n) === 0, () => `${gaps?.n ?? '?'} positions are missing.`);
  const tasks = await app.owner.query<{ id: string; version: number }[]>('select id, version from tasks order by id');
  const copy = follower.tasks();
  const same = JSON.stringify(tasks.map(({ id, version }) => [id, version])) === JSON.stringify(copy);
  tally.check(same, () => `The copy of ${copy.length} tasks differs from the ${tasks.length} there are.`);
  for (const [name, value] of Object.entries({ changes: kept.length, kills: follower.kills, tasks: tasks.length }))
    tally.note(name, value);
}

const isBefore = (one: Heard, last: Heard | undefined) =>
  last !== undefined && (one.position < last.position || (one.position === last.position && one.n <= last.n));
