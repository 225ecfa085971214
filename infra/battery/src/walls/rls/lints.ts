// What no schema of ours may have, as SQL: each lint selects what it finds. After security.md, parts 1 and 2.

export interface Lint {
  readonly name: string;
  /** Selects `finding`; `$1` is the schema, `$2` what is listed as fine, with its reason below. */
  readonly sql: string;
  readonly listed?: readonly string[];
}

const tables = `pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'`;
const carriesTenant = `'tenant_id', 'owner_tenant_id', 'file_tenant_id'`;

/** Keys without a tenant, each for its reason. */
const KEYS = [
  // A secret's or an address's hash: unique in the province, found before anybody is bound; nobody can guess another's.
  ...['sessions_token_hash_key', 'invitations_token_hash_key', 'account_identifiers_pkey', 'sign_in_failures_pkey'],
  ...['api_keys_key_hash_key', 'known_devices_pkey'],
  // Keyed by ids that the application made: nobody can meet another's by trying.
  ...[
    'agency_versions_pkey',
    'territory_versions_pkey',
    'agency_scope_pkey',
    'file_readers_pkey',
    'person_contacts_pkey',
  ],
  ...[
    'idempotency_keys_pkey',
    'task_participants_pkey',
    'task_words_pkey',
    'directive_tokens_pkey',
    'person_words_pkey',
    'one_answerable',
  ],
  ...[
    'accounts_person_id_key',
    'directive_clauses_directive_id_position_key',
    'acknowledgements_receipt_id_person_id_key',
  ],
  // Written by the outbox's worker from ids of its own, or by the person about himself.
  ...['notifications_event_id_person_id_agency_id_key', 'notification_letters_pkey', 'notification_settings_pkey'],
  // Written by the database itself, by functions and triggers, or one row in all.
  ...[
    'task_tallies_pkey',
    'task_registers_pkey',
    'hierarchy_state_pkey',
    ...['change_head_pkey', 'change_notes_tx_kind_subject_id_agency_id_key', 'changes_pkey'],
    'migrations_pkey',
    'PK_8c82d7f526340ab734260ea46be',
  ],
  // Keyed by an account, or by the agency whose register numbers its own tasks.
  ...['accounts_id_person_id_key', 'one_code_in_register'],
  'external_bodies_listed', // the province's own list, which no agency writes
];

/** References without a tenant. */
const REFERENCES = [
  // Places are the province's directory.
  ...['territory_versions_territory_id_fkey', 'territory_versions_parent_id_fkey', 'agency_versions_territory_id_fkey'],
  // A parent or a successor may be of another tenant: that is what a tree of tenants is. Agencies are the directory.
  ...['agency_versions_parent_id_fkey', 'agency_successions_successor_id_fkey'],
  // An account's own rows; the account is found by the program, never named by a caller.
  ...['account_identifiers_account_id_fkey', 'sessions_account_id_fkey', 'invitations_account_id_fkey'],
  'sessions_account_id_person_id_fkey',
  // Both are the maker's, or the person's own, and nobody else adds one.
  ...['api_keys_account_id_person_id_fkey', 'known_devices_account_id_person_id_fkey'],
  'notification_settings_account_id_person_id_fkey',
  // The agency of a register is the assigner itself: the insert policy holds it to the bound agency.
  'tasks_register_agency_id_fkey',
  // A task goes over to a successor in another tenant, and the series after which it was given stays where it was ordered.
  ...['tasks_series_id_fkey', 'task_series_origin_id_fkey'],
];

/** The directory, counters of failures, and what the owner maintains: open to whoever serves the province. */
const OPEN = [
  ...['agencies.directory', 'agency_versions.directory', 'territories.directory', 'territory_versions.directory'],
  ...['hierarchy_state.directory', 'agency_scope.closure', 'sign_in_failures.counts'],
];

