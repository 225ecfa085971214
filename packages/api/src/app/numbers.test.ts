import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v7 } from 'uuid';
import { startTestApp, type TestAgency, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let province: TestAgency;
let server: Server;

const CREATE = `mutation ($input: CreateTasksInput!) { createTasks(input: $input) { id version } }`;
const HOME = `{ home {
  decisions { count rows { kind since waitedDays task { id title lead { name } } receipt { id } acknowledgement { id } } }
  overdue { count rows { id title daysLate accountableHead { name phone } lead { shortName } } }
  atRisk { count rows { id title risks { sentence } accountableHead { name phone } lead { shortName } } }
  inTimeCount dueSoonCount directivesUnfinished } }`;

beforeAll(async () => {
  app = await startTestApp();
  province = await app.foundAgency('Tỉnh');
  for (let index = 0; index < 6; index += 1) {
    const district = await app.foundAgency(`Huyện ${index}`, { parent: province, tenant: 'own' });
    await app.person(district, 'HEAD');
    const task = (n: number) => ({
      title: `Rà soát việc ${n} của huyện`,
      leadId: district.id,
      term: { workingDays: 5 + n },
    });
    const input = { idempotencyKey: v7(), tasks: Array.from({ length: 20 }, (_, n) => task(n)) };
    const { errors } = await app.as(province, 'HEAD').send(CREATE, { input });
    expect(errors).toBeUndefined();
  }
  server = createServer(app.app.express);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  app.clock.set('2024-04-02T08:00:00+07:00');
}, 60_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await app.stop();
});

const quantile = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;

async function timed(work: () => Promise<unknown>, times: number): Promise<number[]> {
  const taken = [];
  for (let n = 0; n < times; n += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** Over one kept connection, as a browser does: opening a new one each time would measure the client. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function ask(port: number, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, agent, method: 'POST', path: '/graphql', headers }, (answer) => {
      let text = '';
      answer
        .setEncoding('utf8')
        .on('data', (piece: string) => (text += piece))
        .on('end', () => resolve(text));
    });
    sent.on('error', reject).end(body);
  });
}

/** Neighbours only ever add time: of several rounds the best is nearest to what the program itself takes; a busy machine gets more. */
const MOST_ROUNDS = 20;
const LEAST_ROUNDS = 6;
const EACH = 100;
const MOST = 15;

it(`answers the home page within ${MOST} times a bound select 1, at the 95th percentile of its best round`, async () => {
  const { port } = server.address() as AddressInfo;
  const chair = app.as(province, 'HEAD');
  const one = () => chair.bound((tx) => tx.query('select 1'));
  const headers = {
    host: app.place.host,
    'content-type': 'application/json',
    cookie: `kc_session=${await chair.token()}`,
  };
  const body = JSON.stringify({ query: HOME });
  const home = async () => {
    const answer = await ask(port, headers, body);
    if (!answer.includes('"overdue":{"count":')) throw new Error(`the home page is not there: ${answer}`);
  };
  await timed(home, 4 * EACH); // as a program that has been up for a minute
  const ratios: number[] = [];
  const isShown = () => ratios.length >= LEAST_ROUNDS && Math.min(...ratios) <= MOST;
  while (ratios.length < MOST_ROUNDS && !isShown()) {
    const [selects, homes] = [await timed(one, EACH), await timed(home, EACH)];
    ratios.push(quantile(homes, 0.95) / quantile(selects, 0.5));
  }
  console.info(`home p95 / bound select 1 p50, a round each: ${ratios.map((ratio) => ratio.toFixed(1)).join(' ')}`);
  expect(Math.min(...ratios)).toBeLessThanOrEqual(MOST);
}, 60_000);
