// What a task needs before its own deadline: milestones, the parts of those who cooperate, what was handed down; and who waits for whom.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const viewer = `${bound('agency')}::uuid`;
const seen = `(select agencies_seen(${viewer}))::uuid[]`;
const isJob = `${bound('worker')} is not null`;

/** Whoever works on the task: its row is the wall, and only the lead's own people plan. */
const ledByUs = `exists (select from tasks t where t.id = task_id and t.tenant_id = owner_tenant_id and t.lead_agency_id = ${viewer})`;

export class PlanTheWay1700000051000 implements MigrationInterface {
  readonly name = 'PlanTheWay1700000051000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table task_milestones (
        id uuid primary key,
        owner_tenant_id uuid not null,
        task_id uuid not null,
        title text not null check (length(title) between 3 and 300),
        due_on date not null,
        done_on date,
        done_by_name text,
        report text check (length(report) <= 4000),
        file_ids uuid[] not null default '{}',
        changed_by_name text not null,
        version integer not null default 1,
        check (done_on is null or done_by_name is not null),
        foreign key (owner_tenant_id, task_id) references tasks (tenant_id, id) on update cascade
      );
      create index milestones_of_task on task_milestones (task_id, due_on, id);
      alter table task_milestones enable row level security;
      alter table task_milestones force row level security;
      create policy owner_maintains on task_milestones to kc_owner using (true) with check (true);
      create policy read_with_task on task_milestones for select to kc_app using (exists (select from tasks t where t.id = task_id));
      create policy plan_own on task_milestones for insert to kc_app with check (${ledByUs});
      create policy move_own on task_milestones for update to kc_app using (${ledByUs}) with check (${ledByUs});
      grant select, insert, update (title, due_on, done_on, done_by_name, report, file_ids, changed_by_name, version)
        on task_milestones to kc_app;

      -- The part of whoever cooperates. The lead stands in the row too, so that no policy of it reads the task.
      alter table task_participants
        add lead_agency_id uuid,
        add part text check (length(part) <= 2000),
        add due_on date,
        add reported_on date,
        add reported_by_name text,
        add report text check (length(report) <= 4000),
        add file_ids uuid[] not null default '{}',
        add late_days integer check (late_days >= 0), -- as it was on the day of the report
        add urged_count integer not null default 0,
        add last_urged_on date,
        add changed_by_name text,
        add version integer not null default 1,
        add constraint part_is_whole check (due_on is null or part is not null),
        add constraint report_is_whole check ((reported_on is null) = (late_days is null)
          and (reported_on is null or (due_on is not null and reported_by_name is not null)));
      update task_participants p set lead_agency_id = t.lead_agency_id from tasks t where t.id = p.task_id;
      alter table task_participants alter lead_agency_id set not null;
      alter policy read_either_side on task_participants
        using (agency_id = any (${seen}) or owner_agency_id = any (${seen}) or lead_agency_id = any (${seen}));
      create policy take_part on task_participants for update to kc_app
        using (agency_id = ${viewer} or owner_agency_id = ${viewer} or lead_agency_id = ${viewer})
        with check (agency_id = ${viewer} or owner_agency_id = ${viewer} or lead_agency_id = ${viewer});
      grant update (part, due_on, reported_on, reported_by_name, report, file_ids, late_days, urged_count, last_urged_on,
        changed_by_name, version) on task_participants to kc_app;

      -- Who leads or gave the work says what is whose part; that it is done says only the agency itself.
      create function guard_part() returns trigger language plpgsql set search_path from current as $$
        declare viewer uuid := ${viewer};
        begin
          if current_user <> 'kc_app' then return new; end if;
          if (old.part, old.due_on, old.urged_count) is distinct from (new.part, new.due_on, new.urged_count)
              and viewer is distinct from old.owner_agency_id and viewer is distinct from old.lead_agency_id
            then raise exception 'only the lead shares the work out' using errcode = '42501'; end if;
          if (old.reported_on, old.report, old.file_ids, old.late_days) is distinct from
              (new.reported_on, new.report, new.file_ids, new.late_days) and viewer is distinct from old.agency_id
            then raise exception 'only the agency reports its part' using errcode = '42501'; end if;
          return new;
        end
      $$;
      revoke execute on function guard_part from public;
      create trigger guard_part before update on task_participants for each row execute function guard_part();

      -- The task's own day of risk, as the program reckons it, and the earliest thing that it waits for: together the day of risk.
      alter table tasks rename risk_on to own_risk_on;
      alter table tasks
        add waits jsonb not null default '[]',
        add waits_from date,
        add overdue_told date, -- the deadline of which the timeline tells already that it has passed
        add due_soon_told date,
        add risk_on date generated always as (case when stopped_on is null then least(own_risk_on, waits_from + 1) end) stored;
      create index tasks_turning_late on tasks (due_on) where stopped_on is null and overdue_told is distinct from due_on;
      create index tasks_turning_soon on tasks (due_on) where stopped_on is null and due_soon_told is distinct from due_on;
      grant update (overdue_told, due_soon_told) on tasks to kc_app;

      create function waits_of(p_task uuid) returns table (wait jsonb, due_on date)
        language sql stable set search_path from current as $$
          select jsonb_build_object('kind', w.kind, 'name', w.name, 'agencyId', w.agency_id, 'dueOn', w.due_on), w.due_on from (
            select 'MILESTONE' as kind, m.title as name, null::uuid as agency_id, m.due_on
              from task_milestones m where m.task_id = p_task and m.done_on is null
            union all
            select 'PART', null, p.agency_id, p.due_on
              from task_participants p where p.task_id = p_task and p.due_on is not null and p.reported_on is null
            union all
            select 'CHILD', null, c.lead_agency_id, c.due_on
              from tasks c where c.parent_id = p_task and c.due_on is not null and c.stopped_on is null) w
           order by w.due_on, w.kind, w.name, w.agency_id limit 10
        $$;
      revoke execute on function waits_of from public;
      -- With rights of its own: whoever reports his part, or a task that was handed down, may not write the task that waits for it.
      create function keep_waits() returns trigger
        language plpgsql security definer set search_path from current as $$
          declare waiting uuid := (case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0])::uuid;
          begin
            update tasks t set waits = w.waits, waits_from = w.waits_from
              from (select coalesce(jsonb_agg(x.wait order by x.due_on), '[]') as waits, min(x.due_on) as waits_from from waits_of(waiting) x) w
             where t.id = waiting and (t.waits, t.waits_from) is distinct from (w.waits, w.waits_from);
            return null;
          end
        $$;
      revoke execute on function keep_waits from public;
      create trigger keep_waits after insert or update or delete on task_milestones for each row execute function keep_waits('task_id');
      create trigger keep_waits after insert or update or delete on task_participants for each row execute function keep_waits('task_id');
      create trigger keep_waits after insert or update of due_on, stopped_on, lifecycle, lead_agency_id on tasks
        for each row when (new.parent_id is not null) execute function keep_waits('parent_id');

      -- The day turns for every agency alike: this job is nobody's, and tells what has become late or will soon be.
      create policy read_by_job on tasks for select to kc_app using (${isJob});
      create policy tell_by_job on tasks for update to kc_app using (${isJob}) with check (${isJob});
      create policy tell_by_job on task_events for insert to kc_app with check (${isJob});
      create policy tell_by_job on outbox for insert to kc_app with check (${isJob});
      alter table task_events alter actor_person_id drop not null;
    `);
    await db.query(HAND_OVER);
    await db.query(`
      update tasks t set waits = w.waits, waits_from = w.waits_from
        from (select c.parent_id as id from tasks c where c.parent_id is not null group by 1) p
          cross join lateral (select jsonb_agg(x.wait order by x.due_on) as waits, min(x.due_on) as waits_from from waits_of(p.id) x) w
       where t.id = p.id and w.waits is not null;
      -- What was late before there was a timeline of days stays untold: it is no news.
      update tasks set overdue_told = due_on where stopped_on is null and due_on < current_date;
    `);
  }

  /** Together with the tables that it stands on. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_waits on tasks; drop trigger keep_waits on task_participants;
      drop table task_milestones;
      drop function keep_waits; drop function waits_of;
    `);
  }
}

