// An agency that ends leaves its open work to its successor: tasks it leads, gave or helps with, and directives it has in hand.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const viewer = `nullif(current_setting('app.agency', true), '')::uuid`;

export class HandOverWork1700000021000 implements MigrationInterface {
  readonly name = 'HandOverWork1700000021000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Whose register the code stands in, when that is no longer the assigner: a successor's own NV-2024-0001 is another one.
      alter table tasks add column register_agency_id uuid references agencies (id);
      alter table tasks drop constraint tasks_tenant_id_agency_id_code_key;
      create unique index one_code_in_register on tasks ((coalesce(register_agency_id, agency_id)), code);

      -- Only by whoever stands above both (nobody ends the agency he acts for), along a succession that is on record.
      create function may_hand_over(p_from uuid, p_to uuid) returns boolean
        language sql stable set search_path from current as $$
          select p_from <> ${viewer}
            and (select count(*) from agency_scope s where s.viewer_agency = ${viewer} and s.sector = '*'
                  and s.visible_agency in (p_from, coalesce(p_to, p_from))) = case when p_to is null then 1 else 2 end
            and exists (select from agency_successions s where s.predecessor_id = p_from and s.successor_id is not distinct from p_to)
        $$;

      -- By rule, every open task in which the agency has a part, also those of agencies that the acting administrator does not
      -- see. The deadline stays; so does the code. Answers with the parts that changed hands.
      create function hand_over_tasks(p_from uuid, p_to uuid, p_by text)
        returns table (task_id uuid, owner_tenant_id uuid, owner_agency_id uuid, was_led boolean, was_given boolean, took_part boolean,
          accountable_id uuid, responsible_id uuid)
        language plpgsql security definer set search_path from current as $$
          declare r tasks; successor_tenant uuid; new_lead uuid; helping uuid[]; owning record;
          begin
            if may_hand_over(p_from, p_to) is not true then raise exception 'not a succession' using errcode = '42501'; end if;
            select a.tenant_id into strict successor_tenant from agencies a where a.id = p_to;
            for r in
              select t.* from tasks t where t.is_open and t.id in (
                select l.id from tasks l where l.lead_agency_id = p_from and l.is_open
                union select g.id from tasks g where g.agency_id = p_from and g.is_open
                union select p.task_id from task_participants p where p.agency_id = p_from)
              order by t.id for update
            loop
              was_led := r.lead_agency_id = p_from;
              was_given := r.agency_id = p_from;
              took_part := p_from = any (r.cooperating_ids);
              new_lead := case when was_led then p_to else r.lead_agency_id end;
              -- In the order in which they were named; whoever leads does not cooperate as well.
              select coalesce(array_agg(c.id order by c.place), '{}') into helping
                from (select n.id, min(n.place) as place from unnest(array_replace(r.cooperating_ids, p_from, p_to))
                      with ordinality n (id, place) where n.id <> new_lead group by n.id) c;
              delete from task_participants p where p.task_id = r.id and p.agency_id <> all (helping);
              insert into task_participants (owner_tenant_id, owner_agency_id, task_id, tenant_id, agency_id)
                select r.tenant_id, r.agency_id, r.id, successor_tenant, p_to where p_to = any (helping) on conflict do nothing;
              update tasks t set cooperating_ids = helping, lead_agency_id = new_lead,
                  lead_tenant_id = case when was_led then successor_tenant else t.lead_tenant_id end,
                  agency_id = case when was_given then p_to else t.agency_id end,
                  tenant_id = case when was_given then successor_tenant else t.tenant_id end,
                  register_agency_id = case when was_given then coalesce(t.register_agency_id, p_from) else t.register_agency_id end,
                  changed_by_name = p_by, last_change = 'handOver', version = t.version + 1
                where t.id = r.id
                returning t.tenant_id, t.agency_id, t.lead_agency_id into owning;
              update task_participants p set owner_agency_id = owning.agency_id where p.task_id = r.id and was_given;
              update task_words w set agency_id = owning.agency_id, lead_agency_id = owning.lead_agency_id where w.task_id = r.id;
              insert into file_readers (file_tenant_id, file_id, agency_id, sector)
                select f.file_tenant_id, f.file_id, p_to, f.sector from file_readers f
                 where f.agency_id = p_from and f.file_id in (select unnest(e.file_ids) from task_events e where e.task_id = r.id)
                on conflict do nothing;
              task_id := r.id; owner_tenant_id := owning.tenant_id; owner_agency_id := owning.agency_id;
              accountable_id := r.accountable_appointment_id;
              responsible_id := r.responsible_appointment_id;
              return next;
            end loop;
          end
        $$;

