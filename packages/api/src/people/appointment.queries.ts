// Posts held on a day, inside somebody's transaction: what other features ask about people.
import { isId } from '../platform/db/ids.js';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { PostHolder } from './post-holder.js';

type Caller = Pick<RequestContext, 'actor' | 'today' | 'agencies'>;

const HOLDER = `
  select a.id as "appointmentId", a.person_id as "personId", p.full_name as "personName", a.title, a.role,
         a.agency_id as "agencyId", a.tenant_id as "tenantId", a.sectors, a.valid_from as "from", a.valid_to as "to",
         p.status = 'DISABLED' as "isDisabled"
    from appointments a join persons p on p.id = a.person_id`;

const HOLDS = 'a.valid_from <= $1 and (a.valid_to is null or a.valid_to >= $1)';
const BY_RANK = `array_position(array['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN'], a.role), p.name_key, a.id`;

/** Everybody who holds a post there today, as far as the caller may see: leaders everywhere, the others within his scope. */
export const currentAppointments = (
  tx: Tx,
  { actor, today }: Caller,
  agencyIds: readonly string[],
): Promise<PostHolder[]> =>
  tx.query<PostHolder[]>(
    `${HOLDER} where a.agency_id = any ($2::uuid[]) and ${HOLDS}
        and (a.role in ('HEAD', 'DEPUTY') or a.person_id = $4 or a.agency_id = any (${scopeOf('$3')}))
      order by a.agency_id, ${BY_RANK}`,
    [today, [...agencyIds], actor.agencyId, actor.personId],
  );

/** Today's heads by agency; an agency without a head is left out. Heads are public within the province. */
export async function headsOf(
  tx: Tx,
  { today }: Caller,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, PostHolder>> {
  const heads = await tx.query<PostHolder[]>(
    `${HOLDER} where a.agency_id = any ($2::uuid[]) and a.role = 'HEAD' and ${HOLDS}`,
    [today, [...new Set(agencyIds)]],
  );
  return new Map(heads.map((head) => [head.agencyId, head]));
}

/** Null while the post is vacant. */
export const headOf = async (tx: Tx, caller: Caller, agencyId: string): Promise<PostHolder | null> =>
  (await headsOf(tx, caller, [agencyId])).get(agencyId) ?? null;

/** The head, or while the post is vacant the head of the nearest agency above; null when all of them are vacant. */
export async function accountableHeadOf(tx: Tx, caller: Caller, agencyId: string): Promise<PostHolder | null> {
  const line = [agencyId, ...caller.agencies.ancestors(agencyId).map(({ id }) => id)];
  const heads = await headsOf(tx, caller, line);
  const nearest = line.find((id) => heads.has(id));
  return nearest === undefined ? null : (heads.get(nearest) ?? null);
}

/** One post by its id, whenever it holds: told about by 'appointment.started' and 'appointment.ended'. NOT_FOUND outside the scope. */
export async function getPostHolder(
  tx: Tx,
  { actor }: Pick<Caller, 'actor'>,
  appointmentId: string,
): Promise<PostHolder> {
  if (!isId(appointmentId)) throw new NotFoundError();
  const [holder] = await tx.query<PostHolder[]>(
    `${HOLDER} where a.id = $1 and (a.role in ('HEAD', 'DEPUTY') or a.person_id = $3 or a.agency_id = any (${scopeOf('$2')}))`,
    [appointmentId, actor.agencyId, actor.personId],
  );
  if (!holder) throw new NotFoundError();
  return holder;
}
