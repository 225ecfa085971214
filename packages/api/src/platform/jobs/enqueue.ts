// Asks for a job in the transaction of the act that needs it: if the act does not happen, neither does the job.
import type { Tx } from '../db/tenant-db.js';
import type { Job } from './job.js';

/** Where no queue has been set up yet, the job's own clock brings it. */
export async function enqueue(tx: Tx, { name }: Pick<Job, 'name'>): Promise<void> {
  const [door] = await tx.query<{ stands: boolean }[]>(
    `select exists (select from pg_namespace where nspname = 'kc_jobs') as stands`,
  );
  if (door?.stands) await tx.query('select kc_jobs.enqueue($1, $2)', [name, '{}']);
}
