// The chair's directives over the years, what each agency did with them, and who has read them; and two wide ones for the matrix.
import { tokens } from '@ky-cuong/shared';
import type { Client } from 'pg';
import type { MadeAgency } from './agencies.ts';
import { MATRIX, RARE, type Size, UNREAD } from './sizes.ts';

const ABSTRACT = 'Về việc đẩy mạnh kỷ cương';
const CLAUSE = 'Rà soát và báo cáo';
const WORDS = [...new Set([...tokens(ABSTRACT), ...tokens(CLAUSE), ...tokens('UBND tỉnh Thử Nghiệm')])];
/** The youngest of the chair's are conclusions of meetings, few as they are. */
const CONCLUSIONS = 12;
/** Of so many one has the rare words. */
const SELDOM = 17;
/** Of so many of the youngest, some agencies have not finished. */
const UNFINISHED = 60;

/** $1 first number, $2 last number, $3 of how many, $4 today, $5 the days they reach back over, $6 the issuer, $7 words, $8 the rare ones. */
const DIRECTIVES = `
  with made as (
    insert into directives (id, tenant_id, agency_id, stage, form, document_type, number, register_year, register_key, issuer_kind, issuer_id,
      issuer_name, signatory_name, signatory_title, urgency, abstract, issued_on, disseminate_by, registered_at, registered_by, registered_by_name,
      registered_by_title, sent_at, sent_by, sent_by_name, changed_by_name, version)
    select made_id('11', n), v.tenant_id, v.agency_id, 'ISSUED', case when n > $3::integer - ${CONCLUSIONS} and n <= $3::integer then 'CONCLUSION' else 'DOCUMENT' end, 'CV', n || '/UBND', extract(year from day), n::text, 'AGENCY', v.agency_id,
           v.name, h.name, h.title, 'NORMAL', '${ABSTRACT} ' || n || case when n % ${SELDOM} = 0 then ' ${RARE}' else '' end, day, day + 10, day, h.person, h.name, h.title, day, h.person, h.name, h.name, 2
      from generate_series($1::integer, $2::integer) n
      cross join lateral (select $4::date - 1 - (($3::integer - least(n, $3::integer)) * $5::integer / $3::integer)) d (day)
      join agency_versions v on v.agency_id = $6 join seats h on h.agency = v.agency_id and h.place = 0
    returning id, tenant_id, agency_id, register_key),
  clauses as (
    insert into directive_clauses (id, tenant_id, agency_id, directive_id, position, label, text)
    select made_id('12', made.register_key::bigint * 2 + k), tenant_id, agency_id, made.id, k + 1, 'Điểm ' || k + 1, '${CLAUSE}'
      from made cross join generate_series(0, 1) k)
  insert into directive_tokens (tenant_id, agency_id, directive_id, token)
  select tenant_id, agency_id, made.id, word from made cross join unnest($7::text[] || array[register_key, '#' || register_key, '#' || register_key || 'ubnd']
      || case when register_key::bigint % ${SELDOM} = 0 then $8::text[] else '{}' end) word`;

/** $1 the last number. An agency takes one day to receive, and five to finish. */
const RECEIPTS = `
  insert into directive_receipts (id, owner_tenant_id, owner_agency_id, directive_id, sender_tenant_id, sender_agency_id, tenant_id, agency_id,
    agency_kind, agency_level, agency_sort, issued_on, state, since, plan, disseminate_by, sent_on, sent_at, sent_by_name, received_at, received_by,
    received_by_name, done_on, done_at, people_count, acknowledged_count, changed_by_name, version)
  select made_id('13', n * 20 + t.t), d.tenant_id, d.agency_id, d.id, d.tenant_id, d.agency_id, t.tenant, t.agency, t.kind, t.level, t.sort,
         d.issued_on, state, d.issued_on + case state when 'SENT' then 0 when 'DONE' then 5 else 1 end, case when is_listed then 'LEADERS' end,
         d.disseminate_by, d.issued_on, d.issued_on, d.sent_by_name, case when state <> 'SENT' then d.issued_on + 1 end,
         case when state <> 'SENT' then h.person end, case when state <> 'SENT' then h.name end, case when state = 'DONE' then d.issued_on + 5 end,
         case when state = 'DONE' then d.issued_on + 5 end, case when is_listed then 3 else 0 end,
         case state when 'DONE' then 3 when 'DISSEMINATING' then 1 else 0 end, coalesce(h.name, d.sent_by_name), 2
    from directives d cross join lateral (select d.register_key::integer) r (n) cross join targets t
    join seats h on h.agency = t.agency and h.place = 0
    cross join lateral (select case when n <= $1::integer - ${UNFINISHED} then 'DONE'
      else (array['SENT', 'RECEIVED', 'DISSEMINATING', 'DONE', 'DONE', 'DONE'])[1 + (n + t.t) % 6] end) s (state)
    cross join lateral (select state in ('DISSEMINATING', 'DONE')) l (is_listed)
   where n <= $1::integer`;

/** Three leaders a list; on one that is not finished the head has read it, his deputies have not. */
const READINGS = `
  insert into acknowledgements (id, owner_tenant_id, owner_agency_id, sender_agency_id, directive_id, receipt_id, tenant_id, agency_id, person_id,
    person_name, person_sort, appointment_id, post_title, state, added_at, opened_at, acknowledged_at)
  select made_id('14', row_number() over (order by r.id, p.place)), r.owner_tenant_id, r.owner_agency_id, r.sender_agency_id, r.directive_id, r.id,
         r.tenant_id, r.agency_id, p.person, p.name, p.sort, p.appointment, p.title, case when is_read then 'ACKNOWLEDGED' else 'PENDING' end,
         r.received_at, case when is_read then r.since end, case when is_read then r.since end
    from directive_receipts r join seats p on p.agency = r.agency_id and p.place < 3
    cross join lateral (select r.state = 'DONE' or p.place = case when r.issued_on >= $1::date - 3 then 1 else 0 end) k (is_read)
   where r.plan = 'LEADERS'`;

