// How persons are reached: in full within the caller's scope and to himself, as a hint for leaders elsewhere, else not at all.
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { identifierHash } from '../platform/auth/identifier.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { eyesOf } from './person.queries.js';

export interface Contact {
  readonly personId: string;
  readonly phone: string | null;
  readonly email: string | null;
}

const IN_FULL = `(c.person_id = $2::uuid or c.agency_id = any (${scopeOf('$1::uuid')}))`;

const contacts = namedQuery<Contact & Record<string, unknown>>(
  'people.contacts',
  `with seen as (select c.person_id, c.phone, c.email from person_contacts c where c.person_id = any ($3::uuid[]) and ${IN_FULL})
   select person_id as "personId", phone, email from seen
   union all
   select h.person_id, h.phone, h.email from contact_hints($3::uuid[]) h
    where not exists (select from seen s where s.person_id = h.person_id)`,
);

export function readContacts(ctx: RequestContext, personIds: readonly string[]): Promise<Contact[]> {
  const { agencyId, personId } = eyesOf(ctx);
  return ctx.reads.run(contacts, [agencyId, personId, [...personIds]]);
}

/** Somebody in sight has this address or number, or somebody anywhere in the province signs in with it. */
export async function isAddressTaken(tx: Tx, viewer: string, { column, value }: Wanted): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }[]>(
    `select exists (select from person_contacts where ${column} = $1 and agency_id = any (${scopeOf('$3')}))
         or exists (select from find_account($2)) as taken`,
    [value, identifierHash(value), viewer],
  );
  return row?.taken ?? false;
}

interface Wanted {
  readonly column: 'email' | 'phone';
  readonly value: string;
}
