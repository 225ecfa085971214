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
import { readSectors, writeAppointment } from './appointment.starting.js';
import type { AppointInput, DeputySectorsInput, EndAppointmentInput } from './people.inputs.js';
import { hasOtherAdmin, settlePersons } from './posting.queries.js';

export function appoint(ctx: RequestContext, input: AppointInput): Promise<Appointment> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => writeAppointment(tx, ctx, input));
    return tx.findOneByOrFail(Appointment, { id });
  });
}

export function endAppointment(ctx: RequestContext, input: EndAppointmentInput): Promise<Appointment> {
  const endedReason = cleanOptional('reason', input.reason, { max: 400 });
  return ctx.db.run(async (tx) => {
    const held = await lockAppointment(tx, ctx, input);
    if (held.validTo !== null) throw new ConflictError('WRONG_STATE', {}, 'id');
    const validTo = lastDay(ctx, held, input.endsOn);
    await refuseLastAdmin(tx, ctx, held, validTo);
    await tx.update(Appointment, { id: held.id }, { validTo, endedReason, version: held.version + 1 });
    await settlePersons(tx, ctx.today, [held.personId]);
    const { agencyId, tenantId } = held;
    recordAudit(tx, ctx, { action: 'appointment.ended', subjectId: held.id, agencyId, tenantId, detail: { validTo } });
    await tell(tx, ctx, { kind: 'appointment.ended', appointmentId: held.id });
    return tx.findOneByOrFail(Appointment, { id: held.id });
  });
}

/** The last day may be today; left out, it was yesterday, so that the end takes effect at once. */
function lastDay({ today }: RequestContext, { validFrom }: Appointment, asked: Day | undefined): Day {
  const yesterday = addDays(today, -1);
  const day = asked ?? (yesterday < validFrom ? validFrom : yesterday);
  if (day < validFrom) throw new InvalidInputError('endsOn', 'PERIOD_REVERSED');
  if (day > today) throw new InvalidInputError('endsOn', 'DAY_IN_FUTURE');
  return day;
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
    if (held.role !== 'DEPUTY' || held.validTo !== null) throw new ConflictError('WRONG_STATE', {}, 'id');
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
