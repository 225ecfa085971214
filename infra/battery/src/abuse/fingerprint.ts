// What a refusal must leave as it was: how many rows every table holds, and a sum over all that stands in them.
import type { TestApp } from '@ky-cuong/api/testing/test-app.js';

/** One text for the whole province. Two are equal if and only if nothing was written in between. */
export async function fingerprint({ owner, place }: TestApp): Promise<string> {
  const tables: { name: string }[] = await owner.query(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`,
    [place.schema],
  );
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::text as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum from ${name} t`,
  );
  return JSON.stringify(await owner.query(sums.join(' union all ')));
}
