// The use cases that change an agency: rename, move, end, contact. Each from a day on, each under the hierarchy's lock.
import { addDays, type AgencyOnDay, type Day, type Hierarchy } from '@ky-cuong/shared';
import { And, Equal } from 'typeorm';
import { recordAudit } from '../platform/audit/record-audit.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { AgencyRow } from './agency.entity.js';
import { contactOf } from './agency.founding.js';
import type { AgencyContactInput, EndAgencyInput, MoveAgencyInput, RenameAgencyInput } from './agency.inputs.js';
import { type Agency, nodeIn } from './agency.node.js';
import {
  countPeopleOn, endVersions, keepScope, lastChange, lockHierarchy, moveTenant, type NewVersion, readHierarchy, recordSuccession,
  replaceVersion,
} from './hierarchy.queries.js';

export function renameAgency(ctx: RequestContext, input: RenameAgencyInput): Promise<Agency> {
  return changeAgency(ctx, input, async (tx, { row, present, on }) => {
    const name = cleanText('name', input.name, { min: 2, max: 200 });
    const shortName = cleanOptional('shortName', input.shortName, { max: 80 }) ?? name.slice(0, 80);
    const code = cleanOptional('code', input.code, { max: 35 }) ?? present.code ?? null;
    await replaceVersion(tx, { ...versionFrom(row, present, on), name, shortName, code, basis: basisOf(input) });
    recordAudit(tx, ctx, { ...subjectOf(row), action: 'agency.renamed', detail: { on, from: present.name, to: name } });
  });
}

export function moveAgency(ctx: RequestContext, input: MoveAgencyInput): Promise<Agency> {
  return changeAgency(ctx, input, async (tx, { row, present, on, hierarchy }) => {
    const parent = newParent(ctx, input, { hierarchy, on });
    const tenantId = await followTenant(tx, { present, parent, hierarchy, on });
    await replaceVersion(tx, { ...versionFrom(row, present, on), tenantId, parentId: parent.id, basis: basisOf(input) });
    recordAudit(tx, ctx, { ...subjectOf(row), tenantId, action: 'agency.moved', detail: { on, from: present.parentId, to: parent.id } });
    await tell(tx, ctx, { kind: 'agency.moved', agencyId: row.id });
  });
}

export function endAgency(ctx: RequestContext, input: EndAgencyInput): Promise<Agency> {
  const asked = { ...input, effectiveOn: input.endsOn };
  return changeAgency(ctx, asked, async (tx, { row, on, hierarchy }) => {
    const after = hierarchy.asOf(addDays(on, 1));
    if (row.id === ctx.actor.agencyId) throw new ForbiddenError('NOT_ALLOWED', 'id');
    if (after.children(row.id).length > 0) throw new ConflictError('AGENCY_HAS_CHILDREN', {}, 'id');
    if ((await countPeopleOn(tx, row.id, on)) > 0) throw new ConflictError('AGENCY_HAS_PEOPLE', {}, 'id');
    const successorId = input.successorId ?? null;
    if (successorId && !after.exists(successorId)) throw new InvalidInputError('successorId', 'AGENCY_NOT_THERE');
    await tell(tx, ctx, { kind: 'agency.ending', agencyId: row.id });
    const basis = cleanText('basis', input.basis, { max: 400 });
    await endVersions(tx, row.id, on);
    await tx.update(AgencyRow, { id: row.id }, { endedOn: on });
    await recordSuccession(tx, { id: row.id, successorId, on, basis });
    recordAudit(tx, ctx, { ...subjectOf(row), action: 'agency.ended', detail: { on, successorId, basis } });
  });
}

export function updateAgencyContact(ctx: RequestContext, input: AgencyContactInput): Promise<Agency> {
  return changeAgency(ctx, input, async (tx, { row }) => {
    await tx.update(AgencyRow, { id: row.id }, contactOf(input));
    recordAudit(tx, ctx, { ...subjectOf(row), action: 'agency.contactChanged' });
  });
}

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly effectiveOn?: Day | undefined;
}

