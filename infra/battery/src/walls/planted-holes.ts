// S4: who tests the tests? Holes are made in both walls on purpose, and each must be found by one of S1–S8.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startTestApp, type TestApp } from '@ky-cuong/api/testing/test-app.js';
import { prepareTestDatabase } from '@ky-cuong/api/testing/test-database.js';
import type { Battery, Tally } from '../battery.ts';
import { CODE_HOLES, type CodeHole } from './planted-holes/code.ts';
import { DATABASE_HOLES, type DatabaseHole } from './planted-holes/database.ts';
import { firstFault } from './planted-holes/small.ts';
import { type Chance, chanceOf } from './world/chance.ts';
import type { World } from './world/facts.ts';
import { foundWorld } from './world/found.ts';

const FOUNDED = 'kc_holes';
const QUICK = { database: 3, code: 2 };

export const plantedHoles: Battery = {
  name: 'S4',
  title: 'planted holes are found',
  async run({ house, isLong, seed }, tally) {
    const before = process.env['TEST_DATABASE_URL'];
    const chance = chanceOf(seed);
    const world = await foundApart(house.adminUrl);
    const ground = await Ground.on(house.adminUrl, world, seed);
    try {
      const database = isLong ? DATABASE_HOLES : some(DATABASE_HOLES, QUICK.database, chance);
      const code = isLong ? CODE_HOLES : some(CODE_HOLES, QUICK.code, chance);
      // Without a hole nothing is found: what is found later was planted.
      for (const name of new Set([...database, ...code].flatMap(({ aims }) => aims))) {
        const fault = await ground.tryWhole(name);
        tally.check(fault === null, () => `${name} finds what was not planted: ${String(fault)}`);
      }
      for (const hole of database) judge(hole, await ground.tryDatabase(hole), tally);
      for (const hole of code) judge(hole, await ground.tryCode(hole), tally);
    } finally {
      await ground.clear();
      process.env['TEST_DATABASE_URL'] = before;
    }
  },
};

type Found = Readonly<Record<string, string | null>>;

function judge({ name, aims }: { name: string; aims: readonly string[] }, found: Found, tally: Tally): void {
  const finders = aims.filter((aim) => typeof found[aim] === 'string');
  tally.count('holes', 1);
  tally.note(`«${name}»`, finders.join(' ') || 'not found');
  tally.check(finders.length > 0, () => `nobody found «${name}»`);
}

/** That many, in an order by chance. */
function some<Item>(items: readonly Item[], count: number, chance: Chance): Item[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(chance.below(left.length), 1)).flat();
}

/** A database that nothing else stands in, and nobody is connected to: it is copied for every hole. */
async function foundApart(adminUrl: string): Promise<World> {
  const databaseUrl = await prepareTestDatabase(adminUrl, FOUNDED);
  process.env['TEST_DATABASE_URL'] = databaseUrl;
  const apps: TestApp[] = [];
  const open = async () => {
    const app = await startTestApp();
    apps.push(app);
    return app;
  };
  const world = await foundWorld({ adminUrl, databaseUrl, open, close: () => Promise.resolve() }, { districts: 2 });
  for (const app of apps) await app.stop();
  return world;
}

/** Where holes are planted: a fresh copy for each. */
class Ground {
  private readonly admin: pg.Client;
  private readonly world: World;
  private readonly folder: string;
  private readonly seed: number;
  private copies = 0;

  private constructor(admin: pg.Client, world: World, folder: string, seed: number) {
    this.admin = admin;
    this.world = world;
    this.folder = folder;
    this.seed = seed;
  }

  static async on(adminUrl: string, world: World, seed: number): Promise<Ground> {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    return new Ground(admin, world, await mkdtemp(join(tmpdir(), 'ky-cuong-holes-')), seed);
  }

  async clear(): Promise<void> {
    await this.admin.end();
    await rm(this.folder, { recursive: true });
  }

  async tryWhole(name: string): Promise<string | null> {
    return firstFault(name, await this.copy(), this.seed);
  }

  async tryDatabase({ aims, sql, mend }: DatabaseHole): Promise<Found> {
    const found: Record<string, string | null> = {};
    for (const aim of aims) {
      const world = await this.copy();
      await this.plant(world, sql);
      try {
        found[aim] = await firstFault(aim, world, this.seed);
      } finally {
        if (mend) await this.admin.query(mend);
      }
    }
    return found;
  }

  private async plant({ databaseUrl, provinces }: World, sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      for (const { schema } of provinces) await client.query(sql.replaceAll('{schema}', schema));
    } finally {
      await client.end();
    }
  }

  async tryCode({ name, aims }: CodeHole): Promise<Found> {
    const world = await this.copy();
    const file = join(this.folder, 'world.json');
    await writeFile(file, JSON.stringify(world));
    const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    const hooks = ['../../../read-typescript.mjs', 'planted-holes/plant.ts'].flatMap((path) => [
      '--import',
      here(path),
    ]);
    const args = [...hooks, here('planted-holes/child.ts'), file, String(this.seed), ...aims];
    const said = await output(args, { ...process.env, BATTERY_HOLE: name, TEST_DATABASE_URL: world.databaseUrl });
    const [, found] = /^FOUND (.*)$/m.exec(said) ?? [];
    if (!found) throw new Error(`«${name}» could not be planted: ${said.slice(-800)}`);
    return JSON.parse(found) as Found; // the child's own line
  }

  private async copy(): Promise<World> {
    this.copies += 1;
    const name = `kc_hole_${String(this.copies)}`;
    await this.admin.query(`create database ${name} template ${FOUNDED}`);
    await this.admin.query(`revoke temporary on database ${name} from public`); // a copy leaves rights on itself behind
    const databaseUrl = Object.assign(new URL(this.world.databaseUrl), { pathname: `/${name}` }).href;
    process.env['TEST_DATABASE_URL'] = databaseUrl;
    return { ...this.world, databaseUrl };
  }
}

function output(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', reject);
    child.once('close', () => {
      resolve(Buffer.concat(pieces).toString());
    });
  });
}
