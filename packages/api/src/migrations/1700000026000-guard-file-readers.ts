// A file is opened to others by whoever may see it himself: knowing its id was enough for the database until now.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GuardFileReaders1700000026000 implements MigrationInterface {
  readonly name = 'GuardFileReaders1700000026000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy open_own on file_readers;
      create policy open_what_is_seen on file_readers for insert to kc_app
        with check (exists (select from files f where f.id = file_id and f.tenant_id = file_tenant_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy open_what_is_seen on file_readers;
      create policy open_own on file_readers for insert to kc_app
        with check (nullif(current_setting('app.agency', true), '') is not null);
    `);
  }
}
