// Territories, agencies with their effective-dated attributes, and the closure that says who sees whom.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;

export class CreateAgencies1700000001000 implements MigrationInterface {
  readonly name = 'CreateAgencies1700000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One row: every change of the hierarchy raises the version, so that other processes reload it.
      create table hierarchy_state (only_row boolean primary key default true check (only_row), version bigint not null);
      insert into hierarchy_state (version) values (1);

      create table territories (
        id uuid primary key
      );
      create table territory_versions (
        territory_id uuid not null references territories (id),
        valid_from date not null,
        valid_to date check (valid_to >= valid_from), -- the last day on which it holds
        code text not null check (code ~ '^[0-9]{2,5}$'),
        name text not null check (length(name) between 1 and 200),
        level text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
        parent_id uuid references territories (id),
        primary key (territory_id, valid_from)
      );

      create table agencies (
        id uuid primary key,
        tenant_id uuid not null,
        phone text check (length(phone) <= 40),
        email text check (length(email) <= 254),
        address text check (length(address) <= 400),
        ended_on date,
        version integer not null default 1,
        unique (tenant_id, id)
      );
      create table agency_versions (
        tenant_id uuid not null,
        agency_id uuid not null,
        valid_from date not null,
        valid_to date check (valid_to >= valid_from),
        name text not null check (length(name) between 1 and 200),
        short_name text not null check (length(short_name) between 1 and 80),
        code text check (length(code) <= 35),
        kind text not null,
        level text not null,
        parent_id uuid references agencies (id),
        territory_id uuid references territories (id),
        sectors text[] not null default '{}',
        basis text check (length(basis) <= 400),
        primary key (agency_id, valid_from),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );

      -- Derived from the hierarchy of today, rebuilt by its writes. '*' is the whole agency; a sector opens only rows that carry it.
      create table agency_scope (
        viewer_agency uuid not null,
        visible_agency uuid not null,
        sector text not null,
        primary key (viewer_agency, sector, visible_agency)
      );

      ${['hierarchy_state', 'territories', 'territory_versions', 'agencies', 'agency_versions', 'agency_scope']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      -- Names and places of agencies are the province's public directory: whoever serves the province reads them.
      create policy directory on hierarchy_state for select to kc_app using (true);
      create policy raise on hierarchy_state for update to kc_app using (${bound('agency')} is not null);
      create policy directory on territories for select to kc_app using (true);
      create policy directory on territory_versions for select to kc_app using (true);
      create policy directory on agencies for select to kc_app using (true);
      create policy directory on agency_versions for select to kc_app using (true);
      create policy closure on agency_scope for select to kc_app using (true);

      -- Only one's own agency and those below it are changed. A new agency is seen in scope through its parent.
      create policy found_below on agencies for insert to kc_app with check (${bound('agency')} is not null);
      create policy change_below on agencies for update to kc_app using (id = any (${scope})) with check (id = any (${scope}));
      create policy found_below on agency_versions for insert to kc_app
        with check (agency_id = any (${scope}) or parent_id = any (${scope}));
      create policy change_below on agency_versions for update to kc_app
        using (agency_id = any (${scope})) with check (agency_id = any (${scope}));
      create policy correct_below on agency_versions for delete to kc_app using (agency_id = any (${scope}));
      create policy rebuild on agency_scope for insert to kc_app with check (${bound('agency')} is not null);
      create policy rebuild_away on agency_scope for delete to kc_app using (${bound('agency')} is not null);
      create policy write_territories on territories for insert to kc_app with check (${bound('agency')} is not null);
      create policy write_versions on territory_versions for insert to kc_app with check (${bound('agency')} is not null);

      grant select, update (version) on hierarchy_state to kc_app;
      grant select, insert on territories, territory_versions to kc_app;
      grant select, insert, update on agencies to kc_app;
      grant select, insert, update, delete on agency_versions to kc_app;
      grant select, insert, delete on agency_scope to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table agency_scope, agency_versions, agencies, territory_versions, territories, hierarchy_state',
    );
  }
}
