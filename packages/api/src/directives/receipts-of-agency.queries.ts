// What one agency was sent, the latest first: the list behind the first row of the obligations board.
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { countAhead, decodeCursor, type Page, type PageAsked, pageSize, toPage } from '../platform/graphql/page.js';
import { Receipt } from './receipt.entity.js';
import { selectList } from '../platform/db/select-list.js';

export const RECEIPT_STANDINGS = ['ALL', 'DONE', 'UNFINISHED', 'OVERDUE'] as const;
export type ReceiptStanding = (typeof RECEIPT_STANDINGS)[number];

/** REFUSED stands in no list but its directive's matrix: it was neither done nor is it waited for. */
const where = `r.agency_id = $2::uuid and r.agency_id = any (${scopeOf('$1')}) and r.state_rank <> 3
      and ($3 = 'ALL' or ($3 = 'DONE' and r.state_rank = 4) or ($3 = 'UNFINISHED' and r.state_rank < 3)
        or ($3 = 'OVERDUE' and r.state_rank < 3 and r.disseminate_by < $4::date))`;

const list = namedQuery<Receipt>(
  'receipts.ofAgency',
  `select ${selectList(Receipt, 'r')} from directive_receipts r
    where (r.issued_on, r.directive_id) < ($5::date, $6::uuid) and ${where}
    order by r.issued_on desc, r.directive_id desc limit $7`,
);

const counted: Readonly<Record<ReceiptStanding, string>> = {
  ALL: "k.kind in ('DONE', 'UNFINISHED')",
  DONE: "k.kind = 'DONE'",
  UNFINISHED: "k.kind = 'UNFINISHED'",
  OVERDUE: "k.kind = 'DUE' and k.on_date < $4::date",
};

const total = namedQuery<{ n: number }>(
  'receipts.totalOfAgency',
  `select coalesce(sum(k.n), 0)::integer as n from receipt_tallies k
    where k.agency_id = $2::uuid and k.agency_id = any (${scopeOf('$1')}) and (${RECEIPT_STANDINGS.map(
      (standing) => `($3 = '${standing}' and ${counted[standing]})`,
    ).join(' or ')})`,
);

const START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

export async function listReceiptsOf(
  ctx: RequestContext,
  { agencyId, standing }: { agencyId: string; standing: ReceiptStanding },
  asked: PageAsked,
): Promise<Page<Receipt>> {
  const values = [ctx.actor.agencyId, agencyId, standing, ctx.today];
  const count = countAhead(asked, async () => (await ctx.reads.run(total, values))[0]?.n ?? 0);
  const rows = await ctx.reads.run(list, [...values, ...decodeCursor(asked.after, START), pageSize(asked.first)]);
  return toPage(rows, asked.first, ({ issuedOn, directiveId }) => [issuedOn, directiveId], count);
}
