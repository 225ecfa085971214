// A post that ended with yesterday makes no leader today: the house-keeping worker brings the records in line.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const worker = `nullif(current_setting('app.worker', true), '')`;

export class SettlePeople1700000005200 implements MigrationInterface {
  readonly name = 'SettlePeople1700000005200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index appointments_by_start on appointments (valid_from);
      create index appointments_by_end on appointments (valid_to) where valid_to is not null;
      create policy keep_house on persons for select to kc_app using (${worker} is not null);
      create policy keep_house_true on persons for update to kc_app using (${worker} is not null) with check (${worker} is not null);
      create policy keep_house on appointments for select to kc_app using (${worker} is not null);
      create policy keep_house on person_contacts for select to kc_app using (${worker} is not null);
      create policy keep_house_true on person_contacts for update to kc_app using (${worker} is not null) with check (${worker} is not null);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy keep_house_true on person_contacts;
      drop policy keep_house on person_contacts;
      drop policy keep_house on appointments;
      drop policy keep_house_true on persons;
      drop policy keep_house on persons;
      drop index appointments_by_end, appointments_by_start;
    `);
  }
}
