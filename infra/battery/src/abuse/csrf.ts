// S13: what another site can make a browser send, with the victim's cookie, for every mutation and for files: refused, and nothing written.
import type { TestPerson } from '@ky-cuong/api/testing/test-app.js';
import type { Battery, Tally } from '../battery.ts';
import type { Act } from './act.ts';
import { acts, unknownActs } from './acts.ts';
import { documentOf } from './documents.ts';
import { fingerprint } from './fingerprint.ts';
import { type Answered, type Asked, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

interface Forged {
  readonly query: string;
  readonly variables: object;
}

type Form = (forged: Forged) => Asked;

const json = ({ query, variables }: Forged) => JSON.stringify({ query, variables });
const asJson =
  (headers: Record<string, string>): Form =>
  (forged) => ({
    headers: { 'content-type': 'application/json', ...headers },
    body: json(forged),
  });
const asOther =
  (type: string): Form =>
  (forged) => ({ headers: { 'content-type': type }, body: json(forged) });
const query = ({ query: document, variables }: Forged) =>
  `query=${encodeURIComponent(document)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
const part = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const forms: Readonly<Record<string, Form>> = {
  'a form, urlencoded': (forged) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: query(forged),
  }),
  'a form of parts': (forged) => ({
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `${part('operations', json(forged))}${part('map', '{}')}--x--\r\n`,
  }),
  'plain text': asOther('text/plain'),
  'plain text that says JSON': asOther('text/plain; application/json'),
  'no type at all': (forged) => ({ body: json(forged) }),
  'a GET': (forged) => ({ method: 'GET', path: `/graphql?${query(forged)}` }),
  'a GET with a type': (forged) => ({
    method: 'GET',
    path: `/graphql?${query(forged)}`,
    headers: { 'content-type': 'application/json' },
  }),
  'a HEAD': (forged) => ({ method: 'HEAD', path: `/graphql?${query(forged)}` }),
  'JSON from another origin': asJson({ origin: 'https://evil.example' }),
  'JSON from an origin that begins like ours': asJson({ origin: 'http://HOST.evil.example' }),
  'JSON from nowhere': asJson({ origin: 'null' }),
  'JSON across sites': asJson({ 'sec-fetch-site': 'cross-site' }),
  'JSON from a sister site': asJson({ 'sec-fetch-site': 'same-site' }),
  'JSON across sites with the header of our own': asJson({ 'sec-fetch-site': 'cross-site', 'x-kc-request': '1' }),
};

const wasDone = (name: string, { body }: Answered) => body?.data?.[name] !== undefined && body.data[name] !== null;

interface Victim {
  readonly served: Served;
  readonly tally: Tally;
  readonly stage: Stage;
}

const cookieOf = async (served: Served, who: TestPerson | null): Promise<Record<string, string>> =>
  who ? { cookie: await served.cookieOf(who) } : {};

async function forge(
  victim: Victim,
  name: string,
  act: Act,
  chosen: readonly (readonly [string, Form])[],
): Promise<void> {
  const { served, tally, stage } = victim;
  const forged = { query: documentOf(name), variables: act.variables };
  const cookie = await cookieOf(served, act.who);
  const before = await fingerprint(stage.app);
  for (const [form, formed] of chosen) {
    const asked = formed(forged);
    const headers = { ...asked.headers, ...cookie };
    if (headers['origin']) headers['origin'] = headers['origin'].replace('HOST', stage.app.place.host);
    const answer = await served.ask({ ...asked, headers });
    tally.count('forged', 1);
    tally.check(
      answer.status >= 400 && answer.status < 500 && !wasDone(name, answer),
      () => `${name} as ${form}: ${answer.status} ${answer.text.slice(0, 150)}`,
    );
  }
  tally.check((await fingerprint(stage.app)) === before, () => `${name}: something was written all the same`);
  // The control: from our own page the very same is done.
  const own = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    origin: `http://${stage.app.place.host}`,
  };
  const answer = await served.ask({ headers: { ...own, ...cookie }, body: json(forged) });
  tally.check(wasDone(name, answer), () => `${name} from our own page: ${answer.text.slice(0, 300)}`);
  const changed = (await fingerprint(stage.app)) !== before;
  if (changed) tally.count('controlsThatWrote', 1);
}

const FILE = 'Đã niêm yết.';
const fileForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a form of another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'a form that names no site': {},
  'a form with our header from another site': { 'x-kc-request': '1', origin: 'https://evil.example' },
  'a form with our header across sites': { 'x-kc-request': '1', 'sec-fetch-site': 'cross-site' },
};

async function forgeFiles({ served, tally, stage }: Victim): Promise<void> {
  const cookie = await served.cookieOf(stage.work.chair);
  const part1 = '--x\r\ncontent-disposition: form-data; name="file"; filename="ket-qua.txt"\r\n\r\n';
  const body = `${part1}${FILE}\r\n--x--\r\n`;
  const send = (headers: Readonly<Record<string, string>>) =>
    served.ask({
      path: '/files',
      headers: { 'content-type': 'multipart/form-data; boundary=x', cookie, ...headers },
      body,
    });
  const before = await fingerprint(stage.app);
  for (const [name, headers] of Object.entries(fileForms)) {
    const { status, text } = await send(headers);
    tally.count('forged', 1);
    tally.check(status === 403, () => `a file by ${name}: ${status} ${text.slice(0, 150)}`);
  }
  tally.check((await fingerprint(stage.app)) === before, () => 'a forged file was kept');
  const { status } = await send({ 'x-kc-request': '1', 'sec-fetch-site': 'same-origin' });
  tally.check(status === 201, () => `a file from our own page: ${status}`);
}

export const csrf: Battery = {
  name: 'S13',
  title: 'requests forged by other sites',
  async run({ house, isLong }, tally) {
    const stage = await setStage(await house.open());
    const served = await serve(stage.app);
    try {
      for (const name of unknownActs()) tally.check(false, () => `${name} is not tried`);
      const all = Object.entries(forms);
      for (const [place, [name, prepare]] of Object.entries(acts).entries()) {
        // Quick: every mutation under a third of the forms, which move on from one to the next.
        const chosen = isLong ? all : all.filter((_, index) => (place + index) % 3 === 0);
        await forge({ served, tally, stage }, name, await prepare(stage), chosen);
        tally.count('mutations', 1);
      }
      await forgeFiles({ served, tally, stage });
    } finally {
      await served.close();
    }
  },
};
