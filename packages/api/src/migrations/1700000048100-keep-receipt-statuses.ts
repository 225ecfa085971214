// The trail of a directive in each agency that received it, by the nine codes of Decision 28/2018, and the asking back of what was sent.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

const rowOf = (r: string) => `${r}.id, ${r}.tenant_id, ${r}.agency_id`;

/** What a receipt says of itself, wherever it comes from. */
const ownStatuses = (rows: string) => `
  select ${rowOf('r')}, k.code, 1, k.at, k.by_name, k.note from ${rows} r cross join lateral (values
      ('01', r.sent_at, r.sent_by_name, null),
      ('02', case when r.state = 'REFUSED' then r.since end, r.refused_by_name, r.refused_reason),
      ('03', r.received_at, r.received_by_name, null),
      ('06', r.done_at, null, null)) k (code, at, by_name, note)
   where k.at is not null`;

/** Passed on, put before its people, or split into work; then the first of them who has read, and the first report of that work. */
const earlierStatuses = `
  select distinct on (s.id, s.code) s.id, s.tenant_id, s.agency_id, s.code, 1, s.at, s.by_name from (
    select ${rowOf('r')}, '04', c.sent_at, c.sent_by_name from directive_receipts r join directive_receipts c on c.parent_receipt_id = r.id
    union all select ${rowOf('r')}, '04', a.added_at, null from directive_receipts r join acknowledgements a on a.receipt_id = r.id
    union all select ${rowOf('r')}, '04', t.assigned_at, t.assigned_by_name
      from directive_receipts r join tasks t on t.directive_id = r.directive_id and t.agency_id = r.agency_id
    union all select ${rowOf('r')}, '05', a.acknowledged_at, a.person_name
      from directive_receipts r join acknowledgements a on a.receipt_id = r.id where a.acknowledged_at is not null
    union all select ${rowOf('r')}, '05', e.at, e.actor_name
      from directive_receipts r join tasks t on t.directive_id = r.directive_id and t.lead_agency_id = r.agency_id
      join task_events e on e.task_id = t.id where e.action in ('reportProgress', 'reportDone')
  ) s (id, tenant_id, agency_id, code, at, by_name) order by s.id, s.code, s.at, s.by_name`;

const INTO = 'insert into receipt_statuses (receipt_id, tenant_id, agency_id, code, nth, at, by_name';
const postHolds = (post: string) =>
  `${post}.valid_from <= p_today and (${post}.valid_to is null or ${post}.valid_to >= p_today)`;

