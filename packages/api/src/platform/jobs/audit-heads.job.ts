// Takes the heads of the audit chains out of the database every hour: a chain cut short later no longer reaches them.
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from './job.js';

export interface ExportedHead {
  readonly at: string;
  readonly tenantId: string;
  readonly seq: number;
  readonly hash: string;
}

/** One file a province and month, a line a head: to be copied to where the database's keeper cannot write. */
export const headFilesIn = (dataDir: string, schema: string) => join(dataDir, 'audit-heads', schema);

export const exportAuditHeads: Job = {
  name: 'audit:export-heads',
  at: '0 * * * *',
  async run({ province, realNow, db, dataDir }) {
    const heads = await db.run((tx) =>
      tx.query<Omit<ExportedHead, 'at'>[]>(
        'select tenant_id as "tenantId", seq, hash from audit_heads order by tenant_id',
      ),
    );
    const at = realNow.toISOString();
    const folder = headFilesIn(dataDir, province.schema);
    await mkdir(folder, { recursive: true });
    const lines = heads.map((head) => `${JSON.stringify({ at, ...head })}\n`).join('');
    await appendFile(join(folder, `${at.slice(0, 7)}.jsonl`), lines, { mode: 0o600 });
  },
};
