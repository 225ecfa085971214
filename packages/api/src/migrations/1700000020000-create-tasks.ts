// Tasks: who gave them to whom, who answered for them when, what happened to them, and the counters that the home page reads.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const viewer = `${bound('agency')}::uuid`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${viewer} and sector = '*')`;
const sectorScope = `array(select distinct visible_agency from agency_scope where viewer_agency = ${viewer} and sector <> '*')`;

/** The assigner's and the lead's superiors, and whoever guides the task's sector at the lead. Columns are qualified: agency_scope has a sector too. */
const seesTask = (
  agency: string,
  lead: string,
  sector: string,
) => `(${agency} = any (${scope}) or ${lead} = any (${scope})
          or (${lead} = any (${sectorScope}) and exists (select from agency_scope s
                where s.viewer_agency = ${viewer} and s.sector = ${sector} and s.visible_agency = ${lead})))`;

const TABLES = [
  'task_registers',
  'tasks',
  'task_participants',
  'task_answerables',
  'task_events',
  'task_words',
  'task_tallies',
];

export class CreateTasks1700000020000 implements MigrationInterface {
  readonly name = 'CreateTasks1700000020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The last number each assigning agency has given in a year. Its row lock keeps the series without gaps.
      create table task_registers (
        tenant_id uuid not null,
        agency_id uuid not null,
        year integer not null check (year between 2000 and 2200),
        last_number integer not null check (last_number > 0),
        primary key (agency_id, year),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );

