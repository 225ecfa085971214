// What the program keeps after a day's work: ten thousand requests of all kinds, from four people, ten at a time.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { password, url } from './browser.js';

const REQUESTS = 10_000;
const AT_ONCE = 10;
const MOST_MB = 300;
const PEOPLE = ['chu-tich', 'y-te', 'cao-lanh', 'chuyen-vien-cao-lanh'];

const pid = process.env['E2E_PID'];
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

interface Sent {
  readonly path?: string;
  readonly query?: string;
  readonly variables?: object;
  readonly cookie?: string;
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly cookie: string;
}

function send({ path = '/graphql', query, variables = {}, cookie = '' }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const sent = request(new URL(path, url), { agent, headers, method: query ? 'POST' : 'GET' }, (answer) => {
      let text = '';
      const [set = ''] = answer.headers['set-cookie'] ?? [];
      const done = () => resolve({ status: answer.statusCode ?? 0, text, cookie: set.split(';')[0] ?? '' });
      answer
        .setEncoding('utf8')
        .on('data', (piece: string) => (text += piece))
        .on('end', done);
    });
    sent.on('error', reject).end(query && JSON.stringify({ query, variables }));
  });
}

const SIGN_IN = 'mutation ($i: SignInInput!) { signIn(input: $i) { me { actingPost { title } } } }';

async function signIn(name: string): Promise<string> {
  const { cookie, text } = await send({
    query: SIGN_IN,
    variables: { i: { identifier: `${name}@demo.example`, password } },
  });
  if (!cookie) throw new Error(`${name} was not let in: ${text}`);
  return cookie;
}

async function idOf(cookie: string, list: string): Promise<string> {
  const { text } = await send({ cookie, query: `{ ${list}(first: 1) { edges { node { id } } } }` });
  return /"id":"([^"]+)"/.exec(text)?.[1] ?? '';
}

/** One of each: pages, lists, details, a search, a write, what is refused, and what is no graph at all. */
async function kinds(cookie: string): Promise<readonly Sent[]> {
  const [task, directive] = [await idOf(cookie, 'tasks'), await idOf(cookie, 'directives')];
  const asked = [
    '{ home { decisions { count rows { kind since } } overdue { count rows { id title } } atRisk { count rows { id title } } inTimeCount } }',
    '{ tasks(first: 20) { edges { node { id code title timeAxis lead { name } accountableHead { name } } } } }',
    '{ tasks(first: 20, filter: { search: "thu tuc" }) { edges { node { id title } } } }',
    '{ directives(first: 20) { edges { node { id number progress { agencies people } } } } }',
    '{ people(first: 20) { edges { node { id fullName } } } }',
    '{ me { person { fullName } actingPost { title agency { name } } } }',
    'mutation { setLanguage(language: VI) { language } }',
    '{ agencies { children { children { children { children { children { id } } } } } } }',
    '{ nothing }',
  ].map((query) => ({ cookie, query }));
  const variables = { id: task, directive };
  return [
    ...asked,
    {
      cookie,
      variables,
      query:
        'query ($id: ID!) { task(id: $id) { id title timeline { action evidence { name } } answerables { kind } } }',
    },
    {
      cookie,
      variables,
      query:
        'query ($directive: ID!) { directiveMatrix(directiveId: $directive, first: 20) { edges { node { state headName } } } }',
    },
    { query: '{ home { inTimeCount } }' },
    { path: '/', cookie },
    { path: '/health/ready' },
  ];
}

const residentMb = () => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

// Where there is no /proc, or somebody's own program is tried, nobody can look into the process.
const whereVisible = process.platform === 'linux' && pid ? it : it.skip;

whereVisible(
  `keeps to ${MOST_MB} MB after ${REQUESTS} mixed requests`,
  async () => {
    const cookies = [];
    for (const name of PEOPLE) cookies.push(await signIn(name));
    const mixed = (await Promise.all(cookies.map(kinds))).flat();
    const statuses = new Map<number, number>();
    let sent = 0;
    const work = async () => {
      for (let turn = sent++; turn < REQUESTS; turn = sent++) {
        const { status } = await send(mixed[turn % mixed.length] ?? {});
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const begun = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const [mb, seconds] = [Math.round(residentMb()), Math.round((performance.now() - begun) / 1_000)];
    process.stderr.write(
      `${JSON.stringify({ requests: REQUESTS, seconds, rssMb: mb, statuses: Object.fromEntries(statuses) })}\n`,
    );
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS * 0.8);
    expect(mb).toBeLessThanOrEqual(MOST_MB);
  },
  180_000,
);
