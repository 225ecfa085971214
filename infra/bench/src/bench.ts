// One run over a province of one size: everything opened, checked, measured and closed again.
import { buildCalendar, DEADLINE_RULES, dueSoonUntil, HOLIDAYS_VN, ruleOn } from '@ky-cuong/shared';
import type { Client } from 'pg';
import { graphSql } from './contenders/postgraphile.sql.ts';
import type { Plan } from './measure/compare.ts';
import { residentMb } from './measure/process-facts.ts';
import { measureRead, type ReadFigures } from './measure/read.ts';
import { measureWrite, type WriteFigures } from './measure/write.ts';
import type { Scene, Viewer } from './operation.ts';
import { reads, writes } from './operations.ts';
import { type Running, type SideName, startFloor, startOurs, startPostgraphile } from './processes.ts';
import { foundProvince, type Province, TODAY } from './province/province.ts';
import type { SizeName } from './province/sizes.ts';
import { type Server, startServer, withClient } from './server.ts';
import { asked, putOurs, putPostgraphile, type Sides } from './sides.ts';
import { signIn } from './sign-in.ts';
import { mustStand } from './walls.ts';

export interface Wanted {
  readonly size: SizeName;
  /** None asked for: all. */
  readonly operations: readonly string[];
  readonly plans: readonly Plan[];
  readonly say: (line: string) => void;
}

export interface Figures {
  readonly size: SizeName;
  readonly loadedInS: number;
  readonly startMs: number;
  readonly residentMb: Readonly<Record<SideName, number>>;
  readonly reads: readonly ReadFigures[];
  readonly writes: readonly WriteFigures[];
  /** What could not be measured, because it was not equal, empty or refused. */
  readonly faults: readonly string[];
}

interface Stage {
  readonly sides: Sides;
  readonly db: Client;
  readonly province: Province;
  readonly wanted: Wanted;
  readonly faults: string[];
}

export async function bench(wanted: Wanted): Promise<Figures> {
  const server = await startServer();
  try {
    const began = performance.now();
    const province = await foundProvince(server, wanted.size);
    const loadedInS = Math.round((performance.now() - began) / 1000);
    wanted.say(`• province of size ${wanted.size} in ${loadedInS} s`);
    await withClient(server.url('kc_owner'), (owner) =>
      owner.query(`set search_path = ${province.schema}; ${graphSql}`),
    );
    await mustStand(server, province);
    return { loadedInS, ...(await withSides(server, province, wanted)) };
  } finally {
    await server.stop();
  }
}

async function withSides(server: Server, province: Province, wanted: Wanted): Promise<Omit<Figures, 'loadedInS'>> {
  const running: Running[] = [];
  const opened = async (start: Promise<Running>): Promise<Running> => {
    const one = await start;
    running.push(one);
    return one;
  };
  try {
    const sides: Sides = {
      ours: await opened(startOurs(server)),
      postgraphile: await opened(startPostgraphile(server, province.schema)),
      floor: await opened(startFloor(server, province.schema)),
    };
    return await withClient(server.url(), async (db) => {
      await db.query(`set search_path = ${province.schema}, public`);
      return measureAll({ sides, db, province, wanted, faults: [] });
    });
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}

async function measureAll(stage: Stage): Promise<Omit<Figures, 'loadedInS'>> {
  const { sides, db, province, wanted, faults } = stage;
  const viewerOf = async (name: Viewer['name']): Promise<Viewer> => {
    const person = province[name];
    return { name, person, ...(await signIn(sides.ours.origin, db, person)) };
  };
  const viewers = {
    chair: await viewerOf('chair'),
    department: await viewerOf('department'),
    district: await viewerOf('district'),
    reader: await viewerOf('reader'),
  };
  const measured = {
    reads: await measureReads(stage, viewers),
    writes: await measureWrites(stage, viewers),
  };
  return {
    size: wanted.size,
    startMs: Math.round(sides.ours.startMs),
    residentMb: {
      ours: residentMb(sides.ours.pid),
      postgraphile: residentMb(sides.postgraphile.pid),
      floor: residentMb(sides.floor.pid),
    },
    ...measured,
    faults,
  };
}

const isAsked = ({ operations }: Wanted, { name }: { readonly name: string }) =>
  operations.length === 0 || operations.includes(name);

/** What goes wrong with one operation is told, and the others are measured all the same. */
async function orFault<T>(
  { faults, wanted }: Stage,
  name: string,
  { work, inShort }: { work: Promise<T>; inShort: (found: T) => string },
): Promise<readonly T[]> {
  try {
    const found = await work;
    wanted.say(`• ${name} ${inShort(found)}`);
    return [found];
  } catch (cause) {
    const fault = `${name}: ${cause instanceof Error ? cause.message : String(cause)}`;
    faults.push(fault);
    wanted.say(`✗ ${fault}`);
    return [];
  }
}

const times = (ratio: number | undefined) => `${ratio?.toFixed(2) ?? '–'} ×`;
/** Alone there is nothing to compare with. */
const readInShort = ({ loads: [load] }: ReadFigures) =>
  Number.isNaN(load?.againstPostgraphile)
    ? 'measured'
    : `${times(load?.againstPostgraphile)} PostGraphile, ${times(load?.againstFloor)} the floor`;
const writeInShort = ({ againstBare }: WriteFigures) => `${times(againstBare)} the bare transaction`;

type Viewers = Readonly<Record<Viewer['name'], Viewer>>;

async function measureReads(stage: Stage, viewers: Viewers): Promise<readonly ReadFigures[]> {
  const { sides, db, wanted } = stage;
  const figures: ReadFigures[] = [];
  for (const operation of reads.filter((one) => isAsked(wanted, one)))
    for (const name of operation.viewers ?? (['chair', 'department'] as const)) {
      const work = measureRead(operation, sceneOf(stage, viewers[name]), { sides, db, plans: wanted.plans });
      figures.push(...(await orFault(stage, `${operation.name}/${name}`, { work, inShort: readInShort })));
    }
  return figures;
}

async function measureWrites(stage: Stage, viewers: Viewers): Promise<readonly WriteFigures[]> {
  const { sides, db, wanted } = stage;
  const [plan] = wanted.plans;
  const figures: WriteFigures[] = [];
  for (const operation of writes.filter((one) => isAsked(wanted, one))) {
    if (!plan) continue;
    const work = measureWrite(operation, { sides, db, plan, viewer: viewers[operation.by], today: TODAY });
    figures.push(...(await orFault(stage, operation.name, { work, inShort: writeInShort })));
  }
  return figures;
}

const soon = dueSoonUntil(TODAY, { calendar: buildCalendar(HOLIDAYS_VN), rule: ruleOn(DEADLINE_RULES, TODAY) });

function sceneOf({ sides, db, province }: Stage, viewer: Viewer): Scene {
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
