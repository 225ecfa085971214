// What the tasks do when people come and go and agencies end: somebody always answers.
import { addDays } from '@ky-cuong/shared';
import type { Tx } from '../platform/db/tenant-db.js';
import type { Reaction } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import {
  type AnswerableTask,
  findAppointment,
  headsFor,
  lockOpenTasksDoneBy,
  lockOpenTasksOf,
  type Seat,
} from './answerable.queries.js';
import { reseat } from './task.answerables.js';
import type { Task } from './task.entity.js';
import { notify } from './task.outbox.queries.js';
import { eventOf } from './task.acting.js';
import { succeed } from './task.succeeding.js';
import { TaskEvent } from './task-event.entity.js';

export const keepAnswerables: Reaction = async (tx, ctx, happening) => {
  switch (happening.kind) {
    case 'appointment.started':
      return onStarted(tx, ctx, happening.appointmentId);
    case 'appointment.ended':
      return onEnded(tx, ctx, happening.appointmentId);
    case 'agency.moved':
      return headsMayHaveChanged(tx, ctx, { agencyId: happening.agencyId });
    case 'agency.ending':
      return succeed(tx, ctx, happening);
  }
};

async function onStarted(tx: Tx, ctx: RequestContext, appointmentId: string): Promise<void> {
  const started = await findAppointment(tx, appointmentId);
  if (started?.role !== 'HEAD' || started.validFrom > ctx.today) return;
  await headsMayHaveChanged(tx, ctx, { agencyId: started.agencyId });
}

/** Who leaves at the end of today hands over now: nobody acts at midnight. */
async function onEnded(tx: Tx, ctx: RequestContext, appointmentId: string): Promise<void> {
  const ended = await findAppointment(tx, appointmentId);
  if (!ended?.validTo || ended.validTo >= addDays(ctx.today, 1)) return;
  if (ended.role === 'HEAD') await headsMayHaveChanged(tx, ctx, { agencyId: ended.agencyId, without: [appointmentId] });
  await officialLeft(tx, ctx, appointmentId);
}

interface Changed {
  readonly agencyId: string;
  readonly without?: readonly string[];
}

/** In the agency and below it, where a headless agency's tasks are answered for by the superior. */
async function headsMayHaveChanged(tx: Tx, ctx: RequestContext, { agencyId, without = [] }: Changed): Promise<void> {
  const leadIds = [agencyId, ...ctx.agencies.descendants(agencyId).map(({ id }) => id)];
  const tasks = await lockOpenTasksOf(tx, leadIds);
  const heads = await headsFor(
    tx,
    tasks.map(({ leadAgencyId }) => leadAgencyId),
    { today: ctx.today, without },
  );
  for (const [leadId, seat] of heads) {
    const handedOver = tasks.filter(
      (task) => task.leadAgencyId === leadId && task.accountableAppointmentId !== seat.appointmentId,
    );
    await changeOver(tx, ctx, handedOver, { kind: 'ACCOUNTABLE_HEAD', seat });
    // What the former head did himself, the new one does until he names an official.
    const doneByHead = handedOver.filter((task) => task.responsibleAppointmentId === task.accountableAppointmentId);
    await changeOver(tx, ctx, doneByHead, { kind: 'RESPONSIBLE_OFFICIAL', seat });
  }
}

/** The head has it until he names another: it waits among his decisions. */
async function officialLeft(tx: Tx, ctx: RequestContext, appointmentId: string): Promise<void> {
  const tasks = await lockOpenTasksDoneBy(tx, appointmentId);
  const heads = await headsFor(
    tx,
    tasks.map(({ leadAgencyId }) => leadAgencyId),
    { today: ctx.today, without: [appointmentId] },
  );
  for (const [leadId, seat] of heads) {
    const left = tasks.filter((task) => task.leadAgencyId === leadId);
    await changeOver(tx, ctx, left, { kind: 'RESPONSIBLE_OFFICIAL', seat, more: { reassignSince: ctx.now } });
    for (const { id } of left) await notify(tx, ctx, { kind: 'task.toReassign', agencyId: leadId, taskId: id });
  }
}

interface Change {
  readonly kind: 'ACCOUNTABLE_HEAD' | 'RESPONSIBLE_OFFICIAL';
  readonly seat: Seat;
  readonly more?: Partial<Task>;
}

async function changeOver(
  tx: Tx,
  ctx: RequestContext,
  tasks: readonly AnswerableTask[],
  change: Change,
): Promise<void> {
  if (tasks.length === 0) return;
  await reseat(tx, ctx, tasks, change);
  const action = change.kind === 'ACCOUNTABLE_HEAD' ? 'headChanged' : 'officialChanged';
  const note = `${change.seat.name}, ${change.seat.title}`;
  await tx.insert(
    TaskEvent,
    tasks.map((task) => eventOf(ctx, task, { action, note })),
  );
}
