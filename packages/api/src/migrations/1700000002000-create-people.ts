// Persons, how to reach them, and the posts they hold from–to. Rights come from appointments, never from a person.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;

export class CreatePeople1700000002000 implements MigrationInterface {
  readonly name = 'CreatePeople1700000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table persons (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- who keeps the record: the agency of the main appointment
        full_name text not null check (length(full_name) between 2 and 120),
        name_key text collate "vi-x-icu" not null, -- given name first: lists are sorted by it
        given_fold text collate "C" not null, -- given name first, without marks: found by the beginning of either,
        name_fold text collate "C" not null, -- byte by byte, so that a prefix is a range of the index
        kind text not null check (kind in ('CAN_BO', 'CONG_CHUC', 'VIEN_CHUC')),
        is_leader boolean not null default false, -- holds a post as head or deputy today: public within the province
        status text not null default 'NOT_INVITED' check (status in ('NOT_INVITED', 'INVITED', 'ACTIVE', 'DISABLED')),
        version integer not null default 1,
        unique (tenant_id, id),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create index persons_of_agency on persons (agency_id, name_key, id);
      create index persons_by_name on persons (name_key, id);
      create index persons_by_given on persons (given_fold, id);
      create index persons_by_fold on persons (name_fold, id);

      -- Kept apart from the name, because a leader's name is public and his private number is not.
      create table person_contacts (
        person_id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        email text check (length(email) <= 254),
        phone text check (length(phone) <= 40),
        foreign key (tenant_id, person_id) references persons (tenant_id, id) on update cascade
      );

      create table appointments (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        person_tenant_id uuid not null,
        person_id uuid not null,
        role text not null check (role in ('HEAD', 'DEPUTY', 'OFFICIAL', 'CLERK', 'ADMIN')),
        title text not null check (length(title) between 2 and 120),
        sectors text[] not null default '{}', -- a deputy's; empty = all
        assists_tenant_id uuid,
        assists_id uuid, -- a clerk's: the appointment of the head he works for
        work_phone text check (length(work_phone) <= 40),
        valid_from date not null,
        valid_to date check (valid_to >= valid_from), -- the last day on which it holds
        ended_reason text check (length(ended_reason) <= 400),
        version integer not null default 1,
        unique (tenant_id, id),
        check ((assists_id is null) = (assists_tenant_id is null)),
        check (assists_id is null or role = 'CLERK'),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (person_tenant_id, person_id) references persons (tenant_id, id) on update cascade,
        foreign key (assists_tenant_id, assists_id) references appointments (tenant_id, id) on update cascade
      );
      -- Two heads at once cannot be written, whatever the program thinks.
      create unique index one_head on appointments (tenant_id, agency_id) where role = 'HEAD' and valid_to is null;
      create index appointments_of_agency on appointments (agency_id, role, id) where valid_to is null;
      create index appointments_of_person on appointments (person_id, valid_from);
      create index appointments_assisting on appointments (assists_id) where assists_id is not null;

      ${['persons', 'person_contacts', 'appointments']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy read_in_scope on persons for select to kc_app
        using ((is_leader and ${bound('agency')} is not null) or id = ${bound('person')}::uuid or agency_id = any (${scope}));
      create policy write_in_scope on persons for insert to kc_app with check (agency_id = any (${scope}));
      create policy change_in_scope on persons for update to kc_app
        using (agency_id = any (${scope})) with check (agency_id = any (${scope}));

      create policy read_in_scope on person_contacts for select to kc_app
        using (person_id = ${bound('person')}::uuid or agency_id = any (${scope}));
      create policy write_in_scope on person_contacts for insert to kc_app with check (agency_id = any (${scope}));
      create policy change_in_scope on person_contacts for update to kc_app
        using (person_id = ${bound('person')}::uuid or agency_id = any (${scope}))
        with check (person_id = ${bound('person')}::uuid or agency_id = any (${scope}));

      create policy read_in_scope on appointments for select to kc_app
        using ((role in ('HEAD', 'DEPUTY') and ${bound('agency')} is not null) or person_id = ${bound('person')}::uuid or agency_id = any (${scope}));
      create policy write_in_scope on appointments for insert to kc_app with check (agency_id = any (${scope}));
      create policy change_in_scope on appointments for update to kc_app
        using (agency_id = any (${scope})) with check (agency_id = any (${scope}));

      grant select, insert, update on persons, person_contacts, appointments to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table appointments, person_contacts, persons');
  }
}