      create table tasks (
        id uuid primary key,
        tenant_id uuid not null, -- the assigner's: who owns the case
        agency_id uuid not null, -- the assigner
        lead_tenant_id uuid not null,
        lead_agency_id uuid not null,
        cooperating_ids uuid[] not null default '{}', -- the same agencies as in task_participants, for reading along
        code text not null check (code ~ '^NV-[0-9]{4}-[0-9]{4,}$'),
        batch_id uuid not null, -- what was created together
        title text not null check (length(title) between 3 and 500),
        expected_product text check (length(expected_product) <= 2000),
        sector text check (sector <> '*'),
        named_lead boolean not null default false, -- the superior lets this lead hand parts on to localities
        directive_tenant_id uuid,
        directive_agency_id uuid,
        directive_id uuid,
        clause_id uuid,
        parent_tenant_id uuid,
        parent_id uuid,
        lifecycle text not null check (lifecycle in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING_CONFIRMATION', 'DONE', 'RETURNED',
          'REJECTED', 'SUSPENDED', 'CANCELLED')),
        starts_on date not null,
        due_on date,
        term jsonb, -- as it was set: a day, or so many working days; due_on follows from it
        stopped_on date, -- the doer's clock stands since then: reported, rejected, suspended or cancelled
        progress integer not null default 0 check (progress between 0 and 100),
        last_heard_on date not null,
        risk_on date, -- the first day of risk or delay while the clock runs
        assigned_by_id uuid not null,
        assigned_by_name text not null,
        assigned_by_title text not null,
        assigned_at timestamptz not null,
        accountable_person_id uuid not null,
        accountable_appointment_id uuid not null,
        accountable_name text not null,
        accountable_title text not null,
        accountable_phone text,
        responsible_person_id uuid not null,
        responsible_appointment_id uuid not null,
        responsible_name text not null,
        responsible_title text not null,
        responsible_phone text,
        reported_at timestamptz,
        grade text check (grade in ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'POOR')),
        confirmed_at timestamptz,
        returned_count integer not null default 0,
        urged_count integer not null default 0,
        last_urged_at timestamptz,
        last_urged_by uuid,
        changed_by_name text not null,
        last_change text not null,
        version integer not null default 1,
        is_open boolean not null generated always as (lifecycle not in ('DONE', 'REJECTED', 'CANCELLED')) stored,
        urgent_on date not null generated always as (coalesce(due_on, 'infinity')) stored,
        -- Late from the day after: still possible while the clock runs, for good when it stopped late, never when in time.
        late_after date generated always as (case when stopped_on is null or stopped_on > due_on then due_on end) stored,
        unique (tenant_id, id),
        unique (tenant_id, agency_id, code),
        check ((stopped_on is null) = (lifecycle in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))),
        check ((risk_on is null) = (stopped_on is not null)),
        check (risk_on <= due_on + 1),
        check ((parent_id is null) = (parent_tenant_id is null)),
        check (num_nulls(directive_id, directive_tenant_id, directive_agency_id) in (0, 3)),
        check (clause_id is null or directive_id is not null),
        check ((lifecycle = 'DONE') = (grade is not null and confirmed_at is not null)),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (lead_tenant_id, lead_agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (parent_tenant_id, parent_id) references tasks (tenant_id, id) on update cascade,
        foreign key (directive_tenant_id, directive_agency_id, directive_id)
          references directives (tenant_id, agency_id, id) on update cascade,
        foreign key (directive_tenant_id, directive_id, clause_id)
          references directive_clauses (tenant_id, directive_id, id) on update cascade on delete set null (clause_id)
      );
      create index tasks_by_urgency on tasks (urgent_on, id);
      create index open_tasks_by_urgency on tasks (urgent_on, id) where is_open;
      create index tasks_by_risk on tasks (risk_on) where stopped_on is null;
      create index tasks_of_lead on tasks (lead_agency_id, urgent_on, id);
      create index open_tasks_of_lead on tasks (lead_agency_id, urgent_on, id) where is_open;
      create index tasks_of_assigner on tasks (agency_id, urgent_on, id);
      create index open_tasks_of_assigner on tasks (agency_id, urgent_on, id) where is_open;
      create index tasks_by_lifecycle on tasks (lifecycle, urgent_on, id);
      create index tasks_waiting on tasks (agency_id, reported_at) where lifecycle = 'WAITING_CONFIRMATION';
      create index tasks_assigned on tasks (lead_agency_id, assigned_at) where lifecycle = 'ASSIGNED';
      create index tasks_of_accountable on tasks (accountable_appointment_id) where is_open;
      create index tasks_of_responsible on tasks (responsible_appointment_id) where is_open;
      create index tasks_of_doer on tasks (responsible_person_id, urgent_on, id);
      create index tasks_of_directive on tasks (directive_id) where directive_id is not null;
      create index tasks_of_clause on tasks (clause_id) where clause_id is not null;
      create index tasks_of_parent on tasks (parent_id) where parent_id is not null;
      create index tasks_of_batch on tasks (batch_id);

      -- Agencies that cooperate. Both sides stand in the row, so that its policy need not read the task.
      create table task_participants (
        owner_tenant_id uuid not null,
        owner_agency_id uuid not null,
        task_id uuid not null,
        tenant_id uuid not null,
        agency_id uuid not null,
        primary key (task_id, agency_id),
        foreign key (owner_tenant_id, task_id) references tasks (tenant_id, id) on update cascade,
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create index tasks_of_participant on task_participants (agency_id, task_id);

      create table task_answerables (
        id uuid primary key,
        owner_tenant_id uuid not null,
        task_id uuid not null,
        kind text not null check (kind in ('ACCOUNTABLE_HEAD', 'RESPONSIBLE_OFFICIAL')),
        tenant_id uuid not null, -- of the agency that the person stood for
        agency_id uuid not null,
        person_id uuid not null,
        appointment_id uuid not null,
        name text not null,
        title text not null,
        phone text,
        from_at timestamptz not null,
        to_at timestamptz check (to_at >= from_at),
        foreign key (owner_tenant_id, task_id) references tasks (tenant_id, id) on update cascade,
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      -- Two who answer in one capacity at once cannot be written, whatever the program thinks.
      create unique index one_answerable on task_answerables (task_id, kind) where to_at is null;
      create index answerables_of_task on task_answerables (task_id, from_at);

      create table task_events (
        id uuid primary key,
        owner_tenant_id uuid not null,
        task_id uuid not null,
        action text not null,
        at timestamptz not null,
        actor_person_id uuid not null,
        actor_name text not null,
        actor_title text not null,
        capacity text check (capacity in ('TUQ.', 'KT.', 'TL.')),
        on_behalf_of text,
        agency_id uuid not null,
        agency_name text not null,
        note text check (length(note) <= 4000),
        progress integer check (progress between 0 and 100),
        grade text,
        file_ids uuid[] not null default '{}',
        foreign key (owner_tenant_id, task_id) references tasks (tenant_id, id) on update cascade
      );
      create index events_of_task on task_events (task_id, at, id);

      -- Folded words of code, title and product: a search is a range over them. They carry what the scope asks for,
      -- so that finding a word does not read the task.
      create table task_words (
        owner_tenant_id uuid not null,
        agency_id uuid not null,
        lead_agency_id uuid not null,
        sector text,
        task_id uuid not null,
        word text collate "C" not null,
        primary key (word, task_id),
        foreign key (owner_tenant_id, task_id) references tasks (tenant_id, id) on update cascade
      );
      create index words_of_task on task_words (task_id);

      -- How many open tasks stand where, by lead, assigner and sector: summed up to a day, never counted over tasks.
      -- OPEN and CLOSED all; of the open ones DUE the clock runs, by deadline; RISK the clock runs, by first day of risk; LATE and KEPT the clock stopped late, in time.
      create table task_tallies (
        agency_id uuid not null, -- the lead
        assigner_id uuid not null,
        sector text not null, -- '' for none
        kind text not null check (kind in ('OPEN', 'CLOSED', 'DUE', 'RISK', 'LATE', 'KEPT')),
        on_date date not null,
        n integer not null,
        primary key (agency_id, assigner_id, sector, kind, on_date)
      );
      create index tallies_of_assigner on task_tallies (assigner_id, kind, on_date);

      ${TABLES.map(
        (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
      ).join('')}

      create policy own_register on task_registers to kc_app
        using (agency_id = ${viewer}) with check (agency_id = ${viewer} and tenant_id = ${bound('tenant')}::uuid);

      create policy read_in_scope on tasks for select to kc_app
        using (${seesTask('tasks.agency_id', 'tasks.lead_agency_id', 'tasks.sector')}
          or exists (select from task_participants p where p.task_id = tasks.id and p.agency_id = any (${scope})));
      create policy assign_own on tasks for insert to kc_app
        with check (agency_id = ${viewer} and tenant_id = ${bound('tenant')}::uuid);
      create policy move_own on tasks for update to kc_app
        using (agency_id = any (${scope}) or lead_agency_id = any (${scope}))
        with check (agency_id = any (${scope}) or lead_agency_id = any (${scope}));

      create policy read_either_side on task_participants for select to kc_app
        using (agency_id = any (${scope}) or owner_agency_id = any (${scope}));
      create policy invite_own on task_participants for insert to kc_app
        with check (owner_agency_id = ${viewer} and owner_tenant_id = ${bound('tenant')}::uuid);

      ${['task_answerables', 'task_events']
        .map(
          (table) => `
      create policy read_with_task on ${table} for select to kc_app
        using (exists (select from tasks t where t.id = task_id));
      create policy add_to_task on ${table} for insert to kc_app
        with check (exists (select from tasks t where t.id = task_id and t.tenant_id = owner_tenant_id));`,
        )
        .join('')}
      create policy close_with_task on task_answerables for update to kc_app
        using (exists (select from tasks t where t.id = task_id)) with check (exists (select from tasks t where t.id = task_id));

      create policy read_in_scope on task_words for select to kc_app
        using (${seesTask('task_words.agency_id', 'task_words.lead_agency_id', 'task_words.sector')}
          or exists (select from task_participants p where p.task_id = task_words.task_id and p.agency_id = any (${scope})));
      create policy name_own on task_words for insert to kc_app
        with check (agency_id = ${viewer} and owner_tenant_id = ${bound('tenant')}::uuid);

      create policy read_in_scope on task_tallies for select to kc_app
        using (${seesTask('task_tallies.assigner_id', 'task_tallies.agency_id', 'task_tallies.sector')});

      grant select, insert, update (last_number) on task_registers to kc_app;
      grant select, insert, update (lifecycle, stopped_on, progress, last_heard_on, risk_on, accountable_person_id,
        accountable_appointment_id, accountable_name, accountable_title, accountable_phone, responsible_person_id,
        responsible_appointment_id, responsible_name, responsible_title, responsible_phone, reported_at, grade, confirmed_at,
        returned_count, urged_count, last_urged_at, last_urged_by, changed_by_name, last_change, version) on tasks to kc_app;
      grant select, insert on task_participants, task_events, task_words to kc_app;
      grant select, insert, update (to_at) on task_answerables to kc_app;
      grant select on task_tallies to kc_app;

      -- The tallies of one state of a task.
      create function tallies_of(t tasks) returns table (agency_id uuid, assigner_id uuid, sector text, kind text, on_date date)
        language sql immutable set search_path from current as $$
          with state (is_open) as (values (t.lifecycle not in ('DONE', 'REJECTED', 'CANCELLED')))
          select t.lead_agency_id, t.agency_id, coalesce(t.sector, ''), k.kind, k.on_date
            from state cross join lateral (values
              (case when is_open then 'OPEN' else 'CLOSED' end, date '2000-01-01'),
              ('DUE', case when is_open and t.stopped_on is null then t.due_on end),
              ('RISK', case when is_open and t.stopped_on is null then t.risk_on end),
              ('LATE', case when is_open and t.stopped_on > t.due_on then t.due_on end),
              ('KEPT', case when is_open and t.stopped_on <= t.due_on then t.due_on end)) k (kind, on_date)
           where k.on_date is not null
        $$;
      -- In order of the key, so that two who write at once never wait for each other crosswise.
      create function count_tasks() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            if tg_op = 'INSERT' then
              insert into task_tallies select k.agency_id, k.assigner_id, k.sector, k.kind, k.on_date, count(*)
                from now_rows t cross join lateral tallies_of(row(t.*)::tasks) k group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                on conflict (agency_id, assigner_id, sector, kind, on_date) do update set n = task_tallies.n + excluded.n;
            else
              insert into task_tallies select c.agency_id, c.assigner_id, c.sector, c.kind, c.on_date, sum(c.change)
                from (select k.*, 1 as change from now_rows t cross join lateral tallies_of(row(t.*)::tasks) k
                      union all
                      select k.*, -1 from was_rows t cross join lateral tallies_of(row(t.*)::tasks) k) c
                group by 1, 2, 3, 4, 5 having sum(c.change) <> 0 order by 1, 2, 3, 4, 5
                on conflict (agency_id, assigner_id, sector, kind, on_date) do update set n = task_tallies.n + excluded.n;
            end if;
            return null;
          end
        $$;
      revoke execute on function count_tasks, tallies_of from public;
      create trigger count_new_tasks after insert on tasks
        referencing new table as now_rows for each statement execute function count_tasks();
      create trigger count_changed_tasks after update on tasks
        referencing old table as was_rows new table as now_rows for each statement execute function count_tasks();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table task_tallies, task_words, task_events, task_answerables, task_participants;
      drop function tallies_of; drop table tasks, task_registers; drop function count_tasks;
    `);
  }
}
