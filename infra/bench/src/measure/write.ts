// Measures one write: the full use case over HTTP beside a bare transaction of the same statements, after both left the same behind.
import type { Client } from 'pg';
import { difference } from '../equal.ts';
import type { Target, Viewer, WriteOperation } from '../operation.ts';
import { asked, type Put, putBare, putOurs, type Sides } from '../sides.ts';
import { drive, type Sample } from './closed-loop.ts';
import { median, type Plan, typical } from './compare.ts';
import { statementsOf } from './statements.ts';

export interface WriteFigures {
  readonly operation: string;
  readonly connections: number;
  readonly ours: Sample;
  readonly bare: Sample;
  readonly againstBare: number;
  readonly statements: number;
  readonly mostStatements: number;
}

interface Bench {
  readonly sides: Sides;
  readonly db: Client;
  readonly plan: Plan;
  readonly viewer: Viewer;
  readonly today: string;
}

type WriteSide = 'ours' | 'floor';

const putFor = (operation: WriteOperation, { viewer, today }: Bench, side: WriteSide, target: Target): Put =>
  side === 'ours'
    ? putOurs(viewer, operation.ours, operation.variables(target))
    : putBare(viewer, today, operation.name, target);

async function targetsOf(operation: WriteOperation, { db, viewer }: Bench): Promise<readonly Target[]> {
  const { rows } = await db.query<Target>(operation.targets, [viewer.person.personId]);
  if (rows.length === 0) throw new Error(`${operation.name}: there is nothing to write on.`);
  return rows;
}

async function reset({ reset: statements }: WriteOperation, { db }: Bench, targets: readonly Target[]): Promise<void> {
  for (const statement of statements) await db.query(statement, [targets.map(({ id }) => id)]);
}

async function factsAfter(operation: WriteOperation, bench: Bench, side: WriteSide): Promise<unknown> {
  const [target, ...others] = await targetsOf(operation, bench);
  if (!target || others.length === 0) throw new Error(`${operation.name}: one target is not enough.`);
  await bench.db.query('delete from outbox');
  await asked(bench.sides[side], putFor(operation, bench, side, target));
  const { rows } = await bench.db.query<{ facts: Record<string, unknown> }>(operation.facts, [target.id]);
  await reset(operation, bench, [target]);
  return rows[0]?.facts;
}

/** Numbers that count what either has written before grow by one from write to write. */
function withoutCounts(facts: unknown): unknown {
  const { audits: _audits, events: _events, ...rest } = facts as Record<string, unknown>; // the operation's own statement made it
  const task = rest['task'] as Record<string, unknown> | undefined;
  return task ? { ...rest, task: { ...task, version: 0 } } : rest;
}

async function mustLeaveTheSame(operation: WriteOperation, bench: Bench): Promise<void> {
  const ours = await factsAfter(operation, bench, 'ours');
  const bare = await factsAfter(operation, bench, 'floor');
  const found = difference(withoutCounts(ours), withoutCounts(bare));
  if (found)
    throw new Error(`${operation.name}: the use case and the bare transaction leave different things at ${found}`);
}

async function once(operation: WriteOperation, bench: Bench, side: WriteSide, ms: number): Promise<Sample> {
  const { origin, pid } = bench.sides[side];
  const { connections } = bench.plan;
  const targets = await targetsOf(operation, bench);
  const turns = targets.map(({ version }) => version);
  let used = 0;
  const rounds = Array.from({ length: connections }, () => 0);
  /** Nobody else writes on the targets of a connection, so that its next version is known. */
  const place = (connection: number): number => {
    if (!operation.isRepeatable) return used++;
    const own = Math.floor(targets.length / connections);
    const turn = rounds[connection] ?? 0;
    rounds[connection] = turn + 1;
    return connection * own + (turn % own);
  };
  const sample = await drive({
    origin,
    pid,
    connections,
    ms,
    next: (connection) => {
      const at = place(connection);
      const target = targets[at];
      if (!target) return undefined;
      const version = turns[at] ?? 1;
      turns[at] = version + 1;
      return {
        ...putFor(operation, bench, side, { ...target, version }),
        isRight: (status, body) => status === 200 && !body.includes('"errors"'),
      };
    },
  });
  await reset(operation, bench, targets);
  return sample;
}

export async function measureWrite(operation: WriteOperation, bench: Bench): Promise<WriteFigures> {
  await mustLeaveTheSame(operation, bench);
  const targets = [...(await targetsOf(operation, bench))];
  const { statements } = await statementsOf(bench.db, 4, async () => {
    const target = targets.pop();
    if (target) await asked(bench.sides.ours, putFor(operation, bench, 'ours', target));
  });
  await reset(operation, bench, await targetsOf(operation, bench));
  const { rounds, ms, warmMs, connections } = bench.plan;
  for (const side of ['ours', 'floor'] as const) await once(operation, bench, side, warmMs);
  const seen: Record<WriteSide, Sample[]> = { ours: [], floor: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const side of round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const))
      seen[side].push(await once(operation, bench, side, ms));
  const ratios = seen.ours.map(({ perSecond }, round) => perSecond / (seen.floor[round]?.perSecond ?? Number.NaN));
  return {
    operation: operation.name,
    connections,
    ours: typical(seen.ours),
    bare: typical(seen.floor),
    againstBare: median(ratios),
    statements,
    mostStatements: operation.mostStatements,
  };
}
