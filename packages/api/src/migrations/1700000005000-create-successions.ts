// What became of an agency that ended: its successor, or none, with the document that says so.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const agency = `nullif(current_setting('app.agency', true), '')::uuid`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${agency} and sector = '*')`;

export class CreateSuccessions1700000005000 implements MigrationInterface {
  readonly name = 'CreateSuccessions1700000005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table agency_successions (
        tenant_id uuid not null,
        predecessor_id uuid not null,
        successor_id uuid references agencies (id),
        kind text not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'STATUS_CHANGE', 'PARENT_CHANGE', 'DISSOLVE', 'CODE_CHANGE')),
        happened_on date not null,
        basis text not null check (length(basis) between 1 and 400),
        foreign key (tenant_id, predecessor_id) references agencies (tenant_id, id) on update cascade
      );
      create unique index one_succession on agency_successions (tenant_id, predecessor_id, happened_on,
        coalesce(successor_id, predecessor_id));
      alter table agency_successions enable row level security;
      alter table agency_successions force row level security;
      create policy owner_maintains on agency_successions to kc_owner using (true) with check (true);
      -- Part of the public directory, like the agencies themselves.
      create policy directory on agency_successions for select to kc_app using (${agency} is not null);
      create policy record_below on agency_successions for insert to kc_app with check (predecessor_id = any (${scope}));
      grant select, insert on agency_successions to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table agency_successions');
  }
}
