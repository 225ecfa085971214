// Foreign keys and unique indexes do not ask row-level security: what they compare must belong to one tenant or be no secret.
import { randomBytes } from 'node:crypto';
import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestAgency, type TestApp, type TestPerson } from '../testing/test-app.js';

let app: TestApp;
let ours: TestAgency;
let theirs: TestAgency;
let theirHead: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  const province = await app.foundAgency('Tỉnh');
  ours = await app.foundAgency('Huyện A', { parent: province, tenant: 'own' });
  theirs = await app.foundAgency('Huyện B', { parent: province, tenant: 'own' });
  theirHead = await app.person(theirs, 'HEAD');
  await app.as(theirHead).token(); // an account
});
afterAll(() => app.stop());

const named = async (sql: string) =>
  (await app.owner.query<{ name: string }[]>(sql.replaceAll('{schema}', app.place.schema))).map(({ name }) => name);

/** Each with the reason why no other tenant's secret is behind it. */
const KEYS_WITHOUT_TENANT = [
  'account_identifiers (account_id)', // its policy asks the account's own wall first
  'agency_successions (successor_id)', // agencies are public within a province (decision 0008), and reforms cross tenants
  'agency_versions (parent_id)', // the same: a district's parent is the province's
  'agency_versions (territory_id)', // territories belong to nobody
  'api_keys (account_id, person_id)', // both are the maker's, and only he makes one
  'invitations (account_id)', // its policy asks the account's own wall first
  'known_devices (account_id, person_id)', // both are the person's own, and only he adds one
  'notification_settings (account_id, person_id)', // both are the person's own, and only he sets them
  'sessions (account_id)', // its policy asks the account's own wall first
  'sessions (account_id, person_id)', // the same, and both are one account's
  'task_series (origin_id)', // a task may go over to a successor in another tenant, and its series does not
  'tasks (register_agency_id)', // agencies are public within a province
  'tasks (series_id)', // the same
  'territory_versions (parent_id)', // territories belong to nobody
  'territory_versions (territory_id)', // territories belong to nobody
];

it('carries the tenant in every foreign key, but for those listed', async () => {
  const keys = await named(`
    select r.relname || ' (' || string_agg(a.attname, ', ' order by a.attname) || ')' as name
      from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace
      join pg_attribute a on a.attrelid = r.oid and a.attnum = any (c.conkey)
     where n.nspname = '{schema}' and c.contype = 'f' group by c.oid, r.relname
    having not bool_or(a.attname like '%tenant_id') order by 1`);
  expect(keys).toEqual(KEYS_WITHOUT_TENANT);
});

/** Neither a tenant nor an id that nobody can guess. */
const UNIQUE_BY_WORDS = [
  'account_identifiers_pkey', // the hash of an e-mail address or number: one name signs in to one account
  'api_keys_key_hash_key', // the hash of 178 random bits
  'change_head_pkey', // one row
  'external_bodies_listed', // the list that everybody sees
  'hierarchy_state_pkey', // one row
  'invitations_token_hash_key', // the hash of 256 random bits
  'known_devices_pkey', // the hash of 256 random bits
  'one_code_in_register', // an expression: the agency's id, then the code
  'sessions_token_hash_key', // the hash of 256 random bits
  'sign_in_failures_pkey', // a hash, kept before anybody is known
];

it('begins no unique index with what somebody could guess, but for those listed', async () => {
  const indexes = await named(`
    select x.relname as name
      from pg_index i join pg_class r on r.oid = i.indrelid join pg_namespace n on n.oid = r.relnamespace
      join pg_class x on x.oid = i.indexrelid join pg_attribute a on a.attrelid = r.oid and a.attnum = any (i.indkey)
     where n.nspname = '{schema}' and i.indisunique and r.relname <> 'migrations' group by x.relname
    having not bool_or(a.atttypid = 'uuid'::regtype) order by 1`);
  expect(indexes).toEqual(UNIQUE_BY_WORDS);
});