/** $1 number, $2 the issuer, $3 how many people read it. Everybody in twelve agencies below; every third has read it. */
const WIDE = `
  with sent as (
    insert into directive_receipts (id, owner_tenant_id, owner_agency_id, directive_id, sender_tenant_id, sender_agency_id, tenant_id, agency_id,
      agency_kind, agency_level, agency_sort, issued_on, state, since, plan, disseminate_by, sent_on, sent_at, sent_by_name, received_at,
      received_by, received_by_name, people_count, acknowledged_count, changed_by_name, version)
    select made_id('13', $1::bigint * 1000 + row_number() over (order by v.agency_id)), d.tenant_id, d.agency_id, d.id, d.tenant_id, d.agency_id,
           v.tenant_id, v.agency_id, v.kind, v.level, lower(v.name), d.issued_on, 'DISSEMINATING', d.issued_on + 1, 'AGENCY_ALL', d.disseminate_by,
           d.issued_on, d.issued_on, d.sent_by_name, d.issued_on + 1, h.person, h.name, $3::integer, $3::integer / 3, h.name, 3
      from directives d join agency_versions v on v.parent_id = d.agency_id and v.kind in ('PEOPLES_COMMITTEE', 'CENTRE')
      join seats h on h.agency = v.agency_id and h.place = 0
     where d.id = made_id('11', $1::bigint) and d.agency_id = $2
    returning *)
  insert into acknowledgements (id, owner_tenant_id, owner_agency_id, sender_agency_id, directive_id, receipt_id, tenant_id, agency_id, person_id,
    person_name, person_sort, appointment_id, post_title, state, added_at, opened_at, acknowledged_at)
  select made_id('14', $1::bigint * 1000000 + row_number() over (order by r.id, p.place)), r.owner_tenant_id, r.owner_agency_id, r.sender_agency_id,
         r.directive_id, r.id, r.tenant_id, r.agency_id, p.person, p.name, p.sort, p.appointment, p.title,
         case p.place % 3 when 2 then 'ACKNOWLEDGED' when 1 then 'OPENED' else 'PENDING' end, r.received_at,
         case when p.place % 3 > 0 then r.received_at end, case when p.place % 3 = 2 then r.received_at end
    from sent r join seats p on p.agency = r.agency_id and p.place < $3::integer`;

/** $1 first number, $2 last number, $3 the agency, $4 the reader's place in it: he alone is on the list, and has read nothing. */
const UNREAD_ONES = `
  with sent as (
    insert into directive_receipts (id, owner_tenant_id, owner_agency_id, directive_id, sender_tenant_id, sender_agency_id, tenant_id, agency_id,
      agency_kind, agency_level, agency_sort, issued_on, state, since, plan, disseminate_by, sent_on, sent_at, sent_by_name, received_at,
      received_by, received_by_name, people_count, acknowledged_count, changed_by_name, version)
    select made_id('13', n::bigint * 1000), d.tenant_id, d.agency_id, d.id, d.tenant_id, d.agency_id, v.tenant_id, v.agency_id, v.kind, v.level,
           lower(v.name), d.issued_on, 'DISSEMINATING', d.issued_on + 1, 'BY_HAND', d.disseminate_by, d.issued_on, d.issued_on, d.sent_by_name,
           d.issued_on + 1, h.person, h.name, 2, 0, h.name, 3
      from generate_series($1::integer, $2::integer) n join directives d on d.id = made_id('11', n) join agency_versions v on v.agency_id = $3
      join seats h on h.agency = v.agency_id and h.place = 0
    returning *)
  insert into acknowledgements (id, owner_tenant_id, owner_agency_id, sender_agency_id, directive_id, receipt_id, tenant_id, agency_id, person_id,
    person_name, person_sort, appointment_id, post_title, state, added_at)
  select made_id('14', 900000000000 + row_number() over (order by r.id, p.place)), r.owner_tenant_id, r.owner_agency_id, r.sender_agency_id, r.directive_id,
         r.id, r.tenant_id, r.agency_id, p.person, p.name, p.sort, p.appointment, p.title, 'PENDING', r.received_at
    from sent r join seats p on p.agency = r.agency_id and p.place in ($4::integer, $4::integer + 1)`;

/** Where the reader of the unread ones sits. */
export const READER = 4;

export interface Issuers {
  readonly province: MadeAgency;
  readonly health: MadeAgency;
  readonly centre: MadeAgency;
}

export async function insertDirectives(
  db: Client,
  { province, health, centre }: Issuers,
  { size, today }: { size: Size; today: string },
): Promise<void> {
  const { directives: last, days } = size;
  const insert = (from: number, to: number, issuer: MadeAgency) =>
    db.query(DIRECTIVES, [from, to, last, today, days, issuer.id, WORDS, [...tokens(RARE)]]);
  await insert(1, last, province);
  await db.query(RECEIPTS, [last]);
  await db.query(READINGS, [today]);
  for (const [number, issuer] of [
    [last + 1, province],
    [last + 2, health],
  ] as const) {
    await insert(number, number, issuer);
    await db.query(WIDE, [number, issuer.id, MATRIX.people]);
  }
  await insert(last + 3, last + 2 + UNREAD, health);
  await db.query(UNREAD_ONES, [last + 3, last + 2 + UNREAD, centre.id, READER]);
}
