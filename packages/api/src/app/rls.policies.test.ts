// How the policies are written: one wall for a command, unset is nobody, and nothing is worked out once a row that could be once a query.
import { startTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: string;
  readonly permissive: string;
  readonly roles: string[];
  readonly using: string | null;
  readonly check: string | null;
}

const policies = () =>
  app.owner.query<Policy[]>(
    `select tablename as table, policyname as name, cmd as command, permissive, roles::text[] as roles, qual as using, with_check as check
       from pg_policies where schemaname = $1 and policyname <> 'owner_maintains' order by tablename, policyname`,
    [app.place.schema],
  );
const conditionsOf = ({ using, check }: Policy) => [using, check].filter((one) => one !== null);
const COMMANDS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
/** Any job, or those that it names. */
const OF_A_JOB =
  /^\(NULLIF\(current_setting\('app\.worker'::text, true\), ''::text\) (IS NOT NULL|= ANY \(ARRAY\[('[a-z_.]+'::text(, )?)+\]\))\)$/;
const isOfAJob = (policy: Policy) => conditionsOf(policy).every((condition) => OF_A_JOB.test(condition));

it('serves kc_app alone, and has at most one policy a command for people: two would be joined by "or"', async () => {
  const all = await policies();
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ roles }) => roles.join() !== 'kc_app')).toEqual([]);
  const ofPeople = all.filter((policy) => policy.permissive === 'PERMISSIVE' && !isOfAJob(policy));
  const doubled = ofPeople
    .flatMap(({ table, command }) => (command === 'ALL' ? COMMANDS : [command]).map((one) => `${table} ${one}`))
    .filter((place, index, places) => places.indexOf(place) !== index);
  expect(doubled).toEqual([]);
});

it('lets a second policy stand for jobs only, which are bound to no person', async () => {
  const ofJobs = (await policies()).filter(isOfAJob);
  expect(ofJobs.length).toBeGreaterThan(8);
  expect(ofJobs.filter((policy) => conditionsOf(policy).length === 0)).toEqual([]);
});

/** Open to every row: what is public within a province (decision 0008), and counters of hashes. */
const OPEN = [
  'agencies directory',
  'agency_scope closure',
  'agency_versions directory',
  'hierarchy_state directory',
  'sign_in_failures counts',
  'territories directory',
  'territory_versions directory',
];

it('is always true for nothing but what is listed', async () => {
  const open = (await policies()).filter((policy) => conditionsOf(policy).includes('true'));
  expect(open.map(({ table, name }) => `${table} ${name}`)).toEqual(OPEN);
  const written = open.filter(({ command }) => command !== 'SELECT').map(({ table }) => table);
  expect(written).toEqual(['sign_in_failures']);
});

it('takes a setting that is unset, or empty after an earlier transaction, for nobody', async () => {
  const settings = /current_setting\(([^)]*)\)/g;
  const guarded = /NULLIF\(current_setting\('app\.(person|agency|tenant|worker)'::text, true\), ''::text\)/g;
  for (const policy of await policies()) {
    const text = conditionsOf(policy).join(' ');
    expect([policy.table, policy.name, text.match(settings)?.length ?? 0]).toEqual([
      policy.table,
      policy.name,
      text.match(guarded)?.length ?? 0,
    ]);
  }
});

/** Asked by a select of their own, which the planner makes a step before the rows. */
const ONCE_A_QUERY = ['agencies_seen', 'agencies_guided', 'receipts_read_by', 'directives_read_by'];

it('asks who sees whom in a select of its own, never for a row', async () => {
  const text = (await policies()).flatMap(conditionsOf).join('\n');
  for (const name of ONCE_A_QUERY) {
    const [called, once] = [`\\b${name}\\(`, `\\( SELECT ${name}\\(`].map(
      (form) => text.match(new RegExp(form, 'g'))?.length ?? 0,
    );
    expect([name, called]).toEqual([name, once]);
    expect(called).toBeGreaterThan(0);
  }
});

it('calls no function of its own for a row that is read', async () => {
  const called = (await policies()).flatMap((policy) =>
    conditionsOf(policy)
      .flatMap((text) => [...text.matchAll(/\b([a-z_]+)\(/g)].map(([, name]) => name))
      .filter((name) => name !== 'current_setting' && !ONCE_A_QUERY.includes(name ?? ''))
      .map((name) => `${policy.table} ${policy.command} ${name}`),
  );
  // Once a row that is sent, once a decision that is made.
  expect(called).toEqual(['directive_changes INSERT is_decided', 'directive_receipts INSERT holds_receipt']);
});

it('works the scope out once a query, as an array, where rows are read; only the sector of a row is looked up by itself', async () => {
  const text = (await policies()).filter(({ command }) => command === 'SELECT').flatMap(conditionsOf);
  const scopes = text.join('\n').match(/FROM agency_scope\b(?! s\b)/g) ?? [];
  const arrays =
    text.join('\n').match(/ARRAY\( SELECT (?:DISTINCT )?agency_scope\.visible_agency\s+FROM agency_scope\b/g) ?? [];
  const asked = text.join('\n').match(/\( SELECT agencies_(?:seen|guided)\(/g) ?? [];
  expect(arrays.length + asked.length).toBeGreaterThan(25);
  expect(scopes).toHaveLength(arrays.length);
});

it('gives the roles beside kc_app no more than they need', async () => {
  const granted = await app.owner.query<{ grantee: string; right: string }[]>(
    `select distinct grantee, privilege_type as right from information_schema.table_privileges
      where table_schema in ($1, 'control') and grantee not in ('kc_owner', 'kc_app') order by 1, 2`,
    [app.place.schema],
  );
  expect(granted).toEqual([
    { grantee: 'kc_backup', right: 'SELECT' },
    { grantee: 'kc_report', right: 'SELECT' },
  ]);
});
