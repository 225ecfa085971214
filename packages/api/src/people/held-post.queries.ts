// Posts as pages show them, each with its holder, within what the caller may know: his scope, leaders everywhere, himself.
import type { Day } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Appointment } from './appointment.entity.js';
import type { Person } from './person.entity.js';
import { asPerson, eyesOf, MAY_SEE_PERSON, type Row } from './person.queries.js';

const MAY_SEE_POST = `(($1::uuid is not null and a.role in ('HEAD', 'DEPUTY')) or a.person_id = $2::uuid or a.agency_id = any (${scopeOf('$1::uuid')}))`;

const POST = `a.id, a.tenant_id as "tenantId", a.agency_id as "agencyId", a.person_id as "personId", a.person_tenant_id as "personTenantId",
  a.role, a.title, a.sectors, a.assists_tenant_id as "assistsTenantId", a.assists_id as "assistsId", a.work_phone as "workPhone",
  a.valid_from as "validFrom", a.valid_to as "validTo", a.ended_reason as "endedReason", a.version,
  json_build_object('id', p.id, 'tenantId', p.tenant_id, 'agencyId', p.agency_id, 'fullName', p.full_name, 'nameKey', p.name_key,
    'kind', p.kind, 'isLeader', p.is_leader, 'status', p.status, 'version', p.version) as person`;
const BY_RANK = `array_position(array['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN'], a.role), p.name_key, a.id`;

/** A post with its holder, who is in sight together with it. */
export type HeldPost = Appointment & { readonly person: Person; readonly asked: string };

const posts = (name: string, keys: string, where: string, order: string) =>
  namedQuery<Row<HeldPost>>(
    `people.${name}`,
    `select ${POST}, ${keys} as asked from appointments a join persons p on p.id = a.person_id
      ${where} and ${MAY_SEE_POST} and ${MAY_SEE_PERSON} order by ${order}`,
  );

const ofAgencies = `join unnest($3::uuid[], $4::date[]) k (agency_id, day) on k.agency_id = a.agency_id
  where a.valid_from <= k.day and (a.valid_to is null or a.valid_to >= k.day)`;
const AGENCY_AND_DAY = `k.agency_id::text || '@' || k.day::text`;

const postsByIds = posts('posts', 'a.id', 'where a.id = any ($3::uuid[])', 'a.id');
const postsOfPersons = posts(
  'postsOfPersons',
  'a.person_id',
  'where a.person_id = any ($3::uuid[])',
  'a.valid_to desc nulls first, a.valid_from desc, a.id',
);
const leadersOfAgencies = posts(
  'leadersOfAgencies',
  AGENCY_AND_DAY,
  `${ofAgencies} and a.role in ('HEAD', 'DEPUTY')`,
  BY_RANK,
);
const postsOfAgencies = posts('postsOfAgencies', AGENCY_AND_DAY, ofAgencies, BY_RANK);

const postsToCome = posts(
  'postsToCome',
  AGENCY_AND_DAY,
  `join unnest($3::uuid[], $4::date[]) k (agency_id, day) on k.agency_id = a.agency_id
  where a.valid_from > k.day and (a.valid_to is null or a.valid_to >= a.valid_from)`,
  'a.valid_from, a.id',
);

const asHeld = (row: HeldPost): HeldPost => Object.assign(new Appointment(), row, { person: asPerson(row.person) });

async function read(ctx: RequestContext, query: typeof postsByIds, values: readonly unknown[]): Promise<HeldPost[]> {
  const { agencyId, personId } = eyesOf(ctx);
  return (await ctx.reads.run(query, [agencyId, personId, ...values])).map(asHeld);
}

export const readPosts = (ctx: RequestContext, ids: readonly string[]) => read(ctx, postsByIds, [[...ids]]);

/** All posts of theirs in sight, those that still hold first. */
export const readPostsOfPersons = (ctx: RequestContext, personIds: readonly string[]) =>
  read(ctx, postsOfPersons, [[...personIds]]);

export interface AgencyOnDayKey {
  readonly agencyId: string;
  readonly day: Day;
}

const columnsOf = (keys: readonly AgencyOnDayKey[]) => [
  keys.map(({ agencyId }) => agencyId),
  keys.map(({ day }) => day),
];

export const readLeaders = (ctx: RequestContext, keys: readonly AgencyOnDayKey[]) =>
  read(ctx, leadersOfAgencies, columnsOf(keys));
/** Posts that begin after the day, the next first; one that was called off never does. */
export const readPostsToCome = (ctx: RequestContext, keys: readonly AgencyOnDayKey[]) =>
  read(ctx, postsToCome, columnsOf(keys));
export const readPostsOfAgencies = (ctx: RequestContext, keys: readonly AgencyOnDayKey[]) =>
  read(ctx, postsOfAgencies, columnsOf(keys));
