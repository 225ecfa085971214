// Founding agencies: one or hundreds at once, the closure worked out once at the end.
import { isSector } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { AgencyRow } from './agency.entity.js';
import type { CreateAgencyInput } from './agency.inputs.js';
import { type Agency, nodeIn } from './agency.node.js';
import { insertVersion, keepScope, lockHierarchy, type NewVersion, readHierarchy } from './hierarchy.queries.js';

/** One agency as founded, with an id that the caller may have chosen so that others below can name it. */
export interface Founding extends Omit<CreateAgencyInput, 'idempotencyKey'> {
  readonly id?: string;
}

export function createAgency(ctx: RequestContext, input: CreateAgencyInput): Promise<Agency> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, async () => {
      const [made] = await foundAgencies(tx, ctx, [input]);
      return made ?? '';
    });
    return nodeIn(await readHierarchy(tx), id, ctx.today);
  });
}

/** Many at once, parents before children: every one passes the same checks as one alone. Returns the ids in order. */
export async function foundAgencies(tx: Tx, ctx: RequestContext, foundings: readonly Founding[]): Promise<string[]> {
  await lockHierarchy(tx);
  const tenants = await tenantsBelow(tx, ctx);
  const ids: string[] = [];
  const unseen = new Set<string>();
  for (const founding of foundings) {
    // One founded by this very act is not in the closure yet, and the database's wall would not let anything below it in.
    if (unseen.has(founding.parentId)) {
      await keepScope(tx, ctx.today);
      unseen.clear();
    }
    const id = await foundOne(tx, ctx, { founding, tenants });
    unseen.add(id);
    ids.push(id);
  }
  await keepScope(tx, ctx.today);
  return ids;
}

interface Known {
  readonly tenantId: string;
  readonly kind: string;
  readonly level: string;
}

/** What may stand above a new agency: all below the caller today, and what the same act founds. */
async function tenantsBelow(tx: Tx, ctx: RequestContext): Promise<Map<string, Known>> {
  const view = (await readHierarchy(tx)).asOf(ctx.today);
  return new Map(view.all().map((agency) => [agency.id, agency]));
}

interface One {
  readonly founding: Founding;
  readonly tenants: Map<string, Known>;
}

async function foundOne(tx: Tx, ctx: RequestContext, { founding, tenants }: One): Promise<string> {
  const version = versionOf(ctx, founding, tenants);
  const { tenantId, agencyId } = version;
  const contact = contactOf(founding);
  await tx.insert(AgencyRow, { id: agencyId, tenantId, ...contact, endedOn: null, version: 1 });
  await insertVersion(tx, version);
  tenants.set(agencyId, version);
  recordAudit(tx, ctx, { action: 'agency.founded', subjectId: agencyId, agencyId, tenantId, detail: { parentId: founding.parentId } });
  return agencyId;
}

function versionOf(ctx: RequestContext, founding: Founding, tenants: ReadonlyMap<string, Known>): NewVersion {
  const parent = tenants.get(founding.parentId);
  const isBelow = ctx.agencies.isWithin(founding.parentId, ctx.actor.agencyId) || !ctx.agencies.exists(founding.parentId);
  if (!parent) throw new InvalidInputError('parentId', 'AGENCY_NOT_THERE');
  if (!isBelow) throw new ForbiddenError('OUTSIDE_SCOPE', 'parentId');
  const name = cleanText('name', founding.name, { min: 2, max: 200 });
  const sectors = founding.sectors ?? [];
  if (!sectors.every(isSector)) throw new InvalidInputError('sectors', 'CHECK_FIELDS');
  return {
    agencyId: founding.id ?? newId('Agency'),
    tenantId: isTenant(founding, parent) ? newId('Other') : parent.tenantId,
    from: founding.effectiveOn ?? ctx.today,
    name,
    shortName: cleanOptional('shortName', founding.shortName, { max: 80 }) ?? name.slice(0, 80),
    code: cleanOptional('code', founding.code, { max: 35 }),
    kind: founding.kind,
    level: founding.level,
    parentId: founding.parentId,
    territoryId: founding.territoryId ?? null,
    sectors,
    basis: null,
  };
}

/** A People's Committee right below the province's administers itself: a district, or a commune after mid-2025. */
const isTenant = ({ kind }: Founding, parent: Known) =>
  kind === 'PEOPLES_COMMITTEE' && parent.kind === 'PEOPLES_COMMITTEE' && parent.level === 'PROVINCE';

export const contactOf = (given: { phone?: string; email?: string; address?: string }) => ({
  phone: cleanOptional('phone', given.phone, { max: 40 }),
  email: cleanOptional('email', given.email, { max: 254 }),
  address: cleanOptional('address', given.address, { max: 400 }),
});
