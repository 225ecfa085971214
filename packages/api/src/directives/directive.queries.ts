// The hot reads of directives: the list, one of them whole, and what hangs on them, one statement each.
import { tokens } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { countAhead, decodeCursor, type Page, type PageAsked, pageSize, toPage } from '../platform/graphql/page.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { Clause } from './clause.entity.js';
import { Directive } from './directive.entity.js';
import type { DirectiveFilter } from './directive.inputs.js';
import { eyesOf, seesDirective, seesReceipt } from './directive.scope.js';
import type { ProgressRow } from './progress.js';
import { Receipt } from './receipt.entity.js';
import { selectList } from '../platform/db/select-list.js';

/** What hangs on a directive for this caller, read along with it. */
export interface DirectiveExtras {
  readonly progress: ProgressRow;
  readonly isIssuing: boolean;
  readonly ourReceipt: Receipt | null;
  readonly myAcknowledgement: Acknowledgement | null;
}

export type ReadDirective = Directive & Partial<DirectiveExtras> & { readonly clauses?: readonly Clause[] };

const progress = `(select json_build_object(
      'agencies', coalesce(sum(g.n), 0), 'agenciesDone', coalesce(sum(g.n) filter (where g.state_rank = 4), 0),
      'agenciesNotReceived', coalesce(sum(g.n) filter (where g.state_rank = 0), 0),
      'people', coalesce(sum(g.people), 0), 'peopleAcknowledged', coalesce(sum(g.acknowledged), 0),
      'done', coalesce(json_agg(json_build_array(g.sent_on, g.done_on, g.n)) filter (where g.state_rank = 4), '[]'))
    from (select r.state_rank, r.sent_on, r.done_on, count(*) as n, sum(r.people_count) as people, sum(r.acknowledged_count) as acknowledged
            from directive_receipts r where r.directive_id = d.id and ${seesReceipt('r')} group by 1, 2, 3) g)`;

const extras = `${progress} as progress, (d.stage = 'DRAFT' and is_being_issued(d.id)) as "isIssuing",
    (select row_to_json(x) from (select ${selectList(Receipt, 'r')} from directive_receipts r
      where r.directive_id = d.id and r.agency_id = $1) x) as "ourReceipt",
    (select row_to_json(x) from (select ${selectList(Acknowledgement, 'a')} from acknowledgements a
      where a.directive_id = d.id and a.person_id = $2 order by a.state_rank, a.id limit 1) x) as "myAcknowledgement"`;

const filters = `($6::text is null or d.stage = $6) and ($7::text is null or d.document_type = $7)
      and ($8::text is null or d.issuer_name = $8) and ($9::text is null or d.sector = $9)
      and ($11::boolean is null or $11 = exists (select from directive_receipts r
            where r.directive_id = d.id and r.state_rank < 3 and ${seesReceipt('r')}))
      and not exists (select from unnest($12::text[], $13::text[]) as wanted (low, high) where not exists
            (select from directive_tokens k where k.directive_id = d.id and k.token >= wanted.low and k.token < wanted.high))`;

/** The agencies whose rows are asked for, worked out once: all in scope, or the caller's own alone. */
const agencies = (wanted: string) =>
  `unnest(array(select s.visible_agency from agency_scope s
        where s.viewer_agency = $1 and s.sector = '*' and ${wanted})) as house (agency)`;

/**
 * Three ways to come upon a directive; the same one may come by several. Agency by agency each way follows an index in
 * its own order and stops at a page, so that neither a wide nor a narrow viewer reads what he is not shown.
 * $14 says that somebody stands above the caller: what reaches the topmost agency's house was registered in it.
 */
const ways = (after: string, limit: string) => `(
      select found.issued_on, found.id
        from ${agencies('($10::boolean is null or (not $10 and s.visible_agency = $1))')} cross join lateral (
          select d.issued_on, d.id from directives d
           where d.agency_id = house.agency ${after.replaceAll('?', 'd.issued_on, d.id')} and ${filters}
           order by d.issued_on desc, d.id desc ${limit}) found
    ) union (
      select found.issued_on, found.directive_id
        from ${agencies('(($10::boolean is null and $14::boolean) or ($10 and s.visible_agency = $1))')} cross join lateral (
          select r.issued_on, r.directive_id from directive_receipts r join directives d on d.id = r.directive_id
           where r.agency_id = house.agency ${after.replaceAll('?', 'r.issued_on, r.directive_id')} and ${filters}
           order by r.issued_on desc, r.directive_id desc ${limit}) found
    ) union (
      select d.issued_on, d.id from acknowledgements a join directives d on d.id = a.directive_id
       where a.person_id = $2 and $10::boolean is null ${after.replaceAll('?', 'd.issued_on, d.id')} and ${filters}
    )`;

