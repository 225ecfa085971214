// A province reads the lists of people of its own directives: to find out by going through all agencies that it sees took half the time.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')::uuid`;
const seen = `(select agencies_seen(${bound('agency')}))::uuid[]`;

export class AskTheOwnerFirst1700000041000 implements MigrationInterface {
  readonly name = 'AskTheOwnerFirst1700000041000';

  /** The same condition as before: whoever owns a row sees his own agency, so the first arm opens nothing new. */
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy read_own_or_below on acknowledgements using (owner_agency_id = (select ${bound('agency')})
        or person_id = (select ${bound('person')}) or agency_id = any (${seen})
        or owner_agency_id = any (${seen}) or sender_agency_id = any (${seen}));
    `);
  }

  /** The name is what the policy stands on: it goes with the table. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
