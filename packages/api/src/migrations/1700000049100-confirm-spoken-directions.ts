// Spoken directions: where each was given, who recorded it, and what the speaker's office says to the record.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const own = `agency_id = (select ${bound('agency')}::uuid)`;

export class ConfirmSpokenDirections1700000049100 implements MigrationInterface {
  readonly name = 'ConfirmSpokenDirections1700000049100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table spoken_directions (
        directive_id uuid not null,
        tenant_id uuid not null,
        agency_id uuid not null, -- the agency that recorded it, whose office confirms it
        place text check (length(place) between 1 and 300),
        recorded_by uuid not null,
        state text not null check (state in ('WAITING', 'CONFIRMED', 'DISOWNED')),
        asked_at timestamptz not null,
        decided_at timestamptz,
        decided_by uuid,
        decided_by_name text,
        decided_by_title text,
        ground text check (length(ground) between 1 and 2000),
        version integer not null default 1,
        check (decided_by <> recorded_by), -- nobody confirms his own record
        check ((state = 'WAITING') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check ((state = 'DISOWNED') = (ground is not null)),
        primary key (tenant_id, directive_id),
        foreign key (tenant_id, agency_id, directive_id) references directives (tenant_id, agency_id, id) on update cascade
      );
      create index spoken_of_directive on spoken_directions (directive_id);
      create index spoken_waiting on spoken_directions (agency_id, asked_at, directive_id) where state = 'WAITING';

      alter table spoken_directions enable row level security;
      alter table spoken_directions force row level security;
      create policy owner_maintains on spoken_directions to kc_owner using (true) with check (true);
      create policy read_with_directive on spoken_directions for select to kc_app
        using (exists (select from directives d where d.id = directive_id));
      create policy record_own on spoken_directions for insert to kc_app
        with check (${own} and tenant_id = ${bound('tenant')}::uuid and state = 'WAITING');
      create policy decide_own on spoken_directions for update to kc_app using (${own}) with check (${own});
      grant select, insert, update (state, decided_at, decided_by, decided_by_name, decided_by_title, ground, version)
        on spoken_directions to kc_app;

      -- What was recorded before waits too.
      insert into spoken_directions (directive_id, tenant_id, agency_id, recorded_by, state, asked_at)
      select id, tenant_id, agency_id, registered_by, 'WAITING', registered_at from directives where form = 'SPOKEN';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table spoken_directions');
  }
}
