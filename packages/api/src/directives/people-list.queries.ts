// Who holds a post today in some agencies: the lists that dissemination plans make.
import type { Day } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';

export interface ListedPerson {
  readonly personId: string;
  readonly appointmentId: string;
  readonly name: string;
  readonly sort: string;
  readonly title: string;
}

export interface PeopleWanted {
  readonly agencyIds: readonly string[];
  readonly roles: readonly string[];
  /** Null for all. */
  readonly personIds: readonly string[] | null;
  readonly day: Day;
}

/** Each person once, by the highest post he holds there. Whoever cannot sign in any more is not asked to. */
export const peopleHolding = (tx: Tx, { agencyIds, roles, personIds, day }: PeopleWanted): Promise<ListedPerson[]> =>
  tx.query<ListedPerson[]>(
    `select distinct on (a.person_id) a.person_id as "personId", a.id as "appointmentId", p.full_name as name, p.name_key as sort, a.title
       from appointments a join persons p on p.id = a.person_id
      where a.agency_id = any ($1::uuid[]) and a.role = any ($2::text[]) and p.status <> 'DISABLED'
        and a.valid_from <= $3::date and (a.valid_to is null or a.valid_to >= $3::date)
        and ($4::uuid[] is null or a.person_id = any ($4))
      order by a.person_id, array_position(array['HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK'], a.role), a.valid_from, a.id`,
    [agencyIds, roles, day, personIds],
  );

export async function countPeopleIn(tx: Tx, agencyIds: readonly string[], day: Day): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(distinct a.person_id) as n from appointments a join persons p on p.id = a.person_id
      where a.agency_id = any ($1::uuid[]) and a.role <> 'ADMIN' and p.status <> 'DISABLED'
        and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to >= $2::date)`,
    [agencyIds, day],
  );
  return row?.n ?? 0;
}
