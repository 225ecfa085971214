// People by id and in lists: one statement a page, within what the caller may know: his scope, leaders everywhere, himself.
import { fold, type Role } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { decodeCursor, type Page, type PageArgs, pageSize, toPage } from '../platform/graphql/page.js';
import type { PersonStatus } from './people.enums.js';
import { Person } from './person.entity.js';

export type Row<Entity> = Entity & Record<string, unknown>;

/** Whose eyes: without an acting post a person sees himself only. */
export const eyesOf = (ctx: RequestContext) =>
  ctx.isActing
    ? { personId: ctx.actor.personId, agencyId: ctx.actor.agencyId }
    : { personId: ctx.session?.personId ?? null, agencyId: null };

const PERSON = `p.id, p.tenant_id as "tenantId", p.agency_id as "agencyId", p.full_name as "fullName", p.name_key as "nameKey",
  p.kind, p.is_leader as "isLeader", p.status, p.version`;

/** $1 = the agency, $2 = the person who looks. Leaders are public within the province. */
export const MAY_SEE_PERSON = `(($1::uuid is not null and p.is_leader) or p.id = $2::uuid or p.agency_id = any (${scopeOf('$1::uuid')}))`;

const byIds = namedQuery<Row<Person>>(
  'people.byIds',
  `select ${PERSON} from persons p where p.id = any ($3::uuid[]) and ${MAY_SEE_PERSON}`,
);

export async function readPersons(ctx: RequestContext, ids: readonly string[]): Promise<Person[]> {
  const { agencyId, personId } = eyesOf(ctx);
  return (await ctx.reads.run(byIds, [agencyId, personId, [...ids]])).map(asPerson);
}

export const asPerson = (row: object): Person => Object.assign(new Person(), row);

export interface PeopleWanted {
  /** Whose people: their record is kept there or they hold a post there. Null = everybody in sight. */
  readonly agencyIds: readonly string[] | null;
  readonly role: Role | null;
  readonly status: PersonStatus | null;
  readonly search: string | null;
}

// Every list takes the same values, whether or not it looks at them all.
const ASKED = `(select $6::date as today, $7::text as status, $8::uuid[] as agencies, $9::text as role, $10::text as low, $11::text as high) asked`;
const HOLDS = 'a.valid_from <= asked.today and (a.valid_to is null or a.valid_to >= asked.today)';
const KEPT_THERE = `p.id in (select k.id from persons k where k.agency_id = any (asked.agencies)
  union all select a.person_id from appointments a where a.agency_id = any (asked.agencies) and ${HOLDS})`;
const HOLDS_ROLE = `p.id in (select a.person_id from appointments a
  where a.role = asked.role and (asked.agencies is null or a.agency_id = any (asked.agencies)) and ${HOLDS})`;
// A name is typed from either end: the given name alone, or all of it from the family name on.
const IS_CALLED = `((p.given_fold >= asked.low and p.given_fold < asked.high) or (p.name_fold >= asked.low and p.name_fold < asked.high))`;

const listOf = (name: string, conditions: readonly string[]) =>
  namedQuery<Row<Person>>(
    `people.${name}`,
    `select ${PERSON} from persons p cross join ${ASKED}
      where ${['(p.name_key, p.id) > ($3, $4::uuid)', MAY_SEE_PERSON, ...conditions].join(' and ')}
        and (asked.status is null or p.status = asked.status)
      order by p.name_key, p.id limit $5`,
  );

const lists = {
  all: listOf('list', []),
  kept: listOf('listOfAgencies', [KEPT_THERE]),
  role: listOf('listOfRole', [HOLDS_ROLE]),
  called: listOf('search', [IS_CALLED]),
  keptCalled: listOf('searchInAgencies', [KEPT_THERE, IS_CALLED]),
  roleCalled: listOf('searchOfRole', [HOLDS_ROLE, IS_CALLED]),
} as const;

function listFor({ agencyIds, role, search }: PeopleWanted) {
  if (role) return search ? lists.roleCalled : lists.role;
  if (agencyIds) return search ? lists.keptCalled : lists.kept;
  return search ? lists.called : lists.all;
}

const START = ['', '00000000-0000-0000-0000-000000000000'];

/** By given name, then by the rest, as Vietnamese lists of people go. */
export async function listPeople(
  ctx: RequestContext,
  wanted: PeopleWanted,
  { first, after }: PageArgs,
): Promise<Page<Person>> {
  const { agencyId, personId } = eyesOf(ctx);
  const typed = wanted.search ? fold(wanted.search) : '';
  const [nameKey, id] = decodeCursor(after, START);
  const values = [
    agencyId,
    personId,
    nameKey,
    id,
    pageSize(first),
    ctx.today,
    wanted.status,
    wanted.agencyIds,
    wanted.role,
  ];
  const rows = await ctx.reads.run(listFor(wanted), [...values, typed, `${typed}\u{10ffff}`]);
  return toPage(rows.map(asPerson), first, (person) => [person.nameKey, person.id]);
}
