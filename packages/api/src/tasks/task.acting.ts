// What every act on a task shares: lock it, ask the table of actions, write the change with its line in the timeline and in the chain.
import {
  coversSector,
  type Grade,
  isRunning,
  type Lifecycle,
  mayAct,
  nextState,
  riskOn,
  type TaskAction,
  taskMachine,
  taskRelations,
} from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { TaskEvent } from './task-event.entity.js';
import { Task } from './task.entity.js';
import { lockTaskRow, readTaskRow } from './task.lock.queries.js';
import { mustSeeWork } from './task.scope.queries.js';

/** Locked for the rest of the transaction. Who may read it but never change it gets FORBIDDEN, who may not read it NOT_FOUND. */
export async function lockTask(tx: Tx, ctx: RequestContext, id: string): Promise<Task> {
  mustSeeWork(ctx);
  const locked = await lockTaskRow(tx, ctx, id);
  if (locked) return locked;
  throw (await readTaskRow(tx, ctx, id)) ? new ForbiddenError() : new NotFoundError();
}

export async function getTask(tx: Tx, ctx: RequestContext, id: string): Promise<Task> {
  const task = await readTaskRow(tx, ctx, id);
  if (!task) throw new NotFoundError();
  return task;
}

export const relationsTo = ({ actor, agencies }: RequestContext, task: Task) =>
  taskRelations(
    actor,
    {
      assignerAgencyId: task.agencyId,
      leadAgencyId: task.leadAgencyId,
      cooperatingAgencyIds: task.cooperatingIds,
      responsiblePersonId: task.responsiblePersonId,
      sector: task.sector,
    },
    agencies,
  );

interface Wish {
  readonly action: TaskAction;
  /** The version that the actor saw; left out where an act is harmless on any version. */
  readonly version?: number;
}

/** The state the act leads to. Refused: STALE_VERSION with who changed what, WRONG_STATE, NOT_ALLOWED. */
export function mustMove(ctx: RequestContext, task: Task, { action, version }: Wish): Lifecycle {
  if (version !== undefined && version !== task.version) {
    throw new ConflictError('STALE_VERSION', {
      version: task.version,
      changedBy: task.changedByName,
      change: task.lastChange,
    });
  }
  const state = task.lifecycle;
  const step = nextState(taskMachine, state, action);
  if (!step) throw new ConflictError('WRONG_STATE', { state, action });
  if (!mayAct(taskMachine, { state, action, relations: relationsTo(ctx, task), role: ctx.actor.role }))
    throw new ForbiddenError();
  return step.to;
}

export function mustCover({ actor }: RequestContext, sector: string | null, field: string): void {
  if (!coversSector(actor, sector)) throw new ForbiddenError('NOT_ALLOWED', field);
}

export interface Happened {
  readonly action: string;
  readonly note?: string | null;
  readonly progress?: number | null;
  readonly grade?: Grade | null;
  readonly fileIds?: readonly string[];
}

export interface Change extends Happened {
  readonly action: TaskAction;
  readonly to: Lifecycle;
  readonly set?: Partial<Task>;
  /** What the chain keeps of the act besides the states it led from and to. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Where nobody works on a task, no new deadline is waited for. */
export const NOTHING_ASKED = { extensionUntil: null, extensionAskedAt: null } as const;

/** Row, timeline and audit in one: the version moves on, and the clock and the day of risk follow from the new state. */
export async function moveTask(
  tx: Tx,
  ctx: RequestContext,
  task: Task,
  { to, set = {}, detail = {}, ...happened }: Change,
): Promise<void> {
  const next = { ...task, ...set, lifecycle: to };
  const clock = isRunning(to)
    ? { stoppedOn: null, ownRiskOn: riskOn(ownFacts(next), ctx.riskRule) }
    : { stoppedOn: task.stoppedOn ?? ctx.today, ownRiskOn: null, ...NOTHING_ASKED };
  const { personName } = ctx.actor;
  const trace = { version: task.version + 1, changedByName: personName, lastChange: happened.action };
  const evidence = evidenceWith(task, happened.fileIds);
  await tx.update(Task, { id: task.id }, { ...set, ...clock, ...trace, ...evidence, lifecycle: to });
  await tellTimeline(tx, ctx, task, happened);
  recordTaskAudit(tx, ctx, task, { action: happened.action, from: task.lifecycle, to, ...detail });
}

/** What the task waits for besides, the database adds by itself. */
export const ownFacts = ({ startsOn, dueOn, progress, lastHeardOn }: Task) => ({
  startsOn,
  dueOn,
  progress,
  lastHeardOn,
});

const evidenceWith = ({ evidenceIds }: Task, more: readonly string[] = []) =>
  more.length > 0 ? { evidenceIds: [...new Set([...evidenceIds, ...more])] } : {};

export async function tellTimeline(
  tx: Tx,
  ctx: RequestContext,
  task: Pick<Task, 'id' | 'tenantId'>,
  happened: Happened,
): Promise<void> {
  await tx.insert(TaskEvent, eventOf(ctx, task, happened));
}

const CAPACITIES: Readonly<Record<string, string>> = { DEPUTY: 'KT.', CLERK: 'TL.' };

/** A line of the timeline, with names as they stand now. */
export function eventOf(
  { actor, agencies, now }: RequestContext,
  task: Pick<Task, 'id' | 'tenantId'>,
  happened: Happened,
) {
  const { action, note = null, progress = null, grade = null, fileIds = [] } = happened;
  return {
    id: newId('TaskEvent'),
    ownerTenantId: task.tenantId,
    taskId: task.id,
    action,
    at: now,
    actorPersonId: actor.personId,
    actorName: actor.personName,
    actorTitle: actor.title,
    capacity: CAPACITIES[actor.role] ?? null,
    onBehalfOf: actor.onBehalfOfName,
    agencyId: actor.agencyId,
    agencyName: agencies.get(actor.agencyId)?.name ?? '',
    note,
    progress,
    grade,
    fileIds: [...fileIds],
  };
}

/** What is done to a task: by the table of actions, or beside it. */
type DeedName = TaskAction | 'create' | 'undoUrge' | 'seeUrges';

const PAST: Readonly<Record<DeedName, string>> = {
  create: 'created',
  accept: 'accepted',
  reject: 'rejected',
  assignDown: 'handedDown',
  assignOfficial: 'officialAssigned',
  reportProgress: 'progressReported',
  reportDone: 'doneReported',
  confirm: 'confirmed',
  return: 'returned',
  suspend: 'suspended',
  resume: 'resumed',
  cancel: 'cancelled',
  askExtension: 'extensionAsked',
  extend: 'extended',
  refuseExtension: 'extensionRefused',
  urge: 'urged',
  undoUrge: 'urgeTakenBack',
  seeUrges: 'urgeSeen',
};

interface Deed {
  readonly action: DeedName;
  readonly [detail: string]: unknown;
}

/** In the chain of the tenant that owns the task. */
export function recordTaskAudit(
  tx: Tx,
  ctx: RequestContext,
  task: Pick<Task, 'id' | 'agencyId' | 'tenantId'>,
  { action, ...detail }: Deed,
): void {
  const { id, agencyId, tenantId } = task;
  recordAudit(tx, ctx, { action: `task.${PAST[action]}`, subjectId: id, agencyId, tenantId, detail });
}
