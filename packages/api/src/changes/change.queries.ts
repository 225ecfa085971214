// The feed's page: read along an index from a place in the order of commits, whoever looks and however far behind he is.
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf, sectorScopeOf, seesSectorOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Change, ChangeKind } from './change.types.js';

/** Where the feed stood when the page was read: one snapshot for both. */
export interface Head {
  readonly feed: string;
  readonly head: number;
  readonly floor: number;
}

type Row = Head & { readonly [Field in keyof Change]: Change[Field] | null };

const EVERYBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;
const COLUMNS = 'c.position, c.n, c.kind, c.action, c.subject_id, c.owner_id, c.at';

/** $1 the viewer, $2 the kinds, $3 and $4 the place, $5 how many. */
const page = (found: string) => `
  select left(h.feed::text, 8) as feed, h.position as head, h.floor, p.position, p.n, p.kind, p.action,
         p.subject_id as "subjectId", p.owner_id as "agencyId", p.at
    from change_head h
    left join lateral (
      select distinct on (f.position, f.n) f.* from (${found}) f order by f.position, f.n limit $5) p on true
   order by p.position, p.n`;

const along = (where: string) => `select ${COLUMNS} from changes c
    where ${where} and (c.position, c.n) > ($3::bigint, $4::integer) order by c.position, c.n limit $5`;

const isGuided = `(c.agency_id = any (${sectorScopeOf('$1')}) and ${seesSectorOf('$1', 'c.agency_id', 'c.sector')})`;

/** `is true` keeps the planner on the strand: asked through the closure it reads all changes of hundreds of agencies, and sorts them. */
const ofGuided = `c.sector = guided.sector and (${seesSectorOf('$1', 'c.agency_id', 'c.sector')}) is true`;

/** Each agency in sight has its own strand, each sector that is guided another; they are woven together. For whoever sees a part of the province. */
const byAgency = namedQuery<Row>(
  'changes.byAgency',
  page(`
    select w.* from unnest(${scopeOf('$1')} || ${EVERYBODY}) a (id) cross join unnest($2::text[]) k (kind)
      cross join lateral (${along('c.agency_id = a.id and c.kind = k.kind')}) w
    union all
    select w.* from (select distinct s.sector from agency_scope s where s.viewer_agency = $1 and s.sector <> '*') guided
      cross join lateral (${along(ofGuided)}) w
     where 'TASK' = any ($2::text[])`),
);

const isTold = `(c.agency_id = any (${scopeOf('$1')}) or c.agency_id = ${EVERYBODY} or ${isGuided})`;

/** All that was told, passing by what the viewer does not see. For whoever sees most of it. */
const byKind = namedQuery<Row>(
  'changes.byKind',
  page(`
    select w.* from unnest($2::text[]) k (kind)
      cross join lateral (select distinct on (c.position, c.n) ${COLUMNS} from changes c
        where c.kind = k.kind and (c.position, c.n) > ($3::bigint, $4::integer) and ${isTold}
        order by c.position, c.n limit $5) w`),
);

export interface Wanted {
  readonly kinds: readonly ChangeKind[];
  readonly position: number;
  readonly n: number;
  readonly limit: number;
}

export async function readPage(
  ctx: RequestContext,
  { kinds, position, n, limit }: Wanted,
): Promise<Head & { readonly rows: Change[] }> {
  const found = await ctx.reads.run(seesMost(ctx) ? byKind : byAgency, [ctx.actor.agencyId, kinds, position, n, limit]);
  const [first] = found;
  if (!first) throw new Error('The feed has no head.');
  const { feed, head, floor } = first;
  return { feed, head, floor, rows: found.filter(isChange) };
}

/** Without any change the head stands alone in its row. */
const isChange = (row: Row): row is Row & Change => row.position !== null;

const SHARE = 4;

/** The strands of a quarter of all agencies cost about as much as passing by the rows of the others. */
const seesMost = ({ agencies, actor }: RequestContext): boolean =>
  (agencies.descendants(actor.agencyId).length + 1) * SHARE >= agencies.all().length;
