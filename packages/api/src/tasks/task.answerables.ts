// Exactly one accountable head and one responsible official for every task at every moment: seating them, and changing them over.
import { In, IsNull } from 'typeorm';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Seat } from './answerable.queries.js';
import { TaskAnswerable } from './task-answerable.entity.js';
import type { AnswerableKind } from './task.enums.js';
import { Task } from './task.entity.js';

type Case = Pick<Task, 'id' | 'tenantId'>;

const rowOf = ({ id, tenantId }: Case, kind: AnswerableKind, seat: Seat, fromAt: Date) => ({
  id: newId('Answerable'),
  ownerTenantId: tenantId,
  taskId: id,
  kind,
  ...seat,
  fromAt,
  toAt: null,
});

/** The same person on the task's own row, so that lists need no join. */
export function seatColumns(
  kind: AnswerableKind,
  { personId, appointmentId, name, title, phone }: Seat,
): Partial<Task> {
  if (kind === 'ACCOUNTABLE_HEAD') {
    return {
      accountablePersonId: personId,
      accountableAppointmentId: appointmentId,
      accountableName: name,
      accountableTitle: title,
      accountablePhone: phone,
    };
  }
  return {
    responsiblePersonId: personId,
    responsibleAppointmentId: appointmentId,
    responsibleName: name,
    responsibleTitle: title,
    responsiblePhone: phone,
  };
}

/** At the start the head answers for the task and does it, until he names an official. */
export async function seatHead(
  tx: Tx,
  { now }: RequestContext,
  tasks: readonly (Case & { seat: Seat })[],
): Promise<void> {
  await tx.insert(
    TaskAnswerable,
    tasks.flatMap((task) => [
      rowOf(task, 'ACCOUNTABLE_HEAD', task.seat, now),
      rowOf(task, 'RESPONSIBLE_OFFICIAL', task.seat, now),
    ]),
  );
}

/** From now on somebody else: the old period ends at the instant at which the new one begins. */
export async function reseat(
  tx: Tx,
  { now }: RequestContext,
  tasks: readonly Case[],
  { kind, seat, more = {} }: { kind: AnswerableKind; seat: Seat; more?: Partial<Task> },
) {
  if (tasks.length === 0) return;
  const ids = In(tasks.map(({ id }) => id));
  await tx.update(TaskAnswerable, { taskId: ids, kind, toAt: IsNull() }, { toAt: now });
  await tx.insert(
    TaskAnswerable,
    tasks.map((task) => rowOf(task, kind, seat, now)),
  );
  await tx.update(Task, { id: ids }, { ...seatColumns(kind, seat), ...more });
}
