// The hot reads of receipts and readings: the matrix, what waits for whom, and rows by key.
import { jsonRows } from '../platform/db/json-rows.js';
import { namedQuery } from '../platform/db/named-query.js';
import type { RequestContext } from '../platform/graphql/context.js';
import {
  countAhead,
  decodeCursor,
  type Page,
  type PageArgs,
  type PageAsked,
  pageSize,
  toPage,
} from '../platform/graphql/page.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { Directive } from './directive.entity.js';
import { eyesOf, seesDirective, seesReading, seesReceipt } from './directive.scope.js';
import { Receipt } from './receipt.entity.js';
import type { MatrixFilter } from './receipt.inputs.js';
import { selectList } from '../platform/db/select-list.js';

/** A person's reading as it is shown on the list of his agency. */
export type Reading = Omit<Acknowledgement, 'openedAt' | 'acknowledgedAt' | Inner> & {
  readonly openedAt: Date | string | null;
  readonly acknowledgedAt: Date | string | null;
};
type Inner = 'ownerTenantId' | 'ownerAgencyId' | 'senderAgencyId' | 'directiveId' | 'tenantId' | 'agencyId' | 'addedAt';

/** A receipt with the name of its agency's present head and its people, when they were read along. */
export type ReadReceipt = Receipt & { readonly headName?: string | null; readonly people?: readonly Reading[] };

const receipt = selectList(Receipt, 'r');
const reading = selectList(Acknowledgement, 'a');

const matrixWhere = `r.directive_id = $3 and ${seesReceipt('r')}
      and ($8::text[] is null or r.state = any ($8)) and ($9::text is null or r.agency_level = $9)
      and ($10::text is null or r.agency_kind = $10) and ($11::boolean is null or $11 = (r.state_rank < 3))
      and ($12::boolean is not true or r.parent_receipt_id is null)`;

const headOn = (
  agency: string,
  day: string,
) => `(select p.full_name from appointments h join persons p on p.id = h.person_id
      where h.agency_id = ${agency} and h.role = 'HEAD' and h.valid_from <= ${day} and (h.valid_to is null or h.valid_to >= ${day})
      order by h.valid_from desc limit 1)`;

const people = jsonRows<Reading>({
  id: 'id',
  receiptId: 'receipt_id',
  personId: 'person_id',
  personName: 'person_name',
  postTitle: 'post_title',
  state: 'state',
  addedByRule: 'added_by_rule',
  openedAt: 'opened_at',
  acknowledgedAt: 'acknowledged_at',
  urgedCount: 'urged_count',
});
type JsonPeople = Parameters<typeof people.read>[0];

const peopleOf = (receiptId: string) =>
  people.text({
    from: 'acknowledgements a',
    where: `a.receipt_id = ${receiptId} and ${seesReading('a')}`,
    order: 'a.state_rank, a.person_sort, a.id',
  });

const matrixWith = (along: string) =>
  `select ${receipt}, ${headOn('r.agency_id', '$13::date')} as "headName"${along}
     from directive_receipts r
    where (r.state_rank, r.agency_sort, r.id) > ($4::smallint, $5::text, $6::uuid) and ${matrixWhere}
    order by r.state_rank, r.agency_sort, r.id limit $7`;

const matrix = namedQuery<ReadReceipt>('receipts.matrix', matrixWith(''));

const matrixPeople = namedQuery<Receipt & { headName: string | null; people: JsonPeople }>(
  'receipts.matrixPeople',
  matrixWith(`, ${peopleOf('r.id')} as people`),
);

const matrixTotal = namedQuery<{ n: number }>(
  'receipts.matrixTotal',
  `select count(*) as n from directive_receipts r
    where $4::smallint is null and $5::text is null and $6::uuid is null and $7::integer is null and $13::date is null and ${matrixWhere}`,
);

const byIds = namedQuery<Receipt>(
  'receipts.byIds',
  `select ${receipt} from directive_receipts r where r.id = any ($3::uuid[]) and ${seesReceipt('r')}`,
);

const passedOn = namedQuery<Receipt>(
  'receipts.passedOn',
  `select ${receipt} from directive_receipts r where r.parent_receipt_id = any ($3::uuid[]) and ${seesReceipt('r')}
    order by r.parent_receipt_id, r.state_rank, r.agency_sort, r.id`,
);

