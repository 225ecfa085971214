// Who may sign in, open sessions, invitations and failed attempts. Nothing of it is readable before a person is bound,
// but through the two listed functions that answer to the hash of a secret.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;

export class CreateAccounts1700000003000 implements MigrationInterface {
  readonly name = 'CreateAccounts1700000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table accounts (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- the person's, so that his agency may invite and disable
        person_id uuid not null unique,
        password_hash text, -- none until the invitation is taken up
        must_change_password boolean not null default false,
        language text not null default 'VI' check (language in ('VI', 'EN')),
        disabled_at timestamptz,
        foreign key (tenant_id, person_id) references persons (tenant_id, id) on update cascade
      );
      -- An e-mail address or a telephone number, normalised and hashed: what may be typed to sign in.
      create table account_identifiers (
        identifier_hash text primary key check (identifier_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid not null references accounts (id)
      );
      create index identifiers_of_account on account_identifiers (account_id);

      create table sessions (
        id uuid primary key,
        token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid not null references accounts (id),
        person_id uuid not null,
        acting_id uuid, -- the appointment acted in; none until chosen
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        user_agent text check (length(user_agent) <= 300),
        ip_hint text check (length(ip_hint) <= 60)
      );
      create index sessions_of_person on sessions (person_id, created_at desc);

      create table invitations (
        id uuid primary key,
        token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid not null references accounts (id),
        agency_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index invitations_of_account on invitations (account_id);

      -- Failures by hashed identifier or address; holds no name.
      create table sign_in_failures (
        key_hash text primary key,
        failures integer not null,
        last_failed_at timestamptz not null
      );

      ${['accounts', 'account_identifiers', 'sessions', 'invitations', 'sign_in_failures']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy own_or_below on accounts for select to kc_app
        using (person_id = ${bound('person')}::uuid or agency_id = any (${scope}));
      create policy open_below on accounts for insert to kc_app with check (agency_id = any (${scope}));
      create policy change_own_or_below on accounts for update to kc_app
        using (person_id = ${bound('person')}::uuid or agency_id = any (${scope}));
      create policy own_or_below on account_identifiers to kc_app
        using (exists (select from accounts a where a.id = account_id))
        with check (exists (select from accounts a where a.id = account_id));
      create policy own_or_below on sessions to kc_app
        using (person_id = ${bound('person')}::uuid
          or exists (select from accounts a where a.id = account_id and a.agency_id = any (${scope})))
        with check (person_id = ${bound('person')}::uuid
          or exists (select from accounts a where a.id = account_id and a.agency_id = any (${scope})));
      create policy own_or_below on invitations to kc_app
        using (agency_id = any (${scope}) or exists (select from accounts a where a.id = account_id and a.person_id = ${bound('person')}::uuid))
        with check (agency_id = any (${scope}) or exists (select from accounts a where a.id = account_id and a.person_id = ${bound('person')}::uuid));
      create policy counts on sign_in_failures to kc_app using (true) with check (true);

      grant select, insert, update on accounts, sessions, invitations to kc_app;
      grant select, insert, delete on account_identifiers to kc_app;
      grant select, insert, update, delete on sign_in_failures to kc_app;

      -- Before anyone is bound: a session by the hash of its token, with the acting appointment as it stands on that day.
      create function find_session(p_token_hash text, p_today date)
        returns table (
          session_id uuid, account_id uuid, person_id uuid, full_name text, language text, must_change_password boolean,
          expires_at timestamptz, last_seen_at timestamptz, hierarchy_version bigint,
          acting_id uuid, role text, title text, agency_id uuid, tenant_id uuid, sectors text[],
          on_behalf_of uuid, on_behalf_name text, on_behalf_title text)
        language sql stable security definer set search_path from current as $$
          select s.id, s.account_id, s.person_id, p.full_name, a.language, a.must_change_password,
                 s.expires_at, s.last_seen_at, h.version,
                 post.id, post.role, post.title, coalesce(head.agency_id, post.agency_id), coalesce(head.tenant_id, post.tenant_id),
                 post.sectors, head.person_id, principal.full_name, head.title
            from sessions s
            join accounts a on a.id = s.account_id
            join persons p on p.id = s.person_id
            cross join hierarchy_state h
            left join appointments post on post.id = s.acting_id and post.person_id = s.person_id
                 and post.valid_from <= p_today and (post.valid_to is null or post.valid_to >= p_today)
            left join appointments head on head.id = post.assists_id
                 and head.valid_from <= p_today and (head.valid_to is null or head.valid_to >= p_today)
            left join persons principal on principal.id = head.person_id
           where s.token_hash = p_token_hash and s.revoked_at is null and a.disabled_at is null
        $$;
      -- Before anyone is bound: the account that an e-mail address or number signs in to, by its hash.
      create function find_account(p_identifier_hash text)
        returns table (account_id uuid, person_id uuid, password_hash text, must_change_password boolean, is_disabled boolean, language text)
        language sql stable security definer set search_path from current as $$
          select a.id, a.person_id, a.password_hash, a.must_change_password, a.disabled_at is not null, a.language
            from account_identifiers i join accounts a on a.id = i.account_id
           where i.identifier_hash = p_identifier_hash
        $$;
      -- Before anyone is bound: an invitation that can still be taken up, by the hash of its token.
      create function find_invitation(p_token_hash text)
        returns table (invitation_id uuid, account_id uuid, person_id uuid, expires_at timestamptz)
        language sql stable security definer set search_path from current as $$
          select i.id, a.id, a.person_id, i.expires_at
            from invitations i join accounts a on a.id = i.account_id
           where i.token_hash = p_token_hash and i.used_at is null and a.disabled_at is null
        $$;
      revoke execute on function find_session, find_account, find_invitation from public;
      grant execute on function find_session, find_account, find_invitation to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function find_session, find_account, find_invitation;
      drop table sign_in_failures, invitations, sessions, account_identifiers, accounts;
    `);
  }
}
