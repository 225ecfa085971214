// Reads the caller's own record: person, address, language and the posts he holds on a day, in one statement.
import type { RequestContext } from '../platform/graphql/context.js';
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ActingPost, Me } from './me.node.js';

const me = namedQuery<Me>(
  'accounts.me',
  `select p.id as "personId", p.tenant_id as "tenantId", p.agency_id as "agencyId", p.full_name as "fullName",
          a.id as "accountId", a.language, a.must_change_password as "mustChangePassword",
          c.email, c.phone, s.acting_id as "actingId",
          array(
            select json_build_object('key', post.key, 'role', post.role, 'title', post.title, 'sectors', post.sectors,
                     'agencyId', post.agency_id, 'onBehalfOf', post.on_behalf_of)
              from held_posts($2) post
             order by array_position(array['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN'], post.role), post.key
          ) as posts
     from persons p
     join accounts a on a.person_id = p.id
     left join person_contacts c on c.person_id = p.id
     left join sessions s on s.id = $3 and s.person_id = p.id
    where p.id = $1`,
);

interface Whose {
  readonly personId: string;
  readonly sessionId: string | null;
}

/** The caller by his session; null when nobody is signed in. */
export async function readMe(ctx: RequestContext): Promise<Me | null> {
  if (!ctx.session) return null;
  const [row] = await ctx.reads.run(me, [ctx.session.personId, ctx.today, ctx.session.id]);
  return row ? asMe(row) : null;
}

/** The same inside a transaction that is bound to the person. */
export async function readMeIn(tx: Tx, ctx: RequestContext, { personId, sessionId }: Whose): Promise<Me> {
  const [row] = await tx.query<Me[]>(me.text, [personId, ctx.today, sessionId]);
  if (!row) throw new Error('The account has no person.');
  return asMe(row);
}

const asMe = (row: Me): Me =>
  Object.assign(new Me(), row, { posts: row.posts.map((post) => Object.assign(new ActingPost(), post)) });
