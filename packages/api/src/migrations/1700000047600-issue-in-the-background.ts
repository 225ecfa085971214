// A directive to many is issued by a long job: once at a time, and whoever works with the draft can tell that it is on its way.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

export class IssueInTheBackground1700000047600 implements MigrationInterface {
  readonly name = 'IssueInTheBackground1700000047600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unique index issuing_jobs on long_jobs (tenant_id, subject_id) where kind = 'ISSUE_DIRECTIVE' and ended_at is null;

      -- Whether somebody of the bound agency has ordered that it be issued. Jobs are seen by nobody but whoever ordered them.
      create function is_being_issued(p_directive uuid) returns boolean
        language sql stable security definer set search_path from current as $$
          select exists (select from long_jobs j where j.kind = 'ISSUE_DIRECTIVE' and j.ended_at is null
            and j.tenant_id = ${bound('tenant')}::uuid and j.subject_id = p_directive
            and j.agency_id = ${bound('agency')}::uuid)
        $$;
      revoke execute on function is_being_issued from public;
      grant execute on function is_being_issued to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function is_being_issued; drop index issuing_jobs;');
  }
}
