// Doers report: how far the work has come, and that it is done, with the evidence.
import { confirmBy } from '@ky-cuong/shared';
import { attachFiles } from '../files/file.service.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { getTask, lockTask, moveTask, mustMove } from './task.acting.js';
import type { Task } from './task.entity.js';
import type { ReportDoneInput, ReportProgressInput } from './task.inputs.js';
import { hasOpenChildren } from './task.lock.queries.js';
import { notify } from './task.outbox.queries.js';
import { cleanProduct, cleanProductNumber, cleanResult } from './task.texts.js';
import { markAnswered } from './task-urge.queries.js';

const MAX_FILES = 20;

export function reportProgress(ctx: RequestContext, input: ReportProgressInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const task = await lockTask(tx, ctx, input.taskId);
    const to = mustMove(ctx, task, { action: 'reportProgress', version: input.version });
    const { progress } = input;
    mustAdvance(task, progress);
    const note = cleanResult('note', input.note);
    const fileIds = await attachEvidence(tx, ctx, task, input.fileIds ?? []);
    const set = { progress, lastHeardOn: ctx.today };
    await moveTask(tx, ctx, task, { action: 'reportProgress', to, note, progress, fileIds, set });
    await markAnswered(tx, ctx, task);
    return getTask(tx, ctx, task.id);
  });
}

/** After a return the doer may say honestly that he is further back than he thought. */
function mustAdvance({ progress: before, lifecycle }: Task, progress: number): void {
  if (progress < 0 || progress > 100) throw new InvalidInputError('progress', 'OUT_OF_RANGE', { min: 0, max: 100 });
  if (progress < before && lifecycle !== 'RETURNED')
    throw new InvalidInputError('progress', 'PROGRESS_WENT_BACK', { progress: before });
}

export function reportDone(ctx: RequestContext, input: ReportDoneInput): Promise<Task> {
  return ctx.db.run(async (tx) => {
    const task = await lockTask(tx, ctx, input.taskId);
    const to = mustMove(ctx, task, { action: 'reportDone', version: input.version });
    if (await hasOpenChildren(tx, task)) throw new ConflictError('CHILDREN_NOT_DONE');
    const note = cleanResult('result', input.result);
    const fileIds = await attachEvidence(tx, ctx, task, input.fileIds ?? []);
    const set = {
      ...{ progress: 100, lastHeardOn: ctx.today, reportedAt: ctx.now },
      deliveredProduct: cleanProduct('product', input.product),
      deliveredNumber: cleanProductNumber('productNumber', input.productNumber),
      confirmBy: confirmBy(ctx.today, ctx.calendar),
    };
    await moveTask(tx, ctx, task, { action: 'reportDone', to, note, progress: 100, fileIds, set });
    await markAnswered(tx, ctx, task);
    await notify(tx, ctx, { kind: 'task.reported', agencyId: task.agencyId, taskId: task.id });
    return getTask(tx, ctx, task.id);
  });
}

/** Whoever sees the task may open its evidence, by agency or by sector. */
export async function attachEvidence(
  tx: Tx,
  ctx: RequestContext,
  task: Task,
  given: readonly string[],
): Promise<readonly string[]> {
  const fileIds = [...new Set(given)];
  if (fileIds.length > MAX_FILES) throw new InvalidInputError('fileIds', 'TOO_MANY_ITEMS', { max: MAX_FILES });
  if (fileIds.length === 0) return fileIds;
  const agencies = [...new Set([task.agencyId, task.leadAgencyId, ...task.cooperatingIds])];
  const readers = agencies.map((agencyId) => ({ agencyId }));
  const guides = task.sector === null ? [] : [{ agencyId: task.leadAgencyId, sector: task.sector }];
  await attachFiles(tx, ctx, fileIds, [...readers, ...guides]);
  return fileIds;
}