/** As before, but the part of whoever cooperates goes over as it stands instead of being forgotten, and the lead is kept in its row. */
const HAND_OVER = `
      create or replace function hand_over_tasks(p_from uuid, p_to uuid, p_by text)
        returns table (task_id uuid, owner_tenant_id uuid, owner_agency_id uuid, was_led boolean, was_given boolean, took_part boolean,
          accountable_id uuid, responsible_id uuid)
        language plpgsql security definer set search_path from current as $$
          declare r tasks; successor_tenant uuid; new_lead uuid; helping uuid[]; owning record;
          begin
            if may_hand_over(p_from, p_to) is not true then raise exception 'not a succession' using errcode = '42501'; end if;
            select a.tenant_id into strict successor_tenant from agencies a where a.id = p_to;
            for r in
              select t.* from tasks t where t.is_open and t.id in (
                select l.id from tasks l where l.lead_agency_id = p_from and l.is_open
                union select g.id from tasks g where g.agency_id = p_from and g.is_open
                union select p.task_id from task_participants p where p.agency_id = p_from)
              order by t.id for update
            loop
              was_led := r.lead_agency_id = p_from;
              was_given := r.agency_id = p_from;
              took_part := p_from = any (r.cooperating_ids);
              new_lead := case when was_led then p_to else r.lead_agency_id end;
              -- In the order in which they were named; whoever leads does not cooperate as well.
              select coalesce(array_agg(c.id order by c.place), '{}') into helping
                from (select n.id, min(n.place) as place from unnest(array_replace(r.cooperating_ids, p_from, p_to))
                      with ordinality n (id, place) where n.id <> new_lead group by n.id) c;
              update task_participants p set agency_id = p_to, tenant_id = successor_tenant
                where p.task_id = r.id and p.agency_id = p_from and p_to = any (helping)
                  and not exists (select from task_participants o where o.task_id = r.id and o.agency_id = p_to);
              delete from task_participants p where p.task_id = r.id and p.agency_id <> all (helping);
              update tasks t set cooperating_ids = helping, lead_agency_id = new_lead,
                  lead_tenant_id = case when was_led then successor_tenant else t.lead_tenant_id end,
                  agency_id = case when was_given then p_to else t.agency_id end,
                  tenant_id = case when was_given then successor_tenant else t.tenant_id end,
                  register_agency_id = case when was_given then coalesce(t.register_agency_id, p_from) else t.register_agency_id end,
                  changed_by_name = p_by, last_change = 'handOver', version = t.version + 1
                where t.id = r.id
                returning t.tenant_id, t.agency_id, t.lead_agency_id into owning;
              update task_participants p set owner_agency_id = owning.agency_id, lead_agency_id = owning.lead_agency_id
                where p.task_id = r.id and (was_given or was_led);
              update task_words w set agency_id = owning.agency_id, lead_agency_id = owning.lead_agency_id where w.task_id = r.id;
              insert into file_readers (file_tenant_id, file_id, agency_id, sector)
                select f.file_tenant_id, f.file_id, p_to, f.sector from file_readers f
                 where f.agency_id = p_from and f.file_id in (select unnest(e.file_ids) from task_events e where e.task_id = r.id)
                on conflict do nothing;
              task_id := r.id; owner_tenant_id := owning.tenant_id; owner_agency_id := owning.agency_id;
              accountable_id := r.accountable_appointment_id;
              responsible_id := r.responsible_appointment_id;
              return next;
            end loop;
          end
        $$;`;
