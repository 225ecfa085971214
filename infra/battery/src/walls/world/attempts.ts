// Attempts on what is not one's own: valid calls replayed by others, and one's own calls with one foreign id, term, cursor or file.
import type { GraphQLSchema } from 'graphql';
import { variablesOf } from './calls.ts';
import { catalogue } from './catalogue.ts';
import { type Chance } from './chance.ts';
import { type Operation, operationsOf } from './documents.ts';
import { type Cast, everybody, type Principal, type Viewer, type World } from './facts.ts';
import type { Oracle } from './oracle.ts';
import { castsOf, counterpart, replaced, type Slot, slotsOf } from './slots.ts';

export interface Attempt {
  readonly kind: 'replay' | 'swap' | 'term' | 'cursor' | 'lookup' | 'file' | 'own';
  readonly who: Principal;
  readonly operation: Operation | null;
  readonly variables: object;
  readonly path: string;
  /** For a look-up: what the design says of it. */
  readonly target: string | null;
}

const OWN_ONLY = new Set(['actAs', 'revokeSession']);
/** A successor may be any agency of the province: the directory is public. */
const PUBLIC_SLOTS = new Set(['endAgency.successorId']);
/** Whose part it is stands beside the task: the lead urges an agency that it does not command. */
const BESIDE = new Set(['setPart.agencyId', 'urgePart.agencyId']);
const LOOKED_UP = ['persons', 'appointments', 'tasks', 'directives', 'directive_receipts', 'acknowledgements', 'files'];
const TERMS = ['people', 'tasks', 'directives', 'assignableAgencies'];

const slotName = ({ name }: Operation, { path }: Slot): string => `${name}.${String(path.at(-1))}`;

export class Attempts {
  readonly operations: readonly Operation[];
  private readonly people: readonly Principal[];
  private readonly casts: readonly Cast[];
  private readonly lookedUp: readonly string[];
  private readonly files: readonly string[];
  private readonly terms: readonly string[];
  private readonly cursors = new Map<string, string[]>();

  private readonly world: World;
  private readonly oracle: Oracle;

  constructor(world: World, oracle: Oracle, schema: GraphQLSchema) {
    this.world = world;
    this.oracle = oracle;
    this.operations = operationsOf(schema);
    this.people = everybody(world);
    this.casts = castsOf(world);
    const ids = Object.entries(world.ids);
    this.lookedUp = ids.filter(([, mark]) => LOOKED_UP.includes(world.marks[mark]?.table ?? '')).map(([id]) => id);
    this.files = ids.filter(([, mark]) => world.marks[mark]?.table === 'files').map(([id]) => id);
    this.terms = Object.keys(world.marks);
  }

  /** The n-th attempt: operations take turns, so that none is left out; the rest is chance. */
  next(n: number, chance: Chance): Attempt {
    const operation = this.turn(n, chance);
    const way = chance.next();
    if (way < 0.12) return this.lookup(chance);
    if (way < 0.16) return this.file(chance);
    if (TERMS.includes(operation.name) && way < 0.6) return this.term(operation, chance);
    const cursors = this.cursors.get(operation.name) ?? [];
    if (cursors.length > 0 && way > 0.8) return this.cursor(operation, chance, cursors);
    return (way < 0.6 ? this.swap(operation, chance) : undefined) ?? this.replay(operation, chance);
  }

  /** What takes no argument has little to be attacked by and much to answer: it is passed over most of the time. */
  private turn(n: number, chance: Chance): Operation {
    const operation = this.operations[n % this.operations.length];
    if (!operation) throw new Error('The graph has no operations.');
    const isPassedOver = operation.root === 'Query' && operation.args.length === 0 && chance.next() < 0.8;
    return isPassedOver ? chance.pick(this.operations) : operation;
  }

