// Directives that some agency has not finished with: counted as receipts move, never over the receipts.
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';

const unfinished = namedQuery<{ n: number }>(
  'directives.unfinished',
  `select count(*) as n from (select directive_id from directive_tallies where agency_id = $1 group by directive_id having sum(n) > 0) d`,
);

/** For the home page: directives of the caller's agency that some agency has not finished; the list is {received: false, unfinished: true}. */
export async function countUnfinishedDirectives(ctx: RequestContext): Promise<number> {
  return (await ctx.reads.run(unfinished, [ctx.actor.agencyId]))[0]?.n ?? 0;
}

/** One row again for every directive and every standing of a receiver that has several, and none for zero. What is added meanwhile stays. */
export async function sumTallies(tx: Tx): Promise<void> {
  await tx.query(`
    with crowded as (select directive_id from directive_tallies group by directive_id having count(*) > 1),
         gone as (delete from directive_tallies where directive_id in (select directive_id from crowded) returning *)
    insert into directive_tallies select agency_id, directive_id, sum(n) from gone group by 1, 2 having sum(n) <> 0`);
  await tx.query(`
    with crowded as materialized (select agency_id, kind, on_date from receipt_tallies group by 1, 2, 3 having count(*) > 1),
         gone as (delete from receipt_tallies k using crowded c
           where k.agency_id = c.agency_id and k.kind = c.kind and k.on_date = c.on_date returning k.*)
    insert into receipt_tallies select agency_id, kind, on_date, sum(n) from gone group by 1, 2, 3 having sum(n) <> 0`);
}
