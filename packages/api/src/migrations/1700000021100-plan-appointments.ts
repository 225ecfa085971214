// Posts that begin, or end, on a day to come: what is planned, by whom, and a plan that was called off before its day.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanAppointments1700000021100 implements MigrationInterface {
  readonly name = 'PlanAppointments1700000021100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table appointments
        add column start_planned boolean not null default false,
        add column end_planned boolean not null default false,
        add column planned_by jsonb, -- who ordered it, as he stood then: in his name it takes effect, and then it is forgotten
        add constraint planned_by_somebody check ((start_planned or end_planned) = (planned_by is not null));
      -- Called off before it began, a post holds from a day to the day before: on no day at all.
      alter table appointments drop constraint appointments_check;
      alter table appointments add constraint appointments_check check (valid_to >= valid_from - 1);
      create index appointments_planned on appointments (valid_from) where planned_by is not null;

      -- Two heads on one day cannot be written, whatever the program thinks; one who follows the other can.
      create function refuse_two_heads() returns trigger
        language plpgsql set search_path from current as $$
          begin
            if exists (select from appointments a where a.agency_id = new.agency_id and a.role = 'HEAD' and a.id <> new.id
                and a.valid_to is distinct from a.valid_from - 1
                and a.valid_from <= coalesce(new.valid_to, 'infinity') and coalesce(a.valid_to, 'infinity') >= new.valid_from)
            then raise exception 'two heads at once' using errcode = '23505'; end if;
            return null;
          end
        $$;
      revoke execute on function refuse_two_heads from public;
      create constraint trigger one_head_on_a_day after insert or update of valid_from, valid_to, agency_id, role on appointments
        deferrable initially deferred for each row when (new.role = 'HEAD' and new.valid_to is distinct from new.valid_from - 1)
        execute function refuse_two_heads();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger one_head_on_a_day on appointments;
      drop function refuse_two_heads;
      drop index appointments_planned;
      alter table appointments drop constraint appointments_check;
      alter table appointments add constraint appointments_check check (valid_to >= valid_from);
      alter table appointments drop constraint planned_by_somebody, drop column planned_by, drop column end_planned,
        drop column start_planned;
    `);
  }
}
