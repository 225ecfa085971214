// Keys by which a program acts in somebody's post: known by their hash, with less than his rights and never for longer than the post.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;
const ownOrBelow = `person_id = ${bound('person')}::uuid or agency_id = any (${scope})
          or exists (select from accounts a where a.id = account_id and a.agency_id = any (${scope}))`;

export class CreateApiKeys1700000030000 implements MigrationInterface {
  readonly name = 'CreateApiKeys1700000030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table api_keys (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- for which the program acts
        appointment_id uuid not null, -- in which it acts
        account_id uuid not null, -- the maker's, whose end is the key's
        person_id uuid not null,
        maker_name text not null, -- as it was when he made it
        maker_title text not null,
        name text not null check (length(name) between 2 and 100),
        key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
        hint text not null check (length(hint) <= 20), -- how it begins: enough to tell two apart
        scopes text[] not null check (cardinality(scopes) between 1 and 20),
        created_at timestamptz not null, -- real time, all four
        expires_at timestamptz not null check (expires_at <= created_at + interval '12 months'),
        last_used_at timestamptz,
        revoked_at timestamptz,
        foreign key (account_id, person_id) references accounts (id, person_id),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade,
        foreign key (tenant_id, appointment_id) references appointments (tenant_id, id) on update cascade
      );
      create index api_keys_of_agency on api_keys (agency_id, created_at desc);
      create index api_keys_of_person on api_keys (person_id, created_at desc);
      create index api_keys_of_account on api_keys (account_id);
      create index api_keys_of_appointment on api_keys (appointment_id);

      alter table api_keys enable row level security;
      alter table api_keys force row level security;
      create policy owner_maintains on api_keys to kc_owner using (true) with check (true);
      create policy own_or_below on api_keys for select to kc_app using (${ownOrBelow});
      create policy make_own on api_keys for insert to kc_app
        with check (person_id = ${bound('person')}::uuid and agency_id = ${bound('agency')}::uuid
          and tenant_id = ${bound('tenant')}::uuid);
      create policy end_own_or_below on api_keys for update to kc_app using (${ownOrBelow});
      -- What a key may do and for whom is said once, when it is made.
      grant select, insert, update (last_used_at, revoked_at) on api_keys to kc_app;

      -- Before anyone is bound: a live key by its hash, with the post that it acts in as it stands on that day.
      create function find_api_key(p_key_hash text, p_today date)
        returns table (
          key_id uuid, key_name text, scopes text[], expires_at timestamptz, last_used_at timestamptz, hierarchy_version bigint,
          person_id uuid, full_name text, language text, appointment_id uuid, role text, title text, agency_id uuid, tenant_id uuid,
          sectors text[])
        language sql stable security definer set search_path from current as $$
          select k.id, k.name, k.scopes, k.expires_at, k.last_used_at, h.version,
                 p.id, p.full_name, a.language, post.id, post.role, post.title, post.agency_id, post.tenant_id, post.sectors
            from api_keys k
            join accounts a on a.id = k.account_id
            join persons p on p.id = k.person_id
            join appointments post on post.id = k.appointment_id and post.person_id = k.person_id
                 and post.valid_from <= p_today and (post.valid_to is null or post.valid_to >= p_today)
            cross join hierarchy_state h
           where k.key_hash = p_key_hash and k.revoked_at is null and a.disabled_at is null and not a.must_change_password
        $$;
      revoke execute on function find_api_key from public;
      grant execute on function find_api_key to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function find_api_key; drop table api_keys;');
  }
}
