// What waits for the caller's own decision, from tasks and directives, the longest waiting first.
import { canDisseminate, canReceiveDirective, dayOf, workingDaysBetween } from '@ky-cuong/shared';
import { isAskedBack, type Receipt } from '../directives/receipt.entity.js';
import { bringAlong } from '../directives/directive.loaders.js';
import { pendingAcknowledgementsOf, pendingReceiptsOf } from '../directives/receipt.queries.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { MAX_PAGE } from '../platform/graphql/page.js';
import { readBlock } from '../tasks/task.blocks.queries.js';
import type { Task } from '../tasks/task.entity.js';
import { talliesOf } from './home.loaders.js';
import type { Decision, DecisionBlock, DecisionGroup } from './home.types.js';

interface Part {
  readonly groups: readonly DecisionGroup[];
  readonly rows: readonly Omit<Decision, 'waitedDays'>[];
}

export async function readDecisions(ctx: RequestContext, first: number): Promise<DecisionBlock> {
  const parts = await Promise.all([
    tasksToDecide(ctx, first),
    receiptsToDecide(ctx, first),
    acknowledgementsDue(ctx, first),
  ]);
  const groups = parts.flatMap((part) => part.groups).filter(({ count }) => count > 0);
  const waitedDays = (since: Date) => Math.max(0, workingDaysBetween(ctx.calendar, dayOf(since), ctx.today));
  const rows = parts
    .flatMap((part) => part.rows)
    .sort((one, other) => one.since.getTime() - other.since.getTime())
    .slice(0, first)
    .map((row) => ({ ...row, waitedDays: waitedDays(row.since) }));
  return { count: groups.reduce((sum, { count }) => sum + count, 0), groups, rows };
}

const NOTHING = { task: null, receipt: null, acknowledgement: null };

/** Each queue of tasks: where its rows are, and since when one waits. */
const TASK_QUEUES = [
  { kind: 'CONFIRM_TASK', block: 'CONFIRM', total: 'toConfirm', since: ({ reportedAt }: Task) => reportedAt },
  { kind: 'ACCEPT_TASK', block: 'ACCEPT', total: 'toAccept', since: ({ assignedAt }: Task) => assignedAt },
  {
    kind: 'DECIDE_EXTENSION',
    block: 'EXTEND',
    total: 'toExtend',
    since: ({ extensionAskedAt }: Task) => extensionAskedAt,
  },
  {
    kind: 'REASSIGN_TASK',
    block: 'REASSIGN',
    total: 'toReassign',
    since: ({ reassignSince }: Task) => reassignSince,
  },
] as const;

async function tasksToDecide(ctx: RequestContext, first: number): Promise<Part> {
  const [totals, ...blocks] = await Promise.all([
    talliesOf(ctx),
    ...TASK_QUEUES.map(({ block }) => readBlock(ctx, block, first)),
  ]);
  return {
    groups: TASK_QUEUES.map(({ kind, total }) => ({ kind, count: totals[total] })),
    rows: TASK_QUEUES.flatMap(({ kind, since }, place) =>
      (blocks[place] ?? []).map((task) => ({ ...NOTHING, kind, since: since(task) ?? task.assignedAt, task })),
    ),
  };
}

/** A clerk receives for his head, and leaves the dissemination to him; an official does neither. */
async function receiptsToDecide(ctx: RequestContext, first: number): Promise<Part> {
  if (!canReceiveDirective(ctx.actor)) return { groups: [], rows: [] };
  const decides = canDisseminate(ctx.actor);
  const pending = await pendingReceiptsOf(ctx, decides ? first : MAX_PAGE);
  for (const one of pending.rows) bringAlong(ctx, one);
  const rows = pending.rows.filter(({ row }) => decides || kindOf(row) === 'RECEIVE_DIRECTIVE');
  return {
    groups: [
      { kind: 'RECEIVE_DIRECTIVE', count: pending.toReceive },
      { kind: 'DISSEMINATE_DIRECTIVE', count: decides ? pending.toDisseminate : 0 },
      { kind: 'ANSWER_RECALL', count: decides ? pending.toAnswer : 0 },
    ],
    rows: rows.map(({ row: receipt, since }) => ({ ...NOTHING, kind: kindOf(receipt), since, receipt })),
  };
}

function kindOf(receipt: Receipt): 'ANSWER_RECALL' | 'RECEIVE_DIRECTIVE' | 'DISSEMINATE_DIRECTIVE' {
  if (isAskedBack(receipt)) return 'ANSWER_RECALL';
  return receipt.state === 'SENT' ? 'RECEIVE_DIRECTIVE' : 'DISSEMINATE_DIRECTIVE';
}

async function acknowledgementsDue(ctx: RequestContext, first: number): Promise<Part> {
  const { rows, count } = await pendingAcknowledgementsOf(ctx, first);
  for (const one of rows) bringAlong(ctx, one);
  return {
    groups: [{ kind: 'ACKNOWLEDGE_DIRECTIVE', count }],
    rows: rows.map(({ row: acknowledgement }) => ({
      ...NOTHING,
      kind: 'ACKNOWLEDGE_DIRECTIVE' as const,
      since: acknowledgement.addedAt,
      acknowledgement,
    })),
  };
}
