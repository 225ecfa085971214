// What an agency has in its sight, counted by sector too: a list of one sector says its total without adding up every agency.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each state and date of a task counts as; `t` is the task. */
const kindsOf = (t: string, more = '') => `(values
      (case when ${t}.is_open then 'OPEN' else 'CLOSED' end, date '2000-01-01'),
      ('DUE', case when ${t}.is_open and ${t}.stopped_on is null then ${t}.due_on end),
      ('RISK', case when ${t}.is_open and ${t}.stopped_on is null then ${t}.risk_on end),
      ('LATE', case when ${t}.is_open and ${t}.stopped_on > ${t}.due_on then ${t}.due_on end),
      ('KEPT', case when ${t}.is_open and ${t}.stopped_on <= ${t}.due_on then ${t}.due_on end)${more}) k (kind, on_date)`;

/** What waits for the assigner's and the lead's own decision: counted for them alone. */
const WAITING = `,
      ('TO_CONFIRM', case when c.lifecycle = 'WAITING_CONFIRMATION' then date '2000-01-01' end),
      ('TO_ACCEPT', case when c.lifecycle = 'ASSIGNED' then date '2000-01-01' end)`;

const columns = (rows: string, sign: number) =>
  `select agency_id, lead_agency_id, sector, lifecycle, is_open, stopped_on, due_on, risk_on, ${sign} as sign from ${rows}`;

/** Everybody who sees a task once, by whichever of the ways of its policy. */
const viewersOf = (task: string) => `
  select s.viewer_agency from agency_scope s where s.visible_agency = ${task}.agency_id and s.sector = '*'
  union select s.viewer_agency from agency_scope s where s.visible_agency = ${task}.lead_agency_id and s.sector = '*'
  union select s.viewer_agency from agency_scope s where s.visible_agency = ${task}.lead_agency_id and s.sector = ${task}.sector`;

/** Every number twice: among all, and within its sector if it has one. */
const sums = (sector: string) => `unnest(array['', ${sector}]) as part (sector)`;

const writeDown = (changed: string) => `
  insert into task_sight_tallies (viewer_id, kind, sector, on_date, n)
  with kinds as materialized (
    select c.agency_id, c.lead_agency_id, c.sector, k.kind, k.on_date, sum(c.sign) as n
      from (${changed}) c cross join lateral ${kindsOf('c', WAITING)}
     where k.on_date is not null group by 1, 2, 3, 4, 5 having sum(c.sign) <> 0),
  seen as (
    select v.viewer_agency as viewer_id, k.kind, k.sector, k.on_date, k.n from kinds k cross join lateral (${viewersOf('k')}) v
     where k.kind not in ('TO_CONFIRM', 'TO_ACCEPT')
    union all
    select case k.kind when 'TO_CONFIRM' then k.agency_id else k.lead_agency_id end, k.kind, k.sector, k.on_date, k.n
      from kinds k where k.kind in ('TO_CONFIRM', 'TO_ACCEPT'))
  select s.viewer_id, s.kind, part.sector, s.on_date, sum(s.n) from seen s cross join ${sums('s.sector')}
   where part.sector is not null group by 1, 2, 3, 4 having sum(s.n) <> 0`;

/** Tasks that come into sight, or go out of it, by these rows of the closure and by no other row. */
const turned = (sign: number) => `
  insert into task_sight_tallies (viewer_id, kind, sector, on_date, n)
  with seen as materialized (
    select distinct r.viewer_agency, t.id, t.sector, t.is_open, t.stopped_on, t.due_on, t.risk_on
      from turned_rows r join tasks t on (r.sector = '*' and t.agency_id = r.visible_agency)
        or (t.lead_agency_id = r.visible_agency and r.sector in ('*', t.sector))
     where not exists (select from agency_scope s where s.viewer_agency = r.viewer_agency
         and ((s.sector = '*' and s.visible_agency in (t.agency_id, t.lead_agency_id))
           or (s.visible_agency = t.lead_agency_id and s.sector = t.sector))
         and not exists (select from turned_rows o where o.viewer_agency = s.viewer_agency
           and o.visible_agency = s.visible_agency and o.sector = s.sector)))
  select s.viewer_agency, k.kind, part.sector, k.on_date, ${sign} * count(*)
    from seen s cross join lateral ${kindsOf('s')} cross join ${sums('s.sector')}
   where k.on_date is not null and part.sector is not null group by 1, 2, 3, 4`;

export class TallySectors1700000042000 implements MigrationInterface {
  readonly name = 'TallySectors1700000042000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Nobody writes a task by the old counting while all are counted anew.
      lock table tasks, agency_scope in share row exclusive mode;

      create or replace function tally_sights() returns trigger
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
      create or replace function turn_sights() returns trigger
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

      drop index sight_of_viewer;
      truncate task_sight_tallies;
      ${writeDown(columns('tasks', 1))};
      create index sight_of_viewer on task_sight_tallies (viewer_id, sector, kind, on_date) include (n);
      -- The guide of a sector reads along it instead of passing by the twelve others.
      create index tasks_of_sector on tasks (sector, urgent_on, id);
      create index open_tasks_of_sector on tasks (sector, urgent_on, id) where is_open;
      -- Chosen for what is at risk, it collected all that runs in the province, once for every agency of the viewer.
      drop index tasks_by_risk;
      comment on column task_sight_tallies.sector is 'the sector of the tasks counted; empty for the sum of all, sectors and none';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('The counters of sectors are not taken away: the former counting cannot read them.'),
    );
  }
}