const list = namedQuery<ReadDirective>(
  'directives.list',
  `select ${selectList(Directive, 'd')}, ${extras}
     from (${ways('and (?) < ($3::date, $4::uuid)', 'limit $5')} order by 1 desc, 2 desc limit $5) as page (issued_on, id)
     join directives d on d.id = page.id
    order by page.issued_on desc, page.id desc`,
);

const total = namedQuery<{ n: number }>(
  'directives.total',
  `select count(*) as n from (${ways('and ($3::date is null or $4::uuid is null or $5::integer is null)', '')}) as found (issued_on, id)`,
);

const detail = namedQuery<ReadDirective>(
  'directives.detail',
  `select ${selectList(Directive, 'd')}, ${extras},
      coalesce((select json_agg(x order by x.position) from (select ${selectList(Clause, 'c')} from directive_clauses c
        where c.directive_id = d.id) x), '[]') as clauses
     from directives d where d.id = $3 and ${seesDirective('d')}`,
);

const byIds = namedQuery<Directive>(
  'directives.byIds',
  `select ${selectList(Directive, 'd')} from directives d where d.id = any ($3::uuid[]) and ${seesDirective('d')}`,
);

const extrasOf = namedQuery<DirectiveExtras & { id: string }>(
  'directives.extras',
  `select d.id, ${extras} from directives d where d.id = any ($3::uuid[]) and ${seesDirective('d')}`,
);

const clausesOf = namedQuery<Clause>(
  'directives.clauses',
  `select ${selectList(Clause, 'c')} from directive_clauses c join directives d on d.id = c.directive_id
    where c.directive_id = any ($3::uuid[]) and ${seesDirective('d')} order by c.directive_id, c.position`,
);

/** Both directions of the chain in one: what these carry out, and what carries these out. */
const chain = namedQuery<Directive>(
  'directives.chain',
  `select ${selectList(Directive, 'd')} from directives d
    where d.id in (select unnest($3::uuid[]) union select below.id from directives below where below.carries_out_id = any ($4::uuid[]))
      and ${seesDirective('d')} order by d.issued_on, d.id`,
);

const START = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

const filterValues = ({ stage, documentType, issuerName, sector, received, unfinished, search }: DirectiveFilter) => {
  const words = [...new Set(tokens(search ?? ''))].slice(0, 8).map((word) => word.slice(0, 60));
  return [
    stage ?? null,
    documentType ?? null,
    issuerName ?? null,
    sector ?? null,
    received ?? null,
    unfinished ?? null,
    words,
    words.map((word) => `${word}\u{10ffff}`),
  ];
};

export async function listDirectives(
  ctx: RequestContext,
  filter: DirectiveFilter,
  asked: PageAsked,
): Promise<Page<ReadDirective>> {
  const values = [...filterValues(filter), ctx.agencies.parent(ctx.actor.agencyId) !== undefined];
  const place = [...decodeCursor(asked.after, START), pageSize(asked.first)];
  const total = countAhead(asked, () => countDirectives(ctx, values));
  const rows = await ctx.reads.run(list, [...eyesOf(ctx), ...place, ...values]);
  return toPage(rows, asked.first, ({ issuedOn, id }) => [issuedOn, id], total);
}

async function countDirectives(ctx: RequestContext, values: unknown[]): Promise<number> {
  const [row] = await ctx.reads.run(total, [...eyesOf(ctx), null, null, null, ...values]);
  return row?.n ?? 0;
}

export const readDetail = async (ctx: RequestContext, id: string): Promise<ReadDirective | undefined> =>
  (await ctx.reads.run(detail, [...eyesOf(ctx), id]))[0];

export const readDirectives = (ctx: RequestContext, ids: readonly string[]) =>
  ctx.reads.run(byIds, [...eyesOf(ctx), ids]);

export const readExtras = (ctx: RequestContext, ids: readonly string[]) =>
  ctx.reads.run(extrasOf, [...eyesOf(ctx), ids]);

export const readClauses = (ctx: RequestContext, ids: readonly string[]) =>
  ctx.reads.run(clausesOf, [...eyesOf(ctx), ids]);

export const readChain = (ctx: RequestContext, above: readonly string[], ids: readonly string[]) =>
  ctx.reads.run(chain, [...eyesOf(ctx), above, ids]);
