// Who is told what at a commit, in one pass: the things touched were matched with themselves once more, 4 million pairs for 2,000 receipts.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVERYBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;
const MINE = 'pg_current_xact_id()::text::bigint';

/** What each arm carries along of the thing: its place within the commit, its kind, what befell it, its id. */
const S = 's.n, s.kind, s.action, s.subject_id';

/** Then whose it is, and by which agencies it is seen: the arms of the policies of its table, as rows. */
const audience = `
  select ${S}, s.subject_id as owner_id, ${EVERYBODY} as agency_id, null::text as sector
    from subjects s where s.kind = 'AGENCY'
  union all
  select ${S}, p.agency_id, case when p.is_leader then ${EVERYBODY} else p.agency_id end, null
    from subjects s join persons p on s.kind = 'PERSON' and p.id = s.subject_id where s.is_whole
  union all
  select ${S}, a.agency_id, case when a.role in ('HEAD', 'DEPUTY') then ${EVERYBODY} else a.agency_id end, null
    from subjects s join appointments a on s.kind = 'APPOINTMENT' and a.id = s.subject_id
  union all
  select ${S}, d.agency_id, v.agency_id, null
    from subjects s join directives d on s.kind = 'DIRECTIVE' and d.id = s.subject_id
    cross join lateral (select d.agency_id union select r.agency_id from directive_receipts r where r.directive_id = d.id) v
  union all
  select ${S}, r.agency_id, v.agency_id, null
    from subjects s join directive_receipts r on s.kind = 'RECEIPT' and r.id = s.subject_id
    cross join lateral (values (r.agency_id), (r.owner_agency_id), (r.sender_agency_id)) v (agency_id)
  union all
  select ${S}, a.agency_id, v.agency_id, null
    from subjects s join acknowledgements a on s.kind = 'ACKNOWLEDGEMENT' and a.id = s.subject_id
    cross join lateral (values (a.agency_id), (a.owner_agency_id), (a.sender_agency_id)) v (agency_id)
  union all
  select ${S}, t.agency_id, v.agency_id, v.sector
    from subjects s join tasks t on s.kind = 'TASK' and t.id = s.subject_id
    cross join lateral (select t.agency_id, null::text union all select t.lead_agency_id, t.sector
      union all select p.agency_id, null from task_participants p where p.task_id = t.id) v (agency_id, sector)
  union all
  select ${S}, e.owner_id, e.agency_id, null
    from subjects s cross join lateral unnest(s.told_owners, s.told_agencies) e (owner_id, agency_id)`;

/** As it stood: the union without the place, joined to the things again. Kept for going back. */
const joinedTwice = `
            ), told as (${audience.replaceAll(S, 's.kind, s.subject_id')})
            insert into changes (position, n, kind, action, subject_id, owner_id, agency_id, sector, at)
              select place, s.n, s.kind, s.action, s.subject_id, (array_agg(a.owner_id))[1], a.agency_id, max(a.sector), clock_timestamp()
                from subjects s join told a on a.kind = s.kind and a.subject_id = s.subject_id
               group by s.n, s.kind, s.action, s.subject_id, a.agency_id;`;

const inOnePass = `
            ), told as (${audience})
            insert into changes (position, n, kind, action, subject_id, owner_id, agency_id, sector, at)
              select place, a.n, a.kind, a.action, a.subject_id, (array_agg(a.owner_id))[1], a.agency_id, max(a.sector), clock_timestamp()
                from told a group by a.n, a.kind, a.action, a.subject_id, a.agency_id;`;

const publish = (told: string) => `
      create or replace function publish_changes() returns trigger
        language plpgsql security definer set search_path from current as $$
          declare place bigint;
          begin
            if not exists (select from change_notes where tx = ${MINE}) then return null; end if;
            update change_head set position = position + 1 returning position into place;
            with noted as (
              delete from change_notes where tx = ${MINE} returning kind, subject_id, agency_id, owner_id, action
            ), subjects as (
              select kind, subject_id, max(action) as action, bool_or(agency_id is null) as is_whole,
                  array_agg(owner_id) filter (where agency_id is not null) as told_owners,
                  array_agg(agency_id) filter (where agency_id is not null) as told_agencies,
                  row_number() over
                    (order by array_position('{AGENCY,PERSON,APPOINTMENT,DIRECTIVE,RECEIPT,ACKNOWLEDGEMENT,TASK}', kind), subject_id) as n
                from noted group by kind, subject_id
            ${told}
            return null;
          end
        $$;`;

export class PublishAtOnce1700000047500 implements MigrationInterface {
  readonly name = 'PublishAtOnce1700000047500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(publish(inOnePass));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(publish(joinedTwice));
  }
}
