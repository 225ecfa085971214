// The feed of changes: which kinds the caller may follow, where he stands in it, and what he is told next.
import { canSeeWork, coversScope, type KeyScope } from '@ky-cuong/shared';
import { ForbiddenError, InvalidInputError, KnownError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/graphql/page.js';
import { type Head, readPage } from './change.queries.js';
import { type Change, CHANGE_KINDS, type ChangeKind } from './change.types.js';

export const MAX_CHANGES = 500;
export const DAYS_KEPT = 90;
/** After all changes of a commit, however many. */
const END = 2_147_483_647;

const SCOPES: Readonly<Record<ChangeKind, KeyScope | null>> = {
  AGENCY: null, // the directory is open to every key
  PERSON: 'people:read',
  APPOINTMENT: 'people:read',
  DIRECTIVE: 'directives:read',
  RECEIPT: 'directives:read',
  ACKNOWLEDGEMENT: 'directives:read',
  TASK: 'tasks:read',
};
const WORK: readonly ChangeKind[] = ['DIRECTIVE', 'RECEIPT', 'ACKNOWLEDGEMENT', 'TASK'];

export interface ChangesAsked {
  readonly after?: string | null;
  readonly first: number;
  readonly kinds?: readonly ChangeKind[] | null;
}

export type ChangePage = Page<Change> & { readonly latestCursor: string };

export async function followChanges(ctx: RequestContext, { after, first, kinds }: ChangesAsked): Promise<ChangePage> {
  if (first < 1 || first > MAX_CHANGES) throw new InvalidInputError('first', 'PAGE_TOO_LARGE', { max: MAX_CHANGES });
  const place = after == null ? null : placeOf(after);
  const { position = 0, n = 0 } = place ?? {};
  const { rows, ...head } = await readPage(ctx, { kinds: kindsFor(ctx, kinds), position, n, limit: first + 1 });
  if (place) mustStand(place, head);

  const cursorAt = (at: Pick<Change, 'position' | 'n'>) => encodeCursor([head.feed, at.position, at.n]);
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorAt(node) }));
  const hasNextPage = rows.length > first;
  const latestCursor = cursorAt({ position: head.head, n: END });
  // With nothing left to tell the place moves on to the head, so that a quiet follower does not grow too old.
  const endCursor = hasNextPage ? (edges.at(-1)?.cursor ?? latestCursor) : latestCursor;
  return { edges, pageInfo: { hasNextPage, endCursor }, latestCursor };
}

function kindsFor({ actor, apiKey }: RequestContext, asked: ChangesAsked['kinds']): readonly ChangeKind[] {
  const faultOf = (kind: ChangeKind): KnownError | undefined => {
    if (WORK.includes(kind) && !canSeeWork(actor)) return new ForbiddenError('NOT_ALLOWED', 'kinds');
    const scope = SCOPES[kind];
    if (!apiKey || !scope || coversScope(apiKey.scopes, scope)) return undefined;
    return new KnownError('FORBIDDEN', 'KEY_SCOPE', { field: 'kinds', params: { scope } });
  };
  if (!asked) return CHANGE_KINDS.filter((kind) => !faultOf(kind));
  if (asked.length === 0) throw new InvalidInputError('kinds', 'REQUIRED');
  const fault = asked.map(faultOf).find((found) => found !== undefined);
  if (fault) throw fault;
  return [...new Set(asked)];
}

interface Place {
  readonly feed: string;
  readonly position: number;
  readonly n: number;
}

function placeOf(after: string): Place {
  const [feed, position, n] = decodeCursor(after, ['', 0, 0]);
  if (typeof feed !== 'string' || !isCount(position) || !isCount(n) || n > END)
    throw new InvalidInputError('after', 'CURSOR_MALFORMED');
  return { feed, position, n };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Older than what is kept, ahead of what there is (the database was restored), or of another province: nothing can be promised. */
function mustStand({ feed, position }: Place, head: Head): void {
  if (feed !== head.feed || position < head.floor || position > head.head)
    throw new InvalidInputError('after', 'CURSOR_EXPIRED', { days: DAYS_KEPT });
}
