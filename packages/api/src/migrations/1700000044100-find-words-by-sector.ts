// Whoever guides a sector in three hundred agencies asks for its words once, and not agency by agency.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindWordsBySector1700000044100 implements MigrationInterface {
  readonly name = 'FindWordsBySector1700000044100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('create index words_of_sector on task_words (sector, word, task_id) where sector is not null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index words_of_sector');
  }
}
