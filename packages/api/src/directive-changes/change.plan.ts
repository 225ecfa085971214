// What a change touches, worked out once: shown as its preview, and carried out as it was shown.
import {
  type ChangeKind,
  type Day,
  type DependentsFate,
  dueWithClause,
  fateOf,
  nextState,
  receiptMachine,
  type ReceiptState,
  type TaskFate,
} from '@ky-cuong/shared';
import type { Directive } from '../directives/directive.entity.js';
import type { Receipt } from '../directives/receipt.entity.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Task } from '../tasks/task.entity.js';
import type { CleanClauseChange } from './change.checks.js';
import { dependentsOf, touchedReceipts, touchedTasks } from './change.queries.js';

export interface TouchedTask {
  readonly task: Task;
  readonly clause: CleanClauseChange | null;
  readonly fate: TaskFate;
  readonly dueOn: Day | null;
}

export interface TouchedReceipt {
  readonly receipt: Receipt;
  readonly newState: ReceiptState;
}

export interface Plan {
  readonly tasks: readonly TouchedTask[];
  readonly receipts: readonly TouchedReceipt[];
  readonly dependents: readonly Directive[];
  /** Others build on what ends, by carrying it out or by results: whoever decides says what becomes of them. */
  readonly needsDependentsFate: boolean;
}

export interface Wanted {
  readonly kind: ChangeKind;
  readonly directiveId: string;
  readonly clauses: readonly CleanClauseChange[];
  readonly onDependents: DependentsFate | null;
  /** The rows are locked: the change is being carried out. */
  readonly isHeld: boolean;
}

export async function planOf(tx: Tx, ctx: RequestContext, wanted: Wanted): Promise<Plan> {
  const { kind, directiveId, clauses, onDependents, isHeld } = wanted;
  const dependents = kind === 'AMEND' ? [] : await dependentsOf(tx, ctx, directiveId);
  const followers = onDependents === 'WITHDRAW' ? dependents.map(({ id }) => id) : [];
  const directiveIds = [directiveId, ...followers];
  const clauseIds = kind === 'AMEND' ? clauses.map(({ clauseId }) => clauseId) : null;
  const tasks = await touchedTasks(tx, ctx, { directiveIds, clauseIds, isHeld });
  const receipts = await touchedReceipts(tx, ctx, directiveIds);
  return {
    tasks: tasks.map((task) =>
      touched(task, { ...wanted, kind: task.directiveId === directiveId ? kind : 'WITHDRAW', tasks }),
    ),
    receipts: receipts.map((receipt) => ({
      receipt,
      newState: kind === 'AMEND' ? receipt.state : endOf(receipt.state),
    })),
    dependents,
    needsDependentsFate: kind !== 'AMEND' && (dependents.length > 0 || doneIn(tasks) > 0),
  };
}

export const doneIn = (tasks: readonly Pick<Task, 'lifecycle'>[]): number =>
  tasks.filter(({ lifecycle }) => lifecycle === 'DONE').length;

function touched(task: Task, { kind, clauses, tasks }: Wanted & { readonly tasks: readonly Task[] }): TouchedTask {
  const clause = clauses.find(({ clauseId }) => clauseId === task.clauseId) ?? null;
  const parent = tasks.find(({ id }) => id === task.parentId) ?? null;
  const dueOn = dueWithClause(task, clause?.newDueOn ?? null, parent);
  const fate = fateOf(kind, task, clause, dueOn);
  return { task, clause, fate, dueOn: fate === 'DUE_ANEW' || fate === 'MOVED' ? dueOn : task.dueOn };
}

const endOf = (state: ReceiptState): ReceiptState => nextState(receiptMachine, state, 'withdraw')?.to ?? state;
