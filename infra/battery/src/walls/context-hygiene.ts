// S8: no connection goes back to its pool with somebody's eyes still bound, and nothing is asked outside a transaction,
// whatever breaks off in between: browsers that hang up, statements that are cancelled, connections that die.
import { request } from 'node:http';
import pg from 'pg';
import { createSchema } from '@ky-cuong/api/app/schema.js';
import type { Battery, Tally } from '../battery.ts';
import { Attempts } from './world/attempts.ts';
import { type Chance, chanceOf } from './world/chance.ts';
import { PoolWatch } from './world/pool-watch.ts';
import type { World } from './world/facts.ts';
import { sharedWorld } from './world/found.ts';
import { type Gate, openGate } from './world/gate.ts';
import { Oracle } from './world/oracle.ts';

const AT_ONCE = 12;
const HANGS_UP_WITHIN_MS = 25;

export const contextHygiene: Battery = {
  name: 'S8',
  title: 'context hygiene of the pools',
  async run({ house, isLong, seed }, tally) {
    const world = await sharedWorld(house, { districts: 2 });
    await disturb({ world, seed, checkouts: isLong ? 10_000 : 800 }, tally);
  },
};

export interface Disturbance {
  readonly world: World;
  readonly seed: number;
  readonly checkouts: number;
}

export async function disturb({ world, seed, checkouts }: Disturbance, tally: Tally): Promise<void> {
  const gate = await openGate(world);
  const chance = chanceOf(seed);
  const watch = new PoolWatch(gate.services, tally);
  const saboteur = new pg.Client({ connectionString: world.databaseUrl });
  await saboteur.connect();
  const state = { isOver: false };
  try {
    const sabotage = (async () => {
      while (!state.isOver) await breakSomething(saboteur, chance, tally);
    })();
    await burden(world, gate, { chance, until: () => watch.checkouts >= checkouts }, tally);
    state.isOver = true;
    await sabotage;
    await watch.settled();
    await noneLeftOpen(saboteur, tally);
    // The watch itself is tried: a connection that somebody spoiled is found.
    tally.check(await watch.findsSpoiled(gate.services.reads), () => 'a spoiled connection was not noticed');
    tally.note('checkouts', watch.checkouts);
  } finally {
    state.isOver = true;
    await saboteur.end();
    await gate.close();
  }
}

async function burden(
  world: World,
  gate: Gate,
  { chance, until }: { chance: Chance; until: () => boolean },
  tally: Tally,
): Promise<void> {
  const attempts = new Attempts(world, new Oracle(world), createSchema({ withRules: false }));
  let n = 0;
  const worker = async (): Promise<void> => {
    while (!until()) {
      n += 1;
      const { who, operation, variables, path } = attempts.next(n, chance);
      const body = operation ? JSON.stringify({ query: operation.document, variables }) : undefined;
      const hangUp = chance.next() < 0.3 ? chance.below(HANGS_UP_WITHIN_MS) : null;
      const headers = { ...who.headers, host: who.host, 'content-type': 'application/json' };
      const ended = await once({ port: gate.port, path, method: body ? 'POST' : 'GET', headers }, body, hangUp);
      tally.count(ended, 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function once(options: object, body: string | undefined, hangUp: number | null): Promise<'answered' | 'hungUp'> {
  return new Promise((resolve) => {
    const sent = request({ ...options, agent: false }, (answer) => {
      answer.resume();
      answer.once('close', () => {
        resolve(answer.complete ? 'answered' : 'hungUp');
      });
    });
    sent.once('error', () => {
      resolve('hungUp');
    });
    sent.end(body);
    if (hangUp !== null) setTimeout(() => sent.destroy(), hangUp);
  });
}

/** What a time limit and a failing server look like to the program. */
async function breakSomething(saboteur: pg.Client, chance: Chance, tally: Tally): Promise<void> {
  const isDeadly = chance.next() < 0.15;
  const { rowCount } = await saboteur.query(
    `select ${isDeadly ? 'pg_terminate_backend' : 'pg_cancel_backend'}(pid) from pg_stat_activity
      where application_name like 'ky-cuong %' and datname = current_database() and (state <> 'idle' or $1) order by random() limit 1`,
    [isDeadly],
  );
  tally.count(isDeadly ? 'killed' : 'cancelled', rowCount ?? 0);
  await new Promise((resolve) => setTimeout(resolve, 20 + chance.below(40)));
}

async function noneLeftOpen(saboteur: pg.Client, tally: Tally): Promise<void> {
  const { rows } = await saboteur.query<{ query: string }>(
    `select query from pg_stat_activity where application_name like 'ky-cuong %' and datname = current_database() and state like 'idle in transaction%'`,
  );
  tally.check(rows.length === 0, () => `a transaction was left open after ${rows[0]?.query ?? ''}`);
}
