// Who acted is taken from an event once, and not once a person told: the event of a directive to ten thousand is half a megabyte long.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const isWorker = `${bound('worker')} = 'outbox.carry'`;
const postHolds = (post: string) =>
  `${post}.valid_from <= p_today and (${post}.valid_to is null or ${post}.valid_to >= p_today)`;

const ONCE_AN_EVENT = {
  events: `events as materialized (
        select e.id, (e.payload ->> 'byPersonId')::uuid as by_person from outbox e where e.id = any (p_events) and ${isWorker}),
      `,
  actor: `join events e on e.id = posts.event
       where post.person_id is distinct from e.by_person`,
};

const ONCE_A_PERSON = {
  events: '',
  actor: `join outbox e on e.id = posts.event
       where post.person_id is distinct from (e.payload ->> 'byPersonId')::uuid`,
};

const peopleToTell = ({ events, actor }: typeof ONCE_AN_EVENT) => `
  create or replace function people_to_tell(p_events uuid[], p_audiences text[], p_today date)
    returns table (event_id uuid, person_id uuid, tenant_id uuid, agency_id uuid, subject_id uuid)
    language sql stable security definer set search_path from current as $$
      with ${events}asked as (
        select e.id, e.payload, a.audience from unnest(p_events, p_audiences) a (event, audience)
          join outbox e on e.id = a.event
         where ${isWorker}),
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
        ${actor}
    $$;
`;

export class TellMany1700000052100 implements MigrationInterface {
  readonly name = 'TellMany1700000052100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(peopleToTell(ONCE_AN_EVENT));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(peopleToTell(ONCE_A_PERSON));
  }
}
