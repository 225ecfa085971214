// S6: the authorisation matrix, written by hand in matrix.txt, every cell of it tried.
import { readFileSync } from 'node:fs';
import { isId } from '@ky-cuong/api/platform/db/ids.js';
import { createSchema } from '@ky-cuong/api/app/schema.js';
import type { Battery, Tally } from '../battery.ts';
import { FIELD_ROWS, letterOfValue } from './matrix/fields.ts';
import { COLUMNS, ownerOf, principalAt } from './matrix/principals.ts';
import { trySecrets } from './matrix/secrets.ts';
import { variablesOf } from './world/calls.ts';
import { catalogue } from './world/catalogue.ts';
import { checksums, differences } from './world/checksum.ts';
import { type Operation, operationsOf } from './world/documents.ts';
import { type Cast, marksIn, type World } from './world/facts.ts';
import { foundWorld } from './world/found.ts';
import { type Gate, graphOf, openGate, type Reply } from './world/gate.ts';
import { slotsOf } from './world/slots.ts';

/** As many as one operation is done in: each time on things that nobody has touched. */
const CASTS = 6;
const DONE = 'y';
/** The thing itself: what lies further on has rules, and rows, of its own. One answer is nothing but what hangs on it. */
const depthOf = (row: string) => (row === 'Query.recipientPreview' ? 2 : 1);
/** Open to everybody by design: nobody is refused. */
const WITHOUT_NEGATIVE = new Set(['Query.me', 'Query.province', 'Mutation.signOut']);
const ENDING = ['Mutation.revokeSession', 'Mutation.revokeOtherSessions', 'Mutation.signOut'];

export const matrix: Battery = {
  name: 'S6',
  title: 'authorisation matrix',
  async run({ house }, tally) {
    const world = await foundWorld(house, { districts: CASTS, elsewhere: 1 });
    const gate = await openGate(world);
    try {
      await tryMatrix(world, gate, tally);
      await trySecrets(world, gate, tally);
    } finally {
      await gate.close();
    }
  },
};

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly expected: string;
}

/** `onlyRefused`: nothing is done, so that the world stays as it is. */
export async function tryMatrix(world: World, gate: Gate, tally: Tally, onlyRefused = false): Promise<void> {
  const schema = createSchema({ withRules: false });
  const shallow = [1, 2].map((depth) => operationsOf(schema, depth));
  const operations = new Map(
    (shallow[0] ?? []).map((one, place) => {
      const row = `${one.root}.${one.name}`;
      return [row, shallow[depthOf(row) - 1]?.[place] ?? one] as const;
    }),
  );
  const cells = readCells(tally);
  completeness(cells, [...operations.keys()], tally);
  const trial = new Trial(world, gate, operations);
  const isWrite = ({ row, expected }: Cell) => row.startsWith('Mutation.') && expected === DONE;
  const before = await checksums(world);
  for (const cell of cells.filter((one) => !isWrite(one))) await trial.of(cell, 0, tally);
  for (const place of differences(before, await checksums(world)))
    tally.check(false, () => `a refusal wrote into ${place}`);
  if (onlyRefused) return;
  const times = new Map<string, number>();
  const last = ({ row }: Cell) => ENDING.indexOf(row);
  for (const cell of cells.filter(isWrite).sort((one, other) => last(one) - last(other))) {
    const time = times.get(cell.row) ?? 0;
    await trial.of(cell, time, tally);
    if (trial.usesUp(cell.row)) times.set(cell.row, time + 1);
  }
}

