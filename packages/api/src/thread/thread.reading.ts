// A thread read and tied: every knot knows the one above, and a task that the caller may not see is a knot without a word.
import { isId } from '../platform/db/ids.js';
import { InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { pageSize } from '../platform/graphql/page.js';
import { mustSeeWork } from '../tasks/task.scope.queries.js';
import { type AskedThread, type KnotRow, readThread } from './thread.queries.js';
import type { Thread, ThreadKnot } from './thread.types.js';

const MOST_SKIPPED = 1000;

/** What is asked for but not seen is as unknown as none at all. */
export async function findThread(ctx: RequestContext, asked: AskedThread): Promise<Thread> {
  mustSeeWork(ctx);
  pageSize(asked.first);
  if (asked.skip < 0 || asked.skip > MOST_SKIPPED)
    throw new InvalidInputError('skip', 'PAGE_TOO_LARGE', { max: MOST_SKIPPED });
  if (!isId(asked.id)) throw new NotFoundError();
  const rows = await readThread(ctx, asked);
  if (rows.length === 0) throw new NotFoundError();
  return { knots: tied(rows, asked.id) };
}

/** Rows above come topmost first, each tied to the one before it; rows below name what they hang on. */
function tied(rows: readonly KnotRow[], hereId: string): readonly ThreadKnot[] {
  const spine = rows.filter(({ isAbove }) => isAbove);
  const knots: ThreadKnot[] = [];
  rows.forEach((row, index) => {
    const onSpine = index <= spine.length;
    const upper = onSpine ? (spine[index - 1] ?? null) : null;
    const aboveId = onSpine ? (upper?.id ?? null) : row.aboveId;
    // On the way up the gap was noticed at the upper knot, on the way down at the lower one.
    const hasGap = onSpine ? upper?.hasGap === true : row.hasGap;
    const above = hasGap && aboveId !== null ? `${row.id}:above` : aboveId;
    if (hasGap && aboveId !== null) knots.push(hidden(above ?? '', aboveId));
    knots.push(knotOf(row, above, hereId));
  });
  return knots;
}

function knotOf(
  { id, kind, childCount, directive, clause, task, result }: KnotRow,
  above: string | null,
  hereId: string,
) {
  return { key: id, above, kind, isHere: id === hereId, directive, clause, task, result, childCount };
}

const hidden = (key: string, above: string): ThreadKnot => ({
  ...{ key, above, kind: 'OUT_OF_SCOPE', isHere: false, childCount: 1 },
  ...{ directive: null, clause: null, task: null, result: null },
});
