// Gia hạn: the deadline that a doer asks for waits on the task itself, and how often a deadline was moved is counted.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExtendTasks1700000043000 implements MigrationInterface {
  readonly name = 'ExtendTasks1700000043000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tasks
        add extension_until date, -- the deadline asked for, while it waits for an answer
        add extension_asked_at timestamptz,
        add extended_count integer not null default 0 check (extended_count >= 0),
        add constraint extension_is_whole check ((extension_until is null) = (extension_asked_at is null)),
        add constraint extension_is_later check (extension_until > due_on);
      create index tasks_to_extend on tasks (agency_id, extension_asked_at) where extension_asked_at is not null;
      -- Whoever leads a task may write its row: its deadline he may not, whatever program asks for him.
      create function guard_deadline() returns trigger language plpgsql set search_path from current as $$
        begin
          if current_user = 'kc_app' and old.agency_id is distinct from nullif(current_setting('app.agency', true), '')::uuid then
            raise exception 'only the assigner moves a deadline' using errcode = '42501';
          end if;
          return new;
        end
      $$;
      revoke execute on function guard_deadline from public;
      create trigger guard_deadline before update of due_on, term, extended_count on tasks for each row
        when (old.due_on is distinct from new.due_on or old.term is distinct from new.term
          or old.extended_count is distinct from new.extended_count)
        execute function guard_deadline();
      grant update (due_on, term, extension_until, extension_asked_at, extended_count) on tasks to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke update (due_on, term) on tasks from kc_app;
      drop trigger guard_deadline on tasks; drop function guard_deadline;
      alter table tasks drop extension_until, drop extension_asked_at, drop extended_count;
    `);
  }
}
