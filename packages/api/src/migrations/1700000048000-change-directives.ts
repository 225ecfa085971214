// A directive is amended, replaced or withdrawn by another: which one, from what day, clause by clause, and what followed from it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const viewer = `${bound('agency')}::uuid`;
const seen = `(select agencies_seen(${viewer}))::uuid[]`;

export class ChangeDirectives1700000048000 implements MigrationInterface {
  readonly name = 'ChangeDirectives1700000048000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directives
        add column validity text not null default 'IN_FORCE' check (validity in ('IN_FORCE', 'REPLACED', 'WITHDRAWN')),
        add column ended_on date, -- the first day on which it no longer holds
        add constraint ended_when_out_of_force check ((validity = 'IN_FORCE') = (ended_on is null));

      create table directive_changes (
        id uuid primary key,
        tenant_id uuid not null, -- of the directive that is changed
        agency_id uuid not null,
        directive_id uuid not null,
        kind text not null check (kind in ('AMEND', 'REPLACE', 'WITHDRAW')),
        instrument_tenant_id uuid not null, -- the document by which it is changed
        instrument_agency_id uuid not null,
        instrument_id uuid not null,
        effective_on date not null,
        ground text check (length(ground) between 1 and 2000),
        on_dependents text check (on_dependents in ('KEEP', 'WITHDRAW')),
        state text not null check (state in ('PLANNED', 'IN_FORCE', 'LAPSED')),
        maker_tenant_id uuid not null,
        maker_agency_id uuid not null,
        maker jsonb not null, -- who decided it, as he stood then: in his name it takes effect
        decided_at timestamptz not null,
        decided_by_name text not null,
        decided_by_title text not null,
        in_force_at timestamptz,
        receipts_ended integer not null default 0 check (receipts_ended >= 0),
        tasks_changed integer not null default 0 check (tasks_changed >= 0),
        tasks_cancelled integer not null default 0 check (tasks_cancelled >= 0),
        unique (tenant_id, agency_id, id),
        unique (tenant_id, directive_id, instrument_id),
        check (instrument_id <> directive_id),
        check ((state = 'IN_FORCE') = (in_force_at is not null)),
        foreign key (tenant_id, agency_id, directive_id) references directives (tenant_id, agency_id, id) on update cascade,
        foreign key (instrument_tenant_id, instrument_agency_id, instrument_id)
          references directives (tenant_id, agency_id, id) on update cascade,
        foreign key (maker_tenant_id, maker_agency_id) references agencies (tenant_id, id) on update cascade
      );
      -- A directive ends once, whoever decides it at the same moment.
      create unique index changes_that_end on directive_changes (tenant_id, directive_id) where kind <> 'AMEND' and state <> 'LAPSED';
      create index changes_of_directive on directive_changes (directive_id);
      create index changes_by_instrument on directive_changes (instrument_id);
      create index changes_planned on directive_changes (effective_on) where state = 'PLANNED';

      create table directive_clause_changes (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        change_id uuid not null,
        directive_id uuid not null,
        clause_id uuid not null,
        kind text not null check (kind in ('REWORD', 'STRIKE', 'MOVE')),
        new_text text check (length(new_text) between 1 and 20000),
        new_due_on date,
        to_tenant_id uuid,
        to_directive_id uuid,
        to_clause_id uuid, -- the clause of the new directive that takes its place
        unique (tenant_id, change_id, clause_id),
        check ((kind = 'REWORD') or new_text is null),
        check ((kind <> 'REWORD') or num_nonnulls(new_text, new_due_on) > 0),
        check ((kind <> 'STRIKE') or new_due_on is null),
        check ((kind = 'MOVE') = (to_clause_id is not null) and num_nulls(to_tenant_id, to_directive_id, to_clause_id) in (0, 3)),
        foreign key (tenant_id, agency_id, change_id) references directive_changes (tenant_id, agency_id, id) on update cascade,
        foreign key (tenant_id, directive_id, clause_id) references directive_clauses (tenant_id, directive_id, id) on update cascade,
        foreign key (to_tenant_id, to_directive_id, to_clause_id)
          references directive_clauses (tenant_id, directive_id, id) on update cascade
      );
      create index clause_changes_of_change on directive_clause_changes (change_id);
      create index clause_changes_of_clause on directive_clause_changes (clause_id);

