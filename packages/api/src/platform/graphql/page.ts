// Relay connections over keyset pages: cursors carry the sort key of a row, never a position.
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { InvalidInputError } from '../errors/errors.js';

export const MAX_PAGE = 100;

@ObjectType({ description: 'Trang hiện tại còn trang sau hay không' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Còn dòng sau trang này' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Con trỏ của dòng cuối, dùng cho after' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Số dòng, từ 1 đến 100' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Con trỏ của dòng cuối trang trước' })
  after?: string | null;
}

/** What a page is read by: its arguments, and whether the total is asked for along with it. */
export interface PageAsked extends PageArgs {
  readonly withTotal?: boolean;
}

export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: PageInfo;
  /** Asked for only when the field is selected. */
  readonly totalCount?: () => Promise<number>;
}

type CursorValue = string | number | null;

export const encodeCursor = (values: readonly CursorValue[]) =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The sort key after which the page begins; `start` when there is no cursor. A forged cursor is CURSOR_MALFORMED. */
export function decodeCursor(after: string | null | undefined, start: readonly CursorValue[]): readonly CursorValue[] {
  if (after === undefined || after === null) return start; // clients send null for the first page
  const values = parsed(after);
  if (!Array.isArray(values) || values.length !== start.length || !values.every(isCursorValue)) throw malformed();
  return values;
}

const malformed = () => new InvalidInputError('after', 'CURSOR_MALFORMED');

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === 'number' || (typeof value === 'string' && value.length <= 400);

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw malformed();
  }
}

/** How many rows to ask for: one more than shown tells whether there is a next page. */
export function pageSize(first: number): number {
  if (first < 1 || first > MAX_PAGE) throw new InvalidInputError('first', 'PAGE_TOO_LARGE', { max: MAX_PAGE });
  return first + 1;
}

/** Begins to count with the reading of the rows when the total is asked for: both then leave together. */
export function countAhead({ withTotal }: PageAsked, count: () => Promise<number>): () => Promise<number> {
  if (!withTotal) return count;
  const counting = count();
  counting.catch(() => undefined); // told by the field itself, if the rows are there at all
  return () => counting;
}

export function toPage<Row>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly CursorValue[],
  totalCount?: () => Promise<number>,
): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({
    node,
    // Written only for whoever asks: few need the cursor of every row.
    get cursor() {
      return encodeCursor(keyOf(node));
    },
  }));
  const pageInfo = { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null };
  return totalCount ? { edges, pageInfo, totalCount } : { edges, pageInfo };
}

/** The connection and edge types of a thing: `TaskConnection`, `TaskEdge`. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: 'Một dòng của trang' })
  class Edge {
    @Field(() => String, { description: 'Con trỏ của dòng' })
    cursor!: string;

    @Field(() => node, { description: 'Nội dung của dòng' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: 'Một trang của danh sách' })
  class Connection {
    @Field(() => [Edge], { description: 'Các dòng của trang' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Thông tin trang' })
    pageInfo!: PageInfo;
  }
  return { Connection, Edge };
}
