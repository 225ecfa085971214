// From nothing to a running program and back: each step says its line, and what was opened is closed in turn.
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { type Addresses, BootError, type Config } from '../platform/config.js';
import { checkRoles, checkWalls, reasonOf } from '../platform/db/boot-checks.js';
import { databaseCode } from '../platform/db/failures.js';
import { migrateAll, NewerSchemaError } from '../platform/db/migrate.js';
import { errorForLog } from '../platform/errors/error-for-log.js';
import { startEmbedded } from '../platform/embedded/embedded.js';
import { prepareDatabase } from '../platform/embedded/embedded-database.js';
import { assertFree, listen } from '../platform/http/listen.js';
import { assertDataDir } from './data-dir.js';
import { type App, createApp } from './create-app.js';
import { type Demo, ensureDemo } from './demo-province.js';
import { startCarrier } from './carrier.js';
import { noMail, openMail } from '../platform/mail/mail.js';
import { migrations } from './migrations.js';
import type { Shutdown } from './shutdown.js';
import { startWorker } from './worker.js';

export interface Running {
  readonly url: string;
  readonly demo: Demo | undefined;
}

type Say = (line: string) => void;

export async function run(config: Config, { shutdown, say }: { shutdown: Shutdown; say: Say }): Promise<Running> {
  await assertFree(config);
  await assertDataDir(config.dataDir);
  const addresses = config.database ?? (await embedded(config, shutdown, say));
  await checkRoles(addresses);
  await migrate(addresses.owner);
  await checkWalls(addresses);
  say('Database ready');

  const log = pino({ level: process.stdout.isTTY ? 'warn' : 'info', serializers: { err: errorForLog } });
  const isBehindProxy = config.publicUrl?.startsWith('https:') ?? false;
  const { dataDir, publicUrl } = config;
  const mail = config.mail ? openMail(config.mail) : noMail;
  if (!mail.isOn) say('No mail server is set (SMTP_URL): people are told in the application only');
  const app = await createApp({
    databaseUrl: addresses.app,
    dataDir,
    log,
    webDir: webDir(),
    isBehindProxy,
    mail,
    ...(publicUrl && { publicUrl }),
  });
  shutdown.then('mail', () => Promise.resolve(mail.close()));
  shutdown.then('database connections', () => app.close());

  const demo = config.database ? undefined : await demoOf(config, { app, ownerUrl: addresses.owner, say });
  const worker = await startWorker({ ownerUrl: addresses.owner, services: app.services, dataDir, log });
  shutdown.then('jobs', () => worker.stop());
  const carrier = startCarrier({ services: app.services, dataDir, log });
  shutdown.then('outbox', () => carrier.stop());
  const listening = await listen(app.express, config, app.draining);
  shutdown.then('requests', () => listening.drain());
  shutdown.then('streams', () => Promise.resolve(app.streams.close()));
  return { url: publicUrl ?? `http://${shown(config.host)}:${listening.port}`, demo };
}

async function embedded({ dataDir }: Config, shutdown: Shutdown, say: Say): Promise<Addresses> {
  say('Starting the embedded database …');
  const starting = startEmbedded({ dataDir });
  // Told before it has started: asked to stop meanwhile, we wait for it and then stop it.
  shutdown.then('embedded database', () =>
    starting.then(
      (server) => server.stop(),
      () => undefined,
    ),
  );
  return prepareDatabase((await starting).adminUrl);
}

async function migrate(ownerUrl: string): Promise<void> {
  try {
    await migrateAll(ownerUrl, migrations);
  } catch (cause) {
    if (cause instanceof NewerSchemaError)
      throw new BootError(
        `The database is newer than this program (${cause.message}): run the version that wrote it, or a later one.`,
      );
    if (databaseCode(cause) === '') throw cause;
    throw new BootError(`The database cannot be brought up to this program: ${reasonOf(cause)}`);
  }
}

function demoOf(
  config: Config,
  { app, ownerUrl, say }: { app: App; ownerUrl: string; say: Say },
): Promise<Demo | undefined> {
  return ensureDemo({ ownerUrl, dataDir: config.dataDir, password: config.demoPassword, services: app.services, say });
}

/** Beside what was started: packages/api/dist/main.js and packages/web/dist. */
const webDir = () => join(dirname(process.argv[1] ?? '.'), '../../web/dist');

const shown = (host: string) => (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host);
