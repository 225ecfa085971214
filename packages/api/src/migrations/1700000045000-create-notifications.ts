// What each person is told: his notifications, how he wants them, and the letters that are still to be sent to him.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const person = `${bound('person')}::uuid`;
const agency = `${bound('agency')}::uuid`;
const isWorker = (...names: readonly string[]) =>
  `${bound('worker')} = any (array[${names.map((name) => `'${name}'`).join(', ')}])`;

const holds = (post: string) =>
  `${post}.valid_from <= p_today and (${post}.valid_to is null or ${post}.valid_to >= p_today)`;

export class CreateNotifications1700000045000 implements MigrationInterface {
  readonly name = 'CreateNotifications1700000045000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- No words and no names: the case itself is read under the scope that the reader has when he reads.
      create table notifications (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- for which agency he is told: he reads it while he acts for it
        person_id uuid not null,
        event_id uuid not null,
        kind text not null check (kind ~ '^[A-Z_]{3,60}$'),
        subject_id uuid not null,
        told_at timestamptz not null, -- the province's clock
        read_at timestamptz,
        written_at timestamptz not null default clock_timestamp(), -- real time: what is live looks back from here
        unique (tenant_id, id),
        unique (event_id, person_id, agency_id),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create index notifications_of_person on notifications (person_id, agency_id, id);
      create index unread_notifications on notifications (person_id, agency_id, id) where read_at is null;
      create index fresh_notifications on notifications (person_id, written_at);
      create index notifications_by_age on notifications (told_at);

      -- What differs from the default. Minutes of the day in Vietnam.
      create table notification_settings (
        person_id uuid primary key,
        account_id uuid not null,
        is_quiet boolean not null,
        quiet_from integer not null check (quiet_from between 0 and 1439),
        quiet_to integer not null check (quiet_to between 0 and 1439),
        urgent_passes boolean not null,
        has_digest boolean not null,
        in_app_off text[] not null,
        email_off text[] not null,
        version integer not null default 1,
        foreign key (account_id, person_id) references accounts (id, person_id)
      );
      create index notification_settings_of_account on notification_settings (account_id);

      -- One row a notification that is still to be written to somebody, gone once it has been sent.
      create table notification_letters (
        notification_id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        person_id uuid not null,
        is_digest boolean not null,
        due_at timestamptz not null, -- the province's clock
        tries integer not null default 0,
        claimed_at timestamptz, -- a letter that was begun and of which nobody knows whether it went is not sent again
        foreign key (tenant_id, notification_id) references notifications (tenant_id, id) on update cascade on delete cascade
      );
      create index letters_of_notification on notification_letters (tenant_id, notification_id);
      create index letters_due on notification_letters (due_at, person_id) where claimed_at is null;
      create index letters_claimed on notification_letters (claimed_at) where claimed_at is not null;

      ${['notifications', 'notification_settings', 'notification_letters']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy own on notifications for select to kc_app using (person_id = ${person} and agency_id = ${agency});
      create policy mark_own on notifications for update to kc_app
        using (person_id = ${person} and agency_id = ${agency}) with check (person_id = ${person} and agency_id = ${agency});
      create policy tell on notifications for insert to kc_app with check (${isWorker('outbox.carry')});
      create policy carry on notifications for select to kc_app
        using (${isWorker('live.notifications', 'notifications.mail', 'notifications.keep')});
      create policy keep on notifications for delete to kc_app using (${isWorker('notifications.keep')});

      create policy own on notification_settings to kc_app using (person_id = ${person}) with check (person_id = ${person});
      create policy heed on notification_settings for select to kc_app
        using (${isWorker('outbox.carry')});

      create policy leave on notification_letters for insert to kc_app with check (${isWorker('outbox.carry')});
      create policy carry on notification_letters for select to kc_app using (${isWorker('notifications.mail')});
      create policy claim on notification_letters for update to kc_app using (${isWorker('notifications.mail')});
      create policy sent on notification_letters for delete to kc_app using (${isWorker('notifications.mail')});

      grant select, insert, update (read_at), delete on notifications to kc_app;
      grant select, insert, update on notification_settings to kc_app;
      grant select, insert, update (due_at, tries, claimed_at), delete on notification_letters to kc_app;

      -- Who is told of the events that are due, each in every capacity asked for. The worker sees none of the work itself:
      -- it learns ids, and only of posts that hold on that day. Whoever acted is not told of his own act.
      create function people_to_tell(p_events uuid[], p_audiences text[], p_today date)
        returns table (event_id uuid, person_id uuid, tenant_id uuid, agency_id uuid, subject_id uuid)
        language sql stable security definer set search_path from current as $$
          with asked as (
            select e.id, e.payload, a.audience from unnest(p_events, p_audiences) a (event, audience)
              join outbox e on e.id = a.event
             where ${isWorker('outbox.carry')}),
          of_tasks as (
            select asked.id, asked.audience, t.id as task_id, t.agency_id, t.assigned_by_id, t.accountable_appointment_id,
                   t.responsible_appointment_id
              from asked join tasks t on t.id = (asked.payload ->> 'taskId')::uuid
             where asked.audience in ('ANSWERING', 'RESPONSIBLE', 'ASSIGNING')),
          of_receipts as (
            select asked.id, asked.audience, r.id as receipt_id, r.agency_id, r.directive_id from asked
              cross join lateral jsonb_array_elements_text(asked.payload -> 'receiptIds') as listed (receipt)
              join directive_receipts r on r.id = listed.receipt::uuid
             where asked.audience in ('RECEIVING', 'LISTED')),
          heads as (
            select e.event, e.subject, post.id as post_id from (
              select o.id as event, o.task_id as subject, o.agency_id as agency from of_tasks o where o.audience = 'ASSIGNING'
              union select r.id, r.directive_id, r.agency_id from of_receipts r where r.audience = 'RECEIVING') e
              join appointments post on post.agency_id = e.agency and post.role = 'HEAD' and ${holds('post')}),
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
            join appointments post on post.id = posts.post_id and ${holds('post')}
            left join appointments head on head.id = post.assists_id and ${holds('head')}
            join outbox e on e.id = posts.event
           where post.person_id is distinct from (e.payload ->> 'byPersonId')::uuid
        $$;

      -- Where letters go: only to whoever can sign in, in the language he reads.
      create function addresses_to_write_to(p_persons uuid[])
        returns table (person_id uuid, email text, language text)
        language sql stable security definer set search_path from current as $$
          select a.person_id, c.email, a.language from accounts a join person_contacts c on c.person_id = a.person_id
           where a.person_id = any (p_persons) and a.disabled_at is null and a.password_hash is not null and c.email is not null
             and ${isWorker('notifications.mail')}
        $$;

      -- An act that was taken back is not told: the one who acted takes his own notice out before it leaves.
      create function take_back_notices(p_kinds text[], p_subject uuid) returns integer
        language sql security definer set search_path from current as $$
          with gone as (
            delete from outbox where sent_at is null and kind = any (p_kinds)
               and payload ->> 'byPersonId' = ${bound('person')}
               and p_subject::text in (payload ->> 'taskId', payload ->> 'urgeId', payload ->> 'directiveId')
            returning 1)
          select count(*)::integer from gone
        $$;
      revoke execute on function people_to_tell, addresses_to_write_to, take_back_notices from public;
      grant execute on function people_to_tell, addresses_to_write_to, take_back_notices to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function take_back_notices; drop function addresses_to_write_to; drop function people_to_tell;
      drop table notification_letters, notification_settings, notifications;
    `);
  }
}