      -- By rule, every directive that the agency has not done with. The successor takes it in anew, in the time that is left;
      -- where he has it already, or nobody succeeds, the receipt is closed with the reason. What people acknowledged stays.
      create function hand_over_receipts(p_from uuid, p_to uuid, p_at timestamptz, p_today date, p_reason text, p_by text,
          p_kind text, p_level text, p_sort text)
        returns table (receipt_id uuid, owner_tenant_id uuid, owner_agency_id uuid, is_handed boolean)
        language plpgsql security definer set search_path from current as $$
          declare r directive_receipts; successor_tenant uuid; acknowledged integer;
          begin
            if may_hand_over(p_from, p_to) is not true then raise exception 'not a succession' using errcode = '42501'; end if;
            select a.tenant_id into successor_tenant from agencies a where a.id = p_to;
            for r in select d.* from directive_receipts d where d.agency_id = p_from and d.state_rank < 3 order by d.id for update
            loop
              delete from acknowledgements k where k.receipt_id = r.id and k.state_rank < 2;
              select count(*) into acknowledged from acknowledgements k where k.receipt_id = r.id;
              is_handed := p_to is not null and r.owner_agency_id <> p_to and not exists (select from directive_receipts o
                where o.owner_tenant_id = r.owner_tenant_id and o.directive_id = r.directive_id and o.agency_id = p_to);
              if is_handed then
                update directive_receipts d set tenant_id = successor_tenant, agency_id = p_to, agency_kind = p_kind,
                    agency_level = p_level, agency_sort = p_sort, state = 'SENT', received_at = null, received_by = null,
                    received_by_name = null
                  where d.id = r.id;
                insert into file_readers (file_tenant_id, file_id, agency_id, sector)
                  select f.file_tenant_id, f.file_id, p_to, f.sector from file_readers f join directives d on d.file_id = f.file_id
                   where d.id = r.directive_id and f.agency_id = p_from
                  on conflict do nothing;
              else
                update directive_receipts d set state = 'REFUSED', refused_on = p_today, refused_reason = p_reason,
                    refused_by_name = p_by
                  where d.id = r.id;
              end if;
              update directive_receipts d set since = p_at, plan = null, people_count = acknowledged,
                  acknowledged_count = acknowledged, changed_by_name = p_by, version = d.version + 1
                where d.id = r.id;
              receipt_id := r.id; owner_tenant_id := r.owner_tenant_id; owner_agency_id := r.owner_agency_id;
              return next;
            end loop;
            -- What it passed on and is not done with yet, the successor follows up.
            update directive_receipts d set sender_tenant_id = successor_tenant, sender_agency_id = p_to
              where p_to is not null and d.sender_agency_id = p_from and d.agency_id <> p_to and d.state_rank < 3;
            update acknowledgements k set sender_agency_id = p_to from directive_receipts d
              where d.id = k.receipt_id and d.sender_agency_id = p_to and k.sender_agency_id = p_from;
          end
        $$;
      revoke execute on function may_hand_over, hand_over_tasks, hand_over_receipts from public;
      grant execute on function hand_over_tasks, hand_over_receipts to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function hand_over_receipts; drop function hand_over_tasks; drop function may_hand_over;
      drop index one_code_in_register;
      alter table tasks add constraint tasks_tenant_id_agency_id_code_key unique (tenant_id, agency_id, code);
      alter table tasks drop column register_agency_id;
    `);
  }
}
