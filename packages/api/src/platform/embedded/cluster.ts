// The files of the embedded database: made once, then given our settings before every start.
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedError } from './embedded-error.js';
import { runAs, type SystemUser } from './run-as.js';

export interface Place {
  readonly dataDir: string;
  readonly cluster: string;
  readonly log: string;
  readonly secret: string;
}

export const placeIn = (dataDir: string): Place => ({
  dataDir,
  cluster: join(dataDir, 'database'),
  log: join(dataDir, 'database', 'server.log'),
  secret: join(dataDir, 'database.secret'),
});

/** Makes the database's files if they are not there, and gives the superuser's password. */
export async function ensureCluster(place: Place, binaries: Binaries, user: SystemUser | undefined): Promise<string> {
  const found = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (found === undefined) return initialise(place, binaries, user);

  if (found.trim() !== binaries.major) {
    throw new EmbeddedError(
      `${place.cluster} belongs to PostgreSQL ${found.trim()}, this program brings ${binaries.major}: restore a backup into a new DATA_DIR.`,
    );
  }
  return readFile(place.secret, 'utf8').catch(() => {
    throw new EmbeddedError(`${place.secret} cannot be read, and without it nobody can sign in to ${place.cluster}.`);
  });
}

async function initialise(place: Place, binaries: Binaries, user: SystemUser | undefined): Promise<string> {
  if (await stat(place.cluster).catch(() => undefined)) {
    throw new EmbeddedError(
      `${place.cluster} is no PostgreSQL directory that can be read here: choose another DATA_DIR.`,
    );
  }
  const partial = `${place.cluster}.partial`;
  const password = randomBytes(24).toString('base64url');
  await rm(partial, { recursive: true, force: true });
  await writeFile(place.secret, password, { mode: 0o600 });
  await makeFor(user, partial, password);

  const made = await runAs(user, binaries.initdb, initialArguments(partial));
  if (made.code !== 0)
    throw new EmbeddedError(`The database cannot be made in ${place.dataDir}: ${lastLine(made.said)}`);
  // Only a complete one gets the name: a start that was cut off begins again.
  await rm(`${partial}.password`);
  await rename(partial, place.cluster);
  return password;
}

async function makeFor(user: SystemUser | undefined, partial: string, password: string): Promise<void> {
  await mkdir(partial, { mode: 0o700 });
  await writeFile(`${partial}.password`, password, { mode: 0o600 });
  if (!user) return;
  await chown(partial, user.uid, user.gid);
  await chown(`${partial}.password`, user.uid, user.gid);
}

const initialArguments = (cluster: string) => [
  `--pgdata=${cluster}`,
  `--pwfile=${cluster}.password`,
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-locale',
  '--no-instructions',
];

/** Our settings, for a small machine that also runs everything else. */
export async function writeSettings(place: Place, port: number, throwaway: boolean): Promise<void> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 80,
    shared_buffers: '128MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  await writeFile(join(place.cluster, 'postgresql.conf'), `${lines.join('\n')}\n`);
}

export const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
