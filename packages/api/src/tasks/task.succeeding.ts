// An agency ends: its open tasks go to the successor as they stand, with their deadlines, and somebody answers at every moment.
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError } from '../platform/errors/errors.js';
import type { AgencyEnding } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type HandedOver, handOverTasks, hasOpenTasks, headsFor, type Seat } from './answerable.queries.js';
import { eventOf } from './task.acting.js';
import { reseat } from './task.answerables.js';
import { TaskEvent } from './task-event.entity.js';
import { notify } from './task.outbox.queries.js';

/** On the last day itself: work changes hands when the agency does, and nobody answers for it in advance. */
export async function succeed(tx: Tx, ctx: RequestContext, ending: AgencyEnding): Promise<void> {
  const { agencyId, successorId, on } = ending;
  const hasWork = await hasOpenTasks(tx, agencyId);
  if (hasWork && !successorId) throw new ConflictError('AGENCY_HAS_OPEN_WORK');
  if (hasWork && on > ctx.today) throw new ConflictError('WORK_OPEN_UNTIL_THEN', {}, 'endsOn');
  if (!successorId || on > ctx.today) return;
  const seat = hasWork ? await headOf(tx, ctx, successorId) : null;
  const handed = await handOverTasks(tx, { from: agencyId, to: successorId, by: ctx.actor.personName });
  if (seat) await changeSeats(tx, ctx, handed, seat);
  await record(tx, ctx, handed, { ...ending, successorId });
}

/** Its own: the superior answers for an agency that has lost its head, not for one that takes over without having one. */
async function headOf(tx: Tx, ctx: RequestContext, successorId: string): Promise<Seat> {
  const seat = (await headsFor(tx, [successorId], ctx)).get(successorId);
  if (seat?.agencyId === successorId) return seat;
  throw new InvalidInputError('successorId', 'HEAD_MISSING', { agency: ctx.agencies.get(successorId)?.name ?? '' });
}

/** As with a task newly given: the head answers for it and does it, until he names an official. */
async function changeSeats(tx: Tx, ctx: RequestContext, handed: readonly HandedOver[], seat: Seat): Promise<void> {
  const led = handed.filter(({ wasLed }) => wasLed);
  const others = led.filter(({ accountableId }) => accountableId !== seat.appointmentId);
  const done = led.filter(({ responsibleId }) => responsibleId !== seat.appointmentId);
  await reseat(tx, ctx, others, { kind: 'ACCOUNTABLE_HEAD', seat });
  await reseat(tx, ctx, done, { kind: 'RESPONSIBLE_OFFICIAL', seat });
}

interface Succession extends AgencyEnding {
  readonly successorId: string;
}

/** The line in the timeline says between whom and by which document, with names as they stand now. */
async function record(
  tx: Tx,
  ctx: RequestContext,
  handed: readonly HandedOver[],
  { agencyId: from, successorId: to, basis }: Succession,
): Promise<void> {
  if (handed.length === 0) return;
  const nameOf = (id: string) => ctx.agencies.get(id)?.name ?? '';
  const note = `${nameOf(from)} → ${nameOf(to)}. ${basis}`;
  const lines = handed.flatMap((task) => partsOf(task).map((action) => eventOf(ctx, task, { action, note })));
  await tx.insert(TaskEvent, lines);
  for (const task of handed) {
    const { id: subjectId, tenantId, agencyId } = task;
    const detail = { from, to, parts: partsOf(task), basis };
    recordAudit(tx, ctx, { action: 'task.handedOver', subjectId, tenantId, agencyId, detail });
    if (task.wasLed) await notify(tx, ctx, { kind: 'task.handedOver', agencyId: to, taskId: subjectId });
  }
}

const partsOf = ({ wasLed, wasGiven, tookPart }: HandedOver): readonly string[] => [
  ...(wasLed ? ['leadSucceeded'] : []),
  ...(wasGiven ? ['assignerSucceeded'] : []),
  ...(tookPart ? ['cooperationSucceeded'] : []),
];
