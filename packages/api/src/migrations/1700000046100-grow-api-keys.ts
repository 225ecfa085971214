// Keys with limits of their own, that are renewed with an overlap and revoked for a reason, and that colleagues cannot read.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')::uuid`;
const seen = `(select agencies_seen(${bound('agency')}))::uuid[]`;

/** The maker, and whoever holds a post of administrator in the agency that he acts for. Being of the same agency is not enough. */
const isAdministrator = `(select exists (select from appointments post where post.person_id = ${bound('person')}
            and post.agency_id = ${bound('agency')} and post.role = 'ADMIN' and (post.valid_to is null or post.valid_to >= current_date)))`;
const ownOrAdministered = `person_id = ${bound('person')} or (${isAdministrator} and (agency_id = any (${seen})
          or exists (select from accounts a where a.id = account_id and a.agency_id = any (${seen}))))`;

export class GrowApiKeys1700000046100 implements MigrationInterface {
  readonly name = 'GrowApiKeys1700000046100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table api_keys
        add column requests_per_minute integer not null default 600 check (requests_per_minute between 1 and 6000),
        add column cost_per_minute integer not null default 60000 check (cost_per_minute between 100 and 600000),
        add column last_used_from text check (last_used_from in ('THIS_MACHINE', 'INSIDE', 'OUTSIDE')), -- never the address
        add column replaces_id uuid, -- the key that it was renewed from: told, not referred to
        add column revoked_reason text check (length(revoked_reason) <= 400),
        add column revoked_by_name text,
        add constraint revoked_for_a_reason check (revoked_reason is null or revoked_at is not null),
        drop constraint api_keys_check,
        add constraint at_most_two_years check (expires_at <= created_at + interval '2 years');
      grant update (expires_at, last_used_from, revoked_reason, revoked_by_name) on api_keys to kc_app;

      alter policy own_or_below on api_keys using (${ownOrAdministered});
      alter policy end_own_or_below on api_keys using (${ownOrAdministered});

      create function guard_key() returns trigger
        language plpgsql set search_path from current as $$
          begin
            if new.expires_at > old.expires_at then raise exception 'A key is never lengthened.'; end if;
            if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
              raise exception 'A key is revoked once.';
            end if;
            return new;
          end
        $$;
      revoke execute on function guard_key from public;
      create trigger guard_key before update on api_keys for each row execute function guard_key();

      -- One that has ended is found too, for whoever still holds it to be told why.
      drop function find_api_key;
      create function find_api_key(p_key_hash text, p_today date)
        returns table (
          key_id uuid, key_name text, scopes text[], expires_at timestamptz, last_used_at timestamptz, last_used_from text,
          requests_per_minute integer, cost_per_minute integer, ended text, hierarchy_version bigint,
          person_id uuid, full_name text, language text, appointment_id uuid, role text, title text, agency_id uuid, tenant_id uuid,
          sectors text[])
        language sql stable security definer set search_path from current as $$
          select k.id, k.name, k.scopes, k.expires_at, k.last_used_at, k.last_used_from, k.requests_per_minute, k.cost_per_minute,
                 case when k.revoked_at is not null then 'KEY_REVOKED'
                      when post.id is null or a.disabled_at is not null or a.must_change_password then 'KEY_POST_ENDED' end,
                 h.version, p.id, p.full_name, a.language, post.id, post.role, post.title, post.agency_id, post.tenant_id, post.sectors
            from api_keys k
            join accounts a on a.id = k.account_id
            join persons p on p.id = k.person_id
            left join appointments post on post.id = k.appointment_id and post.person_id = k.person_id
                 and post.valid_from <= p_today and (post.valid_to is null or post.valid_to >= p_today)
            cross join hierarchy_state h
           where k.key_hash = p_key_hash
        $$;
      revoke execute on function find_api_key from public;
      grant execute on function find_api_key to kc_app;
    `);
  }

  /** Limits and reasons that were written are not thrown away. */
  down(): Promise<void> {
    return Promise.reject(new Error('What was said about keys is not taken back.'));
  }
}
