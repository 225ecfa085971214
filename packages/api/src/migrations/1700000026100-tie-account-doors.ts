// An account is its person's, a session its account's person's, an invitation its account's: until now the database took the
// program's word for it, and whoever could write one below him could have written one for a neighbour.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')::uuid`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')} and sector = '*')`;
const ownAccount = `exists (select from accounts a where a.id = account_id and a.person_id = ${bound('person')})`;

export class TieAccountDoors1700000026100 implements MigrationInterface {
  readonly name = 'TieAccountDoors1700000026100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accounts add unique (id, person_id);
      alter table sessions add foreign key (account_id, person_id) references accounts (id, person_id);

      drop policy open_below on accounts;
      create policy open_below on accounts for insert to kc_app
        with check (exists (select from persons p where p.id = person_id and p.tenant_id = accounts.tenant_id
          and p.agency_id = accounts.agency_id and p.agency_id = any (${scope})));
      drop policy own_or_below on invitations;
      -- The account has the wall: his own, or of an agency in scope.
      create policy own_or_below on invitations to kc_app
        using (exists (select from accounts a where a.id = account_id))
        with check (exists (select from accounts a where a.id = account_id));

      -- Whose a row is never changes.
      revoke update on accounts, sessions, invitations from kc_app;
      grant update (agency_id, password_hash, must_change_password, language, disabled_at) on accounts to kc_app;
      grant update (token_hash, acting_id, last_seen_at, expires_at, revoked_at) on sessions to kc_app;
      grant update (token_hash, expires_at, used_at) on invitations to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      grant update on accounts, sessions, invitations to kc_app;
      drop policy own_or_below on invitations;
      create policy own_or_below on invitations to kc_app
        using (agency_id = any (${scope}) or ${ownAccount}) with check (agency_id = any (${scope}) or ${ownAccount});
      drop policy open_below on accounts;
      create policy open_below on accounts for insert to kc_app with check (agency_id = any (${scope}));
      alter table sessions drop constraint sessions_account_id_person_id_fkey;
      alter table accounts drop constraint accounts_id_person_id_key;
    `);
  }
}
