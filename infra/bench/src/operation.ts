// What is measured: one file an operation, each saying the same question to us, to PostGraphile and to a hand-written statement.
import type { MadePerson } from './province/people.ts';
import type { Province } from './province/province.ts';

/** Somebody through whose eyes everything is read. */
export interface Viewer {
  readonly name: 'chair' | 'department' | 'district' | 'reader';
  readonly person: MadePerson;
  readonly cookie: string;
  /** Of programs that work in his post. Several, so that none is asked more often than a key may be in a minute. */
  readonly keys: readonly string[];
}

/** What every question may refer to. */
export interface Scene {
  readonly province: Province;
  readonly viewer: Viewer;
  readonly today: string;
  /** The last day that is still due soon. */
  readonly soon: string;
  /** As the superuser, past every wall: to choose what to ask for. */
  readonly rows: <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** An answer in its raw form, for cursors. */
  readonly ask: (side: 'ours' | 'postgraphile', document: string, variables: object) => Promise<unknown>;
}

/** One thing asked for, as each side wants to hear it. `floor` are the values from $4 on. */
export interface Question {
  readonly ours: object;
  readonly postgraphile: object;
  readonly floor: readonly unknown[];
  /** Ours is asked by a program with this key, and not in a session. */
  readonly key?: string;
}

export interface ReadOperation {
  readonly name: string;
  /** Whose eyes it is read with; without, the chair's and the department's. */
  readonly viewers?: readonly Viewer['name'][];
  readonly ours: string;
  readonly postgraphile: string;
  /** One statement that answers with one column `answer`. $1 is the viewer's agency, $2 his person, $3 today. */
  readonly floor: string;
  /** Where an answer is shaped otherwise than the general rules know. */
  readonly fromOurs?: (data: unknown) => unknown;
  readonly fromPostgraphile?: (data: unknown) => unknown;
  /** Several, so that nobody answers the same row for ever. */
  readonly questions: (scene: Scene) => Promise<readonly Question[]>;
  /** Fails when the answer shows that nothing was measured: an empty list, a missing row. */
  readonly isFull: (answer: unknown) => boolean;
  /** The most data statements that a request of ours may send, its session's among them. */
  readonly mostStatements: number;
}

/** Sends one statement within the transaction that is open and bound. */
export type Run = (sql: string, values: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export interface Target {
  readonly id: string;
  readonly version: number;
}

/** Who writes, as the bare transaction has to know him. */
export interface Writer {
  readonly personId: string;
  readonly agencyId: string;
  readonly name: string;
  readonly title: string;
  readonly agencyName: string;
  readonly today: string;
}

export interface WriteOperation {
  readonly name: string;
  readonly by: Viewer['name'];
  readonly ours: string;
  /** What `version` means after so many writes on the same target; a target that is used up is written once. */
  readonly isRepeatable: boolean;
  variables(target: Target): object;
  /** The statements of the use case, one after the other, and nothing else. */
  bare(run: Run, writer: Writer, target: Target): Promise<unknown>;
  /** $1 is the writer's person. As the superuser, in their state of now. */
  readonly targets: string;
  /** Takes everything back that was written; $1 are the targets' ids. None where writing again is as good. */
  readonly reset: readonly string[];
  /** $1 is a target: what the write left behind, one column `facts`, to be the same whoever wrote. */
  readonly facts: string;
  readonly mostStatements: number;
}
