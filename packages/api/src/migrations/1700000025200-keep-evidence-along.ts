// The files handed in with a task stand in its row too: a list that says how many there are need not read the timeline.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEvidenceAlong1700000025200 implements MigrationInterface {
  readonly name = 'KeepEvidenceAlong1700000025200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tasks add column evidence_ids uuid[] not null default '{}'; -- as in task_events, each once
      update tasks t set evidence_ids = e.ids
        from (select task_id, array_agg(distinct file_id) as ids from task_events cross join unnest(file_ids) as file_id group by task_id) e
       where e.task_id = t.id;
      grant update (evidence_ids) on tasks to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table tasks drop column evidence_ids');
  }
}