      ${['directive_changes', 'directive_clause_changes']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      -- Whether that agency has decided something by that document which is now in force.
      create function is_decided(p_maker uuid, p_instrument uuid) returns boolean
        language plpgsql stable set search_path from current as $$
          begin
            return exists (select from directive_changes k
              where k.instrument_id = p_instrument and k.maker_agency_id = p_maker and k.state = 'IN_FORCE');
          end
        $$;
      revoke execute on function is_decided from public;
      grant execute on function is_decided to kc_app;

      -- Whoever sees the directive sees what became of it; the job sees what is planned. One decides oneself; what a decision
      -- brings along when its day has come is written with the eyes of the top of the house.
      create policy with_directive on directive_changes for select to kc_app
        using (exists (select from directives d where d.id = directive_id)
          or (state = 'PLANNED' and ${bound('worker')} = 'directives.changes'));
      create policy decide_below on directive_changes for insert to kc_app
        with check (agency_id = any (${seen}) and instrument_agency_id = maker_agency_id
          and (maker_agency_id = ${viewer} or is_decided(maker_agency_id, instrument_id)));
      create policy take_effect_below on directive_changes for update to kc_app
        using (agency_id = any (${seen})) with check (agency_id = any (${seen}));
      create policy with_directive on directive_clause_changes for select to kc_app
        using (exists (select from directives d where d.id = directive_id));
      create policy decide_below on directive_clause_changes for insert to kc_app
        with check (agency_id = any (${seen}));

      grant select, insert, update (state, in_force_at, receipts_ended, tasks_changed, tasks_cancelled) on directive_changes to kc_app;
      grant select, insert on directive_clause_changes to kc_app;

      -- Holds directives still until commit, those of the caller's scope only: nothing new arises from them meanwhile.
      create function hold_directives(p_ids uuid[]) returns void
        language plpgsql security definer set search_path from current as $$
          begin
            perform from directives d where d.id = any (p_ids)
              and exists (select from agency_scope s where s.viewer_agency = ${viewer} and s.sector = '*' and s.visible_agency = d.agency_id)
              order by d.id for update;
          end
        $$;
      -- Whether the directive is met again from another, up the chain of what carries out what or is changed by what.
      create function changes_meet(p_from uuid, p_directive uuid) returns boolean
        language sql stable security definer set search_path from current as $$
          with recursive above (id) as (
            select p_from
            union
            select next.id from above cross join lateral (
              select d.carries_out_id from directives d where d.id = above.id and d.carries_out_id is not null
              union all
              select c.instrument_id from directive_changes c where c.directive_id = above.id and c.state <> 'LAPSED'
            ) as next (id)
          )
          select exists (select from above where id = p_directive)
        $$;
      revoke execute on function hold_directives, changes_meet from public;
      grant execute on function hold_directives, changes_meet to kc_app;

      -- What a directive still is follows from the changes on record alone: no program writes it.
      create function turn_directive() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            update directives d
               set validity = case new.kind when 'REPLACE' then 'REPLACED' when 'WITHDRAW' then 'WITHDRAWN' else d.validity end,
                   ended_on = case when new.kind = 'AMEND' then d.ended_on else new.effective_on end,
                   changed_by_name = new.decided_by_name, version = d.version + 1
             where d.id = new.directive_id;
            return null;
          end
        $$;
      create trigger turn_directive after update of state on directive_changes for each row
        when (old.state = 'PLANNED' and new.state = 'IN_FORCE') execute function turn_directive();

      -- Nothing new arises from a directive that has ended: whoever comes in the same moment begins again, and is told.
      create function refuse_ended() returns trigger
        language plpgsql security definer set search_path from current as $$
          declare ended boolean;
          begin
            select bool_or(held.validity <> 'IN_FORCE') into ended from (
              select d.validity from directives d where d.id in (select n.directive_id from now_rows n) order by d.id for share
            ) held;
            if ended then raise exception 'the directive has ended' using errcode = '40001'; end if;
            return null;
          end
        $$;
      create trigger refuse_ended_source after insert on tasks
        referencing new table as now_rows for each statement execute function refuse_ended();
      create trigger refuse_ended_directive after insert on directive_receipts
        referencing new table as now_rows for each statement execute function refuse_ended();
      revoke execute on function turn_directive, refuse_ended from public;

      -- Besides the assigner, a change of the clause on record moves the deadline of what arose from it.
      create or replace function guard_deadline() returns trigger language plpgsql set search_path from current as $$
        begin
          if current_user = 'kc_app' and old.agency_id is distinct from ${viewer}
            and (old.extended_count is distinct from new.extended_count or not exists (
              select from directive_clause_changes c join directive_changes k on k.id = c.change_id
               where c.clause_id = old.clause_id and c.new_due_on = new.due_on and k.state = 'IN_FORCE')) then
            raise exception 'only the assigner moves a deadline' using errcode = '42501';
          end if;
          return new;
        end
      $$;
      -- And only a replacement on record moves a task from one directive to another.
      create function guard_source() returns trigger language plpgsql set search_path from current as $$
        begin
          if current_user = 'kc_app' and not exists (
            select from directive_changes k
             where k.directive_id = old.directive_id and k.instrument_id = new.directive_id and k.kind = 'REPLACE' and k.state = 'IN_FORCE'
               and (new.clause_id is null or exists (select from directive_clause_changes c
                     where c.change_id = k.id and c.clause_id = old.clause_id and c.to_clause_id = new.clause_id))) then
            raise exception 'a task stays with its directive' using errcode = '42501';
          end if;
          return new;
        end
      $$;
      revoke execute on function guard_source from public;
      create trigger guard_source before update of directive_tenant_id, directive_agency_id, directive_id, clause_id on tasks for each row
        when (current_user = 'kc_app' and (old.directive_id is distinct from new.directive_id or old.clause_id is distinct from new.clause_id))
        execute function guard_source();
      grant update (directive_tenant_id, directive_agency_id, directive_id, clause_id) on tasks to kc_app;

      -- Whose list is of no more use need not read on.
      alter table acknowledgements drop constraint acknowledgements_state_check,
        add constraint acknowledgements_state_check check (state in ('PENDING', 'OPENED', 'ACKNOWLEDGED', 'RELEASED'));
      alter table directive_receipts drop constraint directive_receipts_state_check, drop column state_rank,
        add constraint directive_receipts_state_check
          check (state in ('SENT', 'RECEIVED', 'DISSEMINATING', 'DONE', 'REFUSED', 'RECALLED')),
        add column state_rank smallint not null generated always as (case state when 'SENT' then 0 when 'RECEIVED' then 1
          when 'DISSEMINATING' then 2 when 'REFUSED' then 3 when 'DONE' then 4 else 5 end) stored;
      create index receipts_in_matrix on directive_receipts (directive_id, state_rank, agency_sort, id);
      create index receipts_unfinished on directive_receipts (owner_agency_id, directive_id) where state_rank < 3;
      create index receipts_unfinished_of_directive on directive_receipts (directive_id) where state_rank < 3;
    `);
  }

  /** The names are what the policies stand on: they go with the tables. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
