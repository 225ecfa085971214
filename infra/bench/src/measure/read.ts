// Measures one read through one viewer's eyes: first equal, then counted, then timed.
import type { Client } from 'pg';
import type { Scene, ReadOperation } from '../operation.ts';
import { asked, mustBeEqual, type Put, puts, SIDES, type Sides } from '../sides.ts';
import type { SideName } from '../processes.ts';
import { mustNotice } from '../spoilt.ts';
import type { Ask } from './closed-loop.ts';
import { type AsksOf, compare, type Compared, type Plan } from './compare.ts';
import { type Sent, statementsOf } from './statements.ts';

export interface ReadFigures {
  readonly operation: string;
  readonly viewer: string;
  readonly questions: number;
  readonly sent: Readonly<Record<SideName, Sent>>;
  readonly mostStatements: number;
  readonly loads: readonly Compared[];
}

interface Bench {
  readonly sides: Sides;
  readonly db: Client;
  readonly plans: readonly Plan[];
}

const COUNTED = 20;

type Question = Readonly<Record<SideName, Put>>;

/** Every question is answered by all and found equal before any of them is timed. */
async function ready(operation: ReadOperation, sides: Sides, questions: readonly Question[]): Promise<AsksOf> {
  const asks: Record<SideName, Ask[]> = { ours: [], postgraphile: [], floor: [] };
  for (const question of questions) {
    const [ours, postgraphile, floor] = await Promise.all([
      asked(sides.ours, question.ours),
      asked(sides.postgraphile, question.postgraphile),
      asked(sides.floor, question.floor),
    ]);
    const data = { ours: ours.data, postgraphile: postgraphile.data, floor: floor.data };
    mustBeEqual(operation, data);
    mustNotice(operation, data);
    const answers = { ours, postgraphile, floor };
    for (const side of SIDES) asks[side].push(checked(question[side], answers[side].text.length));
  }
  return asks;
}

/** While it is timed, an answer is known by its length: comparing it whole would cost more than some answers do. */
const checked = (put: Put, length: number): Ask => ({
  ...put,
  isRight: (status, body) => status === 200 && body.length === length,
});

async function counted(
  sides: Sides,
  db: Client,
  questions: readonly Question[],
): Promise<Readonly<Record<SideName, Sent>>> {
  const count = (side: SideName) => {
    let n = 0;
    return statementsOf(db, COUNTED, async () => {
      const question = questions[n++ % questions.length];
      if (question) await asked(sides[side], question[side]);
    });
  };
  return { ours: await count('ours'), postgraphile: await count('postgraphile'), floor: await count('floor') };
}

export async function measureRead(
  operation: ReadOperation,
  scene: Scene,
  { sides, db, plans }: Bench,
): Promise<ReadFigures> {
  const questions = (await operation.questions(scene)).map((question) => puts(operation, scene, question));
  const asks = await ready(operation, sides, questions);
  const sent = await counted(sides, db, questions);
  const loads: Compared[] = [];
  for (const plan of plans) loads.push(await compare(sides, asks, plan));
  const { name, mostStatements } = operation;
  return { operation: name, viewer: scene.viewer.name, questions: questions.length, sent, mostStatements, loads };
}
