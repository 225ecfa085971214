// Đôn đốc: each urge of a task by itself, so that it can be seen, answered, counted, and taken back before anybody is told.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')::uuid`;

export class RecordUrges1700000050000 implements MigrationInterface {
  readonly name = 'RecordUrges1700000050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One press urges one task or many, and is taken back as a whole.
      create table task_urge_presses (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        person_id uuid not null,
        pressed_at timestamptz not null,
        refused jsonb not null default '[]', -- which tasks it could not urge, and why: the answer of a repeated request
        undone_at timestamptz,
        unique (tenant_id, id),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );

      create table task_urges (
        id uuid primary key, -- the same as of its line in the timeline
        tenant_id uuid not null,
        press_id uuid not null,
        owner_tenant_id uuid not null,
        task_id uuid not null,
        agency_id uuid not null, -- that urged
        person_id uuid not null,
        urged_at timestamptz not null,
        urged_on date not null,
        was_urged_at timestamptz, -- as the task stood before: what taking it back restores
        was_urged_by uuid,
        seen_at timestamptz, -- first, by one who answers for the task
        seen_by uuid,
        seen_by_name text,
        answered_at timestamptz, -- the first report after it
        undone_at timestamptz,
        foreign key (tenant_id, press_id) references task_urge_presses (tenant_id, id) on update cascade,
        check ((seen_at is null) = (seen_by is null)),
        foreign key (owner_tenant_id, task_id) references tasks (tenant_id, id) on update cascade
      );
      create index urges_of_task on task_urges (task_id, urged_at, id);
      create index urges_of_press on task_urges (press_id);
      create index urges_by_day on task_urges (urged_on, task_id, urged_at) where undone_at is null;

      ${['task_urge_presses', 'task_urges']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy own_presses on task_urge_presses to kc_app using (person_id = ${bound('person')})
        with check (person_id = ${bound('person')} and agency_id = ${bound('agency')} and tenant_id = ${bound('tenant')});

      create policy read_with_task on task_urges for select to kc_app
        using (exists (select from tasks t where t.id = task_id));
      create policy urge_in_person on task_urges for insert to kc_app
        with check (person_id = ${bound('person')} and agency_id = ${bound('agency')}
          and exists (select from tasks t where t.id = task_id and t.tenant_id = owner_tenant_id));
      -- Taken back by whoever urged; seen and answered on the side of those who answer for the task.
      create policy follow_up on task_urges for update to kc_app
        using (person_id = ${bound('person')} or exists (select from tasks t where t.id = task_id
          and (t.lead_agency_id = ${bound('agency')} or ${bound('person')} in (t.accountable_person_id, t.responsible_person_id))))
        with check (exists (select from tasks t where t.id = task_id));

      grant select, insert, update (undone_at) on task_urge_presses to kc_app;
      grant select, insert, update (seen_at, seen_by, seen_by_name, answered_at, undone_at) on task_urges to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table task_urges, task_urge_presses;
    `);
  }
}
