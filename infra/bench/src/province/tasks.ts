// Tasks and everything that stands beside them: numbers, partners, who answers, what happened, words, counters.
import { RISK_RULES, ruleOn, tokens } from '@ky-cuong/shared';
import type { Client } from 'pg';
import { SECTORS } from './agencies.ts';
import { RARE, type Size } from './sizes.ts';

const TOPICS = [
  'Rà soát thủ tục hành chính',
  'Sửa chữa trường học',
  'Kiểm tra an toàn thực phẩm',
  'Giải ngân vốn đầu tư',
  'Chuyển đổi số cơ quan',
  'Cấp nước sạch nông thôn',
  'Tiêm chủng mở rộng',
];
const PRODUCT = 'Báo cáo kết quả';
const CHUNK = 100_000;
/** Of so many one has the rare words. */
const SELDOM = 211;

/**
 * The plan of a chunk. `s` is the number by whose luck a task goes: a part of a greater task shares its fate, so that
 * nothing is done before its parts are. $1 from, $2 to, $3 ways, $4 tasks, $5 open share, $6 recent ones, $7 days, $8 today.
 */
const PLAN = `
  insert into plan
  select i, s, case when s <> i and state not in ('ASSIGNED', 'REJECTED', 'CANCELLED') then made_id('20', s) end,
         case when s <> i and state = 'WAITING_CONFIRMATION' then 'DONE' else state end, w.assigner, w.assigner_tenant, w.lead, w.lead_tenant,
         coalesce(w.sector, case when i % 9 > 0 then ($9::text[])[1 + i % 8] end), assigned_on,
         case when s % 20 <> 3 or state not in ('IN_PROGRESS', 'ACCEPTED') then due_on end,
         case when state in ('DONE', 'CANCELLED') then least(greatest(due_on - 5 + s * 13 % 12, assigned_on + 2), $8::date - 1)
              when state = 'REJECTED' then assigned_on + 1 when state = 'WAITING_CONFIRMATION' then $8::date - 1 - s % 9 end,
         case when state in ('DONE', 'WAITING_CONFIRMATION') then 100 when state in ('IN_PROGRESS', 'RETURNED') then 10 + s * 7 % 9 * 10 else 0 end,
         case when state in ('IN_PROGRESS', 'RETURNED') then greatest($8::date - s * 11 % 9, assigned_on) else assigned_on end,
         case when w.is_chairs and i % 2 = 0 or w.shift is not null and i % 10 < 3 then 1 + i % $10::integer end, 'NV-' || extract(year from assigned_on) || '-'
           || lpad(i::text, greatest(4, length(i::text)), '0'), 1 + i % ${TOPICS.length}
    from (select i, case when w.shift is not null and w.n % 8 = 0 and i / $3::integer % 4 = 0 and i + w.shift > 0 then i + w.shift else i end as s, w.*
            from generate_series($1::integer, $2::integer) i join ways w on w.n = i % $3::integer) w
    cross join lateral (select case
        when s > $4::integer - $6::integer then (array['WAITING_CONFIRMATION', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'IN_PROGRESS'])[1 + s % 5]
        when s::bigint * 7919 % 10007 < $5::float * 10007 then (array['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'ACCEPTED', 'RETURNED'])[1 + s % 5]
        when s % 25 = 0 then 'CANCELLED' when s % 40 = 1 then 'REJECTED' else 'DONE' end) l (state)
    cross join lateral (select state not in ('DONE', 'CANCELLED', 'REJECTED')) o (is_open)
    cross join lateral (select $8::date - case when is_open then 10 + (s * 31 % 190) else 60 + (s * 31 % $7::integer) end) a (assigned_on)
    cross join lateral (select case when is_open then greatest($8::date + (s * 17 % 240) - 40, assigned_on + 1) else assigned_on + 30 + s % 60 end) d (due_on)`;

const TABLE = `
  create temporary table plan (i bigint, s bigint, parent_id uuid, state text, assigner uuid, assigner_tenant uuid, lead uuid, lead_tenant uuid,
    sector text, assigned_on date, due_on date, stopped_on date, progress integer, heard_on date, directive integer, code text, topic integer)`;

