// The use cases that change an agency: rename, move, end, contact. Each from a day on, each under the hierarchy's lock.
import type { AgencyOnDay, Day } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { changeAgency, type Outcome, type Standing } from './agency.changing.js';
import { readCode, readContact, readNames, refuseTakenCode } from './agency.checks.js';
import { AgencyRow } from './agency.entity.js';
import { administersItself } from './agency.founding.js';
import type { AgencyContactInput, EndAgencyInput, MoveAgencyInput, RenameAgencyInput } from './agency.inputs.js';
import type { Agency } from './agency.node.js';
import { changedFrom, endedAfter, staysFrom } from './agency.timeline.js';
import { hasPeopleAfter, moveTenant, recordSuccession } from './hierarchy.queries.js';

const fromThen = ({ id, version, effectiveOn }: { id: string; version: number; effectiveOn?: Day }) => ({
  id,
  version,
  dayField: 'effectiveOn',
  day: effectiveOn,
});

const basisOf = ({ basis }: { basis?: string }) => cleanOptional('basis', basis, { max: 400 });

const subjectOf = ({ id, tenantId }: AgencyRow) => ({ subjectId: id, agencyId: id, tenantId });

/** A code left out stays as it is. */
export function renameAgency(ctx: RequestContext, input: RenameAgencyInput): Promise<Agency> {
  const names = readNames(input);
  const code = readCode(input.code);
  const basis = basisOf(input);
  return changeAgency(ctx, fromThen(input), (tx, { row, present, record, records, on }) => {
    refuseTakenCode(records, { id: row.id, code, from: on });
    recordAudit(tx, ctx, {
      ...subjectOf(row),
      action: 'agency.renamed',
      detail: { on, from: present.name, to: names.name },
    });
    const patch = code === null ? names : { ...names, code };
    return Promise.resolve({ versions: changedFrom(record.versions, on, patch), basis });
  });
}

export function moveAgency(ctx: RequestContext, input: MoveAgencyInput): Promise<Agency> {
  const basis = basisOf(input);
  return changeAgency(ctx, fromThen(input), async (tx, standing) => {
    const { row, present, record, on } = standing;
    const parent = newParent(ctx, input, standing);
    const moved = tenantAfterMove(standing, parent);
    if (moved) await moveTenant(tx, moved.ids, moved.tenantId);
    const tenantId = moved?.tenantId ?? row.tenantId;
    const detail = { on, from: present.parentId, to: parent.id };
    recordAudit(tx, ctx, { ...subjectOf(row), tenantId, action: 'agency.moved', detail });
    const happened = { kind: 'agency.moved', agencyId: row.id } as const;
    const outcome: Outcome = { happened, versions: changedFrom(record.versions, on, { parentId: parent.id }), basis };
    return moved ? { ...outcome, moved } : outcome;
  });
}

/** An unknown agency and somebody else's are OUTSIDE_SCOPE alike. */
function newParent(
  { actor }: RequestContext,
  { id, newParentId }: MoveAgencyInput,
  { hierarchy, on }: Standing,
): AgencyOnDay {
  const [record, parent] = [hierarchy.record(newParentId), hierarchy.asOf(on).get(newParentId)];
  if (record && (!parent || !staysFrom(record.versions, on)))
    throw new InvalidInputError('newParentId', 'AGENCY_NOT_THERE');
  if (!parent || !hierarchy.asOf(on).isWithin(newParentId, actor.agencyId))
    throw new ForbiddenError('OUTSIDE_SCOPE', 'newParentId');
  if (hierarchy.wouldMakeCycle(id, newParentId, on))
    throw new InvalidInputError('newParentId', 'AGENCY_ITS_OWN_ANCESTOR');
  return parent;
}

/**
 * An agency that administers itself goes on doing so; any other comes into its new parent's tenant, with all below it that
 * shared the old one. At once, also when the move is for later: the tenant says who keeps the books, not who may look.
 */
function tenantAfterMove({ present, hierarchy, on }: Standing, parent: AgencyOnDay): Outcome['moved'] {
  const view = hierarchy.asOf(on);
  const isTenantRoot = view.parent(present.id)?.tenantId !== present.tenantId;
  const becomesOne = administersItself(present, parent);
  if (isTenantRoot || (!becomesOne && parent.tenantId === present.tenantId)) return undefined;
  const below = view.descendants(present.id).filter(({ tenantId }) => tenantId === present.tenantId);
  return { ids: [present.id, ...below.map(({ id }) => id)], tenantId: becomesOne ? newId('Other') : parent.tenantId };
}

export function endAgency(ctx: RequestContext, input: EndAgencyInput): Promise<Agency> {
  const { id, version, endsOn } = input;
  const basis = cleanText('basis', input.basis, { max: 400 });
  return changeAgency(ctx, { id, version, dayField: 'endsOn', day: endsOn }, async (tx, standing) => {
    const { row, record, on } = standing;
    if (id === ctx.actor.agencyId) throw new ForbiddenError('NOT_ALLOWED', 'id');
    const successorId = successorOf(ctx, input, standing);
    await refuseWhileInUse(tx, standing);
    await recordSuccession(tx, { id, successorId, on, basis });
    await tell(tx, ctx, { kind: 'agency.ending', agencyId: id, successorId, on, basis });
    await tx.update(AgencyRow, { id }, { endedOn: on });
    recordAudit(tx, ctx, { ...subjectOf(row), action: 'agency.ended', detail: { on, successorId, basis } });
    return { versions: endedAfter(record.versions, on) };
  });
}

/** It takes over open work, so it stands in the caller's own house; an unknown one and somebody else's are OUTSIDE_SCOPE alike. */
function successorOf(
  { actor }: RequestContext,
  { id, successorId }: EndAgencyInput,
  { hierarchy, on }: Standing,
): string | null {
  if (!successorId) return null;
  const record = hierarchy.record(successorId);
  if (successorId === id || (record && !staysFrom(record.versions, on)))
    throw new InvalidInputError('successorId', 'AGENCY_NOT_THERE');
  if (!hierarchy.asOf(on).isWithin(successorId, actor.agencyId))
    throw new ForbiddenError('OUTSIDE_SCOPE', 'successorId');
  return successorId;
}

async function refuseWhileInUse(tx: Tx, { row: { id }, records, on }: Standing): Promise<void> {
  const standsBelowAfter = records.some(({ versions }) =>
    versions.some(({ parentId, to }) => parentId === id && (to === null || to > on)),
  );
  if (standsBelowAfter) throw new ConflictError('AGENCY_HAS_CHILDREN', {}, 'id');
  if (await hasPeopleAfter(tx, id, on)) throw new ConflictError('AGENCY_HAS_PEOPLE', {}, 'id');
}

export function updateAgencyContact(ctx: RequestContext, input: AgencyContactInput): Promise<Agency> {
  const contact = readContact(input);
  const asked = { id: input.id, version: input.version, dayField: 'id', day: undefined };
  return changeAgency(ctx, asked, async (tx, { row }) => {
    await tx.update(AgencyRow, { id: row.id }, contact);
    recordAudit(tx, ctx, { ...subjectOf(row), action: 'agency.contact_changed' });
    return {};
  });
}
