// A post begins: who, where, in what capacity, from which day. One head at a time, whatever the day.
import { addDays, canManagePeople, type Day, isSector, type Role } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf, newId } from '../platform/db/ids.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { Appointment } from './appointment.entity.js';
import type { AppointInput } from './people.inputs.js';
import { Person } from './person.entity.js';
import { lockAgency, type LockedAgency, type Overlapping, postsFromDayOn, settlePersons } from './posting.queries.js';

/** Whoever is appointed for later is appointed within the year: a slip in the year is more likely than such a plan. */
export const FURTHEST = 366;

export type NewAppointment = Omit<AppointInput, 'idempotencyKey'>;

/** Inside a transaction, for whoever appoints many at once. Returns the id. */
export async function writeAppointment(tx: Tx, ctx: RequestContext, given: NewAppointment): Promise<string> {
  if (!canManagePeople(ctx.actor)) throw new ForbiddenError();
  const terms = readTerms(ctx, given);
  const agency = await lockAgencyOn(tx, ctx, given.agencyId, terms.validFrom);
  const person = await lockPerson(tx, ctx, given.personId);
  const assists = await findAssisted(tx, ctx, given);
  const replaced = await makeRoom(tx, ctx, { given, from: terms.validFrom });

  const id = newId('Appointment');
  const [agencyId, tenantId] = [agency.id, agency.tenantId];
  await tx.insert(Appointment, {
    id,
    agencyId,
    tenantId,
    personId: person.id,
    personTenantId: person.tenantId,
    ...terms,
    ...assists,
  });
  await settlePersons(tx, ctx.today, [person.id, ...replaced.map(({ personId }) => personId)]);
  const detail = { role: terms.role, title: terms.title, from: terms.validFrom };
  recordAudit(tx, ctx, { action: 'appointment.started', subjectId: id, agencyId, tenantId, detail });
  await tell(tx, ctx, { kind: 'appointment.started', appointmentId: id });
  for (const head of replaced) await tellReplaced(tx, ctx, { head, agency });
  return id;
}

/** A post may begin on a day to come: until then it gives no right, and the day itself lets it begin. */
function readTerms({ today, actor }: RequestContext, given: NewAppointment) {
  const { role, title, sectors, workPhone, from = today } = given;
  if (from > addDays(today, FURTHEST)) throw new InvalidInputError('from', 'TERM_TOO_LONG', { max: FURTHEST });
  const startPlanned = from > today;
  return {
    startPlanned,
    endPlanned: false,
    plannedBy: startPlanned ? actor : null,
    role,
    title: cleanText('title', title, { min: 2, max: 120 }),
    sectors: role === 'DEPUTY' ? readSectors(sectors ?? []) : [],
    workPhone: cleanOptional('workPhone', workPhone, { max: 40 }),
    validFrom: from,
    validTo: null,
    endedReason: null,
    version: 1,
  };
}

export function readSectors(sectors: readonly string[]): string[] {
  if (!sectors.every(isSector)) throw new InvalidInputError('sectors', 'CHECK_FIELDS');
  return [...new Set(sectors)];
}

/** An agency that is nobody's, or not the caller's, is OUTSIDE_SCOPE alike. */
async function lockAgencyOn(tx: Tx, ctx: RequestContext, agencyId: string, from: Day): Promise<LockedAgency> {
  if (kindOf(agencyId) !== 'Agency') throw new ForbiddenError('OUTSIDE_SCOPE', 'agencyId');
  if (ctx.hierarchy.has(agencyId) && !ctx.hierarchy.asOf(from).exists(agencyId)) throw notThere();
  const agency = await lockAgency(tx, ctx.actor.agencyId, agencyId);
  if (!agency) throw new ForbiddenError('OUTSIDE_SCOPE', 'agencyId');
  if (agency.endedOn !== null && agency.endedOn < ctx.today) throw notThere();
  return agency;
}

const notThere = () => new InvalidInputError('agencyId', 'AGENCY_NOT_THERE');