export class KeepReceiptStatuses1700000048100 implements MigrationInterface {
  readonly name = 'KeepReceiptStatuses1700000048100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`lock table directive_receipts, tasks, task_events, acknowledgements in share row exclusive mode`);
    await db.query(TABLES);
    await db.query(TRIGGERS);
    await db.query(BACKFILL);
    await db.query(SENDERS_ARE_TOLD);
  }

  /** The trail is a record: it goes with the tables. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const TABLES = `
  create table receipt_statuses (
    receipt_id uuid not null,
    tenant_id uuid not null,
    agency_id uuid not null, -- who received
    code text not null check (code in ('01', '02', '03', '04', '05', '06', '13', '15', '16')),
    nth integer not null check (nth = 1 or (nth > 1 and code in ('13', '16'))), -- asked back, and refused, more than once
    at timestamptz not null,
    by_name text, -- null where nobody's act brought it about
    note text check (length(note) <= 2000),
    primary key (tenant_id, receipt_id, code, nth),
    foreign key (tenant_id, agency_id, receipt_id) references directive_receipts (tenant_id, agency_id, id) on update cascade
  );
  create index statuses_of_receipt on receipt_statuses (receipt_id, code, nth);
  create index statuses_of_receiver on receipt_statuses (tenant_id, agency_id, receipt_id);
  alter table receipt_statuses enable row level security;
  alter table receipt_statuses force row level security;
  create policy owner_maintains on receipt_statuses to kc_owner using (true) with check (true);
  create policy read_with_receipt on receipt_statuses for select to kc_app
    using (exists (select from directive_receipts r where r.id = receipt_id));
  -- Nobody writes a status: it follows from what was done.
  grant select on receipt_statuses to kc_app;

  alter table directive_receipts
    add recall_asked_at timestamptz,
    add recall_asked_by_name text,
    add recall_reason text check (length(recall_reason) between 1 and 2000),
    add recall_answered_at timestamptz,
    add recall_answer text check (length(recall_answer) between 1 and 2000), -- why it is not given back
    add constraint recall_is_whole check ((recall_asked_at is null) = (recall_reason is null)
      and (recall_asked_at is null) = (recall_asked_by_name is null)
      and (recall_answered_at is null or recall_asked_at is not null) and (recall_answer is null or recall_answered_at is not null));
  create index receipts_asked_back on directive_receipts (agency_id, recall_asked_at, id)
    where recall_asked_at is not null and recall_answered_at is null;
  grant update (recall_asked_at, recall_asked_by_name, recall_reason, recall_answered_at, recall_answer) on directive_receipts to kc_app;
`;

const TRIGGERS = `
  create function trace_sent() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      ${INTO}, note) ${ownStatuses('now_rows')};
      ${INTO}) select distinct on (p.id) ${rowOf('p')}, '04', 1, n.sent_at, n.sent_by_name
        from now_rows n join directive_receipts p on p.id = n.parent_receipt_id order by p.id on conflict do nothing;
      return null;
    end
  $$;
  create trigger trace_sent after insert on directive_receipts
    referencing new table as now_rows for each statement execute function trace_sent();

  create function trace_receipt() returns trigger language plpgsql security definer set search_path from current as $$
    declare
      reader text := (select a.person_name from acknowledgements a
        where a.receipt_id = new.id and a.person_id = ${bound('person')}::uuid and a.acknowledged_at is not null);
    begin
      ${INTO}, note)
      select ${rowOf('new')}, k.code, coalesce((select max(s.nth) from receipt_statuses s
               where s.receipt_id = new.id and s.code = k.code and k.code in ('13', '16')), 0) + 1, k.at, k.by_name, k.note
        from (values
          ('02', case when new.state = 'REFUSED' and old.state <> 'REFUSED' then new.since end, new.refused_by_name, new.refused_reason),
          ('03', case when old.received_at is null then new.received_at end, new.received_by_name, null),
          ('04', case when new.state in ('DISSEMINATING', 'DONE') and old.state in ('SENT', 'RECEIVED') then new.since end,
                 new.changed_by_name, null),
          ('05', case when new.acknowledged_count > old.acknowledged_count then (select max(a.acknowledged_at)
                 from acknowledgements a where a.receipt_id = new.id) end, reader, null),
          ('06', case when old.done_at is null then new.done_at end, reader, null),
          ('13', case when new.recall_answered_at is null and (old.recall_asked_at is null or old.recall_answered_at is not null)
                 then new.recall_asked_at end,
                 new.recall_asked_by_name, new.recall_reason),
          ('15', case when new.state = 'RECALLED' and old.recall_answered_at is null then new.recall_answered_at end,
                 new.changed_by_name, null),
          ('16', case when new.state <> 'RECALLED' and old.recall_answered_at is null then new.recall_answered_at end,
                 new.changed_by_name, new.recall_answer)
        ) k (code, at, by_name, note) where k.at is not null
      on conflict do nothing;
      return null;
    end
  $$;
  create trigger trace_receipt after update on directive_receipts for each row
    when (old.state is distinct from new.state or old.received_at is distinct from new.received_at
      or old.acknowledged_count < new.acknowledged_count or old.recall_asked_at is distinct from new.recall_asked_at
      or old.recall_answered_at is distinct from new.recall_answered_at)
    execute function trace_receipt();

  create function trace_work() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      ${INTO}) select distinct on (r.id) ${rowOf('r')}, '04', 1, n.assigned_at, n.assigned_by_name
        from now_rows n join directive_receipts r on r.directive_id = n.directive_id and r.agency_id = n.agency_id
       order by r.id, n.assigned_at on conflict do nothing;
      return null;
    end
  $$;
  create trigger trace_work after insert on tasks
    referencing new table as now_rows for each statement execute function trace_work();

  create function trace_progress() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      ${INTO}) select distinct on (r.id) ${rowOf('r')}, '05', 1, n.at, n.actor_name
        from now_rows n join tasks t on t.id = n.task_id
        join directive_receipts r on r.directive_id = t.directive_id and r.agency_id = t.lead_agency_id
       where n.action in ('reportProgress', 'reportDone') order by r.id, n.at on conflict do nothing;
      return null;
    end
  $$;
  create trigger trace_progress after insert on task_events
    referencing new table as now_rows for each statement execute function trace_progress();

  -- Whoever may write a receipt's row still neither asks for the sender nor answers for the recipient.
  create function guard_recall() returns trigger language plpgsql set search_path from current as $$
    begin
      if current_user = 'kc_app' and (
        ((old.recall_asked_at, old.recall_reason) is distinct from (new.recall_asked_at, new.recall_reason)
          and old.sender_agency_id is distinct from ${bound('agency')}::uuid)
        or (new.recall_answered_at is not null
          and (old.recall_answered_at, old.recall_answer) is distinct from (new.recall_answered_at, new.recall_answer)
          and old.agency_id is distinct from ${bound('agency')}::uuid)) then
        raise exception 'the sender asks back, the recipient answers' using errcode = '42501';
      end if;
      return new;
    end
  $$;
  create trigger guard_recall before update of recall_asked_at, recall_reason, recall_answered_at, recall_answer on directive_receipts
    for each row execute function guard_recall();
  revoke execute on function trace_sent, trace_receipt, trace_work, trace_progress, guard_recall from public;
`;

const BACKFILL = `
  ${INTO}, note) ${ownStatuses('directive_receipts')};
  ${INTO}) ${earlierStatuses};
  do $$
    declare expected bigint; written bigint;
    begin
      select count(*) + count(*) filter (where state = 'REFUSED') + count(received_at) + count(done_at) into expected from directive_receipts;
      select count(*) into written from receipt_statuses where code in ('01', '02', '03', '06');
      if written <> expected then raise exception 'statuses of receipts: % written, % expected', written, expected; end if;
    end
  $$;
`;

/**
 * As before, and besides: SENDING, the head of the agency that sent a document, with his clerks. Who acted is taken from an event
 * once, and not once a person told: the event of a directive to ten thousand is half a megabyte long.
 */
