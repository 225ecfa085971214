// Appointing, ending, sharing out sectors: where rights begin and end. Each change is told to whoever keeps rows by it.
import { addDays, canManagePeople, type Day } from '@ky-cuong/shared';
import { lastChange } from '../agencies/hierarchy.queries.js';
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { cleanOptional } from '../platform/text.js';
import { Appointment } from './appointment.entity.js';
import { FURTHEST, planOfEnd, readSectors, REPLACED, UNPLANNED, writeAppointment } from './appointment.starting.js';
import type { AppointInput, DeputySectorsInput, EndAppointmentInput } from './people.inputs.js';
import { hasOtherAdmin, postsFromDayOn, settlePersons } from './posting.queries.js';

export function appoint(ctx: RequestContext, input: AppointInput): Promise<Appointment> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => writeAppointment(tx, ctx, input));
    return tx.findOneByOrFail(Appointment, { id });
  });
}

/** At once, on a day to come, or, for a post that has not begun, before it does. A planned end may be moved until it has come. */
export function endAppointment(ctx: RequestContext, input: EndAppointmentInput): Promise<Appointment> {
  const endedReason = cleanOptional('reason', input.reason, { max: 400 });
  return ctx.db.run(async (tx) => {
    const held = await lockAppointment(tx, ctx, input);
    if (held.validTo !== null && !held.endPlanned) throw new ConflictError('WRONG_STATE', {}, 'id');
    const validTo = lastDay(ctx, held, input.endsOn);
    await refuseLastAdmin(tx, ctx, held, validTo);
    await refuseSecondHead(tx, held, validTo);
    const isCalledOff = validTo < held.validFrom;
    const plan = isCalledOff ? UNPLANNED : planOfEnd(ctx, { validTo, startPlanned: held.startPlanned });
    await tx.update(Appointment, { id: held.id }, { validTo, endedReason, version: held.version + 1, ...plan });
    await settlePersons(tx, ctx.today, [held.personId]);
    const { agencyId, tenantId } = held;
    const action = isCalledOff ? 'appointment.called_off' : 'appointment.ended';
    recordAudit(tx, ctx, { action, subjectId: held.id, agencyId, tenantId, detail: { validTo } });
    if (isCalledOff) await giveBack(tx, ctx, held);
    else await tell(tx, ctx, { kind: 'appointment.ended', appointmentId: held.id });
    return tx.findOneByOrFail(Appointment, { id: held.id });
  });
}

/** Left out, it was yesterday, so that the end takes effect at once; a post that has not begun never does. */
function lastDay({ today }: RequestContext, { validFrom }: Appointment, asked: Day | undefined): Day {
  if (!asked && validFrom > today) return addDays(validFrom, -1);
  const yesterday = addDays(today, -1);
  const day = asked ?? (yesterday < validFrom ? validFrom : yesterday);
  if (day < validFrom) throw new InvalidInputError('endsOn', 'PERIOD_REVERSED');
  if (day > addDays(today, FURTHEST)) throw new InvalidInputError('endsOn', 'TERM_TOO_LONG', { max: FURTHEST });
  return day;
}

/** An end that is put off must not run into whoever follows. */
async function refuseSecondHead(tx: Tx, { id, role, agencyId, validFrom }: Appointment, validTo: Day): Promise<void> {
  if (role !== 'HEAD') return;
  const others = (await postsFromDayOn(tx, agencyId, validFrom)).filter(
    (post) => post.role === 'HEAD' && post.id !== id,
  );
  if (others.some(({ from, to }) => from <= validTo && (to === null || to >= from)))
    throw new ConflictError('TWO_HEADS', {}, 'endsOn');
}

/** Whoever was to be replaced stays after all. */
async function giveBack(tx: Tx, ctx: RequestContext, { role, agencyId, validFrom }: Appointment): Promise<void> {
  if (role !== 'HEAD') return;
  const where = { agencyId, role, validTo: addDays(validFrom, -1), endedReason: REPLACED, endPlanned: true };
  const stays = await tx.findOneBy(Appointment, where);
  if (!stays) return;
  const { id, tenantId, startPlanned, version } = stays;
  const open = { validTo: null, endedReason: null, endPlanned: false, plannedBy: startPlanned ? ctx.actor : null };
  await tx.update(Appointment, { id }, { ...open, version: version + 1 });
  recordAudit(tx, ctx, { action: 'appointment.end_called_off', subjectId: id, agencyId, tenantId });
}

/** Somebody must be left who can appoint the next one: in the agency or above it. */
async function refuseLastAdmin(
  tx: Tx,
  { agencies }: RequestContext,
  { id, role, agencyId }: Appointment,
  after: Day,
): Promise<void> {
  if (role !== 'ADMIN') return;
  const agencyIds = [agencyId, ...agencies.ancestors(agencyId).map((above) => above.id)];
  if (!(await hasOtherAdmin(tx, { agencyIds, exceptId: id, after }))) throw new ConflictError('LAST_ADMIN', {}, 'id');
}

export function setDeputySectors(ctx: RequestContext, input: DeputySectorsInput): Promise<Appointment> {
  const sectors = readSectors(input.sectors);
  return ctx.db.run(async (tx) => {
    const held = await lockAppointment(tx, ctx, input);
    if (held.role !== 'DEPUTY' || (held.validTo !== null && !held.endPlanned))
      throw new ConflictError('WRONG_STATE', {}, 'id');
    const { id, agencyId, tenantId } = held;
    await tx.update(Appointment, { id }, { sectors, version: held.version + 1 });
    recordAudit(tx, ctx, { action: 'appointment.sectors_set', subjectId: id, agencyId, tenantId, detail: { sectors } });
    return tx.findOneByOrFail(Appointment, { id });
  });
}

async function lockAppointment(
  tx: Tx,
  ctx: RequestContext,
  { id, version }: { id: string; version: number },
): Promise<Appointment> {
  if (!canManagePeople(ctx.actor)) throw new ForbiddenError();
  if (kindOf(id) !== 'Appointment') throw new NotFoundError();
  const held = await tx.findOne(Appointment, {
    where: { id, agencyId: inScope(ctx) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!held) throw new NotFoundError();
  if (held.version !== version)
    throw new ConflictError('STALE_VERSION', { version: held.version, ...(await lastChange(tx, id)) });
  return held;
}
