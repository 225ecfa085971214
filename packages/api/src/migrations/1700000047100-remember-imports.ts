// What was brought in from an earlier tracker, by the code it had there: the same row never comes in twice.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

export class RememberImports1700000047100 implements MigrationInterface {
  readonly name = 'RememberImports1700000047100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table task_imports (
        tenant_id uuid not null,
        agency_id uuid not null, -- whose tracker it was: the task's assigner
        old_code text not null check (length(old_code) between 1 and 100),
        task_id uuid not null,
        imported_at timestamptz not null,
        primary key (tenant_id, agency_id, old_code),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (tenant_id, task_id) references tasks (tenant_id, id) on update cascade
      );
      create index imports_of_task on task_imports (tenant_id, task_id);
      create index imports_of_agency on task_imports (tenant_id, agency_id);

      alter table task_imports enable row level security;
      alter table task_imports force row level security;
      create policy owner_maintains on task_imports to kc_owner using (true) with check (true);
      create policy own on task_imports for select to kc_app using (agency_id = ${bound('agency')}::uuid);
      create policy bring_in on task_imports for insert to kc_app
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);
      grant select, insert on task_imports to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table task_imports;');
  }
}