/** $1 silent days, $2 points of the gap, $3 topics, $4 the issuer of directives, $5 his tenant. */
const TASKS = `
  insert into tasks (id, tenant_id, agency_id, lead_tenant_id, lead_agency_id, cooperating_ids, code, batch_id, title, expected_product, sector,
    directive_tenant_id, directive_agency_id, directive_id, clause_id, parent_tenant_id, parent_id, lifecycle, starts_on, due_on, term, stopped_on,
    progress, last_heard_on, own_risk_on, assigned_by_id, assigned_by_name, assigned_by_title, assigned_at, accountable_person_id,
    accountable_appointment_id, accountable_name, accountable_title, accountable_phone, responsible_person_id, responsible_appointment_id,
    responsible_name, responsible_title, responsible_phone, reported_at, grade, confirmed_at, returned_count, changed_by_name, last_change, version)
  select made_id('20', i), assigner_tenant, assigner, lead_tenant, lead, case when i % 10 = 7 then array[partner.agency] else '{}' end, code,
         made_id('ff', i), ($3::text[])[topic] || ' ' || i || case when i % ${SELDOM} = 0 then ' ${RARE}' else '' end, case when i % 3 = 0 then '${PRODUCT}' end, p.sector,
         case when directive is not null then $5::uuid end, case when directive is not null then $4::uuid end, made_id('11', directive),
         made_id('12', directive * 2 + i % 2), case when parent_id is not null then a.tenant end, parent_id, state, assigned_on, due_on,
         case when due_on is not null then json_build_object('from', assigned_on, 'on', due_on) end, stopped_on, progress, heard_on,
         case when stopped_on is null then least(heard_on + $1::integer, due_on + 1,
           assigned_on + ceil((progress + $2::integer) * (due_on - assigned_on) / 100.0)::integer) end,
         head.person, head.name, head.title, assigned_on, seat.person, seat.appointment, seat.name, seat.title, seat.phone,
         doer.person, doer.appointment, doer.name, doer.title, doer.phone, case when state in ('DONE', 'WAITING_CONFIRMATION') then stopped_on end,
         case when state = 'DONE' then 'GOOD' end, case when state = 'DONE' then stopped_on + 1 end, (state = 'RETURNED')::integer,
         case when state in ('ASSIGNED', 'DONE', 'RETURNED', 'CANCELLED') then head.name else seat.name end,
         case state when 'ASSIGNED' then 'create' when 'ACCEPTED' then 'accept' when 'IN_PROGRESS' then 'reportProgress' when 'RETURNED' then 'return'
           when 'DONE' then 'confirm' when 'WAITING_CONFIRMATION' then 'reportDone' when 'REJECTED' then 'reject' else 'cancel' end,
         case state when 'ASSIGNED' then 1 when 'ACCEPTED' then 2 when 'REJECTED' then 2 when 'IN_PROGRESS' then 3 when 'WAITING_CONFIRMATION' then 3 else 4 end
    from plan p join seats head on head.agency = p.assigner and head.place = 0 join seats seat on seat.agency = p.lead and seat.place = 0
    join seats doer on doer.agency = p.lead and doer.place = 3 join targets partner on partner.t = i / 10 % 20
    left join lateral (select v.tenant_id as tenant from agency_versions v where v.parent_id is null) a on true`;

const EVENTS = `
  insert into task_events (id, owner_tenant_id, task_id, action, at, actor_person_id, actor_name, actor_title, agency_id, agency_name, note, progress, grade)
  select made_id('21', i * 8 + e.n), assigner_tenant, made_id('20', i), e.action, e.at, who.person, who.name, who.title, who.agency, who.agency_name,
         e.note, e.progress, e.grade
    from plan p cross join lateral (values
      (0, 'create', assigned_on::timestamptz, true, null, null::integer, null),
      (1, case when state = 'REJECTED' then 'reject' when state <> 'ASSIGNED' then 'accept' end, assigned_on + interval '1 day', false,
          case when state = 'REJECTED' then 'Không thuộc thẩm quyền' end, null, null),
      (2, case when state in ('IN_PROGRESS', 'RETURNED') then 'reportProgress' when state in ('DONE', 'WAITING_CONFIRMATION') then 'reportDone' end,
          coalesce(stopped_on, heard_on) + interval '9 hours', false, 'Đã làm xong một phần', progress, null),
      (3, case state when 'DONE' then 'confirm' when 'RETURNED' then 'return' when 'CANCELLED' then 'cancel' end,
          coalesce(stopped_on, heard_on) + interval '1 day', true, case when state <> 'DONE' then 'Xem lại' end, null, case when state = 'DONE' then 'GOOD' end)
      ) e (n, action, at, is_head, note, progress, grade)
    join seats who on who.place = 0 and who.agency = case when e.is_head then p.assigner else p.lead end
   where e.action is not null`;

