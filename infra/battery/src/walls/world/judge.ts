// Judges an answer: every mark in it must be one that the oracle lets the asker see, and every error one of the listed ones.
import { isReason, type ReasonParams, sentence } from '@ky-cuong/shared';
import type { Attempt } from './attempts.ts';
import { marksIn, type World } from './facts.ts';
import { type Gate, graphOf, type Reply } from './gate.ts';
import type { Oracle } from './oracle.ts';

export interface Verdict {
  readonly reply: Reply;
  readonly faults: readonly string[];
  /** Marks of rows that the asker may see: what a positive control must have. */
  readonly seen: number;
}

export class Judge {
  private readonly world: World;
  private readonly oracle: Oracle;
  private readonly gate: Gate;

  constructor(world: World, oracle: Oracle, gate: Gate) {
    this.world = world;
    this.oracle = oracle;
    this.gate = gate;
  }

  async try(attempt: Attempt): Promise<Verdict> {
    const { who, operation, variables, path } = attempt;
    const reply = operation ? await this.gate.ask(who, operation.document, variables) : await this.gate.get(who, path);
    const asked = new Set(marksIn(JSON.stringify(variables)));
    const shown = `${JSON.stringify(reply.headers)}\n${withOpenCursors(reply.text)}`;
    const marks = marksIn(shown).filter((mark) => !asked.has(mark));
    const leaks = marks.filter((mark) => !this.mayShow(who.viewer, mark));
    const faults = [
      ...leaks.map((mark) => `${nameOf(attempt)} by ${who.name} shows ${this.describe(mark)}`),
      ...this.foreignWrite(attempt, reply),
      ...this.wrongLookup(attempt, reply),
      ...(operation ? strangeErrors(reply).map((error) => `${nameOf(attempt)} by ${who.name}: ${error}`) : []),
    ];
    return { reply, faults, seen: marks.length - leaks.length };
  }

  private mayShow(viewer: Attempt['who']['viewer'], mark: string): boolean {
    const marked = this.world.marks[mark];
    return marked !== undefined && this.oracle.sees(viewer, marked);
  }

  private describe(mark: string): string {
    const { table, province } = this.world.marks[mark] ?? { table: 'what nobody marked', province: -1 };
    return `${mark}: a row of ${table} in province ${String(province)}`;
  }

  private foreignWrite(attempt: Attempt, reply: Reply): string[] {
    const { kind, operation, who } = attempt;
    if (kind === 'own' || operation?.root !== 'Mutation' || HARMLESS.has(operation.name)) return [];
    if (graphOf(reply).errors.length > 0) return [];
    return [
      `${nameOf(attempt)} by ${who.name} was done: ${JSON.stringify(attempt.variables)} ${reply.text.slice(0, 200)}`,
    ];
  }

  /** Both ways: what may be seen is given, what may not is missing. */
  private wrongLookup(attempt: Attempt, reply: Reply): string[] {
    const marked = this.world.marks[this.world.ids[attempt.target ?? ''] ?? ''];
    if (!marked) return [];
    const { viewer } = attempt.who;
    const isSeen = this.oracle.sees(viewer, marked);
    const expected = isSeen && (viewer?.agencyId ?? null) !== null;
    const given = attempt.operation ? graphOf(reply).errors.length === 0 : reply.status === 200;
    if (expected === given || (viewer?.isNarrow && !given)) return [];
    // That one must have a post to see even oneself is a rule; the database's wall knows persons.
    if (isSeen && !this.oracle.byRole) return [];
    const what = `${marked.table} ${attempt.target ?? ''}`;
    return [`${what} is ${given ? '' : 'not '}given to ${attempt.who.name}: ${reply.text.slice(0, 300)}`];
  }
}

/** Cursors are read as what they carry: written out they may show anything by chance, and hide what they hold. */
const withOpenCursors = (text: string): string =>
  text.replaceAll(/("(?:endCursor|cursor)":")([^"]+)/g, (_whole, name: string, cursor: string) => {
    return name + Buffer.from(cursor, 'base64url').toString('utf8');
  });

/** Without a session there is none to end, and nothing to refuse. */
const HARMLESS = new Set(['signOut', 'markNotificationsRead']);

const nameOf = ({ kind, operation, path }: Attempt) =>
  `${kind} ${operation ? `${operation.root}.${operation.name}` : path}`;

/** An error says one of the listed sentences, and nothing of what is inside. */
export function strangeErrors(reply: Reply): string[] {
  return graphOf(reply).errors.flatMap(({ message, extensions }) => {
    const { code, reason, params } = extensions;
    if (code === 'INTERNAL') return [`an unexpected error: ${message}`];
    if (typeof reason !== 'string' || !isReason(reason)) return [`an error without a reason: ${message.slice(0, 300)}`];
    const expected = sentence(reason, 'vi', params as ReasonParams | undefined);
    return message === expected ? [] : [`an error in other words: ${message.slice(0, 200)}`];
  });
}
