// A province at full size for plans and budgets: rows written straight into the tables, 20,000 tasks and what stands around them.
import { newId } from '../platform/db/ids.js';
import { rebuildWholeScope } from './rebuild-scope.js';
import type { TestAgency, TestApp, TestPerson } from './test-app.js';

export interface Volume {
  readonly chair: TestPerson;
  readonly headOfHealth: TestPerson;
  readonly headOfOffice: TestPerson;
  readonly directiveId: string;
  readonly taskId: string;
}

const DISTRICTS = 12;
const OFFICES = 10;

export async function fillProvince(app: TestApp): Promise<Volume> {
  const province = await app.foundAgency('UBND tỉnh');
  const health = await app.foundAgency('Sở Y tế', {
    parent: province,
    kind: 'DEPARTMENT',
    level: 'PROVINCE',
    sectors: ['HEALTH'],
  });
  const districts = Array.from({ length: DISTRICTS }, () => ({ id: newId('Agency'), tenantId: newId('Other') }));
  const offices = districts.flatMap(({ id, tenantId }) =>
    Array.from({ length: OFFICES }, () => ({ id: newId('Agency'), tenantId, parentId: id })),
  );
  await insertAgencies(
    app,
    districts.map((district) => ({ ...district, parentId: province.id })),
    'PEOPLES_COMMITTEE',
  );
  await insertAgencies(app, offices, 'DIVISION');
  await app.owner.transaction((tx) => rebuildWholeScope(tx, app.clock.now()));

  const office = firstOf(offices);
  const people = {
    chair: await app.person(province, 'HEAD'),
    headOfHealth: await app.person(health, 'HEAD'),
    headOfOffice: await app.person(office, 'HEAD'),
  };
  await insertPeople(app);
  await app.owner.query(DIRECTIVES, [province.tenantId, province.id, people.chair.personId]);
  await app.owner.query(TASKS, [province.tenantId, province.id, people.chair.personId, people.chair.appointmentId]);
  await app.owner.query('analyze');
  const [{ directive_id: directiveId, id: taskId }] = await app.owner.query(
    `select t.id, t.directive_id from tasks t where t.lead_agency_id = $1 and t.is_open and t.sector = 'HEALTH' order by t.id limit 1`,
    [office.id],
  );
  return { ...people, directiveId, taskId };
}

function firstOf(agencies: readonly TestAgency[]): TestAgency {
  const [first] = agencies;
  if (!first) throw new Error('There is no agency.');
  return first;
}

async function insertAgencies(
  app: TestApp,
  agencies: readonly (TestAgency & { parentId: string })[],
  kind: string,
): Promise<void> {
  const columns = [agencies.map(({ id }) => id), agencies.map(({ tenantId }) => tenantId)];
  await app.owner.query('insert into agencies (id, tenant_id) select * from unnest($1::uuid[], $2::uuid[])', columns);
  await app.owner.query(
    `insert into agency_versions (tenant_id, agency_id, valid_from, name, short_name, kind, level, parent_id, sectors)
     select tenant, id, '2020-01-01', 'Cơ quan ' || id, 'Cơ quan', $4, 'DISTRICT', parent, '{HEALTH}'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as a (id, tenant, parent)`,
    [...columns, agencies.map(({ parentId }) => parentId), kind],
  );
}

/** Forty people an agency; the first heads it where nobody does yet. */
async function insertPeople(app: TestApp): Promise<void> {
  await app.owner.query(`
    insert into persons (id, tenant_id, agency_id, full_name, name_key, given_fold, name_fold, kind, is_leader, status)
    select gen_random_uuid(), a.tenant_id, a.id, 'Người Thử ' || n, n || ' Người Thử', n || ' nguoi thu', 'nguoi thu ' || n, 'CONG_CHUC', n = 1, 'ACTIVE'
      from agencies a cross join generate_series(1, 40) n`);
  await app.owner.query(`
    insert into appointments (id, tenant_id, agency_id, person_tenant_id, person_id, role, title, valid_from)
    select gen_random_uuid(), p.tenant_id, p.agency_id, p.tenant_id, p.id,
           case when p.is_leader and not exists (select from appointments h where h.agency_id = p.agency_id and h.role = 'HEAD') then 'HEAD' else 'OFFICIAL' end,
           'Chức danh', '2020-01-01'
      from persons p where p.full_name like 'Người Thử %' and not exists (select from appointments a where a.person_id = p.id)`);
}

