// Ordering long work, following it and calling it off: one's own, in the post in which one ordered it.
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf, newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { enqueue } from '../platform/jobs/enqueue.js';
import { isEnded, LongJob } from './long-job.entity.js';
import { askCancel, countUnfinished, readOwnJob, readOwnJobs } from './long-job.queries.js';

export const RUN_LONG_JOBS = 'long-jobs:run';
/** How long a result can be fetched. */
export const KEPT_MS = 7 * 24 * 3_600_000;

const MAX_WAITING = 20;

export interface Order {
  readonly kind: string;
  readonly params: object;
  readonly subjectId?: string;
  readonly total?: number;
}

/** Within the transaction of the act that orders it; answers its id. CONFLICT TOO_MANY_JOBS when enough of his wait. */
export async function orderJob(tx: Tx, ctx: RequestContext, order: Order): Promise<string> {
  const { actor, language, now } = ctx;
  const { kind, params, subjectId = null, total = null } = order;
  if ((await countUnfinished(tx, ctx)) >= MAX_WAITING) throw new ConflictError('TOO_MANY_JOBS', { max: MAX_WAITING });
  const id = newId('LongJob');
  await tx.insert(LongJob, {
    ...{ id, kind, params, subjectId, total, language },
    tenantId: actor.tenantId,
    agencyId: actor.agencyId,
    personId: actor.personId,
    appointmentId: actor.appointmentId,
    state: 'QUEUED',
    orderedAt: now,
  });
  recordAudit(tx, ctx, { action: 'job.ordered', subjectId: id, detail: { kind } });
  await enqueue(tx, { name: RUN_LONG_JOBS });
  return id;
}

/** The job as it stands within the transaction that ordered it. */
export const getJobIn = (tx: Tx, { actor }: RequestContext, id: string): Promise<LongJob> =>
  tx.findOneByOrFail(LongJob, { id, personId: actor.personId, agencyId: actor.agencyId });

export async function getJob(ctx: RequestContext, id: string): Promise<LongJob> {
  const job = kindOf(id) === 'LongJob' ? await readOwnJob(ctx, id) : undefined;
  if (!job) throw new NotFoundError();
  return job;
}

/** One's own about a thing, still to be done; null when there is none. */
export async function findUnfinishedJob(
  ctx: RequestContext,
  { kind, subjectId }: Required<Pick<Order, 'kind' | 'subjectId'>>,
): Promise<LongJob | null> {
  const jobs = await readOwnJobs(ctx);
  return jobs.find((job) => job.kind === kind && job.subjectId === subjectId && !isEnded(job)) ?? null;
}

/** What has ended stays as it is: calling it off then changes nothing. */
export async function cancelJob(ctx: RequestContext, id: string): Promise<LongJob> {
  const job = await getJob(ctx, id);
  await ctx.db.run(async (tx) => {
    await askCancel(tx, ctx, job.id);
    recordAudit(tx, ctx, { action: 'job.calledOff', subjectId: job.id });
  });
  return getJob(ctx, id);
}