interface Standing {
  readonly row: AgencyRow;
  readonly present: AgencyOnDay;
  readonly hierarchy: Hierarchy;
  readonly on: Day;
}

/** Lock, look, compare the version, change, keep the closure: what the four have in common. */
async function changeAgency(
  ctx: RequestContext,
  { id, version, effectiveOn }: Asked,
  change: (tx: Tx, standing: Standing) => Promise<void>,
): Promise<Agency> {
  const on = effectiveOn ?? ctx.today;
  if (on < ctx.today) throw new InvalidInputError('effectiveOn', 'DAY_IN_PAST');
  return ctx.db.run(async (tx) => {
    await lockHierarchy(tx);
    const row = await lockRow(tx, ctx, { id, version });
    const hierarchy = await readHierarchy(tx);
    const present = hierarchy.asOf(on).get(id);
    if (!present) throw new InvalidInputError('id', 'AGENCY_NOT_THERE');
    await tx.update(AgencyRow, { id }, { version: version + 1 });
    await change(tx, { row, present, hierarchy, on });
    return nodeIn(await keepScope(tx, ctx.today), id, ctx.today);
  });
}

async function lockRow(tx: Tx, ctx: RequestContext, { id, version }: Asked): Promise<AgencyRow> {
  const row = await tx.findOne(AgencyRow, { where: { id: And(Equal(id), inScope(ctx)) }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new NotFoundError();
  if (row.version !== version) throw new ConflictError('STALE_VERSION', { version: row.version, ...(await lastChange(tx, id)) });
  return row;
}

interface Where {
  readonly hierarchy: Hierarchy;
  readonly on: Day;
}

function newParent(ctx: RequestContext, { id, newParentId }: MoveAgencyInput, { hierarchy, on }: Where): AgencyOnDay {
  const parent = hierarchy.asOf(on).get(newParentId);
  if (!parent) throw new InvalidInputError('newParentId', 'AGENCY_NOT_THERE');
  if (!ctx.agencies.isWithin(newParentId, ctx.actor.agencyId)) throw new ForbiddenError('OUTSIDE_SCOPE', 'newParentId');
  if (hierarchy.wouldMakeCycle(id, newParentId, on)) throw new InvalidInputError('newParentId', 'AGENCY_ITS_OWN_ANCESTOR');
  return parent;
}

/** An agency that is a tenant of its own stays one; any other comes into its new parent's, with all below it that shared the old. */
async function followTenant(
  tx: Tx,
  { present, parent, hierarchy, on }: Where & { present: AgencyOnDay; parent: AgencyOnDay },
): Promise<string> {
  const view = hierarchy.asOf(on);
  const isTenantRoot = view.parent(present.id)?.tenantId !== present.tenantId;
  if (isTenantRoot || parent.tenantId === present.tenantId) return present.tenantId;
  const below = view.descendants(present.id).filter(({ tenantId }) => tenantId === present.tenantId);
  await moveTenant(tx, [present.id, ...below.map(({ id }) => id)], parent.tenantId);
  return parent.tenantId;
}

const versionFrom = ({ id, tenantId }: AgencyRow, present: AgencyOnDay, from: Day): NewVersion => ({
  tenantId,
  agencyId: id,
  from,
  name: present.name,
  shortName: present.shortName ?? present.name.slice(0, 80),
  code: present.code ?? null,
  kind: present.kind,
  level: present.level,
  parentId: present.parentId,
  territoryId: present.territoryId ?? null,
  sectors: present.sectors,
  basis: null,
});

const basisOf = ({ basis }: { basis?: string }) => cleanOptional('basis', basis, { max: 400 });

const subjectOf = ({ id, tenantId }: AgencyRow) => ({ subjectId: id, agencyId: id, tenantId });
