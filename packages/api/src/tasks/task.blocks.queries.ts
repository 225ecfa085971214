// The task blocks of the home page: whichever are asked for in one request leave in one statement.
import { defineLoader } from '../platform/graphql/loader.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { pageSize } from '../platform/graphql/page.js';
import type { Task } from './task.entity.js';
import { type Bind, predicatesOf } from './task.filter.queries.js';
import type { TaskFilter } from './task.inputs.js';
import { runShaped } from './task.queries.js';
import { mustSeeWork, taskColumns } from './task.scope.queries.js';

const BLOCKS = {
  CONFIRM: { filter: { toConfirm: true }, order: 't.reported_at' },
  ACCEPT: { filter: { toAccept: true }, order: 't.assigned_at' },
  OVERDUE: { filter: { timeAxis: 'OVERDUE', open: true }, order: 't.urgent_on' },
  AT_RISK: { filter: { atRisk: true }, order: 't.urgent_on' },
} as const satisfies Readonly<Record<string, { filter: TaskFilter; order: string }>>;

export type BlockName = keyof typeof BLOCKS;

/** Rows of CONFIRM and ACCEPT bring their number along: these are few, and of one agency. */
type BlockRow = Task & { readonly block: BlockName; readonly n: number | null };

export interface Block {
  readonly rows: readonly Task[];
  readonly count: number;
}

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
  const isCounted = name === 'CONFIRM' || name === 'ACCEPT';
  return `(select '${name}' as block, ${isCounted ? 'count(*) over ()' : 'null::bigint'} as n, ${taskColumns('t')} from tasks t
    where ${predicatesOf(ctx, filter, bind).join(' and ')} order by ${order}, t.id limit ${bind(first)}::integer)`;
}

const blocks = defineLoader<string, Block>(async (ctx, keys) => {
  mustSeeWork(ctx);
  const wanted = keys.map(wantedBy);
  const values: unknown[] = [ctx.actor.agencyId];
  const text = wanted.map((block) => armOf(ctx, block, (value) => `$${values.push(value)}`)).join('\nunion all\n');
  const rows = await runShaped<BlockRow>(ctx, { kind: 'blocks', text, values });
  return wanted.map(({ name, first }) => {
    const own = rows.filter(({ block }) => block === name).slice(0, first);
    return { rows: own, count: own[0]?.n ?? 0 };
  });
});

/** `count` is that of CONFIRM and ACCEPT; overdue and at risk are counted by the tallies. */
export const readBlock = (ctx: RequestContext, name: BlockName, first: number): Promise<Block> =>
  blocks(ctx).load(keyOf({ name, first: pageSize(first) - 1 }));
