// What all changes of an agency have in common: lock, look, compare the version, write the versions, keep the closure true.
import {
  type AgencyOnDay,
  type AgencyRecord,
  type AgencyVersion,
  buildHierarchy,
  canManageAgencies,
  type Day,
  type Hierarchy,
} from '@ky-cuong/shared';
import { And, Equal } from 'typeorm';
import { kindOf } from '../platform/db/ids.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { Happening } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { refusePast } from './agency.checks.js';
import { AgencyRow } from './agency.entity.js';
import { type Agency, nodeIn } from './agency.node.js';
import {
  dropVersionsAfter,
  keepScope,
  lastChange,
  lockHierarchy,
  readRecords,
  writeVersions,
} from './hierarchy.queries.js';

export interface Asked {
  readonly id: string;
  readonly version: number;
  /** Which field carries the day, and what it says; nothing = today. */
  readonly dayField: string;
  readonly day: Day | undefined;
}

export interface Standing {
  readonly row: AgencyRow;
  readonly present: AgencyOnDay;
  readonly record: AgencyRecord;
  readonly records: readonly AgencyRecord[];
  readonly hierarchy: Hierarchy;
  readonly on: Day;
}

/** What a change comes to. */
export interface Outcome {
  readonly versions?: readonly AgencyVersion[];
  readonly basis?: string | null;
  /** Told once the new tree is written. */
  readonly happened?: Happening;
  /** Those who come into another tenant. */
  readonly moved?: { readonly ids: readonly string[]; readonly tenantId: string };
}

type Change = (tx: Tx, standing: Standing) => Promise<Outcome>;

export function changeAgency(ctx: RequestContext, asked: Asked, change: Change): Promise<Agency> {
  if (!canManageAgencies(ctx.actor)) throw new ForbiddenError();
  const { id, version, dayField, day: on = ctx.today } = asked;
  refusePast(dayField, on, ctx.today);
  return ctx.db.run(async (tx) => {
    await lockHierarchy(tx);
    const row = await lockRow(tx, ctx, asked);
    const records = await readRecords(tx);
    const hierarchy = buildHierarchy(records);
    const [record, present] = [hierarchy.record(id), hierarchy.asOf(on).get(id)];
    if (!record || !present) throw new InvalidInputError(dayField, 'AGENCY_NOT_THERE');
    await tx.update(AgencyRow, { id }, { version: version + 1 });
    const outcome = await change(tx, { row, present, record, records, hierarchy, on });
    const after = await settle(tx, ctx, { id, records, outcome, on });
    if (outcome.happened) await tell(tx, ctx, outcome.happened);
    return nodeIn(after, id, ctx.today);
  });
}

async function lockRow(tx: Tx, ctx: RequestContext, { id, version }: Asked): Promise<AgencyRow> {
  if (kindOf(id) !== 'Agency') throw new NotFoundError();
  const row = await tx.findOne(AgencyRow, {
    where: { id: And(Equal(id), inScope(ctx)) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new NotFoundError();
  if (row.version !== version)
    throw new ConflictError('STALE_VERSION', { version: row.version, ...(await lastChange(tx, id)) });
  return row;
}

interface Settled {
  readonly id: string;
  readonly records: readonly AgencyRecord[];
  readonly outcome: Outcome;
  readonly on: Day;
}

async function settle(tx: Tx, ctx: RequestContext, { id, records, outcome, on }: Settled): Promise<Hierarchy> {
  const before = buildHierarchy(records);
  if (!outcome.versions) return before;
  const after = records.map((record) => withOutcome(record, id, outcome));
  const hierarchy = buildHierarchy(after);
  const touched = [
    ...subtreeOn(before, id, on),
    ...subtreeOn(before, id, ctx.today),
    ...subtreeOn(hierarchy, id, ctx.today),
  ];
  await saveVersions(tx, { old: before.record(id), now: hierarchy.record(id), basis: outcome.basis ?? null, on });
  await keepScope(tx, { hierarchy, records: after, today: ctx.today, touched: [...new Set(touched)] });
  return hierarchy;
}

const withOutcome = (record: AgencyRecord, id: string, { versions, moved }: Outcome): AgencyRecord => ({
  id: record.id,
  tenantId: moved?.ids.includes(record.id) ? moved.tenantId : record.tenantId,
  versions: record.id === id && versions ? versions : record.versions,
});

const subtreeOn = (hierarchy: Hierarchy, id: string, day: Day) => [
  id,
  ...hierarchy
    .asOf(day)
    .descendants(id)
    .map((below) => below.id),
];

interface Saved {
  readonly old: AgencyRecord | undefined;
  readonly now: AgencyRecord | undefined;
  readonly basis: string | null;
  readonly on: Day;
}

/** The document that orders a change belongs to the version that begins with it. */
async function saveVersions(tx: Tx, { old, now, basis, on }: Saved): Promise<void> {
  if (!old || !now) return;
  const known = new Set(old.versions.map((version) => JSON.stringify(version)));
  const changed = now.versions.filter((version) => !known.has(JSON.stringify(version)));
  const lastDay = now.versions.at(-1)?.to ?? null;
  if (lastDay !== null) await dropVersionsAfter(tx, now.id, lastDay);
  const { id: agencyId, tenantId } = now;
  await writeVersions(
    tx,
    changed.map((version) => ({ ...version, agencyId, tenantId, basis: version.from === on ? basis : null })),
  );
}
