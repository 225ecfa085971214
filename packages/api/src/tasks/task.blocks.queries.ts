// The task blocks of the home page: whichever are asked for in one request leave in one statement.
import { defineLoader } from '../platform/graphql/loader.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { pageSize } from '../platform/graphql/page.js';
import type { Task } from './task.entity.js';
import { type Bind, predicatesOf } from './task.filter.queries.js';
import type { TaskFilter } from './task.inputs.js';
import { pageByDeadline, roomFor } from './task.pages.queries.js';
import { runShaped } from './task.queries.js';
import { mustSeeWork, taskColumns } from './task.scope.queries.js';

const BLOCKS = {
  CONFIRM: { filter: { toConfirm: true }, order: 't.reported_at' },
  ACCEPT: { filter: { toAccept: true }, order: 't.assigned_at' },
  EXTEND: { filter: { toExtend: true }, order: 't.extension_asked_at' },
  REASSIGN: { filter: { toReassign: true }, order: 't.reassign_since' },
  OVERDUE: { filter: { timeAxis: 'OVERDUE', open: true }, order: 'DEADLINE' },
  AT_RISK: { filter: { atRisk: true }, order: 'DEADLINE' },
} as const satisfies Readonly<Record<string, { filter: TaskFilter; order: string }>>;

export type BlockName = keyof typeof BLOCKS;

type BlockRow = Task & { readonly block: BlockName };

interface Wanted {
  readonly name: BlockName;
  readonly first: number;
}

const keyOf = ({ name, first }: Wanted) => `${name} ${first}`;

function wantedBy(key: string): Wanted {
  const [name = '', first = ''] = key.split(' ');
  return { name: name as BlockName, first: Number(first) };
}

function armOf(ctx: RequestContext, { name, first }: Wanted, bind: Bind): string {
  const { filter, order } = BLOCKS[name];
  const block = `'${name}' as block,`;
  if (order === 'DEADLINE') return `(${pageByDeadline(ctx, { filter, limit: first }, bind, block)})`;
  return `(select ${block} ${taskColumns('t')} from tasks t
    where ${predicatesOf(ctx, filter, bind).join(' and ')} order by ${order}, t.id limit ${roomFor(first)})`;
}

const blocks = defineLoader<string, readonly Task[]>(async (ctx, keys) => {
  mustSeeWork(ctx);
  const wanted = keys.map(wantedBy);
  const values: unknown[] = [ctx.actor.agencyId];
  const text = wanted.map((block) => armOf(ctx, block, (value) => `$${values.push(value)}`)).join('\nunion all\n');
  const rows = await runShaped<BlockRow>(ctx, { kind: 'blocks', text, values });
  return wanted.map(({ name, first }) => rows.filter(({ block }) => block === name).slice(0, first));
});

/** The first rows of a block; how many there are in all is said by the tallies. */
export const readBlock = (ctx: RequestContext, name: BlockName, first: number): Promise<readonly Task[]> =>
  blocks(ctx).load(keyOf({ name, first: pageSize(first) - 1 }));
