// Agencies list their posts of any day, and a leader's private number shows as a hint only.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HintContacts1700000005100 implements MigrationInterface {
  readonly name = 'HintContacts1700000005100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index appointments_by_agency on appointments (agency_id, valid_from);
      create index contacts_by_phone on person_contacts (phone) where phone is not null;
      create index contacts_by_email on person_contacts (email) where email is not null;

      -- Whose name is public is told apart by the ends of his number; the number itself stays behind its wall.
      create function contact_hints(p_person_ids uuid[])
        returns table (person_id uuid, phone text, email text)
        language sql stable security definer set search_path from current as $$
          select c.person_id, left(c.phone, 2) || '*****' || right(c.phone, 2),
                 left(c.email, 1) || '***@' || split_part(c.email, '@', 2)
            from person_contacts c join persons p on p.id = c.person_id
           where c.person_id = any (p_person_ids) and p.is_leader
             and nullif(current_setting('app.agency', true), '') is not null
        $$;
      revoke execute on function contact_hints from public;
      grant execute on function contact_hints to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function contact_hints;
      drop index contacts_by_email, contacts_by_phone, appointments_by_agency;
    `);
  }
}
