import { crc32 } from 'node:zlib';
import { isWellFormed, newApiKey } from '../platform/auth/api-key.js';
import { scopeFaults } from '../platform/authz/key-scopes.js';
import { keyScopes } from '../app/key-scopes.js';
import { createSchema } from '../app/schema.js';
import { giveAccount } from '../testing/give-account.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, give, key, type Work } from '../testing/work.js';

let app: TestApp;
let work: Work;
let admin: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
  admin = await app.person(work.province, 'ADMIN', { name: 'Quản Trị Tỉnh' });
});
afterAll(() => app.stop());

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret key { id name hint scopes expiresAt revokedAt } } }`;
const REVOKE = `mutation ($id: ID!) { revokeApiKey(id: $id) { id revokedAt } }`;
const TASKS = '{ tasks { edges { node { code } } } }';

const input = (scopes: readonly string[], more: object = {}) => ({
  idempotencyKey: key(),
  name: 'Liên thông văn bản',
  scopes,
  validForDays: 30,
  ...more,
});
const create = (who: TestPerson, scopes: readonly string[], more: object = {}) =>
  app.as(who).send(CREATE, { input: input(scopes, more) });
async function made(who: TestPerson, scopes: readonly string[], more: object = {}) {
  const { data, errors } = await create(who, scopes, more);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createApiKey as { secret: string; key: { id: string; hint: string; expiresAt: string } };
}
const by = (secret: string, query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  app.anonymous.send(query, variables, { authorization: `Bearer ${secret}`, ...headers });
const reasonOf = ({ errors }: { errors: any }) => errors?.[0].extensions.reason;
const rows = async () => (await app.owner.query('select count(*)::int as n from api_keys'))[0].n as number;

describe('a key of the head', () => {
  it('reads and writes within its scopes, as he does, and the audit names it', async () => {
    const { secret, key: made1 } = await made(work.chair, ['TASKS_WRITE', 'AGENCIES_READ']);
    expect(secret).toMatch(/^kc_live_[0-9A-Za-z]{36}$/);
    expect(secret.startsWith(made1.hint.slice(0, -1))).toBe(true);
    expect(made1.expiresAt).toBe('2024-04-14T01:00:00.000Z');

    const created = await by(
      secret,
      `mutation ($input: CreateTasksInput!) { createTasks(input: $input) { id lead { name } } }`,
      {
        input: {
          idempotencyKey: key(),
          tasks: [{ title: 'Báo cáo tháng', leadId: work.health.id, term: { on: '2024-03-29' } }],
        },
      },
    );
    expect(created.errors).toBeUndefined();
    const [audit] = await app.owner.query(`select * from audit_entries where subject_id = $1`, [
      created.data.createTasks[0].id,
    ]);
    expect(audit).toMatchObject({ actor_person_id: work.chair.personId, detail: { apiKey: made1.id } });
    const [used] = await app.owner.query('select last_used_at, last_used_from from api_keys where id = $1', [made1.id]);
    expect(used).toEqual({ last_used_at: app.clock.now(), last_used_from: 'THIS_MACHINE' });
  });

  it.each([
    ['another kind of thing', ['DIRECTIVES_READ'], TASKS, 'KEY_SCOPE'],
    [
      'writing with a scope to read',
      ['TASKS_READ'],
      'mutation { urgeTask(input: {idempotencyKey: "12345678", taskId: "x"}) { id } }',
      'KEY_SCOPE',
    ],
    ['a field behind another', ['AGENCIES_READ'], '{ agencies { openTaskCount } }', 'KEY_SCOPE'],
    ['a type behind an interface', ['AGENCIES_READ'], '{ node(id: "x") { ... on Task { title } } }', 'KEY_SCOPE'],
    [
      'a field in a fragment',
      ['TASKS_READ'],
      '{ tasks { edges { node { ...f } } } } fragment f on Task { directive { number } }',
      'KEY_SCOPE',
    ],
    [
      'what is done in person',
      ['TASKS_WRITE', 'DIRECTIVES_WRITE', 'PEOPLE_WRITE'],
      'mutation { revokeOtherSessions }',
      'IN_PERSON_ONLY',
    ],
    ['making further keys', ['PEOPLE_WRITE'], 'mutation { revokeApiKey(id: "x") { id } }', 'IN_PERSON_ONLY'],
  ])('refuses %s, and runs nothing of the document', async (_case, scopes, document, reason) => {
    const {
      secret,
      key: { id },
    } = await made(work.headOfEducation, scopes);
    const { status, data, errors } = await by(secret, document);
    expect([status, data, errors[0].extensions.code, errors[0].extensions.reason]).toEqual([
      403,
      undefined,
      'FORBIDDEN',
      reason,
    ]);
    expect((await by(secret, '{ province { name } agencies: node(id: "x") { __typename } }')).status).toBe(200);
    await app.as(work.headOfEducation).send(REVOKE, { id });
  });

  it('names the scope that is missing', async () => {
    const { secret } = await made(work.headOfA, ['DIRECTIVES_READ']);
    const { errors } = await by(secret, TASKS);
    expect(errors[0]).toMatchObject({
      message: 'Khóa API này không được cấp quyền tasks:read.',
      extensions: { params: { scope: 'tasks:read' } },
    });
  });

  it('sees no more than he does, though its scopes say more', async () => {
    await give(app, work.chair, { leadId: work.districtB.id, title: 'Việc của huyện B' });
    const { secret } = await made(work.headOfOfficeA, ['TASKS_WRITE', 'AGENCIES_WRITE']);
    expect((await by(secret, TASKS)).data).toEqual({ tasks: { edges: [] } });
    const renamed = await by(
      secret,
      `mutation { endAgency(input: {id: "${work.officeA.id}", version: 1, on: "2024-04-01"}) { id } }`,
    );
    expect(renamed.errors).toBeDefined();
  });
});

describe('making a key', () => {
  it('shows the secret once, keeps only its hash, and answers a repetition without it', async () => {
    const asked = input(['PEOPLE_READ']);
    const first = await app.as(admin).send(CREATE, { input: asked });
    const again = await app.as(admin).send(CREATE, { input: asked });
    expect(first.data.createApiKey.secret).toMatch(/^kc_live_/);
    expect(again.data.createApiKey).toEqual({ ...first.data.createApiKey, secret: null });
    const stored = JSON.stringify(await app.owner.query('select * from api_keys'));
    expect(stored).not.toContain(first.data.createApiKey.secret.slice(13));
    const entries = JSON.stringify(await app.owner.query('select * from audit_entries'));
    expect(entries).toContain('api_key.created');
    expect(entries).not.toContain(first.data.createApiKey.secret.slice(13));
  });

  it.each([
    [{ scopes: [] }, 'REQUIRED'],
    [{ validForDays: 731 }, 'OUT_OF_RANGE'],
    [{ validForDays: 0 }, 'OUT_OF_RANGE'],
    [{ requestsPerMinute: 0 }, 'OUT_OF_RANGE'],
    [{ requestsPerMinute: 6_001 }, 'OUT_OF_RANGE'],
    [{ costPerMinute: 99 }, 'OUT_OF_RANGE'],
    [{ name: 'x' }, 'TOO_SHORT'],
  ])('refuses %p as %s', async (wrong, reason) => {
    const before = await rows();
    expect(reasonOf(await create(work.chair, ['TASKS_READ'], wrong))).toBe(reason);
    expect(await rows()).toBe(before);
  });

  it.each(['DEPUTY', 'OFFICIAL', 'CLERK'] as const)('is not for a %s', async (role) => {
    const before = await rows();
    const who = await app.person(work.health, role);
    expect(reasonOf(await create(who, ['TASKS_READ']))).toBe('NOT_ALLOWED');
    expect(reasonOf(await app.as(who).send('{ apiKeys { id } }'))).toBe('NOT_ALLOWED');
    expect(await rows()).toBe(before);
  });

  it('stops at ten live keys of one post', async () => {
    const who = await app.person(work.health, 'ADMIN');
    for (let count = 0; count < 10; count += 1) await made(who, ['PEOPLE_READ']);
    expect(reasonOf(await create(who, ['PEOPLE_READ']))).toBe('TOO_MANY_KEYS');
  });
});

describe('a key ends', () => {
  it('at the next request after its maker revokes it, once', async () => {
    const {
      secret,
      key: { id },
    } = await made(work.headOfHealth, ['TASKS_READ']);
    expect((await by(secret, TASKS)).status).toBe(200);
    const first = await app.as(work.headOfHealth).send(REVOKE, { id });
    expect(first.data.revokeApiKey.revokedAt).toBe('2024-03-15T01:00:00.000Z');
    const refused = await by(secret, TASKS);
    expect([refused.status, reasonOf(refused)]).toEqual([401, 'KEY_REVOKED']);
    await app.as(work.headOfHealth).send(REVOKE, { id });
    const trail = await app.owner.query(`select action from audit_entries where subject_id = $1 order by seq`, [id]);
    expect(trail).toEqual([{ action: 'api_key.created' }, { action: 'api_key.revoked' }]);
  });

  it('when an administrator above revokes it; a head revokes no other’s', async () => {
    const {
      secret,
      key: { id },
    } = await made(work.headOfA, ['TASKS_READ']);
    expect(reasonOf(await app.as(work.headOfB).send(REVOKE, { id }))).toBe('NOT_FOUND');
    expect(reasonOf(await app.as(work.chair).send(REVOKE, { id }))).toBe('NOT_FOUND');
    const adminOfB = await app.person(work.districtB, 'ADMIN');
    expect(reasonOf(await app.as(adminOfB).send(REVOKE, { id }))).toBe('NOT_FOUND');
    expect((await by(secret, TASKS)).status).toBe(200);
    const listed = await app.as(admin).send('{ apiKeys { id } }');
    expect(listed.data.apiKeys).toContainEqual({ id });
    expect((await app.as(adminOfB).send('{ apiKeys { id } }')).data.apiKeys).toEqual([]);
    expect((await app.as(admin).send(REVOKE, { id })).errors).toBeUndefined();
    expect((await by(secret, TASKS)).status).toBe(401);
  });

  it('when its day has come', async () => {
    const { secret } = await made(work.headOfHealth, ['TASKS_READ'], { validForDays: 1 });
    app.clock.set('2024-03-16T07:59:59+07:00');
    expect((await by(secret, TASKS)).status).toBe(200);
    app.clock.set('2024-03-16T08:00:00+07:00');
    const refused = await by(secret, TASKS);
    expect([refused.status, reasonOf(refused)]).toEqual([401, 'KEY_EXPIRED']);
    app.clock.set('2024-03-15T08:00:00+07:00');
  });

  it('with the post it acts in, and with its maker’s account, for good', async () => {
    const leaving = await app.person(work.education, 'ADMIN');
    const { secret } = await made(leaving, ['PEOPLE_READ']);
    const PEOPLE = '{ people { edges { node { fullName phone } } } }';
    expect((await by(secret, PEOPLE)).errors).toBeUndefined();
    await app.owner.query(`update appointments set valid_to = '2024-03-14' where id = $1`, [leaving.appointmentId]);
    expect(reasonOf(await by(secret, PEOPLE))).toBe('KEY_POST_ENDED');

    const disabled = await app.person(work.education, 'ADMIN');
    await giveAccount(app, disabled);
    const second = await made(disabled, ['PEOPLE_READ']);
    expect((await by(second.secret, PEOPLE)).status).toBe(200);
    const change = async (name: string) => {
      const [{ version }] = await app.owner.query('select version from persons where id = $1', [disabled.personId]);
      const done = await app.as(admin).send(`mutation ($i: DisablePersonInput!) { ${name}(input: $i) { id } }`, {
        i: { personId: disabled.personId, version },
      });
      expect(done.errors).toBeUndefined();
    };
    await change('disablePerson');
    expect(reasonOf(await by(second.secret, PEOPLE))).toBe('KEY_REVOKED');
    await change('enablePerson');
    expect(reasonOf(await by(second.secret, PEOPLE))).toBe('KEY_REVOKED');
  });
});

describe('showing a key', () => {
  it('asks the database nothing about one whose checksum is wrong', async () => {
    const { secret } = await made(work.chair, ['TASKS_READ']);
    const asked: unknown[] = [];
    const { reads } = app.app.services;
    const watch = jest
      .spyOn(reads, 'connect')
      .mockImplementation(((...given: unknown[]) => asked.push(given)) as never);
    const query = jest.spyOn(reads, 'query').mockImplementation(((...given: unknown[]) => asked.push(given)) as never);
    const wrong = secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0');
    for (const bad of [wrong, '', 'x', `${secret}0`, secret.replace('live', 'test'), secret.toLowerCase()]) {
      expect(reasonOf(await by(bad, TASKS))).toBe('KEY_INVALID');
    }
    watch.mockRestore();
    query.mockRestore();
    expect(asked).toEqual([]);
    expect((await by(secret, TASKS)).status).toBe(200);
  });

  it('reads no cookie beside it, and asks for no sign of our own pages', async () => {
    const { secret } = await made(work.headOfB, ['DIRECTIVES_READ']);
    const cookie = `kc_session=${await app.as(work.chair).token()}`;
    expect(reasonOf(await by(secret, TASKS, {}, { cookie }))).toBe('KEY_SCOPE');
    expect(reasonOf(await by(newApiKey(), TASKS, {}, { cookie }))).toBe('KEY_INVALID');
    const crossSite = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect((await by(secret, '{ directives { edges { node { id } } } }', {}, crossSite)).status).toBe(200);
    expect((await app.anonymous.send(TASKS, {}, { cookie, ...crossSite })).status).toBe(403);
  });

  it('sends files only with the scope to', async () => {
    const send = async (secret: string) =>
      app
        .request()
        .post('/files')
        .set({ host: app.place.host, authorization: `Bearer ${secret}` })
        .attach('file', Buffer.from('Đã niêm yết.'), 'ket-qua.txt');
    const may = await made(work.headOfB, ['FILES_WRITE']);
    const mayNot = await made(work.headOfB, ['FILES_READ']);
    const { status, body } = await send(may.secret);
    expect(status).toBe(201);
    expect((await send(mayNot.secret)).body.error).toMatchObject({ reason: 'KEY_SCOPE' });
    const got = await app
      .request()
      .get(`/files/${body.id}`)
      .set({ host: app.place.host, authorization: `Bearer ${mayNot.secret}` });
    expect([got.status, got.text]).toEqual([200, 'Đã niêm yết.']);
    const other = await made(work.headOfB, ['TASKS_READ']);
    const refused = await app
      .request()
      .get(`/files/${body.id}`)
      .set({ host: app.place.host, authorization: `Bearer ${other.secret}` });
    expect(refused.status).toBe(403);
  });
});

it('makes keys by chance, with a checksum that finds every change of one character', () => {
  const key = newApiKey();
  expect(new Set(Array.from({ length: 100 }, newApiKey)).size).toBe(100);
  expect(isWellFormed(key)).toBe(true);
  for (let place = 8; place < key.length; place += 1) {
    const changed = key.slice(0, place) + (key[place] === 'a' ? 'b' : 'a') + key.slice(place + 1);
    expect(isWellFormed(changed)).toBe(false);
  }
  expect(crc32('123456789')).toBe(0xcbf43926); // the checksum is the one everybody knows
});

it('holds the table of scopes against the graph, both ways', () => {
  const schema = createSchema({ withRules: false });
  const { home: _home, ...query } = keyScopes.query;
  const { Task: _task, ...types } = keyScopes.types;
  expect(scopeFaults(schema, keyScopes)).toEqual([]);
  expect(
    scopeFaults(schema, { ...keyScopes, query, types: { ...types, Lost: 'ANY_KEY', 'Agency.lost': 'ANY_KEY' } }),
  ).toEqual([
    'no key scope for Query.home',
    'no key scope for Task',
    'key scope without Lost',
    'key scope without Agency.lost',
  ]);
});

describe('the database, past every rule of the API', () => {
  const look = (who: TestPerson, id: string) =>
    app.as(who).bound((tx) => tx.query('select id from api_keys where id = $1', [id]));

  it('shows a key to its maker and above, and lets nobody make one for another', async () => {
    const {
      key: { id },
    } = await made(work.headOfA, ['TASKS_READ']);
    expect(await look(work.headOfA, id)).toEqual([{ id }]);
    expect(await look(admin, id)).toEqual([{ id }]);
    expect(await look(work.headOfB, id)).toEqual([]);
    expect(await look(work.headOfOfficeA, id)).toEqual([]);
    for (const role of ['DEPUTY', 'CLERK', 'OFFICIAL'] as const)
      expect(await look(await app.person(work.districtA, role), id)).toEqual([]); // of the same agency, and yet not his
    expect(await look(await app.person(work.districtA, 'ADMIN'), id)).toEqual([{ id }]);
    expect(await look(work.chair, id)).toEqual([]);
    const steal = (set: string) =>
      app.as(work.headOfB).bound((tx) => tx.query(`update api_keys set ${set} where id = $1`, [id]));
    expect(await steal('revoked_at = now()')).toEqual([[], 0]);
    await expect(steal(`scopes = '{tasks:write}'`)).rejects.toThrow('permission denied');
    await expect(
      app.as(admin).bound((tx) =>
        tx.query(
          `insert into api_keys (id, tenant_id, agency_id, appointment_id, account_id, person_id, maker_name, maker_title, name, key_hash, hint, scopes, created_at, expires_at)
           select gen_random_uuid(), tenant_id, agency_id, appointment_id, account_id, person_id, maker_name, maker_title, name, repeat('a', 64), hint, scopes, created_at, expires_at
             from api_keys where id = $1`,
          [id],
        ),
      ),
    ).rejects.toThrow('row-level security');
  });
});

describe.each([
  ['the database’s wall is down', { rls: false }],
  ['the rules are off', { shield: false }],
])('while %s', (_case, walls) => {
  it('a key still reads its maker’s agency only', async () => {
    const other = await startTestApp(walls);
    const there = await foundWork(other);
    await give(other, there.chair, { leadId: there.districtA.id, title: 'Việc của huyện A' });
    const { data } = await other.as(there.headOfB).send(CREATE, { input: input(['TASKS_READ']) });
    const authorization = `Bearer ${data.createApiKey.secret}`;
    expect((await other.anonymous.send(TASKS, {}, { authorization })).data).toEqual({ tasks: { edges: [] } });
    const foreign = await other.as(there.headOfA).send(CREATE, { input: input(['TASKS_READ']) });
    const { errors } = await other.as(there.headOfB).send(REVOKE, { id: foreign.data.createApiKey.key.id });
    expect(reasonOf({ errors })).toBe('NOT_FOUND');
    const mine = await other.anonymous.send(TASKS, {}, { authorization: `Bearer ${foreign.data.createApiKey.secret}` });
    expect(mine.data.tasks.edges).toHaveLength(1);
    await other.stop();
  });
});
