// The acts that are written down: each with a mark by which its traces are found again, and what it answers when it had been done before.
import type { Kind } from './ledger.ts';
import type { GraphError, Principal, Reply } from './send.ts';
import type { Pair, Reader } from './world.ts';

export interface Act {
  readonly kind: Kind;
  readonly key: string;
  readonly who: Principal;
  readonly query: string;
  readonly input: object;
  readonly subject?: string;
  /** Whether this refusal of a second sending says that the first had come through. */
  readonly wasDone?: (error: GraphError) => boolean;
}

const mutation = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;

const CREATE = mutation('createTasks', 'CreateTasksInput', 'id version');
const ACCEPT = mutation('acceptTask', 'TaskActInput', 'id version');
const PROGRESS = mutation('reportProgress', 'ReportProgressInput', 'id version');
const URGE = mutation('urgeTask', 'UrgeTaskInput', 'id version');
const DONE = mutation('reportDone', 'ReportDoneInput', 'id version');
const CONFIRM = mutation('confirmTask', 'ConfirmTaskInput', 'id version');
const ACKNOWLEDGE = mutation('acknowledgeDirective', 'AcknowledgeInput', 'id');

export const createTask = ({ giver, leadId }: Pair, key: string, dueOn: string): Act => ({
  ...{ kind: 'create', key, who: giver, query: CREATE },
  input: { idempotencyKey: key, tasks: [{ title: `Rà soát ${key}`, leadId, term: { on: dueOn } }] },
});

export interface Standing {
  readonly id: string;
  readonly version: number;
}

/** One person alone moves the task, so a version that has moved on was moved on by his own first sending. */
const movedOn =
  ({ version }: Standing) =>
  ({ reason, params }: GraphError): boolean =>
    reason === 'STALE_VERSION' && params?.['version'] === version + 1;

const moving = (kind: Kind, who: Principal, query: string, { key, task, more }: Move): Act => ({
  ...{ kind, key, who, query, subject: task.id },
  input: { taskId: task.id, version: task.version, ...more },
  wasDone: movedOn(task),
});

interface Move {
  readonly key: string;
  readonly task: Standing;
  readonly more?: object;
}

export const accept = ({ doer }: Pair, key: string, task: Standing) => moving('accept', doer, ACCEPT, { key, task });

export const reportProgress = ({ doer }: Pair, key: string, task: Standing, progress: number) =>
  moving('reportProgress', doer, PROGRESS, { key, task, more: { progress, note: key } });

export const reportDone = ({ doer }: Pair, key: string, task: Standing) =>
  moving('reportDone', doer, DONE, { key, task, more: { result: key } });

export const confirm = ({ giver }: Pair, key: string, task: Standing) =>
  moving('confirm', giver, CONFIRM, { key, task, more: { grade: 'GOOD', note: key } });

export const urge = ({ giver }: Pair, key: string, { id }: Standing): Act => ({
  ...{ kind: 'urge', key, who: giver, query: URGE, subject: id },
  input: { idempotencyKey: key, taskId: id, message: key },
});

export const acknowledge = ({ who, acknowledgementId }: Reader): Act => ({
  ...{ kind: 'acknowledge', key: acknowledgementId, who, query: ACKNOWLEDGE, subject: acknowledgementId },
  input: { acknowledgementId },
  wasDone: ({ reason }) => reason === 'ALREADY_ACKNOWLEDGED',
});

interface Made {
  readonly id: string;
  readonly version?: number;
}

/** The thing that the act made or moved. */
export function madeBy({ data }: Reply): Made | undefined {
  const [field] = Object.values(data ?? {});
  const [first] = [field].flat();
  return (first ?? undefined) as Made | undefined; // every act asks for an id
}