it('numbers nothing by a sequence: a number would tell how much others have', async () => {
  expect(
    await named(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = '{schema}' and c.relkind = 'S' and c.relname <> 'migrations_id_seq'`),
  ).toEqual([]);
});

/** What the database answers to a statement of our head, past every rule of the API. */
const refusal = (sql: string, values: unknown[]) =>
  app
    .as(ours, 'HEAD')
    .bound((tx) => tx.query(sql, values))
    .then(
      () => 'done',
      (cause: { driverError: { code: string; message: string } }) => {
        const { code, message } = cause.driverError;
        return `${code} ${message}`;
      },
    );

const WALL = /^42501 new row violates row-level security policy/;

const accountOf = async ({ personId }: TestPerson): Promise<string> => {
  const [row] = await app.owner.query<{ id: string }[]>('select id from accounts where person_id = $1', [personId]);
  return row?.id ?? '';
};
const invite = (accountId: string) =>
  refusal(
    `insert into invitations (id, token_hash, account_id, agency_id, created_at, expires_at) values ($1, $2, $3, $4, now(), now())`,
    [newId('Invitation'), randomBytes(32).toString('hex'), accountId, ours.id],
  );
const openSession = (accountId: string, { personId }: TestPerson) =>
  refusal(
    `insert into sessions (id, token_hash, account_id, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, now(), now(), now() + interval '1 hour')`,
    [newId('Session'), randomBytes(32).toString('hex'), accountId, personId],
  );

it('lets nobody invite a neighbour, and tells a foreign account from none by nothing', async () => {
  expect(await invite(await accountOf(theirHead))).toMatch(WALL);
  expect(await invite(newId('Account'))).toBe(await invite(await accountOf(theirHead)));
  const official = await app.person(ours, 'OFFICIAL');
  await app.as(official).token();
  expect(await invite(await accountOf(official))).toBe('done');
});

it('opens no session for a neighbour, neither on his account nor on one of ours', async () => {
  const official = await app.person(ours, 'OFFICIAL');
  await app.as(official).token();
  expect(await openSession(await accountOf(theirHead), theirHead)).toMatch(WALL);
  expect(await openSession(await accountOf(official), theirHead)).toMatch(/^23503 /);
  expect(await openSession(await accountOf(official), official)).toBe('done');
});

it('opens no account for a neighbour, and gives none of ours to him', async () => {
  const official = await app.person(ours, 'OFFICIAL');
  await app.as(official).token();
  const stranger = await app.person(theirs, 'OFFICIAL');
  const open = (agency: TestAgency) =>
    refusal('insert into accounts (id, tenant_id, agency_id, person_id) values ($1, $2, $3, $4)', [
      newId('Account'),
      theirs.tenantId,
      agency.id,
      stranger.personId,
    ]);
  expect([await open(ours), await open(theirs)]).toEqual([
    '42501 new row violates row-level security policy for table "accounts"',
    '42501 new row violates row-level security policy for table "accounts"',
  ]);
  const give = 'update accounts set person_id = $2 where id = $1';
  expect(await refusal(give, [await accountOf(official), stranger.personId])).toBe(
    '42501 permission denied for table accounts',
  );
});

it('opens no foreign file by its id, and tells it from none by nothing', async () => {
  const file = newId('Attachment');
  await app.owner.query(
    `insert into files (id, tenant_id, agency_id, person_id, name, media_type, size_bytes, content_hash, uploaded_at)
     values ($1, $2, $3, $4, 'mật.pdf', 'application/pdf', 10, $5, now())`,
    [file, theirs.tenantId, theirs.id, theirHead.personId, 'b'.repeat(64)],
  );
  const open = (id: string) =>
    refusal(`insert into file_readers (file_tenant_id, file_id, agency_id, sector) values ($1, $2, $3, '*')`, [
      theirs.tenantId,
      id,
      ours.id,
    ]);
  expect(await open(file)).toBe('42501 new row violates row-level security policy for table "file_readers"');
  expect(await open(newId('Attachment'))).toBe(await open(file));
  expect(await app.owner.query('select from file_readers where file_id = $1', [file])).toEqual([]);
});

it('moves no row of ours to a neighbour, and none of his to us', async () => {
  const own = await app.person(ours, 'OFFICIAL');
  const move = (id: string, to: TestAgency) =>
    refusal('update persons set agency_id = $2, tenant_id = $3 where id = $1', [id, to.id, to.tenantId]);
  expect(await move(own.personId, theirs)).toMatch(/^42501 /);
  await move(theirHead.personId, ours); // sees no such row
  const where = await app.owner.query<{ agency_id: string }[]>(
    'select agency_id from persons where id = any ($1) order by id = $2',
    [[own.personId, theirHead.personId], theirHead.personId],
  );
  expect(where).toEqual([{ agency_id: ours.id }, { agency_id: theirs.id }]);
});
