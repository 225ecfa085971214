// The day of a planned beginning or end has come: the plan is forgotten, and told as if it had been ordered today.
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { Appointment } from './appointment.entity.js';
import { settlePersons } from './posting.queries.js';

/** Once, however many workers run: the post is locked, and a plan that was changed meanwhile is looked at anew. */
export async function takeEffect(tx: Tx, ctx: RequestContext, id: string): Promise<void> {
  const post = await tx.findOne(Appointment, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!post) return;
  const { agencyId, tenantId, personId, validTo, startPlanned, endPlanned } = post;
  const begins = startPlanned && post.validFrom <= ctx.today;
  const ends = endPlanned && validTo !== null && validTo < ctx.today;
  if (!begins && !ends) return;

  const left = { startPlanned: startPlanned && !begins, endPlanned: endPlanned && !ends };
  const isDone = !left.startPlanned && !left.endPlanned;
  await tx.update(Appointment, { id }, { ...left, ...(isDone ? { plannedBy: null } : {}) });
  await settlePersons(tx, ctx.today, [personId]);
  const kinds = [...(begins ? ['appointment.started' as const] : []), ...(ends ? ['appointment.ended' as const] : [])];
  for (const kind of kinds) {
    const action = kind === 'appointment.started' ? 'appointment.took_effect' : 'appointment.ran_out';
    recordAudit(tx, ctx, { action, subjectId: id, agencyId, tenantId });
    await tell(tx, ctx, { kind, appointmentId: id });
  }
}
