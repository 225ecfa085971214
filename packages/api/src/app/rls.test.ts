import { startTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

// Decision 0007 says why each of them needs rights of its own.
const LISTED_FUNCTIONS = [
  'acting_post',
  'addresses_to_write_to',
  'append_audit',
  'carries_out_meets',
  'changes_meet',
  'contact_hints',
  'count_tasks',
  'find_account',
  'find_api_key',
  'find_invitation',
  'find_session',
  'hand_over_receipts',
  'hand_over_tasks',
  'held_posts',
  'hold_directives',
  'holds_receipt',
  'is_being_issued',
  'join_lists',
  'keep_name_words',
  'keep_waits',
  'knows_device',
  'leave_lists',
  'note_acknowledgements',
  'note_agencies',
  'note_agency_versions',
  'note_appointments',
  'note_directive_receipts',
  'note_directives',
  'note_person_contacts',
  'note_persons',
  'note_sights',
  'note_task_participants',
  'note_tasks',
  'people_to_tell',
  'publish_changes',
  'refuse_ended',
  'take_back_notices',
  'take_up_invitation',
  'tally_receipts',
  'tally_sights',
  'tally_unfinished',
  'trace_progress',
  'trace_receipt',
  'trace_sent',
  'trace_work',
  'turn_directive',
  'turn_sights',
];
const LEDGER = 'migrations';
const one = async <T>(sql: string): Promise<T[]> => app.owner.query<T[]>(sql.replaceAll('{schema}', app.place.schema));
const names = async (sql: string) => (await one<{ name: string }>(sql)).map(({ name }) => name).sort();

const tables = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = '{schema}' and c.relkind in ('r', 'p') and c.relname <> '${LEDGER}'`;

it('enables and forces row-level security on every table', async () => {
  expect((await names(tables)).length).toBeGreaterThan(20);
  expect(await names(`${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`)).toEqual([]);
});

it('lets the owner maintain every table and gives kc_app a policy for each command that it is granted', async () => {
  expect(
    await names(`${tables} and not exists (select from pg_policies p where p.schemaname = '{schema}'
    and p.tablename = c.relname and p.policyname = 'owner_maintains')`),
  ).toEqual([]);
  expect(
    await names(`
    select distinct g.table_name || ' ' || g.privilege_type as name from (
      select table_name, privilege_type from information_schema.table_privileges where table_schema = '{schema}' and grantee = 'kc_app'
      union select table_name, privilege_type from information_schema.column_privileges where table_schema = '{schema}' and grantee = 'kc_app') g
    where not exists (select from pg_policies p where p.schemaname = '{schema}' and p.tablename = g.table_name
      and 'kc_app' = any (p.roles) and p.cmd in ('ALL', g.privilege_type))`),
  ).toEqual([]);
});

it('never writes without a check of the new row', async () => {
  expect(
    await names(`select tablename || ' ' || policyname as name from pg_policies where schemaname = '{schema}'
    and cmd in ('INSERT', 'ALL') and with_check is null`),
  ).toEqual([]);
});

it('has no view, no materialised view, and only the listed functions with rights of their own', async () => {
  expect(
    await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = '{schema}' and c.relkind in ('v', 'm')`),
  ).toEqual([]);
  expect(
    await names(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = '{schema}' and p.prosecdef`),
  ).toEqual(LISTED_FUNCTIONS);
  expect(
    await names(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = '{schema}' and (p.proconfig is null or not exists (select from unnest(p.proconfig) s where s like 'search_path=%'))`),
  ).toEqual([]);
  expect(
    await names(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = '{schema}' and p.prosecdef and has_function_privilege('public', p.oid, 'execute') and p.prorettype <> 'trigger'::regtype`),
  ).toEqual([]);
});

it('gives those functions to the owner, whom the walls hold too, and to nobody a table that could stand before theirs', async () => {
  const roles = await names(`select distinct pg_get_userbyid(p.proowner) as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname = '{schema}' and p.prosecdef`);
  expect(roles).toEqual(['kc_owner']);
  const [owner] = await one<object>(`select rolsuper, rolbypassrls from pg_roles where rolname = 'kc_owner'`);
  expect(owner).toEqual({ rolsuper: false, rolbypassrls: false });
  const [may] =
    await one<object>(`select has_database_privilege('kc_app', current_database(), 'temporary') as temporary,
    has_schema_privilege('kc_app', '{schema}', 'create') as here, has_schema_privilege('kc_app', 'public', 'create') as there`);
  expect(may).toEqual({ temporary: false, here: false, there: false });
});

it('serves with a role that owns nothing, passes no wall and truncates nothing', async () => {
  const [role] = await one<{ rolsuper: boolean; rolbypassrls: boolean }>(
    `select rolsuper, rolbypassrls from pg_roles where rolname = 'kc_app'`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
  expect(await names(`${tables} and pg_get_userbyid(c.relowner) <> 'kc_owner'`)).toEqual([]);
  expect(await names(`${tables} and has_table_privilege('kc_app', c.oid, 'truncate, references, trigger')`)).toEqual(
    [],
  );
  expect(
    await names(
      `select nspname as name from pg_namespace where has_schema_privilege('kc_app', oid, 'create') and nspname !~ '^pg_temp'`,
    ),
  ).toEqual([]);
});

it('writes nothing into the audit chain but by its function', async () => {
  expect(
    await names(`select privilege_type as name from information_schema.table_privileges
    where table_schema = '{schema}' and grantee = 'kc_app' and table_name = 'audit_entries'`),
  ).toEqual(['SELECT']);
});

it('shows no row of any agency to a connection that is bound to nobody', async () => {
  const province = await app.foundAgency('Tỉnh');
  await app.person(province, 'HEAD');
  const open = [
    'agencies',
    'agency_versions',
    'agency_scope',
    'hierarchy_state',
    'territories',
    'territory_versions',
    'sign_in_failures',
    'external_bodies', // only those listed for everybody: the Prime Minister, the Party's bodies
    LEDGER,
  ];
  const walled = (await names(tables)).filter((name) => !open.includes(name));
  const client = await app.app.services.reads.connect();
  try {
    for (const table of walled) {
      await client.query(`begin; set local search_path = ${app.place.schema}`);
      const readable = await client.query<{ yes: boolean }>('select has_table_privilege($1, $2) as yes', [
        table,
        'select',
      ]);
      const seen = readable.rows[0]?.yes ? await client.query(`select from ${table}`) : { rowCount: 0 };
      await client.query('rollback');
      expect([table, seen.rowCount]).toEqual([table, 0]);
    }
  } finally {
    client.release();
  }
});