const BESIDE = [
  EVENTS,
  `insert into task_answerables (id, owner_tenant_id, task_id, kind, tenant_id, agency_id, person_id, appointment_id, name, title, phone, from_at)
   select made_id('22', i * 8 + k.place), assigner_tenant, made_id('20', i), k.kind, lead_tenant, lead, s.person, s.appointment, s.name, s.title, s.phone, assigned_on
     from plan cross join (values (0, 'ACCOUNTABLE_HEAD'), (3, 'RESPONSIBLE_OFFICIAL')) k (place, kind)
     join seats s on s.agency = lead and s.place = k.place`,
  `insert into task_participants (owner_tenant_id, owner_agency_id, lead_agency_id, task_id, tenant_id, agency_id)
   select assigner_tenant, assigner, lead, made_id('20', i), t.tenant, t.agency from plan join targets t on t.t = i / 10 % 20 where i % 10 = 7`,
];

/** $1 the folded words of each topic, $2 those of the product, $3 the rare ones. */
const WORDS = `
  insert into task_words (owner_tenant_id, agency_id, lead_agency_id, sector, task_id, word)
  select assigner_tenant, assigner, lead, sector, made_id('20', i), w.word from plan cross join lateral (
    select distinct word from unnest(array['#' || i, '#nv' || split_part(code, '-', 2) || i] || string_to_array(lower(code), '-') || string_to_array(($1::text[])[topic], ' ') || array[i::text]
      || case when i % 3 = 0 then $2::text[] else '{}' end || case when i % ${SELDOM} = 0 then $3::text[] else '{}' end) word) w`;

const SUMS = [
  `insert into task_registers (tenant_id, agency_id, year, last_number)
   select tenant_id, agency_id, split_part(code, '-', 2)::integer, max(split_part(code, '-', 3)::integer) from tasks group by 1, 2, 3`,
  // As the job does that adds up what the triggers have counted piece by piece.
  `with gone as (delete from task_sight_tallies returning *)
   insert into task_sight_tallies (viewer_id, kind, sector, on_date, n)
   select viewer_id, kind, sector, on_date, sum(n) from gone group by 1, 2, 3, 4 having sum(n) <> 0`,
  `with gone as (delete from directive_tallies returning *)
   insert into directive_tallies (agency_id, directive_id, n) select agency_id, directive_id, sum(n) from gone group by 1, 2 having sum(n) <> 0`,
];

interface Wanted {
  readonly size: Size;
  readonly today: string;
  readonly ways: number;
  readonly issuer: { readonly id: string; readonly tenantId: string };
}

export async function insertTasks(db: Client, { size, today, ways, issuer }: Wanted): Promise<void> {
  const { silentDays, gapPoints } = ruleOn(RISK_RULES, today);
  await db.query(TABLE);
  for (let from = 1; from <= size.tasks; from += CHUNK) {
    const to = Math.min(from + CHUNK - 1, size.tasks);
    const { tasks, openShare, recent, days, directives } = size;
    await db.query('truncate plan');
    await db.query(PLAN, [from, to, ways, tasks, openShare, recent, days, today, [...SECTORS], directives]);
    await db.query(TASKS, [silentDays, gapPoints, TOPICS, issuer.id, issuer.tenantId]);
    for (const statement of BESIDE) await db.query(statement);
    await db.query(WORDS, [TOPICS.map((topic) => tokens(topic).join(' ')), [...tokens(PRODUCT)], [...tokens(RARE)]]);
  }
  for (const statement of SUMS) await db.query(statement);
}