  /** A place in somebody's list, for others to go on from. */
  keepCursors({ name }: Operation, answer: string): void {
    const found = [...answer.matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
    this.cursors.set(name, [...(this.cursors.get(name) ?? []), ...found]);
  }

  /** The owner's own call: what every refusal is held against. */
  control(operation: Operation, cast: Cast): Attempt {
    const call = catalogue[`${operation.root}.${operation.name}`];
    if (!call) throw new Error(`${operation.root}.${operation.name} is not in the catalogue.`);
    const province = this.world.provinces[cast.province];
    if (!province) throw new Error('A cast stands in no province.');
    const variables = variablesOf(call, this.world, cast);
    return { kind: 'own', who: call.by(cast, province), operation, variables, path: '/graphql', target: null };
  }

  private replay(operation: Operation, chance: Chance): Attempt {
    const own = this.control(operation, chance.pick(this.casts));
    const strangers =
      operation.root === 'Query' ? this.people : this.people.filter((who) => this.isForeign(operation, own, who));
    return { ...own, kind: 'replay', who: chance.pick(strangers) };
  }

  private isForeign(operation: Operation, { variables, who: owner }: Attempt, who: Principal): boolean {
    // A key of the owner's acts in his name.
    if (who.viewer && owner.viewer && who.viewer.personId === owner.viewer.personId) return false;
    const slots = slotsOf(operation.args, variables).filter((slot) => !BESIDE.has(slotName(operation, slot)));
    if (slots.length > 0) return slots.some(({ id }) => !this.mayTouch(operation, who.viewer, id));
    // Without an id there is nothing foreign to reach for: only those who are let in no longer try.
    return who.viewer === null;
  }

  private swap(operation: Operation, chance: Chance): Attempt | undefined {
    const cast = chance.pick(this.casts);
    const own = this.control(operation, cast);
    const slots = slotsOf(operation.args, own.variables);
    if (slots.length === 0) return undefined;
    const slot = chance.pick(slots);
    const { path, id } = slot;
    const foreign = counterpart(cast, chance.pick(this.casts), id);
    if (!foreign || PUBLIC_SLOTS.has(slotName(operation, slot)) || this.mayTouch(operation, own.who.viewer, foreign))
      return undefined;
    return { ...own, kind: 'swap', variables: replaced(own.variables, path, foreign) };
  }

  private mayTouch({ root, name }: Operation, viewer: Viewer | null, id: string): boolean {
    const marked = this.world.marks[this.world.ids[id] ?? ''];
    if (!marked) return false;
    if (OWN_ONLY.has(name)) return viewer !== null && marked.row['person_id'] === viewer.personId;
    const isWrite = root === 'Mutation';
    if (isWrite && marked.table === 'agencies') return this.oracle.commands(viewer, marked, 'id');
    if (isWrite && ['persons', 'appointments'].includes(marked.table)) return this.oracle.commands(viewer, marked);
    return this.oracle.sees(viewer, marked);
  }

  private term(operation: Operation, chance: Chance): Attempt {
    const { variables } = this.control(operation, chance.pick(this.casts));
    const path = 'filter' in variables ? ['filter'] : [];
    const search = chance.pick(this.terms);
    const asked = path.length > 0 ? replaced(variables, path, { search }) : { search };
    return { kind: 'term', who: chance.pick(this.people), operation, variables: asked, path: '/graphql', target: null };
  }

  private cursor(operation: Operation, chance: Chance, cursors: readonly string[]): Attempt {
    const { variables } = this.control(operation, chance.pick(this.casts));
    const asked = { ...variables, filter: undefined, after: chance.pick(cursors) };
    return {
      kind: 'cursor',
      who: chance.pick(this.people),
      operation,
      variables: asked,
      path: '/graphql',
      target: null,
    };
  }

  private lookup(chance: Chance): Attempt {
    const operation = this.operations.find(({ name }) => name === 'node') ?? null;
    const id = chance.pick(this.lookedUp);
    return {
      kind: 'lookup',
      who: chance.pick(this.people),
      operation,
      variables: { id },
      path: '/graphql',
      target: id,
    };
  }

  private file(chance: Chance): Attempt {
    const id = chance.pick(this.files);
    return {
      kind: 'file',
      who: chance.pick(this.people),
      operation: null,
      variables: {},
      path: `/files/${id}`,
      target: id,
    };
  }
}
