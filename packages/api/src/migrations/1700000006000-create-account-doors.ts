// Taking up an invitation before anyone is bound, and what the house-keeping worker may clear away.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const worker = `nullif(current_setting('app.worker', true), '')`;

export class CreateAccountDoors1700000006000 implements MigrationInterface {
  readonly name = 'CreateAccountDoors1700000006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Before anyone is bound: whoever holds the token sets the password, once. All sessions of before end.
      create function take_up_invitation(p_token_hash text, p_password_hash text, p_now timestamptz)
        returns table (account_id uuid, person_id uuid)
        language plpgsql security definer set search_path from current as $$
          declare taken invitations;
          begin
            update invitations i set used_at = p_now
             where i.token_hash = p_token_hash and i.used_at is null and i.expires_at > p_now
               and exists (select from accounts a where a.id = i.account_id and a.disabled_at is null)
            returning * into taken;
            if not found then return; end if;
            update invitations i set used_at = p_now where i.account_id = taken.account_id and i.used_at is null;
            update accounts a set password_hash = p_password_hash, must_change_password = false where a.id = taken.account_id;
            update sessions s set revoked_at = p_now where s.account_id = taken.account_id and s.revoked_at is null;
            update persons p set status = 'ACTIVE' from accounts a where a.id = taken.account_id and p.id = a.person_id;
            return query select a.id, a.person_id from accounts a where a.id = taken.account_id;
          end
        $$;
      revoke execute on function take_up_invitation from public;
      grant execute on function take_up_invitation to kc_app;

      -- The worker binds no person and no agency: of these tables it sees only what has run out, and the chain heads.
      create policy keep_house on idempotency_keys for select to kc_app using (${worker} is not null);
      create policy keep_house_away on idempotency_keys for delete to kc_app using (${worker} is not null);
      create policy keep_house on sessions for select to kc_app using (${worker} is not null);
      create policy keep_house_away on sessions for delete to kc_app using (${worker} is not null);
      create policy export_heads on audit_heads for select to kc_app using (${worker} is not null);
      create policy keep_house on agency_scope for delete to kc_app using (${worker} is not null);
      create policy keep_house_anew on agency_scope for insert to kc_app with check (${worker} is not null);
      create policy keep_house on hierarchy_state for update to kc_app using (${worker} is not null);
      grant delete on sessions to kc_app;
      grant select on audit_heads to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke delete on sessions from kc_app;
      revoke select on audit_heads from kc_app;
      drop policy keep_house on hierarchy_state;
      drop policy keep_house_anew on agency_scope;
      drop policy keep_house on agency_scope;
      drop policy export_heads on audit_heads;
      drop policy keep_house_away on sessions;
      drop policy keep_house on sessions;
      drop policy keep_house_away on idempotency_keys;
      drop policy keep_house on idempotency_keys;
      drop function take_up_invitation;
    `);
  }
}
