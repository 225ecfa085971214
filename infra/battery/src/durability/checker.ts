// A process of its own: reads the ledger and the tables, and says of every key what became of it.
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { walkChains } from '@ky-cuong/api/admin/audit.queries.js';
import { addressFor } from './api-process.ts';
import { readTraces, tallyFaults } from './checker.queries.ts';
import { type Entry, readLedger } from './ledger.ts';
import { type Fate, fatesOf, wholeFaults } from './verdict.ts';
import type { World } from './world.ts';

export interface Verdict {
  readonly acknowledged: number;
  readonly attempts: number;
  readonly broken: number;
  /** Had come through though nobody was told: seen by the second sending. */
  readonly cameThroughUntold: number;
  readonly auditEntries: number;
  readonly fates: Readonly<Record<Fate, number>>;
  readonly faults: readonly string[];
}

const [worldFile = '', ledgerFile = ''] = process.argv.slice(2);
const { databaseUrl, schema } = JSON.parse(await readFile(worldFile, 'utf8')) as World;
const entries = await readLedger(ledgerFile);
const client = new pg.Client({
  connectionString: addressFor(databaseUrl, 'kc_owner'),
  options: `-c search_path=${schema}`,
});
await client.connect();
const traces = await readTraces(client);
const { fates, faults } = fatesOf(entries, traces);
const chain = await walkChains(client, schema);
const counted = (of: (entry: Entry) => boolean) => entries.filter(of).length;
const verdict: Verdict = {
  acknowledged: counted(({ what }) => what === 'acknowledged'),
  attempts: counted(({ what }) => what !== 'sent'),
  broken: counted(({ what }) => what === 'broken'),
  cameThroughUntold: counted(({ wasDone }) => wasDone === true),
  auditEntries: chain.entries,
  fates,
  faults: [
    ...faults,
    ...wholeFaults(traces),
    ...(await tallyFaults(client)),
    ...chain.breaks.map(({ tenantId, seq, what }) => `audit chain of ${tenantId} at ${seq}: ${what}`),
  ],
};
await client.end();
console.log(JSON.stringify(verdict));
process.disconnect();
