// Work that takes longer than a request: what a feature writes to have it done by the worker, in steps, as whoever ordered it.
import type { Tx } from '../db/tenant-db.js';
import type { RequestContext } from '../graphql/context.js';

export interface OrderedJob {
  readonly id: string;
  readonly params: unknown;
  /** Of those done, where it was left off: null at the beginning. */
  readonly checkpoint: unknown;
  readonly done: number;
  readonly refused: number;
}

export interface Step {
  readonly done: number;
  readonly total: number;
}

export interface Outcome extends Step {
  readonly refused?: number;
  /** Written to `path` meanwhile. */
  readonly file?: { readonly name: string; readonly type: string };
}

export interface Kept {
  readonly done: number;
  readonly refused?: number;
  readonly checkpoint?: unknown;
}

export interface LongJobTools {
  /** Where a file that the job makes is written; it counts only when the job has ended well. */
  readonly path: string;
  /** Within the step's own transaction: says how far the work has come, so that no step is ever done twice, and undoes one called off. */
  keep(tx: Tx, step: Kept): Promise<void>;
}

export interface LongJobKind {
  readonly kind: string;
  /** What it yields is shown, and between two yields it can be called off. Known errors end it with their reason. */
  run(ctx: RequestContext, job: OrderedJob, tools: LongJobTools): AsyncGenerator<Step, Outcome>;
}