/** 200 directives of the chair, two clauses each, received by every agency, acknowledged by two people in each. */
const DIRECTIVES = `
  with made as (
    insert into directives (id, tenant_id, agency_id, stage, form, document_type, number, register_year, register_key, issuer_kind, issuer_id,
      issuer_name, urgency, abstract, issued_on, registered_at, registered_by, registered_by_name, registered_by_title, sent_at, changed_by_name, version)
    select gen_random_uuid(), $1, $2, 'ISSUED', 'DOCUMENT', 'CV', n || '/UBND', 2024, n::text, 'AGENCY', $2, 'UBND tỉnh', 'NORMAL', 'Trích yếu ' || n,
           date '2024-01-01' + n % 70, '2024-03-01', $3, 'Chủ tịch', 'Chủ tịch', '2024-03-01', 'Chủ tịch', 1 from generate_series(1, 200) n
    returning id, issued_on),
  clauses as (
    insert into directive_clauses (id, tenant_id, agency_id, directive_id, position, label, text)
    select gen_random_uuid(), $1, $2, made.id, n, 'Điểm ' || n, 'Nội dung' from made cross join generate_series(1, 2) n),
  words as (
    insert into directive_tokens (tenant_id, agency_id, directive_id, token)
    select $1, $2, made.id, 'tu' || n from made cross join generate_series(1, 20) n),
  received as (
    insert into directive_receipts (id, owner_tenant_id, owner_agency_id, directive_id, sender_tenant_id, sender_agency_id, tenant_id, agency_id,
      agency_kind, agency_level, agency_sort, issued_on, state, since, sent_on, sent_at, sent_by_name, people_count, changed_by_name)
    select gen_random_uuid(), $1, $2, made.id, $1, $2, a.tenant_id, a.id, 'DIVISION', 'DISTRICT', a.id::text, made.issued_on,
           (array['SENT', 'RECEIVED', 'DISSEMINATING'])[1 + (random() * 2)::integer], '2024-03-01', '2024-03-01', '2024-03-01', 'Chủ tịch', 1, 'Chủ tịch'
      from made cross join agencies a where a.id <> $2 and random() < 0.4
    returning id, directive_id, tenant_id, agency_id)
  insert into acknowledgements (id, owner_tenant_id, owner_agency_id, sender_agency_id, directive_id, receipt_id, tenant_id, agency_id, person_id,
    person_name, person_sort, appointment_id, post_title, state, added_at)
  select gen_random_uuid(), $1, $2, $2, r.directive_id, r.id, r.tenant_id, r.agency_id, p.person_id, 'Người', p.person_id::text, p.id, 'Chức danh', 'PENDING', '2024-03-01'
    from received r cross join lateral (select id, person_id from appointments a where a.agency_id = r.agency_id and a.role in ('HEAD', 'OFFICIAL') limit 2) p`;

/** 20,000 tasks of the chair over all agencies, a quarter of them closed, with a cooperating agency for one in ten. */
const TASKS = `
  with places as (select array_agg(a.id order by a.id) as ids, array_agg(a.tenant_id order by a.id) as tenants, count(*)::integer as n from agencies a),
  sources as (select array_agg(d.id order by d.id) as ids, count(*)::integer as n from directives d),
  made as (
    insert into tasks (id, tenant_id, agency_id, lead_tenant_id, lead_agency_id, code, batch_id, title, sector, directive_tenant_id,
      directive_agency_id, directive_id, clause_id, lifecycle, starts_on, due_on, stopped_on, progress, last_heard_on, own_risk_on, assigned_by_id, assigned_by_name,
      assigned_by_title, assigned_at, accountable_person_id, accountable_appointment_id, accountable_name, accountable_title, responsible_person_id,
      responsible_appointment_id, responsible_name, responsible_title, reported_at, grade, confirmed_at, changed_by_name, last_change)
    select (left(gen_random_uuid()::text, 34) || '20')::uuid, $1, $2, tenants[1 + i % n], ids[1 + i % n], 'NV-2024-' || lpad(i::text, 5, '0'), gen_random_uuid(), 'Việc số ' || i,
      (array['HEALTH', 'EDUCATION', null])[1 + i % 3], $1, $2, source, (select c.id from directive_clauses c where c.directive_id = source order by c.position limit 1),
      state, '2024-01-01', due, case when state in ('DONE', 'WAITING_CONFIRMATION') then due end, 10, '2024-03-01',
      case when state in ('DONE', 'WAITING_CONFIRMATION') then null else least(due + 1, date '2024-03-08') end, $3, 'Chủ tịch', 'Chủ tịch', '2024-01-01',
      $3, $4, 'Người', 'Chức danh', $3, $4, 'Người', 'Chức danh', case when state in ('DONE', 'WAITING_CONFIRMATION') then timestamptz '2024-03-01' end,
      case when state = 'DONE' then 'GOOD' end, case when state = 'DONE' then timestamptz '2024-03-02' end, 'Chủ tịch', 'create'
      from (select i, date '2024-01-15' + i % 180 as due, p.ids, p.tenants, p.n, s.ids[1 + i % s.n] as source,
              case when i % 4 = 0 then 'DONE' when i % 40 = 1 then 'WAITING_CONFIRMATION' when i % 5 = 2 then 'ASSIGNED' else 'IN_PROGRESS' end as state
              from generate_series(1, 20000) i, places p, sources s) rows
    returning id, lead_agency_id, sector, code),
  words as (
    insert into task_words (owner_tenant_id, agency_id, lead_agency_id, sector, task_id, word)
    select $1, $2, made.lead_agency_id, made.sector, made.id, word from made cross join lateral (values ('viec'), (right(made.code, 5))) w (word)),
  events as (
    insert into task_events (id, owner_tenant_id, task_id, action, at, actor_person_id, actor_name, actor_title, agency_id, agency_name)
    select gen_random_uuid(), $1, made.id, 'create', '2024-01-01', $3, 'Chủ tịch', 'Chủ tịch', $2, 'UBND tỉnh' from made),
  partners as (
    insert into task_participants (owner_tenant_id, owner_agency_id, lead_agency_id, task_id, tenant_id, agency_id)
    select $1, $2, made.lead_agency_id, made.id, p.tenants[1], p.ids[1] from made, places p where made.code like '%7')
  insert into task_answerables (id, owner_tenant_id, task_id, kind, tenant_id, agency_id, person_id, appointment_id, name, title, from_at)
  select gen_random_uuid(), $1, made.id, kind, $1, $2, $3, $4, 'Người', 'Chức danh', '2024-01-01'
    from made cross join (values ('ACCOUNTABLE_HEAD'), ('RESPONSIBLE_OFFICIAL')) k (kind)`;
