// Runs a PostgreSQL of our own from the programs npm brought: made, started, adopted after a crash, stopped.
import { access, chmod, constants } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { makeFolder } from '../make-folder.js';
import { findBinaries, type Binaries } from './binaries.js';
import { ensureCluster, lastLine, placeIn, writeSettings, type Place } from './cluster.js';
import { EmbeddedError } from './embedded-error.js';
import { runningPort } from './left-behind.js';
import { canEnter, databaseUser, runAs, type SystemUser } from './run-as.js';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly port?: number;
  /** For tests: nothing is forced to disk, and a power cut may lose it all. */
  readonly throwaway?: boolean;
  /** For the command line beside a running program: uses its database and leaves it running. */
  readonly share?: boolean;
}

export interface Embedded {
  /** The superuser's address, on the loopback interface only. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

interface Server {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly user: SystemUser | undefined;
}

export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = placeIn(resolve(options.dataDir));
  const user = await databaseUser();
  await prepareFolder(options, place.dataDir, user);
  const server = { place, binaries: await findBinaries(place.dataDir, user), user };
  const password = await ensureCluster(place, server.binaries, user);

  // A server left behind by a killed program goes on where it is; the port it has is the port we use.
  const port = (await runningPort(place)) ?? (await launch(server, options));
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const ownership = await own(adminUrl);
  if (!ownership && !options.share) {
    throw new EmbeddedError(
      `${place.dataDir} is in use by another running program: stop it or choose another DATA_DIR.`,
    );
  }
  return {
    adminUrl,
    async stop() {
      if (!ownership) return;
      await ownership.end();
      const { code, said } = await control(server, ['stop', '-m', 'fast', '-t', '60']);
      if (code !== 0) throw new EmbeddedError(`The embedded database did not stop: ${lastLine(said)}`);
    },
  };
}

async function prepareFolder(
  { throwaway }: EmbeddedOptions,
  dataDir: string,
  user: SystemUser | undefined,
): Promise<void> {
  try {
    await makeFolder(dataDir);
    if (user && throwaway) await chmod(dataDir, 0o711);
    await access(dataDir, constants.W_OK);
  } catch {
    throw new EmbeddedError(`The data directory ${dataDir} cannot be written: choose another with DATA_DIR.`);
  }
  if (await canEnter(dataDir, user)) return;
  throw new EmbeddedError(
    `PostgreSQL cannot run as root, and the user "${user?.name}" may not enter ${dataDir}: choose another DATA_DIR.`,
  );
}

async function launch(server: Server, { port, throwaway = false }: EmbeddedOptions): Promise<number> {
  let failure = '';
  // More than once: after kill -9 of the server alone its children need a moment to notice.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (attempt > 0) await pause(1000);
    const chosen = port ?? (await freePort());
    await writeSettings(server.place, chosen, throwaway);
    const { code, said } = await control(server, ['start', '-t', '120', '-l', server.place.log]);
    if (code === 0) return chosen;
    failure = lastLine(said);
  }
  throw new EmbeddedError(`The embedded database did not start (${failure}); ${server.place.log} says why.`);
}

function control(server: Server, args: readonly string[]): ReturnType<typeof runAs> {
  return runAs(server.user, server.binaries.pgCtl, [...args, '-w', '-D', server.place.cluster]);
}

/**
 * Whoever holds this lock may stop the server. It goes with the connection, so a killed program holds nothing,
 * and a second program on the same directory cannot take the database from under the first.
 */
async function own(adminUrl: string): Promise<Client | undefined> {
  const client = await connected(adminUrl);
  const { rows } = await client.query<{ owned: boolean }>('select pg_try_advisory_lock(5318008) as owned');
  if (rows[0]?.owned) return client;
  await client.end();
  return undefined;
}

// A server adopted in the middle of its recovery answers a little later.
async function connected(adminUrl: string): Promise<Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: adminUrl, keepAlive: true, application_name: 'ky-cuong owner' });
    client.on('error', () => undefined); // the pool of whoever works with the database reports its loss
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt >= 120) throw new EmbeddedError(`The embedded database does not answer: ${String(error)}`);
      await pause(500);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo; // a TCP server's address is never a path
  await new Promise((done) => probe.close(done));
  return port;
}
