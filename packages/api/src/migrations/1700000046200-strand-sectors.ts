// The feed of a sector as one strand: whoever guides it sees it in every district, and a strand an agency was read for 13,000 rows a page.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StrandSectors1700000046200 implements MigrationInterface {
  readonly name = 'StrandSectors1700000046200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index changes_of_sector;
      create index changes_of_sector on changes (sector, position, n) where sector is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index changes_of_sector;
      create index changes_of_sector on changes (agency_id, sector, position, n) where sector is not null;
    `);
  }
}
