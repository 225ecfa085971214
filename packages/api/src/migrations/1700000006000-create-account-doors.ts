// Taking up an invitation before anyone is bound, the posts to choose from before one is acted in, and what the house-keeping worker may clear away.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const person = `nullif(current_setting('app.person', true), '')`;
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
      -- The posts of the person who is bound, before he acts in one of them: a clerk's with the head he works for.
      create function held_posts(p_today date)
        returns table (key uuid, role text, title text, sectors text[], agency_id uuid, on_behalf_of text)
        language sql stable security definer set search_path from current as $$
          select post.id, post.role, post.title, post.sectors, coalesce(head.agency_id, post.agency_id), principal.full_name
            from appointments post
            left join appointments head on head.id = post.assists_id
                 and head.valid_from <= p_today and (head.valid_to is null or head.valid_to >= p_today)
            left join persons principal on principal.id = head.person_id
           where post.person_id = ${person}::uuid
             and post.valid_from <= p_today and (post.valid_to is null or post.valid_to >= p_today)
        $$;
      revoke execute on function take_up_invitation, held_posts from public;
      grant execute on function take_up_invitation, held_posts to kc_app;

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
      drop function held_posts;
      drop function take_up_invitation;
    `);
  }
}
