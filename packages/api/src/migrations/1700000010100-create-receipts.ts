// Who received a directive and who has read it: participant rows that carry both sides, so that no policy of theirs reads the directive.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;
const ownReadings = (column: string) =>
  `array(select a.${column} from acknowledgements a where a.person_id = ${bound('person')}::uuid)`;

export class CreateReceipts1700000010100 implements MigrationInterface {
  readonly name = 'CreateReceipts1700000010100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table directive_receipts (
        id uuid primary key,
        owner_tenant_id uuid not null,
        owner_agency_id uuid not null,
        directive_id uuid not null,
        sender_tenant_id uuid not null,
        sender_agency_id uuid not null,
        parent_receipt_id uuid, -- the receipt that was passed on
        tenant_id uuid not null,
        agency_id uuid not null,
        -- as organised on the day it was sent: lists are filtered and sorted by it
        agency_kind text not null,
        agency_level text not null,
        agency_sort text collate "C" not null,
        issued_on date not null, -- the directive's, so that a list of what was received needs one index
        state text not null check (state in ('SENT', 'RECEIVED', 'DISSEMINATING', 'DONE', 'REFUSED')),
        state_rank smallint not null generated always as
          (case state when 'SENT' then 0 when 'RECEIVED' then 1 when 'DISSEMINATING' then 2 when 'REFUSED' then 3 else 4 end) stored,
        since timestamptz not null, -- when this state began
        plan text check (plan in ('LEADERS', 'AGENCY_ALL', 'SUBTREE_HEADS', 'SUBTREE_ALL', 'BY_HAND')),
        disseminate_by date,
        sent_on date not null,
        sent_at timestamptz not null,
        sent_by_name text not null,
        received_at timestamptz,
        received_by uuid,
        received_by_name text,
        refused_on date,
        refused_reason text check (length(refused_reason) <= 2000),
        refused_by_name text,
        done_on date,
        done_at timestamptz,
        people_count integer not null default 0,
        acknowledged_count integer not null default 0 check (acknowledged_count between 0 and people_count),
        urged_count integer not null default 0,
        last_urged_at timestamptz,
        changed_by_name text not null,
        version integer not null default 1,
        unique (owner_tenant_id, directive_id, agency_id),
        unique (owner_tenant_id, directive_id, id),
        unique (tenant_id, agency_id, id),
        check ((state = 'DONE') = (done_at is not null) and (done_at is null) = (done_on is null)),
        check ((state = 'REFUSED') = (refused_reason is not null)),
        foreign key (owner_tenant_id, owner_agency_id, directive_id) references directives (tenant_id, agency_id, id) on update cascade,
        foreign key (sender_tenant_id, sender_agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (owner_tenant_id, directive_id, parent_receipt_id)
          references directive_receipts (owner_tenant_id, directive_id, id) on update cascade
      );
      create index receipts_of_directive on directive_receipts (directive_id, agency_id);
      create index receipts_in_matrix on directive_receipts (directive_id, state_rank, agency_sort, id);
      create index receipts_of_agency on directive_receipts (agency_id, issued_on desc, directive_id desc);
      create index receipts_waiting on directive_receipts (agency_id, state, since, id) where state in ('SENT', 'RECEIVED');
      create index receipts_unfinished on directive_receipts (owner_agency_id, directive_id) where state_rank < 3;
      create index receipts_unfinished_of_directive on directive_receipts (directive_id) where state_rank < 3;
      create index receipts_planned on directive_receipts (agency_id) where plan is not null and state in ('DISSEMINATING', 'DONE');
      create index receipts_passed_on on directive_receipts (parent_receipt_id) where parent_receipt_id is not null;

      create table acknowledgements (
        id uuid primary key,
        owner_tenant_id uuid not null,
        owner_agency_id uuid not null,
        sender_agency_id uuid not null,
        directive_id uuid not null,
        receipt_id uuid not null,
        tenant_id uuid not null,
        agency_id uuid not null,
        person_id uuid not null,
        person_name text not null,
        person_sort text collate "C" not null,
        appointment_id uuid not null,
        post_title text not null,
        state text not null check (state in ('PENDING', 'OPENED', 'ACKNOWLEDGED')),
        state_rank smallint not null generated always as (case state when 'PENDING' then 0 when 'OPENED' then 1 else 2 end) stored,
        added_at timestamptz not null,
        added_by_rule boolean not null default false,
        opened_at timestamptz,
        acknowledged_at timestamptz,
        urged_count integer not null default 0,
        last_urged_at timestamptz,
        unique (receipt_id, person_id),
        check ((state = 'ACKNOWLEDGED') = (acknowledged_at is not null)),
        foreign key (owner_tenant_id, directive_id, receipt_id)
          references directive_receipts (owner_tenant_id, directive_id, id) on update cascade,
        foreign key (tenant_id, agency_id, receipt_id) references directive_receipts (tenant_id, agency_id, id) on update cascade
      );
      create index readings_of_receipt on acknowledgements (receipt_id, state_rank, person_sort, id);
      create index readings_of_person on acknowledgements (person_id, added_at desc, id desc);
      create index readings_pending on acknowledgements (person_id, added_at desc, id desc) where state_rank < 2;
      create index readings_of_directive on acknowledgements (directive_id, person_id);
      create index readings_by_post on acknowledgements (appointment_id) where state_rank < 2;

