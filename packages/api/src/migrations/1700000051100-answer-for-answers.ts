// Whoever leaves leaves work that must be given to another; what is delivered stands beside what was asked; a late confirmation is the confirmer's.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswerForAnswers1700000051100 implements MigrationInterface {
  readonly name = 'AnswerForAnswers1700000051100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tasks
        add reassign_since timestamptz, -- who did it has left: the head has it until he names another
        add delivered_product text check (length(delivered_product) <= 2000),
        add delivered_number text check (length(delivered_number) <= 100),
        add confirm_by date, -- the day by which whoever gave it answers the report
        add confirm_late_days integer not null default 0 check (confirm_late_days >= 0), -- of answers given, fixed on their day
        add confirm_told date;
      create index tasks_to_reassign on tasks (lead_agency_id, reassign_since) where reassign_since is not null;
      create index tasks_unanswered on tasks (confirm_by) where lifecycle = 'WAITING_CONFIRMATION' and confirm_told is distinct from confirm_by;
      grant update (reassign_since, delivered_product, delivered_number, confirm_by, confirm_late_days, confirm_told) on tasks to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tasks drop reassign_since, drop delivered_product, drop delivered_number, drop confirm_by, drop confirm_late_days,
        drop confirm_told;
    `);
  }
}
