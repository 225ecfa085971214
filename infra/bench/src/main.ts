// Measures the program beside what users could pick instead, and prints the ratios.
import { buildCalendar, DEADLINE_RULES, dueSoonUntil, HOLIDAYS_VN, ruleOn } from '@ky-cuong/shared';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { graphSql } from './contenders/postgraphile.sql.ts';
import type { Plan } from './measure/compare.ts';
import { measureRead, type ReadFigures } from './measure/read.ts';
import type { Scene, Viewer } from './operation.ts';
import { reads } from './operations.ts';
import { type Running, startFloor, startOurs, startPostgraphile } from './processes.ts';
import { foundProvince, type Province, TODAY } from './province/province.ts';
import { isSize, type SizeName } from './province/sizes.ts';
import { type Server, startServer, withClient } from './server.ts';
import { asked, putOurs, putPostgraphile, type Sides } from './sides.ts';
import { signIn } from './sign-in.ts';
import { mustStand } from './walls.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, size: { type: 'string' } },
});
const wantedSize = values.quick ? 'quick' : (values.size ?? 'M');
if (!isSize(wantedSize)) throw new Error(`There is no size ${wantedSize}: S, M or L.`);

const FULL: readonly Plan[] = [
  { connections: 10, rounds: 5, ms: 2_000, warmMs: 1_500 },
  { connections: 1, rounds: 3, ms: 1_000, warmMs: 200 },
  { connections: 50, rounds: 3, ms: 1_500, warmMs: 300 },
];
const QUICK: readonly Plan[] = [{ connections: 10, rounds: 3, ms: 350, warmMs: 250 }];

const soon = dueSoonUntil(TODAY, { calendar: buildCalendar(HOLIDAYS_VN), rule: ruleOn(DEADLINE_RULES, TODAY) });

function sceneOf(sides: Sides, db: Client, province: Province, viewer: Viewer): Scene {
  return {
    province,
    viewer,
    today: TODAY,
    soon,
    rows: async <Row extends object>(sql: string, given: readonly unknown[] = []) =>
      (await db.query<Row>(sql, [...given])).rows,
    ask: async (side, document, variables) => {
      const put =
        side === 'ours' ? putOurs(viewer, document, variables) : putPostgraphile(viewer, TODAY, document, variables);
      return (await asked(sides[side], put)).data;
    },
  };
}

async function measureAll(server: Server, size: SizeName): Promise<readonly ReadFigures[]> {
  const began = performance.now();
  const province = await foundProvince(server, size);
  console.log(`province of size ${size} in ${Math.round((performance.now() - began) / 1000)} s`);
  await withClient(server.url('kc_owner'), (owner) => owner.query(`set search_path = ${province.schema}; ${graphSql}`));
  await mustStand(server, province);
  const running: Running[] = [];
  try {
    running.push(
      await startOurs(server),
      await startPostgraphile(server, province.schema),
      await startFloor(server, province.schema),
    );
    const [ours, postgraphile, floor] = running as [Running, Running, Running];
    const sides = { ours, postgraphile, floor };
    console.log(`ours started in ${Math.round(ours.startMs)} ms`);
    return await withClient(server.url(), async (db) => {
      await db.query(`set search_path = ${province.schema}, public`);
      const figures: ReadFigures[] = [];
      for (const [name, person] of [
        ['chair', province.chair],
        ['department', province.departmentHead],
      ] as const) {
        const viewer = { name, person, cookie: await signIn(ours.origin, db, person) };
        for (const operation of reads.filter((one) => positionals.length === 0 || positionals.includes(one.name))) {
          const found = await measureRead(operation, sceneOf(sides, db, province, viewer), {
            sides,
            db,
            plans: values.quick ? QUICK : FULL,
          });
          figures.push(found);
          console.log(JSON.stringify(found));
        }
      }
      return figures;
    });
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}

const server = await startServer();
try {
  await measureAll(server, wantedSize);
} finally {
  await server.stop();
}