const heads = namedQuery<{ agencyId: string; name: string | null }>(
  'receipts.heads',
  `select agency_id as "agencyId", ${headOn('wanted.agency_id', '$2::date')} as name from unnest($1::uuid[]) as wanted (agency_id)`,
);

const readings = namedQuery<{ receiptId: string; people: JsonPeople }>(
  'readings.ofReceipts',
  `select wanted.id as "receiptId", ${peopleOf('wanted.id')} as people from unnest($3::uuid[]) as wanted (id)`,
);

const readingsByIds = namedQuery<Acknowledgement>(
  'readings.byIds',
  `select ${reading} from acknowledgements a where a.id = any ($3::uuid[]) and ${seesReading('a')}`,
);

const ofPerson = (name: string, which: string) =>
  namedQuery<Acknowledgement>(
    name,
    `select ${reading} from acknowledgements a where a.person_id = $1 ${which} and (a.added_at, a.id) < ($2::timestamptz, $3::uuid)
      order by a.added_at desc, a.id desc limit $4`,
  );
const pendingOfPerson = ofPerson('readings.pendingOfPerson', 'and a.state_rank < 2');
const allOfPerson = ofPerson('readings.allOfPerson', '');

/** What a row of the home page shows of its directive is read along, if the caller may see it: no second turn is needed. */
const directiveAlong = (
  id: string,
) => `(select row_to_json(x) from (select ${selectList(Directive, 'd')} from directives d
      where d.id = ${id} and ${seesDirective('d')}) x) as directive`;

interface Waiting {
  readonly directive: Directive | null;
  readonly waitsSince: Date;
  readonly sentCount: number;
  readonly receivedCount: number;
  readonly askedCount: number;
}

/** What the sender asks back is answered first: it waits for nothing else until then. Each arm has its own index. */
const waiting = namedQuery<Receipt & Waiting>(
  'receipts.waiting',
  `select w.*, ${directiveAlong('w."directiveId"')} from (
     select ${receipt}, case when r.asked then r.recall_asked_at else r.since end as "waitsSince",
       count(*) filter (where r.state = 'SENT' and not r.asked) over () as "sentCount",
       count(*) filter (where r.state = 'RECEIVED' and not r.asked) over () as "receivedCount",
       count(*) filter (where r.asked) over () as "askedCount"
       from (select *, recall_asked_at is not null and recall_answered_at is null as asked from directive_receipts
              where agency_id = $1 and state in ('SENT', 'RECEIVED')
             union all select *, true from directive_receipts
              where agency_id = $1 and recall_asked_at is not null and recall_answered_at is null and state in ('DISSEMINATING', 'DONE')) r
      order by "waitsSince", r.id limit $3) w
    order by w."waitsSince", w.id`,
);

const waitingReadings = namedQuery<
  Acknowledgement & { receipt: Receipt | null; directive: Directive | null; total: number }
>(
  'readings.waiting',
  `select w.*, ${directiveAlong('w."directiveId"')},
      (select row_to_json(x) from (select ${receipt} from directive_receipts r where r.id = w."receiptId" and ${seesReceipt('r')}) x) as receipt
     from (select ${reading}, count(*) over () as total from acknowledgements a
       where a.person_id = $2 and a.state_rank < 2 order by a.added_at, a.id limit $3) w
    order by w."addedAt", w.id`,
);

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** What a page of the matrix is read by: whether the people of each agency are asked for along with it. */
export interface MatrixAsked extends PageAsked {
  readonly withPeople?: boolean;
}

/** Agencies that received a directive, the least far first, then by name. */
export async function listMatrix(
  ctx: RequestContext,
  directiveId: string,
  filter: MatrixFilter,
  asked: MatrixAsked,
): Promise<Page<ReadReceipt>> {
  const { first, after, withPeople } = asked;
  const { state, level, kind, unfinished: isUnfinished, directOnly } = filter;
  const filters = [state ?? null, level ?? null, kind ?? null, isUnfinished ?? null, directOnly ?? null];
  const start = decodeCursor(after, [-1, '', FIRST_ID]);
  const size = pageSize(first);
  const total = countAhead(asked, () => countMatrix(ctx, directiveId, filters));
  const values = [...eyesOf(ctx), directiveId, ...start, size, ...filters, ctx.today];
  const rows = withPeople ? await runWithPeople(ctx, values) : await ctx.reads.run(matrix, values);
  return toPage(rows, first, ({ stateRank, agencySort, id }) => [stateRank, agencySort, id], total);
}

