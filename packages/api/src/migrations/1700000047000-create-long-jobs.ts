// Work that takes longer than a request: ordered by a person, done by the worker as that person, seen by nobody else.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const own = `person_id = ${bound('person')}::uuid and agency_id = ${bound('agency')}::uuid`;
const worker = `${bound('worker')} is not null`;

export class CreateLongJobs1700000047000 implements MigrationInterface {
  readonly name = 'CreateLongJobs1700000047000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table long_jobs (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- for which the person acted
        person_id uuid not null,
        appointment_id uuid not null, -- in which he acted: it must still be held when the work is done
        language text not null check (language in ('vi', 'en')), -- of the result
        kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
        subject_id uuid, -- what the work is about, where there is one thing
        params jsonb not null,
        state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
        done integer not null default 0 check (done >= 0),
        total integer check (total >= 0), -- null while nobody knows
        refused integer not null default 0, -- of those done, how many were not taken
        checkpoint jsonb, -- from where it goes on after a crash
        ordered_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        cancel_asked boolean not null default false,
        reason text,
        reason_params jsonb,
        file_name text,
        file_type text,
        file_size bigint,
        -- Real time: whoever holds the lease does the work, and whoever died with it is succeeded when it runs out.
        lease uuid,
        leased_until timestamptz,
        attempts integer not null default 0,
        check ((ended_at is null) = (state in ('QUEUED', 'RUNNING'))),
        check ((reason is null) = (state <> 'FAILED')),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create unique index one_long_job_at_a_time on long_jobs (tenant_id, person_id, kind) where state = 'RUNNING';
      create index long_jobs_of_person on long_jobs (person_id, agency_id, ordered_at desc);
      create index long_jobs_to_do on long_jobs (leased_until, ordered_at) where ended_at is null;
      create index long_jobs_of_agency on long_jobs (tenant_id, agency_id);
      create index long_jobs_ended on long_jobs (ended_at) where ended_at is not null;

      alter table long_jobs enable row level security;
      alter table long_jobs force row level security;
      create policy owner_maintains on long_jobs to kc_owner using (true) with check (true);
      create policy own on long_jobs for select to kc_app using (${own});
      create policy order_own on long_jobs for insert to kc_app
        with check (${own} and tenant_id = ${bound('tenant')}::uuid and state = 'QUEUED');
      create policy change_own on long_jobs for update to kc_app using (${own}) with check (${own});
      create policy do_them on long_jobs for select to kc_app using (${worker});
      create policy do_them_on on long_jobs for update to kc_app using (${worker});
      create policy clear_away on long_jobs for delete to kc_app using (${worker});
      -- What was ordered, by whom and in which post, is said once.
      grant select, insert, delete on long_jobs to kc_app;
      grant update (state, done, total, refused, checkpoint, started_at, ended_at, cancel_asked, reason, reason_params,
        file_name, file_type, file_size, lease, leased_until, attempts) on long_jobs to kc_app;

      -- The post that the bound person still holds on a day, as a session would know it; nothing when he is locked out.
      create function acting_post(p_post uuid, p_today date)
        returns table (role text, title text, agency_id uuid, tenant_id uuid, sectors text[], person_name text,
          on_behalf_of uuid, on_behalf_name text)
        language sql stable security definer set search_path from current as $$
          select post.role, post.title, coalesce(head.agency_id, post.agency_id), coalesce(head.tenant_id, post.tenant_id),
                 post.sectors, p.full_name, head.person_id, principal.full_name
            from appointments post
            join persons p on p.id = post.person_id
            join accounts a on a.person_id = post.person_id and a.disabled_at is null
            left join appointments head on head.id = post.assists_id
                 and head.valid_from <= p_today and (head.valid_to is null or head.valid_to >= p_today)
            left join persons principal on principal.id = head.person_id
           where post.id = p_post and post.person_id = ${bound('person')}::uuid
             and post.valid_from <= p_today and (post.valid_to is null or post.valid_to >= p_today)
        $$;
      revoke execute on function acting_post from public;
      grant execute on function acting_post to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function acting_post; drop table long_jobs;');
  }
}