async function lockPerson(tx: Tx, ctx: RequestContext, id: string): Promise<Person> {
  const where = { id, agencyId: inScope(ctx) };
  const isPerson = kindOf(id) === 'Person';
  const person = isPerson ? await tx.findOne(Person, { where, lock: { mode: 'pessimistic_write' } }) : null;
  if (!person) throw new InvalidInputError('personId', 'NOT_FOUND');
  if (person.status === 'DISABLED') throw new ConflictError('PERSON_DISABLED', {}, 'personId');
  return person;
}

const holdsOn = ({ validFrom, validTo }: Appointment, day: Day) =>
  validFrom <= day && (validTo === null || validTo >= day);

const leads = (role: Role) => role === 'HEAD' || role === 'DEPUTY';

/** A clerk works for a leader of his own agency; one of an office, for a leader of the agency that the office serves. */
async function findAssisted(tx: Tx, ctx: RequestContext, given: NewAppointment) {
  const { role, agencyId, assistsAppointmentId: id, from = ctx.today } = given;
  if (role !== 'CLERK' && !id) return { assistsId: null, assistsTenantId: null };
  const refused = () => new InvalidInputError('assistsAppointmentId', 'NOT_A_CLERKS_HEAD');
  if (role !== 'CLERK' || !id || kindOf(id) !== 'Appointment') throw refused();
  const leader = await tx.findOneBy(Appointment, { id, agencyId: inScope(ctx) });
  if (!leader || !leads(leader.role) || !holdsOn(leader, from > ctx.today ? from : ctx.today)) throw refused();
  const own = ctx.agencies.get(agencyId);
  const serves = leader.agencyId === agencyId || (own?.kind === 'OFFICE' && own.parentId === leader.agencyId);
  if (!serves) throw refused();
  return { assistsId: leader.id, assistsTenantId: leader.tenantId };
}

export const UNPLANNED = { startPlanned: false, endPlanned: false, plannedBy: null } as const;

/** An end that is still to come is told on its day, in the name of whoever ordered it. */
export function planOfEnd(
  { actor, today }: Pick<RequestContext, 'actor' | 'today'>,
  { validTo, startPlanned }: { readonly validTo: Day; readonly startPlanned: boolean },
): Pick<Appointment, 'startPlanned' | 'endPlanned' | 'plannedBy'> {
  if (validTo < today) return UNPLANNED;
  return { startPlanned, endPlanned: true, plannedBy: actor };
}

/** By it a plan that is called off finds whom it was to replace. */
export const REPLACED = 'Có người thay';

interface Wanted {
  readonly given: NewAppointment;
  readonly from: Day;
}

/** Two heads at once are refused; one to be replaced ends the day before, but never before he began. */
async function makeRoom(tx: Tx, ctx: RequestContext, { given, from }: Wanted): Promise<readonly Overlapping[]> {
  const posts = await postsFromDayOn(tx, given.agencyId, from);
  const isSame = ({ personId, role }: Overlapping) => personId === given.personId && role === given.role;
  if (posts.some(isSame)) throw new ConflictError('ALREADY_APPOINTED', {}, 'role');
  const heads = given.role === 'HEAD' ? posts.filter(({ role }) => role === 'HEAD') : [];
  if (heads.length > 0 && !given.replacesHead) throw new ConflictError('TWO_HEADS', {}, 'role');
  if (heads.some((head) => head.from >= from)) throw new ConflictError('TWO_HEADS', {}, 'from');
  for (const { id, version, startPlanned } of heads) {
    const where = { id, agencyId: inScope(ctx) };
    const validTo = addDays(from, -1);
    const plan = planOfEnd(ctx, { validTo, startPlanned });
    await tx.update(Appointment, where, { validTo, endedReason: REPLACED, version: version + 1, ...plan });
  }
  return heads;
}

async function tellReplaced(
  tx: Tx,
  ctx: RequestContext,
  { head, agency }: { head: Overlapping; agency: LockedAgency },
): Promise<void> {
  const [agencyId, tenantId] = [agency.id, agency.tenantId];
  recordAudit(tx, ctx, { action: 'appointment.replaced', subjectId: head.id, agencyId, tenantId });
  await tell(tx, ctx, { kind: 'appointment.ended', appointmentId: head.id });
}