const runWithPeople = async (ctx: RequestContext, values: unknown[]): Promise<ReadReceipt[]> =>
  (await ctx.reads.run(matrixPeople, values)).map((row) => ({ ...row, people: people.read(row.people) }));

async function countMatrix(ctx: RequestContext, directiveId: string, filters: readonly unknown[]): Promise<number> {
  const values = [...eyesOf(ctx), directiveId, null, null, null, null, ...filters, null];
  return (await ctx.reads.run(matrixTotal, values))[0]?.n ?? 0;
}

export const readReceipts = (ctx: RequestContext, ids: readonly string[]) =>
  ctx.reads.run(byIds, [...eyesOf(ctx), ids]);

export const readPassedOn = (ctx: RequestContext, parentIds: readonly string[]) =>
  ctx.reads.run(passedOn, [...eyesOf(ctx), parentIds]);

export const readHeads = (ctx: RequestContext, agencyIds: readonly string[]) =>
  ctx.reads.run(heads, [agencyIds, ctx.today]);

/** By receipt. */
export async function readReadings(
  ctx: RequestContext,
  receiptIds: readonly string[],
): Promise<Map<string, Reading[]>> {
  const rows = await ctx.reads.run(readings, [...eyesOf(ctx), receiptIds]);
  return new Map(rows.map((row) => [row.receiptId, people.read(row.people)]));
}

export const readReadingsByIds = (ctx: RequestContext, ids: readonly string[]) =>
  ctx.reads.run(readingsByIds, [...eyesOf(ctx), ids]);

/** What waits, or waited, for the caller's own word, the latest first: in whatever post he was put on the list. */
export async function listOwnReadings(
  ctx: RequestContext,
  pendingOnly: boolean,
  { first, after }: PageArgs,
): Promise<Page<Acknowledgement>> {
  const start = decodeCursor(after, ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']);
  const rows = await ctx.reads.run(pendingOnly ? pendingOfPerson : allOfPerson, [
    ctx.actor.personId,
    ...start,
    pageSize(first),
  ]);
  return toPage(rows, first, ({ addedAt, id }) => [addedAt.toISOString(), id]);
}

/** A row with what it hangs on; null when the caller may not see that. */
export interface Pending<Row> {
  readonly row: Row;
  readonly receipt: Receipt | null;
  readonly directive: Directive | null;
}

export interface PendingReceipts {
  /** The longest waiting first. */
  readonly rows: readonly (Pending<Receipt> & { readonly since: Date })[];
  readonly toReceive: number;
  readonly toDisseminate: number;
  readonly toAnswer: number;
}

/** For the home page: receipts of the caller's own agency that wait to be received, disseminated or given back. One statement. */
export async function pendingReceiptsOf(ctx: RequestContext, first: number): Promise<PendingReceipts> {
  const rows = await ctx.reads.run(waiting, [...eyesOf(ctx), first]);
  return {
    rows: rows.map(({ directive, waitsSince: since, ...row }) => ({ row, receipt: row, directive, since })),
    toReceive: rows[0]?.sentCount ?? 0,
    toDisseminate: rows[0]?.receivedCount ?? 0,
    toAnswer: rows[0]?.askedCount ?? 0,
  };
}

/** For the home page: the caller's own readings still open, the longest waiting (`addedAt`) first. One statement. */
export async function pendingAcknowledgementsOf(
  ctx: RequestContext,
  first: number,
): Promise<{ rows: readonly Pending<Acknowledgement>[]; count: number }> {
  const rows = await ctx.reads.run(waitingReadings, [...eyesOf(ctx), first]);
  const pending = rows.map(({ directive, receipt: at, ...row }) => ({ row, receipt: at, directive }));
  return { rows: pending, count: rows[0]?.total ?? 0 };
}
