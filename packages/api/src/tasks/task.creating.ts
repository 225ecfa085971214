// createTasks: several tasks at once, from a directive's clauses or free-standing, all of them or none.
import { canSplitTask } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { mustCover } from './task.acting.js';
import { mustReach } from './task.reach.js';
import type { CreateTasksInput, NewTaskInput } from './task.inputs.js';
import { isNamedLead, readBatch } from './task.lock.queries.js';
import { findSource, type Source } from './task.source.queries.js';
import { setTerm } from './task.term.js';
import { cleanSector, cleanProduct, cleanTitle } from './task.texts.js';
import { type Draft, writeTasks } from './task.writing.js';
import type { Task } from './task.entity.js';

const MAX_TASKS = 50;
const MAX_COOPERATING = 50;

export function createTasks(ctx: RequestContext, input: CreateTasksInput): Promise<Task[]> {
  if (!canSplitTask(ctx.actor)) throw new ForbiddenError();
  return ctx.db.run(async (tx) => {
    const batchId = await once(tx, ctx, input, () => createBatch(tx, ctx, input));
    return readBatch(tx, ctx, batchId);
  });
}

async function createBatch(tx: Tx, ctx: RequestContext, { directiveId, tasks }: CreateTasksInput): Promise<string> {
  if (tasks.length === 0) throw new InvalidInputError('tasks', 'REQUIRED');
  if (tasks.length > MAX_TASKS) throw new InvalidInputError('tasks', 'TOO_MANY_ITEMS', { max: MAX_TASKS });
  const source = directiveId ? await findSource(tx, ctx, directiveId) : null;
  const namedLeadByChair = source !== null && (await isNamedLead(tx, ctx, source.directiveId));
  const drafts = tasks.map((task, index) => draftOf(ctx, task, { field: `tasks.${index}`, source, namedLeadByChair }));
  const batchId = newId('Other');
  await writeTasks(tx, ctx, { batchId, drafts, field: (index) => `tasks.${index}.leadId` });
  return batchId;
}

interface Place {
  readonly field: string;
  readonly source: Source | null;
  readonly namedLeadByChair: boolean;
}

function draftOf(ctx: RequestContext, input: NewTaskInput, { field, source, namedLeadByChair }: Place): Draft {
  const cooperatingIds = [...new Set(input.cooperatingIds ?? [])];
  if (cooperatingIds.length > MAX_COOPERATING)
    throw new InvalidInputError(`${field}.cooperatingIds`, 'TOO_MANY_ITEMS', { max: MAX_COOPERATING });
  if (cooperatingIds.includes(input.leadId))
    throw new InvalidInputError(`${field}.cooperatingIds`, 'LEAD_IS_COOPERATING');
  mustReach(ctx, { toId: input.leadId, namedLeadByChair, field: `${field}.leadId` });
  for (const toId of cooperatingIds) mustReach(ctx, { toId, namedLeadByChair, field: `${field}.cooperatingIds` });
  const sector = cleanSector(`${field}.sector`, input.sector);
  mustCover(ctx, sector, `${field}.sector`);
  return {
    title: cleanTitle(`${field}.title`, input.title),
    expectedProduct: cleanProduct(`${field}.expectedProduct`, input.expectedProduct),
    sector,
    leadId: input.leadId,
    cooperatingIds,
    namedLead: input.namedLead === true,
    ...sourceOf(source, input, `${field}.clauseId`),
    ...setTerm(ctx, input.term, `${field}.term`),
  };
}

/** A clause of another directive is as unknown as none at all. */
function sourceOf(source: Source | null, { clauseId }: NewTaskInput, field: string) {
  if (clauseId && !source?.clauseIds.includes(clauseId)) throw new InvalidInputError(field, 'NOT_FOUND');
  return {
    directiveTenantId: source?.tenantId ?? null,
    directiveAgencyId: source?.agencyId ?? null,
    directiveId: source?.directiveId ?? null,
    clauseId: clauseId ?? null,
  };
}
