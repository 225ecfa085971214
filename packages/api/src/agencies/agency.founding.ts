// Founding agencies: one or hundreds at once, in one transaction, each passing the same checks.
import {
  type AgencyRecord,
  type AgencyVersion,
  buildHierarchy,
  canManageAgencies,
  type Hierarchy,
} from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { readCode, readContact, readNames, readSectors, refusePast, refuseTakenCode } from './agency.checks.js';
import { AgencyRow } from './agency.entity.js';
import type { CreateAgencyInput } from './agency.inputs.js';
import { type Agency, nodeIn } from './agency.node.js';
import { staysFrom } from './agency.timeline.js';
import { keepScope, lockHierarchy, missingTerritories, readRecords, writeVersions } from './hierarchy.queries.js';

/** One agency as founded, with an id that the caller may have chosen so that others of the same act can name it as their parent. */
export interface Founding extends Omit<CreateAgencyInput, 'idempotencyKey'> {
  readonly id?: string;
}

export function createAgency(ctx: RequestContext, input: CreateAgencyInput): Promise<Agency> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, async () => {
      const [made] = await foundAgencies(tx, ctx, [input]);
      return made ?? '';
    });
    return nodeIn(buildHierarchy(await readRecords(tx)), id, ctx.today);
  });
}

/** Many at once, parents before children. Returns the ids in order. */
export async function foundAgencies(tx: Tx, ctx: RequestContext, foundings: readonly Founding[]): Promise<string[]> {
  if (!canManageAgencies(ctx.actor)) throw new ForbiddenError();
  await lockHierarchy(tx);
  const known = await readRecords(tx);
  const hierarchy = buildHierarchy(known);
  const founded: NewAgency[] = [];
  for (const founding of foundings) founded.push(newAgency(ctx, founding, { known, hierarchy, founded }));
  await refuseMissingTerritories(tx, founded);
  await write(tx, ctx, { known, founded });
  return founded.map(({ record }) => record.id);
}

interface NewAgency {
  readonly record: AgencyRecord;
  readonly version: AgencyVersion;
  readonly contact: ReturnType<typeof readContact>;
}

interface Around {
  readonly known: readonly AgencyRecord[];
  readonly hierarchy: Hierarchy;
  readonly founded: readonly NewAgency[];
}

function newAgency(ctx: RequestContext, founding: Founding, around: Around): NewAgency {
  const { kind, level, parentId, territoryId = null, effectiveOn: from = ctx.today } = founding;
  refusePast('effectiveOn', from, ctx.today);
  const { record: above, version: parent } = parentOf(ctx, founding, around);
  const id = founding.id ?? newId('Agency');
  const code = readCode(founding.code);
  refuseTakenCode([...around.known, ...around.founded.map(({ record }) => record)], { id, code, from });
  const named = { ...readNames(founding), code, sectors: readSectors(founding.sectors) };
  const version = { from, to: null, kind, level, parentId, territoryId, ...named };
  const tenantId = administersItself(founding, parent) ? newId('Other') : above.tenantId;
  return { record: { id, tenantId, versions: [version] }, version, contact: readContact(founding) };
}

/** An unknown parent and somebody else's are OUTSIDE_SCOPE alike; one's own that does not stand then, or will end, AGENCY_NOT_THERE. */
function parentOf(ctx: RequestContext, { parentId, effectiveOn: from = ctx.today }: Founding, around: Around) {
  const ofSameAct = around.founded.find(({ record }) => record.id === parentId);
  if (ofSameAct && ofSameAct.version.from <= from) return ofSameAct;
  const record = around.hierarchy.record(parentId);
  const version = around.hierarchy.asOf(from).get(parentId);
  if (record && (!version || !staysFrom(record.versions, from)))
    throw new InvalidInputError('parentId', 'AGENCY_NOT_THERE');
  const isOurs = around.hierarchy.asOf(from).isWithin(parentId, ctx.actor.agencyId);
  if (!record || !version || !isOurs) throw new ForbiddenError('OUTSIDE_SCOPE', 'parentId');
  return { record, version };
}

type Rank = Pick<AgencyVersion, 'kind' | 'level'>;

/** A People's Committee right below the province's is a tenant of its own: a district, or a commune after mid-2025. */
export const administersItself = ({ kind }: Pick<Rank, 'kind'>, parent: Rank) =>
  kind === 'PEOPLES_COMMITTEE' && parent.kind === 'PEOPLES_COMMITTEE' && parent.level === 'PROVINCE';

async function refuseMissingTerritories(tx: Tx, founded: readonly NewAgency[]): Promise<void> {
  const wanted = founded.flatMap(({ version: { territoryId, from } }) =>
    territoryId ? [{ id: territoryId, day: from }] : [],
  );
  const isMissing =
    wanted.some(({ id }) => kindOf(id) !== 'Territory') || (await missingTerritories(tx, wanted)).length > 0;
  if (isMissing) throw new InvalidInputError('territoryId', 'NOT_FOUND');
}

/** The closure comes before the versions: the database lets versions in only below what the caller sees. */
async function write(
  tx: Tx,
  ctx: RequestContext,
  { known, founded }: Pick<Around, 'known' | 'founded'>,
): Promise<void> {
  const rows = founded.map(({ record: { id, tenantId }, contact }) => ({
    id,
    tenantId,
    ...contact,
    endedOn: null,
    version: 1,
  }));
  await tx.insert(AgencyRow, rows);
  const records = [...known, ...founded.map(({ record }) => record)];
  const touched = rows.map(({ id }) => id);
  await keepScope(tx, { hierarchy: buildHierarchy(records), records, today: ctx.today, touched });
  await writeVersions(
    tx,
    founded.map(({ record: { id, tenantId }, version }) => ({ ...version, agencyId: id, tenantId, basis: null })),
  );
  for (const { record, version } of founded) {
    const { id: agencyId, tenantId } = record;
    const detail = { parentId: version.parentId, from: version.from };
    recordAudit(tx, ctx, { action: 'agency.founded', subjectId: agencyId, agencyId, tenantId, detail });
  }
}
