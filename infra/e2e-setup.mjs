// Before the browser tests: the built program on a free port with a new demo province, and a Chromium.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findChromium } from './browser.mjs';
import { ARENAS, HEAP } from './serve.mjs';
import { at, node24 } from './steps.mjs';

const PASSWORD = 'thu-nghiem-trinh-duyet-2024';

export default async function startProgram() {
  const { program, env } = await findChromium();
  Object.assign(process.env, env, { E2E_CHROMIUM: program, E2E_PASSWORD: process.env.E2E_PASSWORD ?? PASSWORD });
  if (process.env.E2E_URL) return; // somebody's running program is tried instead
  const dataDir = await mkdtemp(join(tmpdir(), 'ky-cuong-e2e-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: join(dataDir, 'data'),
    DEMO_PASSWORD: PASSWORD,
    PUBLIC_URL: url,
    NODE_ENV: 'production',
  };
  await chmod(dataDir, 0o711); // PostgreSQL's own user enters it
  const running = [];
  globalThis.stopProgram = async () => {
    for (const child of running.toReversed()) await stop(child);
    await rm(dataDir, { recursive: true });
  };
  const child = await startOne(settings, running);
  Object.assign(process.env, { E2E_URL: url, E2E_PID: String(child.pid) });
  process.env.E2E_OTHER_URL = await startOther(settings, running);
}

/** A second process on the first one's database and files: what is live must not rest on there being only one. */
async function startOther(settings, running) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const database = await addressesOf(settings.DATA_DIR);
  const own = { PORT: String(port), PUBLIC_URL: url };
  await startOne({ ...settings, ...database, ...own }, running);
  return url;
}

/** As the command line beside a running program finds it: packages/api/src/platform/embedded. */
async function addressesOf(dataDir) {
  const secret = await readFile(join(dataDir, 'database.secret'), 'utf8');
  const port = (await readFile(join(dataDir, 'database', 'postmaster.pid'), 'utf8')).split('\n')[3];
  const urlOf = (role) => {
    const password = createHmac('sha256', secret).update(role).digest('base64url');
    return `postgres://${role}:${password}@127.0.0.1:${port}/ky_cuong`;
  };
  return { DATABASE_URL: urlOf('kc_app'), MIGRATION_DATABASE_URL: urlOf('kc_owner') };
}

async function startOne(settings, running) {
  const child = spawn(node24(), [...HEAP, '--enable-source-maps', at('packages/api/dist/main.js')], {
    env: { ...ARENAS, ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = collect(child);
  await untilReady(`http://localhost:${settings.PORT}`, child, said);
  return child;
}

async function stop(child) {
  const ended = child.exitCode === null && new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

function collect(child) {
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => (said.text = (said.text + piece).slice(-20_000)));
  return said;
}

async function untilReady(url, child, said) {
  const end = Date.now() + 400_000;
  while (child.exitCode === null && Date.now() < end) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(250);
  }
  await globalThis.stopProgram();
  throw new Error(`The program did not become ready:\n${said.text}`);
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}
