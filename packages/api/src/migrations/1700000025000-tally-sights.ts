// What an agency has in its sight, counted for that agency: the home page's numbers, whatever the size of the province.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/** The kinds of task_tallies, and what waits for the assigner's and the lead's own decision, by sector as a deputy has it. */
const kindsOf = (changed: string) => `
  select c.agency_id, c.lead_agency_id, c.sector, k.kind, k.on_date, sum(c.sign) as n
    from (${changed}) c cross join lateral (values
      (case when c.is_open then 'OPEN' else 'CLOSED' end, date '2000-01-01'),
      ('DUE', case when c.is_open and c.stopped_on is null then c.due_on end),
      ('RISK', case when c.is_open and c.stopped_on is null then c.risk_on end),
      ('LATE', case when c.is_open and c.stopped_on > c.due_on then c.due_on end),
      ('KEPT', case when c.is_open and c.stopped_on <= c.due_on then c.due_on end),
      ('TO_CONFIRM', case when c.lifecycle = 'WAITING_CONFIRMATION' then date '2000-01-01' end),
      ('TO_ACCEPT', case when c.lifecycle = 'ASSIGNED' then date '2000-01-01' end)) k (kind, on_date)
   where k.on_date is not null
   group by 1, 2, 3, 4, 5 having sum(c.sign) <> 0`;

const columns = (rows: string, sign: number) =>
  `select agency_id, lead_agency_id, sector, lifecycle, is_open, stopped_on, due_on, risk_on, ${sign} as sign from ${rows}`;

/** Everybody who sees a task once, by whichever of the ways of its policy. */
const viewersOf = (task: string) => `
  select s.viewer_agency from agency_scope s where s.visible_agency = ${task}.agency_id and s.sector = '*'
  union select s.viewer_agency from agency_scope s where s.visible_agency = ${task}.lead_agency_id and s.sector = '*'
  union select s.viewer_agency from agency_scope s where s.visible_agency = ${task}.lead_agency_id and s.sector = ${task}.sector`;

const writeDown = (changed: string) => `
  insert into task_sight_tallies (viewer_id, kind, sector, on_date, n)
  with kinds as materialized (${kindsOf(changed)})
  select v.viewer_agency, k.kind, '', k.on_date, sum(k.n) from kinds k cross join lateral (${viewersOf('k')}) v
   where k.kind not in ('TO_CONFIRM', 'TO_ACCEPT') group by 1, 2, 4 having sum(k.n) <> 0
  union all
  select case k.kind when 'TO_CONFIRM' then k.agency_id else k.lead_agency_id end, k.kind, coalesce(k.sector, ''), k.on_date, sum(k.n)
    from kinds k where k.kind in ('TO_CONFIRM', 'TO_ACCEPT') group by 1, 2, 3, 4 having sum(k.n) <> 0`;

/** Tasks that come into sight, or go out of it, by these rows of the closure and by no other row. */
const turned = (sign: number) => `
  insert into task_sight_tallies (viewer_id, kind, sector, on_date, n)
  with seen as materialized (
    select distinct r.viewer_agency, t.id, t.is_open, t.stopped_on, t.due_on, t.risk_on
      from turned_rows r join tasks t on (r.sector = '*' and t.agency_id = r.visible_agency)
        or (t.lead_agency_id = r.visible_agency and r.sector in ('*', t.sector))
     where not exists (select from agency_scope s where s.viewer_agency = r.viewer_agency
         and ((s.sector = '*' and s.visible_agency in (t.agency_id, t.lead_agency_id))
           or (s.visible_agency = t.lead_agency_id and s.sector = t.sector))
         and not exists (select from turned_rows o where o.viewer_agency = s.viewer_agency
           and o.visible_agency = s.visible_agency and o.sector = s.sector)))
  select s.viewer_agency, k.kind, '', k.on_date, ${sign} * count(*)
    from seen s cross join lateral (values
      (case when s.is_open then 'OPEN' else 'CLOSED' end, date '2000-01-01'),
      ('DUE', case when s.is_open and s.stopped_on is null then s.due_on end),
      ('RISK', case when s.is_open and s.stopped_on is null then s.risk_on end),
      ('LATE', case when s.is_open and s.stopped_on > s.due_on then s.due_on end),
      ('KEPT', case when s.is_open and s.stopped_on <= s.due_on then s.due_on end)) k (kind, on_date)
   where k.on_date is not null group by 1, 2, 4`;

export class TallySights1700000025000 implements MigrationInterface {
  readonly name = 'TallySights1700000025000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Rows are only added, so that two who write never wait for each other; a job adds them up now and then.
      create table task_sight_tallies (
        viewer_id uuid not null, -- the agency that sees the tasks
        kind text not null check (kind in ('OPEN', 'CLOSED', 'DUE', 'RISK', 'LATE', 'KEPT', 'TO_CONFIRM', 'TO_ACCEPT')),
        sector text not null, -- of what waits for a decision; '' for none, and for all other kinds
        on_date date not null,
        n integer not null
      );
      create index sight_of_viewer on task_sight_tallies (viewer_id, kind, on_date) include (sector, n);
      create index scope_of_visible on agency_scope (visible_agency, sector, viewer_agency);

      alter table task_sight_tallies enable row level security;
      alter table task_sight_tallies force row level security;
      create policy owner_maintains on task_sight_tallies to kc_owner using (true) with check (true);
      create policy read_own on task_sight_tallies for select to kc_app using (viewer_id = ${bound('agency')}::uuid
        or ${bound('worker')} = 'tasks.tally');
      create policy add_up on task_sight_tallies for insert to kc_app with check (${bound('worker')} = 'tasks.tally');
      create policy take_away on task_sight_tallies for delete to kc_app using (${bound('worker')} = 'tasks.tally');
      grant select, insert, delete on task_sight_tallies to kc_app;

      -- While somebody changes who sees whom, nobody counts by what was before; the key is the hierarchy's own.
      create function tally_sights() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            perform pg_advisory_xact_lock_shared(5102001, hashtext(tg_table_schema));
            if tg_op = 'INSERT' then
              ${writeDown(columns('now_rows', 1))};
            else
              ${writeDown(`${columns('now_rows', 1)} union all ${columns('was_rows', -1)}`)};
            end if;
            return null;
          end
        $$;
      create trigger tally_sights_of_new after insert on tasks
        referencing new table as now_rows for each statement execute function tally_sights();
      create trigger tally_sights_of_changed after update on tasks
        referencing old table as was_rows new table as now_rows for each statement execute function tally_sights();

      create function turn_sights() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            if tg_op = 'INSERT' then
              ${turned(1)};
            else
              ${turned(-1)};
            end if;
            return null;
          end
        $$;
      create trigger turn_sights_on after insert on agency_scope
        referencing new table as turned_rows for each statement execute function turn_sights();
      create trigger turn_sights_off after delete on agency_scope
        referencing old table as turned_rows for each statement execute function turn_sights();
      revoke execute on function tally_sights, turn_sights from public;

      -- What stands already.
      ${writeDown(columns('tasks', 1))};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger turn_sights_off on agency_scope; drop trigger turn_sights_on on agency_scope;
      drop trigger tally_sights_of_changed on tasks; drop trigger tally_sights_of_new on tasks;
      drop function turn_sights; drop function tally_sights;
      drop index scope_of_visible; drop table task_sight_tallies;
    `);
  }
}
