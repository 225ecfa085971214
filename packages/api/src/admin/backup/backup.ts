// Writes everything that provinces hold, tables and files, as it stood at one moment, into one file.
import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { BootError } from '../../platform/config.js';
import { copyOut } from './copy.js';
import { FrameWriter } from './frames.js';
import {
  AS_TEXT,
  copyOutSql,
  type ProvinceRow,
  readLedger,
  readProvinces,
  readTables,
  sumOf,
} from './tables.queries.js';

export interface BackupOptions {
  readonly client: Client;
  readonly dataDir: string;
  readonly path: string;
  /** All when left out. */
  readonly slug?: string | undefined;
  readonly say: (line: string) => void;
}

export async function backup({ client, dataDir, path, slug, say }: BackupOptions): Promise<void> {
  await client.query(AS_TEXT);
  await client.query('begin isolation level repeatable read read only');
  const provinces = (await readProvinces(client)).filter((province) => slug === undefined || province.slug === slug);
  if (provinces.length === 0)
    throw new BootError(slug ? `There is no province "${slug}".` : 'There is no province to back up.');
  const writer = await FrameWriter.open(path).catch((cause: unknown) => {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new BootError(
      code === 'EEXIST' ? `${path} is there already: choose another name.` : `${path} cannot be written: ${message}`,
    );
  });
  try {
    for (const province of provinces) {
      const rows = await writeTables(client, writer, province);
      const files = await writeFiles(writer, dataDir, province);
      say(`${province.slug}: ${rows} rows, ${files} files`);
    }
    await writer.close();
    await client.query('commit');
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  }
}

async function writeTables(client: Client, writer: FrameWriter, province: ProvinceRow): Promise<number> {
  const { schema } = province;
  await writer.write('P', { ...province, migrations: await readLedger(client, schema) });
  let total = 0;
  for (const table of await readTables(client, schema)) {
    await writer.write('T', table);
    await copyOut(client, copyOutSql(schema, table), (chunk) => writer.write('D', chunk));
    const sum = await sumOf(client, schema, table.name);
    await writer.write('S', sum);
    total += sum.rows;
  }
  return total;
}

/** A file's bytes never change under its name, so those that are there are those that the rows speak of. */
async function writeFiles(writer: FrameWriter, dataDir: string, { schema }: ProvinceRow): Promise<number> {
  const folder = join(dataDir, 'files', schema);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  let count = 0;
  for (const name of names.filter((one) => /^[0-9a-f]{2}[/\\][0-9a-f]{64}$/.test(one))) {
    const path = join(folder, name);
    await writer.write('F', { key: name.replaceAll('\\', '/'), size: (await stat(path)).size });
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) await writer.write('B', chunk);
    count += 1;
  }
  return count;
}