      -- Each press of «đôn đốc»: how many agencies and people it reached.
      create table directive_urges (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- who urged
        directive_id uuid not null,
        message text check (length(message) <= 1000),
        urged_at timestamptz not null,
        urged_by uuid not null,
        urged_by_name text not null,
        agencies integer not null,
        people integer not null,
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create index urges_of_directive on directive_urges (directive_id, urged_at desc);

      create index heads_by_agency on appointments (agency_id, valid_from desc) where role = 'HEAD';

      ${['directive_receipts', 'acknowledgements', 'directive_urges']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy read_own_or_below on acknowledgements for select to kc_app
        using (person_id = ${bound('person')}::uuid or agency_id = any (${scope})
          or owner_agency_id = any (${scope}) or sender_agency_id = any (${scope}));
      create policy list_own on acknowledgements for insert to kc_app
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);
      create policy read_it_or_urge on acknowledgements for update to kc_app
        using (person_id = ${bound('person')}::uuid or agency_id = any (${scope}))
        with check (person_id = ${bound('person')}::uuid or agency_id = any (${scope}));
      create policy take_off_own on acknowledgements for delete to kc_app
        using (agency_id = ${bound('agency')}::uuid and state <> 'ACKNOWLEDGED');

      create policy read_either_side on directive_receipts for select to kc_app
        using (owner_agency_id = ${bound('agency')}::uuid or agency_id = any (${scope})
          or owner_agency_id = any (${scope}) or sender_agency_id = any (${scope})
          or id = any (${ownReadings('receipt_id')}));

      -- Whether the bound agency has this directive in hand, and so may pass it on.
      create function holds_receipt(p_receipt uuid, p_directive uuid) returns boolean
        language sql stable security definer set search_path from current as $$
          select exists (select from directive_receipts r where r.id = p_receipt and r.directive_id = p_directive
            and r.agency_id = ${bound('agency')}::uuid)
        $$;
      create policy send_down on directive_receipts for insert to kc_app
        with check (sender_agency_id = ${bound('agency')}::uuid and sender_tenant_id = ${bound('tenant')}::uuid
          and exists (select from agency_scope s where s.viewer_agency = ${bound('agency')}::uuid and s.sector = '*'
            and s.visible_agency = directive_receipts.agency_id)
          and case when parent_receipt_id is null then owner_agency_id = ${bound('agency')}::uuid
                   else holds_receipt(parent_receipt_id, directive_id) end);
      -- What one sent out oneself (urging ten thousand, without asking the scope of each), one's own, one below (a person who left),
      -- and one in which one is named (counted when he acknowledges).
      create policy take_forward on directive_receipts for update to kc_app
        using (owner_agency_id = ${bound('agency')}::uuid or agency_id = any (${scope}) or id = any (${ownReadings('receipt_id')}))
        with check (owner_agency_id = ${bound('agency')}::uuid or agency_id = any (${scope}) or id = any (${ownReadings('receipt_id')}));

      create policy read_either_side on directives for select to kc_app
        using (agency_id = any (${scope})
          or exists (select from directive_receipts r where r.directive_id = directives.id and r.agency_id = any (${scope}))
          or id = any (${ownReadings('directive_id')}));

      create policy read_in_scope on directive_urges for select to kc_app using (agency_id = any (${scope}));
      create policy urge on directive_urges for insert to kc_app
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);

      grant select, insert, update (state, since, plan, disseminate_by, received_at, received_by, received_by_name, refused_on,
        refused_reason, refused_by_name, done_on, done_at, people_count, acknowledged_count, urged_count, last_urged_at,
        changed_by_name, version) on directive_receipts to kc_app;
      grant select, insert, update (state, opened_at, acknowledged_at, urged_count, last_urged_at, post_title, appointment_id), delete
        on acknowledgements to kc_app;
      grant select, insert on directive_urges to kc_app;
      revoke execute on function holds_receipt from public;
      grant execute on function holds_receipt to kc_app;