function readCells(tally: Tally): Cell[] {
  const text = readFileSync(new URL('matrix/matrix.txt', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  tally.note('rows', lines.length);
  return lines.flatMap((line) => {
    const [, row = '', letters = ''] = /^(\S+(?: \S+)?)\s{2,}(.*)$/.exec(line) ?? [];
    const cells = letters.replaceAll(' ', '');
    tally.check(cells.length === COLUMNS.length, () => `${row} has ${String(cells.length)} cells`);
    return [...cells].map((expected, index) => ({ row, column: COLUMNS[index] ?? '', expected }));
  });
}

function completeness(cells: readonly Cell[], operations: readonly string[], tally: Tally): void {
  const known = (row: string) => operations.includes(row) || row in FIELD_ROWS;
  for (const name of operations)
    tally.check(
      cells.some(({ row }) => row === name),
      () => `no row for ${name}`,
    );
  for (const name of new Set(cells.map(({ row }) => row))) {
    tally.check(known(name), () => `${name} is no operation any more`);
    const isRefused = cells.some(({ row, expected }) => row === name && 'nfui'.includes(expected));
    tally.check(isRefused || WITHOUT_NEGATIVE.has(name), () => `nobody is refused ${name}`);
  }
}

class Trial {
  private readonly world: World;
  private readonly gate: Gate;
  private readonly operations: ReadonlyMap<string, Operation>;

  constructor(world: World, gate: Gate, operations: ReadonlyMap<string, Operation>) {
    this.world = world;
    this.gate = gate;
    this.operations = operations;
  }

  async of({ row, column, expected }: Cell, time: number, tally: Tally): Promise<void> {
    const casts = this.world.provinces[0]?.casts ?? [];
    const [cast, sibling] = [casts[time], casts[(time + 1) % casts.length]];
    if (!cast || !sibling) throw new Error(`${row} is done more often than there are casts.`);
    const found =
      row in FIELD_ROWS
        ? await this.field(row, column, { cast, sibling })
        : await this.call(row, column, { cast, sibling });
    tally.count('cells', 1);
    tally.count(expected === found.letter ? `letter ${expected}` : 'mismatches', 1);
    tally.check(
      expected === found.letter,
      () => `${row} ${column}: ${expected} was to be, ${found.letter} is: ${found.text.slice(0, 260)}`,
    );
  }

  /** What names a thing of the cast changes it; what names none is done again as it was. */
  usesUp(row: string): boolean {
    const variables = catalogue[row]?.variables(
      (name) => name,
      () => 0,
    );
    return slotsOf(this.operations.get(row)?.args ?? [], variables ?? {}).some(({ id }) => !isId(id));
  }

  private async call(row: string, column: string, place: Place) {
    const [call, operation, province] = [catalogue[row], this.operations.get(row), this.world.provinces[0]];
    if (!call || !operation || !province) throw new Error(`${row} is not in the catalogue.`);
    const owner = ownerOf(place.cast, call.by(place.cast, province));
    const who = principalAt(column, owner, { world: this.world, ...place });
    if (!who) return { letter: '-', text: '' };
    const variables = variablesOf(call, this.world, place.cast);
    const reply = await this.gate.ask(who, operation.document, variables);
    const aimed = operation.root === 'Query' && slotsOf(operation.args, variables).length > 0;
    return { letter: letterOf(reply, aimed), text: reply.text };
  }

  private async field(row: string, column: string, place: Place) {
    const asked = FIELD_ROWS[row];
    const who = principalAt(column, { unit: 'district', role: 'HEAD' }, { world: this.world, ...place });
    if (!asked || !who) throw new Error(`${row} cannot be asked.`);
    const { things } = place.cast;
    const reply = await this.gate.ask(who, asked.document, { id: things[asked.thing] });
    const refused = letterOf(reply, false);
    if (refused !== DONE) return { letter: refused, text: reply.text };
    const it = graphOf(reply).data?.['it'] as Record<string, unknown> | null | undefined;
    const letter = it ? letterOfValue(it[asked.field], asked.shows && things[asked.shows]) : 'n';
    return { letter, text: reply.text };
  }
}

interface Place {
  readonly cast: Cast;
  readonly sibling: Cast;
}

const LETTERS: Readonly<Record<string, string>> = {
  NOT_FOUND: 'n',
  FORBIDDEN: 'f',
  UNAUTHENTICATED: 'u',
  INVALID_INPUT: 'i',
  CONFLICT: 'z',
  RATE_LIMITED: 'u', // guessing, slowed down
};

function letterOf(reply: Reply, isAimed: boolean): string {
  const { errors, data } = graphOf(reply);
  const [error] = errors;
  // A field refused further down leaves the rest as it was given.
  const isGiven = Object.values(data ?? {}).some((value) => value !== null);
  if (error && !isGiven) return LETTERS[String(error.extensions['code'])] ?? '?';
  if (isAimed && Object.values(data ?? {}).every((value) => value === null)) return 'n';
  return isAimed && marksIn(reply.text).length === 0 ? 'e' : DONE;
}
