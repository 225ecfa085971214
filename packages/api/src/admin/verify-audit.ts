// Proves the audit chains: in themselves, and against the heads that were taken out of the database hour by hour.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { type ExportedHead, headFilesIn } from '../platform/jobs/audit-heads.job.js';
import { type Break, lostHeads, walkChains } from './audit.queries.js';

export interface Verdict {
  readonly entries: number;
  readonly heads: number;
  readonly breaks: readonly Break[];
}

export async function verifyAudit(client: Client, schema: string, dataDir: string): Promise<Verdict> {
  const { entries, breaks } = await walkChains(client, schema);
  const heads = await readHeads(headFilesIn(dataDir, schema));
  return { entries, heads: heads.length, breaks: [...breaks, ...(await lostHeads(client, schema, heads))] };
}

async function readHeads(folder: string): Promise<ExportedHead[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.jsonl')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const lines = new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line !== ''));
  return [...lines].map((line) => JSON.parse(line) as ExportedHead);
}
