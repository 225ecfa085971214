// S18: a session is its owner's, ends when it should, and nothing that only looks like a session or a key opens anything.
import { createHmac } from 'node:crypto';
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import { newApiKey } from '@ky-cuong/api/platform/auth/api-key.js';
import { hashOf, newToken } from '@ky-cuong/api/platform/auth/session.js';
import type { Battery, Round, Tally } from '../battery.ts';
import { documentOf } from './documents.ts';
import { type Answered, reasonOf, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

type Headers = Readonly<Record<string, string>>;

const READ = '{ me { person { id } } }';
const idOf = ({ body }: Answered): string | undefined => body?.data?.me?.person?.id;
const START = '2024-03-15T08:00:00+07:00';
const after = (minutes: number, seconds = 0) =>
  new Date(Date.parse(START) + minutes * 60_000 + seconds * 1_000).toISOString();

interface Tried {
  readonly stage: Stage;
  readonly served: Served;
  readonly tally: Tally;
}

const cookieOf = ({ headers }: Answered): string => String([headers['set-cookie'] ?? ''].flat()[0]).split(';')[0] ?? '';
const me = (served: Served, headers: Headers) => served.send(READ, {}, headers);

function signIn({ served }: Tried, { email }: { readonly email: string }, headers: Headers = {}): Promise<Answered> {
  return served.send(documentOf('signIn'), { input: { identifier: email, password: PASSWORD } }, headers);
}

/** What an attacker put into the browser before is worth nothing after the sign-in. */
async function fixation(tried: Tried): Promise<void> {
  const { stage, served, tally } = tried;
  const [victim, attacker] = [await stage.withAccount(), await stage.withAccount()];
  const own = cookieOf(await signIn(tried, attacker));
  for (const planted of [own, `kc_session=${newToken()}`, 'kc_session=', 'kc_session=x; kc_session=y']) {
    const given = cookieOf(await signIn(tried, victim, { cookie: planted }));
    tally.check(given !== '' && given !== planted, () => `the planted ${planted} became the victim's`);
    tally.check(idOf(await me(served, { cookie: given })) === victim.personId, () => 'the new session does not work');
    tally.check(
      idOf(await me(served, { cookie: planted })) !== victim.personId,
      () => 'the planted cookie is the victim',
    );
  }
}

async function reuse(tried: Tried): Promise<void> {
  const { stage, served, tally } = tried;
  const who = await stage.withAccount();
  const out = cookieOf(await signIn(tried, who));
  tally.check(idOf(await me(served, { cookie: out })) === who.personId, () => 'the session does not work');
  await served.send(documentOf('signOut'), {}, { cookie: out });
  tally.check(idOf(await me(served, { cookie: out })) === undefined, () => 'a session works after its sign-out');

  const changed = cookieOf(await signIn(tried, who));
  const input = { currentPassword: PASSWORD, newPassword: 'bông sen trắng giữa đầm' };
  const answer = await served.send(documentOf('changePassword'), { input }, { cookie: changed });
  tally.check(idOf(await me(served, { cookie: changed })) === undefined, () => 'the old token works after the change');
  tally.check(
    idOf(await me(served, { cookie: cookieOf(answer) })) === who.personId,
    () => 'the new token does not work',
  );

  const token = await stage.invitation();
  const take = () => served.send(documentOf('acceptInvitation'), { input: { token, password: input.newPassword } });
  tally.check((await take()).body?.data?.acceptInvitation !== null, () => 'an invitation is not taken up');
  tally.check(reasonOf(await take()) === 'INVITATION_ENDED', () => 'an invitation is taken up twice');
}

/** Silence of half an hour ends it, and twelve hours end it whatever happens. */
async function limits(tried: Tried): Promise<void> {
  const { stage, served, tally } = tried;
  const { clock } = stage.app;
  const who = await stage.withAccount();
  const isThere = async (cookie: string) => idOf(await me(served, { cookie })) === who.personId;
  clock.set(START);
  const silent = cookieOf(await signIn(tried, who));
  clock.set(after(29, 59));
  tally.check(await isThere(silent), () => 'a session ends before half an hour of silence');
  clock.set(after(60));
  tally.check(!(await isThere(silent)), () => 'a session outlives half an hour of silence');
  clock.set(START);
  const busy = cookieOf(await signIn(tried, who));
  for (let minutes = 20; minutes < 720; minutes += 20) {
    clock.set(after(minutes));
    if (!(await isThere(busy))) tally.check(false, () => `a session in use ends after ${minutes} minutes`);
  }
  clock.set(after(719, 59));
  tally.check(await isThere(busy), () => 'a session ends before twelve hours');
  clock.set(after(720));
  tally.check(!(await isThere(busy)), () => 'a session outlives twelve hours');
  clock.set(START);
}

async function attributes(tried: Tried): Promise<void> {
  const { stage, tally } = tried;
  const who = await stage.withAccount();
  const { headers } = await signIn(tried, who, { 'x-forwarded-proto': 'https' });
  const cookie = String([headers['set-cookie'] ?? ''].flat()[0]);
  for (const wanted of ['__Host-kc_session=', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) {
    tally.check(cookie.includes(wanted), () => `the cookie lacks ${wanted}`);
  }
  tally.check(!/domain=/i.test(cookie), () => 'the cookie names a domain');
  const name = cookie.split('=')[0] ?? '';
  const token = cookie.slice(name.length + 1).split(';')[0] ?? '';
  tally.check(Buffer.from(token, 'base64url').length === 32, () => 'a token has not 256 bits');
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (header: object, claims: object, secret = '') => {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${secret && createHmac('sha256', secret).update(text).digest('base64url')}`;
};

/** Nothing here is signed by us or speaks of a session of ours; each would open a careless server. */
function forgedTokens(personId: string): string[] {
  const claims = { sub: personId, role: 'ADMIN', exp: 4_102_444_800, iss: 'ky-cuong', aud: 'ky-cuong' };
  const headers = [
    ...['none', 'None', 'NONE', 'nOnE', '', 'HS0'].map((alg) => ({ alg, typ: 'JWT' })),
    { alg: 'HS256', kid: '../../dev/null' },
    { alg: 'HS256', kid: "x' union select 'key' --" },
    { alg: 'RS256', jku: 'https://evil.example/keys.json' },
    { alg: 'RS256', x5u: 'https://evil.example/cert.pem' },
    { alg: 'RS256', jwk: { kty: 'oct', k: 'a2V5' } },
    { alg: 'ES256', crit: ['exp'] },
  ];
  return [
    ...headers.map((header) => jwt(header, claims)),
    ...['', 'secret', 'key', 'ky-cuong'].map((secret) => jwt({ alg: 'HS256', typ: 'JWT' }, claims, secret || 'null')),
    ...[{ exp: 0 }, { nbf: 4_102_444_800 }, { aud: 'other' }, { iss: 'other' }].map((change) =>
      jwt({ alg: 'HS256' }, { ...claims, ...change }, 'secret'),
    ),
  ];
}

async function forgeries(tried: Tried): Promise<void> {
  const { stage, served, tally } = tried;
  const who = await stage.withAccount();
  const cookie = cookieOf(await signIn(tried, who));
  const token = cookie.slice(cookie.indexOf('=') + 1);
  const [row] = await stage.app.owner.query('select id, token_hash from sessions where token_hash = $1', [
    hashOf(token),
  ]);
  const tokens = [
    ...forgedTokens(who.personId),
    ...[row.id, row.token_hash, hashOf(row.token_hash), who.personId],
    ...[token.slice(0, -1), `${token}A`, token.toUpperCase(), token.split('').reverse().join('')],
    ...["' or 1=1 --", '%00', 'null', 'undefined', '*', '../../', newToken()],
  ];
  for (const forged of tokens) {
    const asCookie = await me(served, { cookie: `kc_session=${encodeURIComponent(forged)}` });
    tally.check(
      idOf(asCookie) === undefined && asCookie.status < 500,
      () => `the cookie ${forged} opens: ${asCookie.text}`,
    );
    const asKey = await me(served, { authorization: `Bearer ${forged}` });
    tally.check(asKey.status === 401, () => `the key ${forged} opens: ${asKey.status}`);
    tally.count('forgeries', 2);
  }
  const elsewhere = await me(served, { cookie: cookie.replace('kc_session', '__Host-kc_session') });
  tally.check(idOf(elsewhere) === undefined, () => 'a cookie of another name is read');
  tally.check(idOf(await me(served, { cookie })) === who.personId, () => 'the session itself does not work');
}

/** Refused by their checksum, before the database is asked anything. */
async function brokenKeys({ stage, served, tally }: Tried, count: number): Promise<void> {
  const { reads, writes } = stage.app.app.services;
  const asked = { queries: 0 };
  const [connect, query, transaction] = [
    reads.connect.bind(reads),
    reads.query.bind(reads),
    writes.transaction.bind(writes),
  ];
  const counted = <Work extends (...given: never[]) => unknown>(work: Work) =>
    ((...given: never[]) => {
      asked.queries += 1;
      return work(...given);
    }) as Work;
  const pool = Object.assign(reads, { connect: counted(connect), query: counted(query) });
  Object.assign(writes, { transaction: counted(transaction) });
  for (let number = 0; number < count; number += 1) {
    const key = newApiKey();
    const place = 8 + (number % 36);
    const wrong = key.slice(0, place) + (key[place] === 'a' ? 'b' : 'a') + key.slice(place + 1);
    const answer = await served.send('{ province { name } }', {}, { authorization: `Bearer ${wrong}` });
    tally.check(answer.status === 401 && reasonOf(answer) === 'KEY_INVALID', () => `${wrong}: ${answer.status}`);
  }
  tally.check(asked.queries === 0, () => `${asked.queries} queries for keys whose checksum is wrong`);
  tally.note('queriesForBrokenKeys', asked.queries);
  await served.send('{ province { name } }', {}, { authorization: `Bearer ${newApiKey()}` });
  tally.check(asked.queries > 0, () => 'queries are not counted');
  Object.assign(pool, { connect, query });
  Object.assign(writes, { transaction });
  const { secret } = await stage.apiKey(await stage.person('ADMIN'), ['PEOPLE_READ']);
  const { status } = await served.send('{ province { name } }', {}, { authorization: `Bearer ${secret}` });
  tally.check(status === 200, () => 'a good key is refused');
}

async function run({ house, isLong }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const served = await serve(stage.app);
  const tried = { stage, served, tally };
  try {
    for (const attack of [fixation, reuse, limits, attributes, forgeries]) await attack(tried);
    await brokenKeys(tried, isLong ? 10_000 : 72);
  } finally {
    await served.close();
  }
}

export const sessions: Battery = { name: 'S18', title: 'sessions and keys', run };
