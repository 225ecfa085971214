// The obligations board by the same counters, for an agency and those right below it.

export interface Asked {
  readonly under: string;
  readonly today: string;
}

const sumOf = (condition: string) => `coalesce(sum(k.n) filter (where ${condition}), 0)::integer`;

export const board = ({ under, today }: Asked): string => `
  with wanted as materialized (
      select v.agency_id as id, v.name, v.short_name from agency_versions v where (v.agency_id = ${under} or v.parent_id = ${under})
        and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})),
    read as (
      select k.agency_id as id, ${sumOf(`k.kind in ('DONE', 'UNFINISHED')`)} as total, ${sumOf(`k.kind = 'UNFINISHED'`)} as open,
             ${sumOf(`k.kind = 'DUE' and k.on_date < ${today}`)} as late
        from receipt_tallies k where k.agency_id = any (array(select id from wanted)) group by 1),
    work as (
      select k.agency_id as id, ${sumOf(`k.kind in ('OPEN', 'CLOSED')`)} as total, ${sumOf(`k.kind = 'OPEN'`)} as open,
             ${sumOf(`k.kind = 'LATE' or (k.kind = 'DUE' and k.on_date < ${today})`)} as late
        from task_tallies k where k.agency_id = any (array(select id from wanted)) group by 1),
    concluded as (
      select t.lead_agency_id as id, count(*)::integer as total, count(*) filter (where t.is_open)::integer as open,
             count(*) filter (where t.is_open and t.late_after < ${today})::integer as late
        from tasks t where t.directive_id = any (array(select d.id from directives d where d.form <> 'DOCUMENT'))
         and t.lead_agency_id = any (array(select id from wanted)) group by 1)
  select w.id as agency_id, w.name as agency_name, w.short_name as agency_short_name,
         coalesce(r.total, 0) as read_total, coalesce(r.open, 0) as read_open, coalesce(r.late, 0) as read_late,
         coalesce(k.total, 0) as work_total, coalesce(k.open, 0) as work_open, coalesce(k.late, 0) as work_late,
         coalesce(c.total, 0) as concluded_total, coalesce(c.open, 0) as concluded_open, coalesce(c.late, 0) as concluded_late
    from wanted w left join read r on r.id = w.id left join work k on k.id = w.id left join concluded c on c.id = w.id
   order by w.id`;
