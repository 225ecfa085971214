// Work that comes again: a series is ordered once, and each of its tasks is given when its time comes, once.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const viewer = `${bound('agency')}::uuid`;
const seen = `(select agencies_seen(${viewer}))::uuid[]`;
const isJob = `${bound('worker')} is not null`;

export class RepeatTasks1700000051200 implements MigrationInterface {
  readonly name = 'RepeatTasks1700000051200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table task_series (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- whose work it is to give
        lead_tenant_id uuid not null,
        lead_agency_id uuid not null,
        origin_id uuid not null references tasks (id), -- the task after which the others are made
        unit text not null check (unit in ('WEEK', 'MONTH', 'QUARTER')),
        every integer not null check (every between 1 and 12),
        first_on date not null,
        until date,
        times integer check (times between 1 and 500),
        ahead integer not null check (ahead between 1 and 60), -- so many working days before its deadline a task is given
        next_index integer not null default 0,
        next_due date, -- null when the series is over
        next_on date, -- the day on which the next is given
        state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'STOPPED')),
        stop_reason text,
        ordered_by jsonb not null,
        changed_by_name text not null,
        version integer not null default 1,
        unique (tenant_id, origin_id),
        check ((next_due is null) = (next_on is null)),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (lead_tenant_id, lead_agency_id) references agencies (tenant_id, id) on update cascade
      );
      create index series_to_come on task_series (next_on) where state = 'ACTIVE';
      create index series_of_origin on task_series (origin_id);
      create index series_of_assigner on task_series (agency_id, id);
      create index series_of_lead on task_series (lead_agency_id, id);
      alter table tasks add series_id uuid references task_series (id), add series_index integer,
        add constraint place_is_whole check ((series_id is null) = (series_index is null));
      create unique index one_task_a_time on tasks (tenant_id, series_id, series_index) where series_id is not null;

      alter table task_series enable row level security;
      alter table task_series force row level security;
      create policy owner_maintains on task_series to kc_owner using (true) with check (true);
      create policy read_either_side on task_series for select to kc_app
        using (agency_id = any (${seen}) or lead_agency_id = any (${seen}));
      create policy order_own on task_series for insert to kc_app
        with check (agency_id = ${viewer} and tenant_id = ${bound('tenant')}::uuid);
      create policy change_own on task_series for update to kc_app using (agency_id = ${viewer}) with check (agency_id = ${viewer});
      create policy find_by_job on task_series for select to kc_app using (${isJob});
      create policy stop_by_job on task_series for update to kc_app using (${isJob}) with check (${isJob});
      grant select, insert, update (next_index, next_due, next_on, state, stop_reason, ordered_by, changed_by_name, version)
        on task_series to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table tasks drop series_id, drop series_index; drop table task_series');
  }
}