export const LINTS: readonly Lint[] = [
  {
    name: 'row-level security is off or not forced',
    sql: `select c.relname as finding from ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    name: 'owned by somebody else',
    sql: `select c.relname as finding from ${tables} and pg_get_userbyid(c.relowner) <> 'kc_owner'`,
  },
  {
    name: 'always true',
    sql: `select c.relname || '.' || p.polname as finding from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = $1::regnamespace and p.polname <> 'owner_maintains' and c.relname || '.' || p.polname <> all ($2)
        and 'true' in (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))`,
    listed: OPEN,
  },
  {
    name: 'a policy for everybody, or the owner’s for somebody else',
    sql: `select c.relname || '.' || p.polname as finding from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = $1::regnamespace
        and (0 = any (p.polroles) or (p.polname = 'owner_maintains') <> (p.polroles = array['kc_owner'::regrole::oid]))`,
  },
  {
    name: 'a new row is not checked',
    sql: `select c.relname || '.' || p.polname as finding from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = $1::regnamespace and p.polcmd in ('a', '*') and p.polwithcheck is null`,
  },
  {
    name: 'two ways in for one command', // the worker's way is one of its own: it binds nobody
    sql: `select tablename || ' ' || command as finding
       from pg_policies cross join lateral unnest(case cmd when 'ALL' then array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] else array[cmd] end) command
      where schemaname = $1 and 'kc_app' = any (roles) and permissive = 'PERMISSIVE' and coalesce(qual, with_check) not like '%app.worker%'
      group by tablename, command having count(*) > 1`,
  },
  {
    name: 'a setting read so that nothing bound is an error or a row',
    sql: `select tablename || '.' || policyname as finding from pg_policies
      where schemaname = $1 and regexp_replace(concat(qual, with_check),
        'NULLIF\\(current_setting\\(''app\\.(agency|person|tenant|worker)''::text, true\\), ''''::text\\)', '', 'g') ~ 'current_setting'`,
  },
  {
    name: 'a view or a copy that knows no rows of anybody',
    sql: `select c.relname as finding from pg_class c where c.relnamespace = $1::regnamespace
      and (c.relkind in ('m', 'f') or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`,
  },
  {
    name: 'a function without a pinned search path',
    sql: `select p.proname as finding from pg_proc p where p.pronamespace = $1::regnamespace
      and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')`,
  },
  {
    name: 'a function with rights of its own that is not the forced owner’s',
    sql: `select p.proname as finding from pg_proc p where p.pronamespace = $1::regnamespace and p.prosecdef and pg_get_userbyid(p.proowner) <> 'kc_owner'`,
  },
  {
    name: 'a unique key that meets other tenants’ rows',
    sql: `select i.relname as finding from pg_index x join pg_class i on i.oid = x.indexrelid join ${tables.replace(' where', ' on c.oid = x.indrelid where')}
        and x.indisunique and i.relname <> all ($2)
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (x.indkey) and a.attname in (${carriesTenant}))
        and not (x.indisprimary and x.indnatts = 1 and exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = x.indkey[0] and a.attname = 'id'))`,
    listed: KEYS,
  },
  {
    name: 'a reference that meets other tenants’ rows',
    sql: `select k.conname as finding from pg_constraint k join ${tables.replace(' where', ' on c.oid = k.conrelid where')}
        and k.contype = 'f' and k.conname <> all ($2)
        and not exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attnum = any (k.confkey) and a.attname in (${carriesTenant}))`,
    listed: REFERENCES,
  },
  {
    name: 'a role that passes walls or is lent another',
    sql: `select rolname as finding from pg_roles where (rolname in ('kc_app', 'kc_owner', 'kc_jobs', 'kc_report') and (rolsuper or rolbypassrls or rolcreaterole))
        or (rolname = 'kc_app' and exists (select from pg_auth_members m where m.member = pg_roles.oid)) and $1 <> ''`,
  },
  {
    name: 'the serving role may make or empty things',
    sql: `select nspname::text as finding from pg_namespace where has_schema_privilege('kc_app', oid, 'create') and nspname !~ '^pg_' and $1 <> ''
      union all select 'temporary tables' where has_database_privilege('kc_app', current_database(), 'temporary')
      union all select c.relname from ${tables} and has_table_privilege('kc_app', c.oid, 'truncate, references, trigger')`,
  },
  {
    name: 'a role whose walls are set aside by a setting',
    sql: `select r.rolname || ' ' || s as finding from pg_db_role_setting d join pg_roles r on r.oid = d.setrole cross join unnest(d.setconfig) s
      where s ~ '^(row_security|search_path|role|session_preload)' and $1 <> ''`,
  },
  {
    name: 'a version with a known hole in its walls',
    sql: `select current_setting('server_version') as finding where $1 <> '' and not case current_setting('server_version_num')::int / 10000
      when 15 then current_setting('server_version_num')::int >= 150014 when 16 then current_setting('server_version_num')::int >= 160010
      when 17 then current_setting('server_version_num')::int >= 170006 else current_setting('server_version_num')::int >= 180000 end`,
  },
];
