// What posts change: locks in one order (agency, then person, then posts), and what a person's record takes from his posts.
import type { Day, Role } from '@ky-cuong/shared';
import { scopeOf } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { ActingActor } from '../platform/graphql/context.js';

export interface LockedAgency {
  readonly id: string;
  readonly tenantId: string;
  readonly endedOn: Day | null;
}

/** Undefined outside the viewer's scope. Ending an agency waits for this lock, and the other way round. */
export async function lockAgency(tx: Tx, viewer: string, agencyId: string): Promise<LockedAgency | undefined> {
  const [agency] = await tx.query<LockedAgency[]>(
    `select id, tenant_id as "tenantId", ended_on as "endedOn" from agencies
      where id = $2 and id = any (${scopeOf('$1')}) for no key update`,
    [viewer, agencyId],
  );
  return agency;
}

export interface Overlapping {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly from: Day;
  readonly to: Day | null;
  readonly version: number;
  readonly startPlanned: boolean;
}

/** Posts in an agency that hold on that day or later. The agency is locked, so none is added meanwhile. */
export const postsFromDayOn = (tx: Tx, agencyId: string, day: Day): Promise<Overlapping[]> =>
  tx.query<Overlapping[]>(
    `select id, person_id as "personId", role, valid_from as "from", valid_to as "to", version, start_planned as "startPlanned" from appointments
      where agency_id = $1 and (valid_to is null or valid_to >= greatest($2::date, valid_from)) order by valid_from, id`,
    [agencyId, day],
  );

/** Whether somebody else among those agencies stays administrator after that day. */
export async function hasOtherAdmin(
  tx: Tx,
  { agencyIds, exceptId, after }: { agencyIds: readonly string[]; exceptId: string; after: Day },
): Promise<boolean> {
  const [row] = await tx.query<{ stays: boolean }[]>(
    `select exists (select from appointments where role = 'ADMIN' and agency_id = any ($1::uuid[]) and id <> $2
       and valid_from <= $3::date + 1 and (valid_to is null or valid_to > $3)) as stays`,
    [[...agencyIds], exceptId, after],
  );
  return row?.stays ?? false;
}

const SETTLED = `
  select q.id,
         exists (select from appointments a where a.person_id = q.id and a.role in ('HEAD', 'DEPUTY')
           and a.valid_from <= $1 and (a.valid_to is null or a.valid_to >= $1)) as is_leader,
         coalesce(main.agency_id, q.agency_id) as agency_id, coalesce(main.tenant_id, q.tenant_id) as tenant_id
    from persons q left join lateral (
      select a.agency_id, a.tenant_id from appointments a
       where a.person_id = q.id and (a.valid_to is null or a.valid_to >= greatest($1::date, a.valid_from))
       order by a.valid_from > $1, array_position(array['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN'], a.role), a.valid_from, a.id
       limit 1) main on true`;

/**
 * Brings a person's record in line with his posts of the day: it is kept by the agency of the main post, and a leader's
 * name is public. Keys that carry the tenant follow by cascade.
 */
export async function settlePersons(tx: Tx, today: Day, personIds: readonly string[]): Promise<void> {
  await tx.query(
    `update persons p set is_leader = s.is_leader, agency_id = s.agency_id, tenant_id = s.tenant_id
       from (${SETTLED} where q.id = any ($2::uuid[])) s
      where p.id = s.id and (p.is_leader, p.agency_id, p.tenant_id) is distinct from (s.is_leader, s.agency_id, s.tenant_id)`,
    [today, [...personIds]],
  );
  await tx.query(
    `update person_contacts c set agency_id = p.agency_id from persons p
      where p.id = c.person_id and c.person_id = any ($1::uuid[]) and c.agency_id <> p.agency_id`,
    [[...personIds]],
  );
}

/** Whose posts begin on that day or ended on the day before: their records are settled by the nightly job. */
export async function personsChangingOn(tx: Tx, today: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct person_id as id from appointments where valid_from = $1 or valid_to = $1::date - 1`,
    [today],
  );
  return rows.map(({ id }) => id);
}

export interface PlannedPost {
  readonly id: string;
  readonly agencyId: string;
  readonly plannedBy: ActingActor;
}

/** Posts whose day has come, ends before beginnings, in the order of their days: also of days on which no job ran. */
export const plansDue = (tx: Tx, today: Day): Promise<PlannedPost[]> =>
  tx.query<PlannedPost[]>(
    `select id, agency_id as "agencyId", planned_by as "plannedBy" from appointments
      where planned_by is not null and ((start_planned and valid_from <= $1) or (end_planned and valid_to < $1))
      order by case when end_planned and valid_to < $1 then valid_to + 1 else valid_from end, not (end_planned and valid_to < $1), id`,
    [today],
  );
