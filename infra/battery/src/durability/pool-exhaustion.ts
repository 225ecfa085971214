// R6: more people than connections, all waiting for something held elsewhere: everybody is answered in time, and it is over when it is over.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Battery, Tally } from '../battery.ts';
import { accept, createTask, madeBy, reportProgress, type Standing } from './acts.ts';
import { ApiProcess, environmentFor, isReady, urlOf } from './api-process.ts';
import { oneConnectionAtATime } from './held-connections.ts';
import { NoAnswerError, post, type Principal, type Reply } from './send.ts';
import { foundWorld, ownDatabase, type Pair, type World } from './world.ts';

const CROWD = 500;
/** Waiting for a connection 2 s, for a statement 5 s, and one to spare; a quick run shares its machine with who knows whom. */
const LIMITS = {
  quick: { answeredMs: 20_000, recoveredMs: 5_000 },
  long: { answeredMs: 8_000, recoveredMs: 1_000 },
} as const;

export const poolExhaustion: Battery = {
  name: 'R6',
  title: '500 at once on pools of ten',
  async run({ house, isLong }, tally) {
    const databaseUrl = await ownDatabase(house.adminUrl, 'r6');
    const world = await foundWorld(databaseUrl, { districts: 1, readers: 0 });
    const env = await environmentFor(databaseUrl);
    const api = new ApiProcess(env);
    try {
      if (!(await isReady(api, urlOf(env)))) throw new Error(`The API did not start: ${api.said}`);
      const pair = world.pairs[0];
      if (!pair) throw new Error('A world without a pair.');
      const limits = LIMITS[isLong ? 'long' : 'quick'];
      const task = await acceptedTask(urlOf(env), pair);
      for (let round = 0; round < (isLong ? 5 : 1); round += 1)
        for (const crowd of crowdsOn(world, pair, task))
          await exhaust({ url: urlOf(env), databaseUrl, crowd, limits, tally });
      for (const fault of api.faults) tally.check(false, () => `The API says of itself: ${fault}`);
    } finally {
      await api.kill('SIGTERM');
    }
    await oneConnectionAtATime(await house.open(), tally);
  },
};

const LIST = '{ tasks(first: 1) { totalCount edges { node { id code } } } }';
const dueOn = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

async function acceptedTask(url: string, pair: Pair): Promise<Standing> {
  const made = createTask(pair, 'for-the-crowd', dueOn());
  const task = madeBy(await post(url, made.who, { query: made.query, variables: { input: made.input } }));
  if (!task) throw new Error('The task was not made.');
  const { who, query, input } = accept(pair, '', { id: task.id, version: 1 });
  const { errors } = await post(url, who, { query, variables: { input } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { id: task.id, version: 2 };
}

interface Crowd {
  readonly what: string;
  /** What somebody else holds meanwhile. */
  readonly held: string;
  readonly ask: (url: string) => Promise<Reply>;
  /** The same act on what nobody holds: the healthy answer before and after. */
  readonly control: (url: string) => Promise<Reply>;
}

function crowdsOn({ schema }: World, pair: Pair, task: Standing): Crowd[] {
  const { who, query, input } = reportProgress(pair, 'crowd', task, 10);
  const list = (url: string) => ask(url, pair.doer, LIST);
  return [
    {
      what: 'writers on a locked row',
      held: `select from ${schema}.tasks where id = '${task.id}' for update`,
      ask: (url) => ask(url, who, query, { input: { ...input, version: -1 } }), // refused if it ever gets through
      control: list,
    },
    {
      what: 'readers of a locked table',
      held: `lock table ${schema}.tasks in access exclusive mode`,
      ask: list,
      control: list,
    },
  ];
}

const ask = (url: string, who: Principal, query: string, variables: object = {}): Promise<Reply> =>
  post(url, who, { query, variables }, 60_000);

interface Trial {
  readonly url: string;
  readonly databaseUrl: string;
  readonly crowd: Crowd;
  readonly limits: (typeof LIMITS)['quick' | 'long'];
  readonly tally: Tally;
}

async function exhaust({ url, databaseUrl, crowd, limits, tally }: Trial): Promise<void> {
  const { what } = crowd;
  const before = await crowd.control(url);
  tally.check(before.errors.length === 0, () => `${what}: not even one alone was answered: ${JSON.stringify(before)}`);
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query(`begin; ${crowd.held}`);
  const answers = await Promise.all(Array.from({ length: CROWD }, () => crowd.ask(url).catch(nothing)));
  await holder.query('rollback');
  await holder.end();
  const recovered = await recovery(url, crowd);

  const hung = answers.filter((answer) => answer === undefined).length;
  const longest = Math.max(...answers.map((answer) => answer?.ms ?? 0));
  const other = answers.find((answer) => answer && !isRefusal(answer));
  tally.count('requests', CROWD);
  tally.note(`longestMs ${what}`, Math.round(longest));
  tally.note(`recoveredMs ${what}`, Math.round(recovered));
  tally.check(hung === 0, () => `${what}: ${hung} were never answered`);
  tally.check(longest <= limits.answeredMs, () => `${what}: one waited ${Math.round(longest)} ms`);
  tally.check(other === undefined, () => `${what}: not 503 but ${JSON.stringify(other)}`);
  tally.check(recovered <= limits.recoveredMs, () => `${what}: well again only after ${Math.round(recovered)} ms`);
}

const isRefusal = ({ status, errors, retryAfter }: Reply): boolean =>
  status === 503 && errors.every(({ code }) => code === 'UNAVAILABLE') && retryAfter !== undefined;

async function recovery(url: string, { control }: Crowd): Promise<number> {
  const began = performance.now();
  for (;;) {
    const answer = await control(url).catch(nothing);
    if (answer?.errors.length === 0) return performance.now() - began;
    await pause(20);
  }
}

function nothing(cause: unknown): undefined {
  if (!(cause instanceof NoAnswerError)) throw cause;
}
