import { getIntrospectionQuery } from 'graphql';
import { addressClass } from '../platform/auth/address-class.js';
import { isWellFormed, newApiKey } from '../platform/auth/api-key.js';
import { KeyMeter } from '../platform/auth/key-meter.js';
import { startTestApp, type TestApp, type TestPerson } from '../testing/test-app.js';
import { foundWork, key, type Work } from '../testing/work.js';

let app: TestApp;
let work: Work;
beforeAll(async () => {
  app = await startTestApp();
  work = await foundWork(app);
});
afterAll(() => app.stop());

const KEY = 'id name scopes expiresAt requestsPerMinute costPerMinute replacesId revokedReason revokedByName';
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret key { ${KEY} } } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret key { ${KEY} } } }`;
const REVOKE = `mutation ($id: ID!, $reason: String) { revokeApiKey(id: $id, reason: $reason) { ${KEY} } }`;
const ASK = '{ province { name } }';

const input = (more: object = {}) => ({
  idempotencyKey: key(),
  name: 'Kho dữ liệu tỉnh',
  scopes: ['TASKS_READ'],
  ...more,
});
async function made(who: TestPerson, more: object = {}) {
  const { data, errors } = await app.as(who).send(CREATE, { input: input(more) });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createApiKey as { secret: string; key: { id: string; expiresAt: string; replacesId: string | null } };
}
const by = (secret: string, query = ASK) => app.anonymous.send(query, {}, { authorization: `Bearer ${secret}` });
const rotate = (who: TestPerson, id: string, more: object = {}) =>
  app.as(who).send(ROTATE, { input: { idempotencyKey: key(), id, ...more } });
const reasonOf = ({ errors }: { errors: any }) => errors?.[0].extensions.reason;
const rows = async () => (await app.owner.query('select count(*)::int as n from api_keys'))[0].n as number;

it('is good for a year unless something else is said', async () => {
  const { key: made1 } = await made(work.chair);
  expect(made1).toMatchObject({
    expiresAt: '2025-03-15T01:00:00.000Z',
    requestsPerMinute: 600,
    costPerMinute: 60_000,
    replacesId: null,
  });
});

it('is never good for more than 366 days, not even when an older one was', async () => {
  const before = await rows();
  const long = await app.as(work.chair).send(CREATE, { input: input({ validForDays: 367 }) });
  expect(long.errors[0].extensions).toMatchObject({
    reason: 'OUT_OF_RANGE',
    field: 'validForDays',
    params: { min: 1, max: 366 },
  });
  expect(await rows()).toBe(before);
  const { key: made1 } = await made(work.chair, { validForDays: 366 });
  expect(made1.expiresAt).toBe('2025-03-16T01:00:00.000Z');
  await app.owner.query('alter table api_keys disable trigger user');
  await app.owner.query(`update api_keys set expires_at = created_at + interval '2 years' where id = $1`, [made1.id]);
  await app.owner.query('alter table api_keys enable trigger user');
  const { data } = await rotate(work.chair, made1.id);
  expect(data.rotateApiKey.key.expiresAt).toBe('2025-03-16T01:00:00.000Z');
});

describe('renewing a key', () => {
  it('makes another like it, and both work until the overlap is over', async () => {
    const first = await made(work.headOfA, { scopes: ['TASKS_READ', 'PEOPLE_READ'], requestsPerMinute: 50 });
    const asked = { idempotencyKey: key(), id: first.key.id, overlapDays: 2 };
    const { data } = await app.as(work.headOfA).send(ROTATE, { input: asked });
    const second = data.rotateApiKey;
    expect(second.key).toMatchObject({
      name: 'Kho dữ liệu tỉnh',
      scopes: ['PEOPLE_READ', 'TASKS_READ'],
      requestsPerMinute: 50,
      expiresAt: '2025-03-15T01:00:00.000Z',
      replacesId: first.key.id,
    });
    const again = await app.as(work.headOfA).send(ROTATE, { input: asked });
    expect(again.data.rotateApiKey).toEqual({ ...second, secret: null });

    app.clock.set('2024-03-17T07:59:00+07:00');
    expect([(await by(first.secret)).status, (await by(second.secret)).status]).toEqual([200, 200]);
    app.clock.set('2024-03-17T08:00:00+07:00');
    expect(reasonOf(await by(first.secret))).toBe('KEY_EXPIRED');
    expect((await by(second.secret)).status).toBe(200);
    app.clock.set('2024-03-15T08:00:00+07:00');
  });

  it('never lengthens the old one', async () => {
    const first = await made(work.headOfA, { validForDays: 3 });
    await rotate(work.headOfA, first.key.id, { overlapDays: 30 });
    const [{ expires_at: until }] = await app.owner.query('select expires_at from api_keys where id = $1', [
      first.key.id,
    ]);
    expect(until.toISOString()).toBe(first.key.expiresAt);
    const lengthen = `update api_keys set expires_at = expires_at + interval '1 day' where id = $1`;
    await expect(app.as(work.headOfA).bound((tx) => tx.query(lengthen, [first.key.id]))).rejects.toThrow('lengthened');
  });

  it('is the maker’s own, of a key that lives', async () => {
    const first = await made(work.headOfA);
    const admin = await app.person(work.province, 'ADMIN');
    const before = await rows();
    for (const who of [work.headOfB, work.chair, admin])
      expect(reasonOf(await rotate(who, first.key.id))).toBe('NOT_FOUND');
    expect(reasonOf(await rotate(work.headOfA, first.key.id, { overlapDays: 31 }))).toBe('OUT_OF_RANGE');
    await app.as(work.headOfA).send(REVOKE, { id: first.key.id });
    expect(reasonOf(await rotate(work.headOfA, first.key.id))).toBe('KEY_ENDED');
    expect(await rows()).toBe(before);
  });

  it('has room beside nine others, as the old one had', async () => {
    const who = await app.person(work.health, 'ADMIN');
    const keys = [];
    for (let count = 0; count < 10; count += 1) keys.push(await made(who, { scopes: ['PEOPLE_READ'] }));
    expect((await rotate(who, keys[0]?.key.id ?? '')).errors).toBeUndefined();
    expect(reasonOf(await rotate(who, keys[1]?.key.id ?? ''))).toBe('TOO_MANY_KEYS');
  });
});

it('is revoked for a reason that stands beside it, by name', async () => {
  const { key: made1 } = await made(work.headOfB);
  const { data } = await app.as(work.headOfB).send(REVOKE, { id: made1.id, reason: '  Đơn vị phần mềm hết hợp đồng ' });
  expect(data.revokeApiKey).toMatchObject({
    revokedReason: 'Đơn vị phần mềm hết hợp đồng',
    revokedByName: 'Chủ Tịch Huyện B',
  });
  const [{ detail }] = await app.owner.query(
    `select detail from audit_entries where action = 'api_key.revoked' and subject_id = $1`,
    [made1.id],
  );
  expect(detail).toEqual({ reason: 'Đơn vị phần mềm hết hợp đồng' });
  const other = await made(work.headOfB);
  const long = await app.as(work.headOfB).send(REVOKE, { id: other.key.id, reason: 'x'.repeat(401) });
  expect(reasonOf(long)).toBe('TOO_LONG');
  expect((await by(other.secret)).status).toBe(200);
});

describe('the limits of a key', () => {
  it('are said in every answer, and kept', async () => {
    const { secret } = await made(work.headOfEducation, { requestsPerMinute: 3 });
    const first = await by(secret);
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"requests";q=3;w=60, "cost";q=60000;w=60',
      ratelimit: '"requests";r=2;t=20, "cost";r=59998;t=1',
    });
    await by(secret);
    await by(secret);
    const refused = await by(secret);
    expect([refused.status, refused.headers['retry-after'], refused.data]).toEqual([429, '20', undefined]);
    expect(refused.errors[0]).toMatchObject({
      message: 'Gửi quá nhiều yêu cầu. Hãy thử lại sau 20 giây.',
      extensions: { code: 'RATE_LIMITED', reason: 'RATE_LIMITED', params: { seconds: 20 } },
    });
    app.clock.set('2024-03-15T08:00:20+07:00');
    expect((await by(secret)).status).toBe(200);
    app.clock.set('2024-03-15T08:00:00+07:00');
  });

  it('hold for what a document costs too, and for another key of the same maker by themselves', async () => {
    const [narrow, wide] = [await made(work.headOfHealth, { costPerMinute: 100 }), await made(work.headOfHealth)];
    const dear = '{ tasks(first: 60) { edges { node { id } } } }';
    expect((await by(narrow.secret, dear)).status).toBe(200);
    const refused = await by(narrow.secret, dear);
    expect([refused.status, refused.errors[0].extensions.code, refused.data]).toEqual([429, 'RATE_LIMITED', undefined]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(10);
    expect((await by(wide.secret, dear)).status).toBe(200);
  });

  it('let pass a burst of a minute, then the rate; what is dearer than a minute waits for a full bucket', () => {
    const meter = new KeyMeter({ requestsPerMinute: 60, costPerMinute: 100 }, 0);
    const taken = (nowMs: number) => Array.from({ length: 100 }, () => meter.takeRequest(nowMs)).filter((s) => s === 0);
    expect(taken(0)).toHaveLength(60);
    expect(taken(1_000)).toHaveLength(1);
    expect(taken(11_000)).toHaveLength(10);
    expect(taken(3_600_000)).toHaveLength(60);
    expect([meter.takeCost(250, 0), meter.takeCost(1, 0), meter.takeCost(1, 60_000)]).toEqual([0, 91, 31]);
    expect(meter.takeCost(1, 91_000)).toBe(0);
  });
});

describe('the graph’s account of itself', () => {
  it('is for a key that was given it, as common tools ask for it', async () => {
    const { secret } = await made(work.headOfOfficeA, { scopes: ['SCHEMA_READ'] });
    const { data, errors } = await by(secret, getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
    expect(reasonOf(await by(secret, '{ tasks { edges { node { id } } } }'))).toBe('KEY_SCOPE');
  });

  it('is closed to another key and to people, wherever it is asked for', async () => {
    const { secret } = await made(work.headOfOfficeA);
    for (const document of [
      '{ __schema { types { name } } }',
      '{ province { name } __type(name: "Task") { name } }',
      '{ ...a } fragment a on Query { __schema { types { name } } }',
    ]) {
      const refused = await by(secret, document);
      expect([refused.status, reasonOf(refused), refused.data]).toEqual([403, 'KEY_SCOPE', undefined]);
      const person = await app.as(work.chair).send(document);
      expect([person.status, person.errors[0].extensions.code, person.data]).toEqual([400, 'INVALID_INPUT', undefined]);
    }
  });
});

it('knows a demo’s keys by their beginning, and neither passes for the other', () => {
  const [live, test] = [newApiKey(), newApiKey('test')];
  expect([live.slice(0, 8), test.slice(0, 8)]).toEqual(['kc_live_', 'kc_test_']);
  expect([isWellFormed(live), isWellFormed(test)]).toEqual([true, true]);
  const swapped = [live.replace('live', 'test'), test.replace('test', 'live')];
  expect(swapped.map(isWellFormed)).toEqual([false, false]);
});

it.each([
  ['127.0.0.1', 'THIS_MACHINE'],
  ['::1', 'THIS_MACHINE'],
  ['::ffff:127.0.0.1', 'THIS_MACHINE'],
  ['10.1.2.3', 'INSIDE'],
  ['::ffff:192.168.1.7', 'INSIDE'],
  ['172.31.0.1', 'INSIDE'],
  ['fd12::1', 'INSIDE'],
  ['172.32.0.1', 'OUTSIDE'],
  ['203.113.131.1', 'OUTSIDE'],
  ['2001:ee0::1', 'OUTSIDE'],
  ['', 'OUTSIDE'],
])('keeps of %p that it is %s', (ip, wanted) => {
  expect(addressClass(ip)).toBe(wanted);
});
