// Brings provinces back out of a backup, and proves table by table that they are what they were; otherwise nothing of them stays.
import { createHash } from 'node:crypto';
import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { migrations } from '../../app/migrations.js';
import { BootError } from '../../platform/config.js';
import { createProvince, migrateAll, type MigrationClass } from '../../platform/db/migrate.js';
import { copyIn } from './copy.js';
import { FrameReader } from './frames.js';
import {
  AS_TEXT,
  copyInSql,
  dropProvince,
  keepAge,
  newFeed,
  type ProvinceRow,
  readProvinces,
  standAside,
  type Sum,
  sumOf,
  type Table,
} from './tables.queries.js';

export interface RestoreOptions {
  readonly client: Client;
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly path: string;
  /** Puts the backup in the place of a province that is there. */
  readonly replace: boolean;
  readonly say: (line: string) => void;
}

type SavedProvince = ProvinceRow & { readonly migrations: readonly string[] };

export async function restore(options: RestoreOptions): Promise<void> {
  await access(options.path, constants.R_OK).catch(() => {
    throw new BootError(`${options.path} cannot be read.`);
  });
  const reader = new FrameReader(options.path);
  await migrateAll(options.ownerUrl, migrations);
  await options.client.query(AS_TEXT);
  while ((await reader.peek()).kind === 'P') await restoreProvince(options, reader);
  await reader.expect('E');
  await migrateAll(options.ownerUrl, migrations);
}

async function restoreProvince(options: RestoreOptions, reader: FrameReader): Promise<void> {
  const { client, ownerUrl, replace } = options;
  const province = await reader.expect<SavedProvince>('P');
  const steps = stepsOf(province);
  const isThere = (await readProvinces(client)).some(({ slug }) => slug === province.slug);
  if (isThere && !replace)
    throw new BootError(`The province "${province.slug}" is there already: --replace puts the backup in its place.`);
  if (isThere) await dropProvince(client, province);
  try {
    const { slug, name, isDemo, clockOffsetMs, hosts } = province;
    await createProvince(ownerUrl, steps, { slug, name, isDemo, clockOffsetMs, hosts });
    await restoreTables(options, reader, province);
    await restoreFiles(options, reader, province);
    await client.query('set search_path = public');
    await keepAge(client, province);
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    await dropProvince(client, province);
    throw cause;
  }
}

/** The steps that the schema had seen: what came later is taken after its rows are in. */
function stepsOf({ slug, migrations: seen }: SavedProvince): readonly MigrationClass[] {
  const names = new Map(migrations.map((migration) => [new migration().name ?? migration.name, migration]));
  const strange = seen.find((name) => !names.has(name));
  if (strange)
    throw new BootError(
      `The backup of "${slug}" is newer than this program (${strange}): restore it with the version that wrote it, or a later one.`,
    );
  return seen.flatMap((name) => names.get(name) ?? []);
}

async function restoreTables(
  { client, say }: RestoreOptions,
  reader: FrameReader,
  { schema, slug }: SavedProvince,
): Promise<void> {
  await client.query('begin');
  const putBack = await standAside(client, schema);
  const wrong: string[] = [];
  while ((await reader.peek()).kind === 'T') {
    const table = await reader.expect<Table>('T');
    await copyIn(client, copyInSql(schema, table), reader.while('D'));
    const [saved, now] = [await reader.expect<Sum>('S'), await sumOf(client, schema, table.name)];
    const isEqual = saved.rows === now.rows && saved.sum === now.sum;
    say(
      `${slug}.${table.name}: ${now.rows} rows, sum ${now.sum} ${isEqual ? '=' : `≠ ${saved.sum} (${saved.rows} rows)`}`,
    );
    if (!isEqual) wrong.push(table.name);
  }
  if (wrong.length > 0)
    throw new BootError(
      `The restored tables ${wrong.join(', ')} are not what was backed up: nothing of "${slug}" was kept.`,
    );
  await putBack();
  await newFeed(client, schema);
  await client.query('commit');
}

async function restoreFiles(
  { dataDir }: RestoreOptions,
  reader: FrameReader,
  { schema }: SavedProvince,
): Promise<void> {
  while ((await reader.peek()).kind === 'F') {
    const { key } = await reader.expect<{ key: string; size: number }>('F');
    if (!/^[0-9a-f]{2}\/[0-9a-f]{64}$/.test(key)) throw new BootError('The backup names a file that cannot be ours.');
    const pieces: Buffer[] = [];
    for await (const piece of reader.while('B')) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash !== key.slice(3)) throw new BootError(`The file ${key} is not what was backed up.`);
    const path = join(dataDir, 'files', schema, key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.partial`, bytes);
    await rename(`${path}.partial`, path);
  }
}
