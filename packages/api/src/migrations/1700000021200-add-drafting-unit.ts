// The unit that drafts a document of one's own, or its field: written after the issuer when the number is given.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddDraftingUnit1700000021200 implements MigrationInterface {
  readonly name = 'AddDraftingUnit1700000021200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directives add column drafting_unit text check (length(drafting_unit) between 1 and 20);
      grant update (drafting_unit) on directives to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table directives drop column drafting_unit');
  }
}