      -- By rule, whoever happens to appoint: a person who joins is put on every list whose plan covers him, also on the lists
      -- of agencies above, which the appointing administrator does not see. Answers with the receipts, for the audit.
      create function join_lists(p_appointment uuid, p_at timestamptz, p_today date)
        returns table (receipt_id uuid, owner_tenant_id uuid, owner_agency_id uuid, reopened boolean)
        language plpgsql security definer set search_path from current as $$
          declare joiner record; r record;
          begin
            select a.id, a.agency_id, a.role, a.title, p.id as person_id, p.full_name, p.name_key into joiner
              from appointments a join persons p on p.id = a.person_id where a.id = p_appointment and a.role <> 'ADMIN'
                and a.valid_from <= p_today and (a.valid_to is null or a.valid_to >= p_today);
            if not found then return; end if;
            for r in
              select d.* from directive_receipts d
               where d.agency_id = any (array(select viewer_agency from agency_scope
                       where visible_agency = joiner.agency_id and sector = '*'))
                 and d.plan is not null and d.state in ('DISSEMINATING', 'DONE')
                 and (d.plan = 'SUBTREE_ALL'
                   or (d.plan = 'SUBTREE_HEADS' and joiner.role = 'HEAD')
                   or (d.plan = 'AGENCY_ALL' and d.agency_id = joiner.agency_id)
                   or (d.plan = 'LEADERS' and d.agency_id = joiner.agency_id and joiner.role in ('HEAD', 'DEPUTY')))
                 and not exists (select from acknowledgements k where k.receipt_id = d.id and k.person_id = joiner.person_id)
               order by d.id for update of d
            loop
              insert into acknowledgements (id, owner_tenant_id, owner_agency_id, sender_agency_id, directive_id, receipt_id,
                  tenant_id, agency_id, person_id, person_name, person_sort, appointment_id, post_title, state, added_at, added_by_rule)
                values ((left(gen_random_uuid()::text, 34) || '14')::uuid, r.owner_tenant_id, r.owner_agency_id, r.sender_agency_id,
                  r.directive_id, r.id, r.tenant_id, r.agency_id, joiner.person_id, joiner.full_name, joiner.name_key, joiner.id,
                  joiner.title, 'PENDING', p_at, true)
                on conflict do nothing;
              update directive_receipts t
                 set people_count = people_count + 1, state = 'DISSEMINATING', done_at = null, done_on = null,
                     since = case when t.state = 'DONE' then p_at else t.since end
               where t.id = r.id;
              receipt_id := r.id; owner_tenant_id := r.owner_tenant_id; owner_agency_id := r.owner_agency_id;
              reopened := r.state = 'DONE';
              return next;
            end loop;
          end
        $$;

      -- By rule: a person who leaves without having acknowledged comes off the lists he was on in that post, unless the
      -- plan covers another post of his. A list on which all others have acknowledged is then done.
      create function leave_lists(p_appointment uuid, p_at timestamptz, p_today date)
        returns table (receipt_id uuid, owner_tenant_id uuid, owner_agency_id uuid, completed boolean)
        language plpgsql security definer set search_path from current as $$
          declare r record; other record; left_people integer; all_read boolean;
          begin
            perform from appointments a where a.id = p_appointment and a.valid_to <= p_today;
            if not found then return; end if;
            for r in
              select d.*, k.id as reading_id, k.person_id from acknowledgements k join directive_receipts d on d.id = k.receipt_id
               where k.appointment_id = p_appointment and k.state_rank < 2 order by d.id for update of d
            loop
              select a.id, a.title into other from appointments a
               where a.person_id = r.person_id and a.id <> p_appointment and a.role <> 'ADMIN'
                 and a.valid_from <= p_today and (a.valid_to is null or a.valid_to > p_today)
                 and exists (select from agency_scope s where s.viewer_agency = r.agency_id and s.sector = '*'
                       and s.visible_agency = a.agency_id)
                 and (r.plan in ('SUBTREE_ALL', 'BY_HAND')
                   or (r.plan = 'SUBTREE_HEADS' and a.role = 'HEAD')
                   or (r.plan = 'AGENCY_ALL' and a.agency_id = r.agency_id)
                   or (r.plan = 'LEADERS' and a.agency_id = r.agency_id and a.role in ('HEAD', 'DEPUTY')))
               order by a.valid_from limit 1;
              if found then
                update acknowledgements k set appointment_id = other.id, post_title = other.title where k.id = r.reading_id;
                continue;
              end if;
              delete from acknowledgements k where k.id = r.reading_id;
              update directive_receipts t set people_count = people_count - 1 where t.id = r.id
                returning t.people_count, t.people_count > 0 and t.people_count = t.acknowledged_count into left_people, all_read;
              if all_read and r.state = 'DISSEMINATING' then
                update directive_receipts t set state = 'DONE', since = p_at, done_at = p_at, done_on = p_today where t.id = r.id;
              end if;
              receipt_id := r.id; owner_tenant_id := r.owner_tenant_id; owner_agency_id := r.owner_agency_id;
              completed := all_read and r.state = 'DISSEMINATING';
              return next;
            end loop;
          end
        $$;
      revoke execute on function join_lists, leave_lists from public;
      grant execute on function join_lists, leave_lists to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function leave_lists; drop function join_lists;
      drop policy read_either_side on directives;
      drop index heads_by_agency;
      drop table directive_urges, acknowledgements, directive_receipts;
      drop function holds_receipt;
    `);
  }
}
