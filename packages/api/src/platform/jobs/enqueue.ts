// Asks for a job in the transaction of the act that needs it: if the act does not happen, neither does the job.
import type { Tx } from '../db/tenant-db.js';
import type { Job } from './job.js';

export const enqueue = (tx: Tx, { name }: Pick<Job, 'name'>): Promise<unknown> =>
  tx.query('select kc_jobs.enqueue($1, $2)', [name, '{}']);
