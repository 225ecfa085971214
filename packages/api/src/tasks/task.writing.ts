// Writes new tasks with everything that stands beside them: numbers, participants, who answers, first line, words, audit, outbox.
import { codeKeys, riskOn, tokens, yearOf } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { headsFor, type Seat } from './answerable.queries.js';
import { eventOf, recordTaskAudit } from './task.acting.js';
import { seatColumns, seatHead } from './task.answerables.js';
import { Task } from './task.entity.js';
import { TaskEvent } from './task-event.entity.js';
import { keepWords, takeNumbers } from './task.lock.queries.js';
import { notify } from './task.outbox.queries.js';
import { TaskParticipant } from './task-participant.entity.js';
import type { SetTerm } from './task.term.js';

/** A task that has passed every check. */
export interface Draft extends SetTerm {
  readonly title: string;
  readonly expectedProduct: string | null;
  readonly sector: string | null;
  readonly leadId: string;
  readonly cooperatingIds: readonly string[];
  readonly namedLead: boolean;
  readonly directiveTenantId: string | null;
  readonly directiveAgencyId: string | null;
  readonly directiveId: string | null;
  readonly clauseId: string | null;
  readonly parent?: Pick<Task, 'id' | 'tenantId'>;
  readonly note?: string | null;
  /** How far it had come elsewhere, for a task that is brought in: nobody is told of it anew. */
  readonly standing?: Standing;
  /** Where it has its place in a series. */
  readonly seriesId?: string;
  readonly seriesIndex?: number;
}

export type Standing = Pick<Task, 'lifecycle' | 'progress' | 'stoppedOn' | 'reportedAt' | 'grade' | 'confirmedAt'>;

const BEGUN: Standing = {
  lifecycle: 'ASSIGNED',
  progress: 0,
  stoppedOn: null,
  reportedAt: null,
  grade: null,
  confirmedAt: null,
};

interface Batch {
  readonly batchId: string;
  readonly drafts: readonly Draft[];
  /** The field to name when nobody heads the lead or anything above it. */
  readonly field: (index: number) => string;
}

export async function writeTasks(
  tx: Tx,
  ctx: RequestContext,
  { batchId, drafts, field }: Batch,
): Promise<readonly string[]> {
  const heads = await headsFor(
    tx,
    drafts.map(({ leadId }) => leadId),
    ctx,
  );
  const seats = drafts.map((draft, index) => heads.get(draft.leadId) ?? headMissing(ctx, draft, field(index)));
  const year = yearOf(ctx.today);
  const firstNumber = await takeNumbers(tx, ctx, { year, howMany: drafts.length });
  const rows = drafts.map((draft, index) => {
    const seat = seats[index] ?? headMissing(ctx, draft, field(index));
    return {
      ...rowOf(ctx, draft, seat),
      batchId,
      code: codeOf(year, firstNumber + index),
      seat,
      note: draft.note ?? null,
    };
  });

  await tx.insert(
    Task,
    rows.map(({ seat: _seat, note: _note, ...row }) => row),
  );
  const participants = rows.flatMap((row) => participantsOf(ctx, row));
  if (participants.length > 0) await tx.insert(TaskParticipant, participants);
  await seatHead(tx, ctx, rows);
  await tx.insert(
    TaskEvent,
    rows.map((row) => eventOf(ctx, row, { action: 'create', note: row.note })),
  );
  for (const [index, row] of rows.entries()) {
    const words = tokens(`${row.code} ${row.title} ${row.expectedProduct ?? ''}`);
    await keepWords(tx, { ...row, words: [...codeKeys(row.code), ...words] });
    recordTaskAudit(tx, ctx, row, {
      action: 'create',
      code: row.code,
      leadAgencyId: row.leadAgencyId,
      dueOn: row.dueOn,
    });
    if (!drafts[index]?.standing)
      await notify(tx, ctx, { kind: 'task.assigned', agencyId: row.leadAgencyId, taskId: row.id });
  }
  return rows.map(({ id }) => id);
}

function headMissing({ agencies }: RequestContext, { leadId }: Draft, field: string): never {
  throw new InvalidInputError(field, 'HEAD_MISSING', { agency: agencies.get(leadId)?.name ?? '' });
}

const codeOf = (year: number, number: number) => `NV-${year}-${String(number).padStart(4, '0')}`;

function rowOf({ actor, agencies, now, today, riskRule }: RequestContext, draft: Draft, seat: Seat) {
  const { leadId, parent, note: _note, cooperatingIds, standing = BEGUN, ...given } = draft;
  const lastHeardOn = draft.startsOn > today ? draft.startsOn : today;
  return {
    ...given,
    ...seatColumns('ACCOUNTABLE_HEAD', seat),
    ...seatColumns('RESPONSIBLE_OFFICIAL', seat),
    id: newId('Task'),
    tenantId: actor.tenantId,
    agencyId: actor.agencyId,
    leadTenantId: agencies.get(leadId)?.tenantId ?? '',
    leadAgencyId: leadId,
    cooperatingIds: [...cooperatingIds],
    parentTenantId: parent?.tenantId ?? null,
    parentId: parent?.id ?? null,
    ...standing,
    lastHeardOn,
    ownRiskOn: standing.stoppedOn ? null : riskOn({ ...draft, progress: standing.progress, lastHeardOn }, riskRule),
    assignedById: actor.personId,
    assignedByName: actor.onBehalfOfName ?? actor.personName,
    assignedByTitle: actor.title,
    assignedAt: now,
    changedByName: actor.personName,
    lastChange: 'create',
    version: 1,
  };
}

interface Written extends Pick<Task, 'id' | 'tenantId' | 'agencyId'> {
  readonly leadAgencyId: string;
  readonly cooperatingIds: readonly string[];
}

const participantsOf = (
  { agencies }: RequestContext,
  { id, tenantId, agencyId, leadAgencyId, cooperatingIds }: Written,
) =>
  cooperatingIds.map((cooperatingId) => ({
    ownerTenantId: tenantId,
    ownerAgencyId: agencyId,
    leadAgencyId,
    taskId: id,
    tenantId: agencies.get(cooperatingId)?.tenantId ?? '',
    agencyId: cooperatingId,
  }));
