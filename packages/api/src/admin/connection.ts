// The command line's way to the database: as its owner, in the running program's embedded server or in somebody's own.
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { features } from '../app/features.js';
import { BootError, type Config } from '../platform/config.js';
import { checkRoles } from '../platform/db/boot-checks.js';
import { startEmbedded } from '../platform/embedded/embedded.js';
import { prepareDatabase } from '../platform/embedded/embedded-database.js';
import { type ProvinceRow, readProvinces } from './backup/tables.queries.js';

export interface Owner {
  readonly url: string;
  readonly client: pg.Client;
}

/** Opens what is needed, and closes it again whatever happens; a server that another program runs is left running. */
export async function withOwner<T>(config: Config, work: (owner: Owner) => Promise<T>): Promise<T> {
  const server = config.database ? undefined : await startEmbedded({ dataDir: config.dataDir, share: true });
  try {
    const addresses = config.database ?? (server && (await prepareDatabase(server.adminUrl)));
    if (!addresses) throw new BootError('There is no database.');
    await checkRoles(addresses);
    return await connected(addresses.owner, work);
  } finally {
    await server?.stop();
  }
}

async function connected<T>(url: string, work: (owner: Owner) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'ky-cuong admin' });
  await client.connect();
  try {
    return await work({ url, client });
  } finally {
    await client.end();
  }
}

/** The named province, or the only one. */
export async function provinceOf({ client }: Owner, slug: string | undefined): Promise<ProvinceRow> {
  const provinces = await readProvinces(client);
  const [only, ...others] = provinces;
  const found =
    slug === undefined ? (others.length === 0 ? only : undefined) : provinces.find((one) => one.slug === slug);
  if (found) return found;
  const names = provinces.map((one) => one.slug).join(', ') || 'none';
  throw new BootError(
    slug
      ? `There is no province "${slug}" (there are: ${names}).`
      : `Name the province with --province (there are: ${names}).`,
  );
}

/** One transaction inside a province's schema. */
export async function inProvince<T>(
  { url }: Owner,
  { schema }: Pick<ProvinceRow, 'schema'>,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: features.flatMap(({ entities }) => [...entities]),
    installExtensions: false,
    extra: { options: `-c search_path=${schema}`, max: 1, application_name: 'ky-cuong admin' },
  });
  await source.initialize();
  try {
    return await source.transaction(work);
  } finally {
    await source.destroy();
  }
}
