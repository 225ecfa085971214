// Holes in the database's wall, planted by the superuser in a copy of a founded database. `{schema}` is a province's.

export interface Hole {
  readonly name: string;
  /** The batteries that must find it: at least one does. */
  readonly aims: readonly string[];
}

export interface DatabaseHole extends Hole {
  readonly sql: string;
  /** Roles belong to the whole server: what was planted there is taken back. */
  readonly mend?: string;
}

const hole = (name: string, aims: readonly string[], sql: string, mend?: string): DatabaseHole => ({
  ...{ name, aims, sql },
  ...(mend ? { mend } : {}),
});

export const DATABASE_HOLES: readonly DatabaseHole[] = [
  hole('a policy dropped', ['S7', 'S2'], 'drop policy read_in_scope on {schema}.tasks'),
  hole('a table no longer forced', ['S7'], 'alter table {schema}.directives no force row level security'),
  hole('row-level security off', ['S7', 'S2'], 'alter table {schema}.person_contacts disable row level security'),
  hole('using (true)', ['S7', 'S2'], 'alter policy read_in_scope on {schema}.files using (true)'),
  hole(
    'a second policy beside the first',
    ['S7', 'S2'],
    'create policy convenient on {schema}.tasks for select to kc_app using (lifecycle = $$ASSIGNED$$)',
  ),
  hole(
    'a policy for everybody',
    ['S7', 'S2'],
    'create policy anyone on {schema}.acknowledgements for select using (state = $$PENDING$$)',
  ),
  hole('a new row not checked', ['S7'], 'alter policy register_own on {schema}.directives with check (true)'),
  hole('a changed row not checked', ['S7'], 'alter policy move_own on {schema}.tasks with check (true)'),
  hole(
    'a policy for the worker open to others',
    ['S7', 'S2'],
    `alter policy keep_house on {schema}.persons using (current_setting('app.worker', true) is distinct from 'nobody')`,
  ),
  hole(
    'nobody is somebody',
    ['S7'],
    `alter policy leave on {schema}.outbox with check (coalesce(current_setting('app.agency', true), '') = '' or true)`,
  ),
  hole(
    'a materialised view granted',
    ['S7'],
    'create materialized view {schema}.all_tasks as select * from {schema}.tasks; grant select on {schema}.all_tasks to kc_app',
  ),
  hole(
    'a view with its owner’s eyes',
    ['S7'],
    'create view {schema}.contacts as select * from {schema}.person_contacts; grant select on {schema}.contacts to kc_app',
  ),
  hole(
    'a function with the superuser’s rights',
    ['S7'],
    `create function {schema}.peek() returns bigint language sql security definer as 'select count(*) from {schema}.tasks'`,
  ),
  hole('a function for everybody', ['S7'], 'grant execute on function {schema}.find_account to public'),
  hole('a function whose path is not pinned', ['S7'], 'alter function {schema}.held_posts reset all'),
  hole(
    'a listed function rewritten',
    ['S7', 'S6'],
    `do $do$ begin execute replace(pg_get_functiondef('{schema}.find_session'::regproc), 's.revoked_at is null', 'true'); end $do$`,
  ),
  hole(
    'a reference by one column',
    ['S7'],
    'alter table {schema}.task_words add foreign key (task_id) references {schema}.tasks (id)',
  ),
  hole(
    'a key unique across tenants',
    ['S7'],
    'create unique index codes on {schema}.agency_versions (code, valid_from)',
  ),
  hole('a right too many', ['S7'], 'grant delete on {schema}.audit_entries to kc_app'),
  hole('a column too many', ['S7'], 'grant update (agency_id) on {schema}.tasks to kc_app'),
  hole('truncate granted', ['S7'], 'grant truncate on {schema}.sessions to kc_app'),
  hole('a table that kc_app owns', ['S7'], 'alter table {schema}.task_events owner to kc_app'),
  hole(
    'the serving role passes the wall',
    ['S7', 'S2'],
    'alter role kc_app bypassrls',
    'alter role kc_app nobypassrls',
  ),
  hole('the serving role is lent the owner’s', ['S7'], 'grant kc_owner to kc_app', 'revoke kc_owner from kc_app'),
  hole('the serving role may make tables', ['S7'], 'grant create on schema {schema} to kc_app'),
  hole(
    'a closure too wide',
    ['S1', 'S2'],
    `insert into {schema}.agency_scope select a.agency_id, b.agency_id, '*' from {schema}.agency_versions a, {schema}.agency_versions b
      where a.kind = 'PEOPLES_COMMITTEE' and b.kind = 'DIVISION' on conflict do nothing`,
  ),
];