const SENDERS_ARE_TOLD = `
  create or replace function people_to_tell(p_events uuid[], p_audiences text[], p_today date)
    returns table (event_id uuid, person_id uuid, tenant_id uuid, agency_id uuid, subject_id uuid)
    language sql stable security definer set search_path from current as $$
      with events as materialized (
        select e.id, (e.payload ->> 'byPersonId')::uuid as by_person from outbox e where e.id = any (p_events) and ${bound('worker')} = 'outbox.carry'),
      asked as (
        select e.id, e.payload, a.audience from unnest(p_events, p_audiences) a (event, audience)
          join outbox e on e.id = a.event
         where ${bound('worker')} = 'outbox.carry'),
      of_tasks as (
        select asked.id, asked.audience, t.id as task_id, t.agency_id, t.assigned_by_id, t.accountable_appointment_id,
               t.responsible_appointment_id
          from asked join tasks t on t.id = (asked.payload ->> 'taskId')::uuid
         where asked.audience in ('ANSWERING', 'RESPONSIBLE', 'ASSIGNING')),
      of_receipts as (
        select asked.id, asked.audience, r.id as receipt_id, r.directive_id,
               case asked.audience when 'SENDING' then r.sender_agency_id else r.agency_id end as agency_id from asked
          cross join lateral jsonb_array_elements_text(asked.payload -> 'receiptIds') as listed (receipt)
          join directive_receipts r on r.id = listed.receipt::uuid
         where asked.audience in ('RECEIVING', 'SENDING', 'LISTED')),
      heads as (
        select e.event, e.subject, post.id as post_id from (
          select o.id as event, o.task_id as subject, o.agency_id as agency from of_tasks o where o.audience = 'ASSIGNING'
          union select r.id, r.directive_id, r.agency_id from of_receipts r where r.audience in ('RECEIVING', 'SENDING')) e
          join appointments post on post.agency_id = e.agency and post.role = 'HEAD' and ${postHolds('post')}),
      bosses as (
        select * from heads
        union select o.id, o.task_id, o.accountable_appointment_id from of_tasks o where o.audience = 'ANSWERING'),
      posts as (
        select * from bosses
        union select b.event, b.subject, clerk.id from bosses b join appointments clerk on clerk.assists_id = b.post_id
        union select o.id, o.task_id, o.responsible_appointment_id from of_tasks o where o.audience in ('ANSWERING', 'RESPONSIBLE')
        union select o.id, o.task_id, post.id from of_tasks o
          join appointments post on post.person_id = o.assigned_by_id and post.agency_id = o.agency_id
         where o.audience = 'ASSIGNING'
        union select r.id, r.directive_id, k.appointment_id from of_receipts r
          join acknowledgements k on k.receipt_id = r.receipt_id and k.state <> 'ACKNOWLEDGED'
         where r.audience = 'LISTED')
      select distinct posts.event, post.person_id, coalesce(head.tenant_id, post.tenant_id),
             coalesce(head.agency_id, post.agency_id), posts.subject
        from posts
        join appointments post on post.id = posts.post_id and ${postHolds('post')}
        left join appointments head on head.id = post.assists_id and ${postHolds('head')}
        join events e on e.id = posts.event
       where post.person_id is distinct from e.by_person
    $$;
`;
