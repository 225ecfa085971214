// Saving, sharing, pinning and removing views. Everybody's own; what is shared also belongs to the head of the agency.
import { canSeeWork } from '@ky-cuong/shared';
import { In } from 'typeorm';
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { SavedView, SavedViewPin, type ViewList } from './saved-view.entity.js';
import type { ChangeViewInput, SaveViewInput } from './saved-view.inputs.js';

const MOST = 100;

function mustSeeWork({ actor }: Pick<RequestContext, 'actor'>): void {
  if (!canSeeWork(actor)) throw new ForbiddenError();
}

/** His own and those shared in his agency. */
const seen = ({ actor: { agencyId, personId } }: RequestContext) => [
  { agencyId, personId },
  { agencyId, isShared: true },
];

/** By name; pinned or not is the reader's own. */
export type ReadView = SavedView & { readonly isPinned: boolean };

export function listViews(ctx: RequestContext, list: ViewList | null): Promise<ReadView[]> {
  mustSeeWork(ctx);
  return ctx.db.run(async (tx) => {
    const where = seen(ctx).map((one) => ({ ...one, ...(list && { list }) }));
    return withPins(tx, ctx, await tx.find(SavedView, { where, order: { name: 'ASC', id: 'ASC' }, take: MOST * 2 }));
  });
}

async function withPins(tx: Tx, { actor }: RequestContext, views: SavedView[]): Promise<ReadView[]> {
  const viewId = In(views.map(({ id }) => id));
  const pins = await tx.find(SavedViewPin, { where: { personId: actor.personId, viewId } });
  const pinned = new Set(pins.map((pin) => pin.viewId));
  return views.map((view) => Object.assign(view, { isPinned: pinned.has(view.id) }));
}

async function getView(tx: Tx, ctx: RequestContext, id: string): Promise<ReadView> {
  if (kindOf(id) !== 'SavedView') throw new NotFoundError();
  const found = await tx.find(SavedView, { where: seen(ctx).map((one) => ({ ...one, id })) });
  const [view] = await withPins(tx, ctx, found);
  if (!view) throw new NotFoundError();
  return view;
}

export const mayChange = ({ actor }: RequestContext, { personId, isShared }: SavedView): boolean =>
  personId === actor.personId || (isShared && actor.role === 'HEAD');

async function mustChange(tx: Tx, ctx: RequestContext, id: string): Promise<ReadView> {
  const view = await getView(tx, ctx, id);
  if (!mayChange(ctx, view)) throw new ForbiddenError();
  return view;
}

const cleanName = (name: string) => cleanText('name', name, { max: 80 });

/** As an address says it: names and values, nothing else. */
function cleanQuery(query: string): string {
  const text = new URLSearchParams(query.replace(/^\?/, '')).toString();
  if (text.length > 2_000) throw new InvalidInputError('query', 'TOO_LONG', { max: 2_000, length: text.length });
  return text;
}

export function saveView(ctx: RequestContext, input: SaveViewInput): Promise<ReadView> {
  mustSeeWork(ctx);
  const { list, isShared } = input;
  const [name, query] = [cleanName(input.name), cleanQuery(input.query)];
  const { tenantId, agencyId, personId, personName: ownerName } = ctx.actor;
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, async () => {
      if ((await tx.countBy(SavedView, { agencyId, personId })) >= MOST)
        throw new ConflictError('TOO_MANY_ITEMS', { max: MOST });
      const row = { id: newId('SavedView'), tenantId, agencyId, personId, ownerName, list, name, query, isShared };
      await tx.insert(SavedView, { ...row, version: 1, createdAt: ctx.now });
      recordAudit(tx, ctx, { action: 'view.saved', subjectId: row.id, detail: { list, isShared } });
      return row.id;
    });
    return getView(tx, ctx, id);
  });
}

export function changeView(ctx: RequestContext, { id, version, ...input }: ChangeViewInput): Promise<ReadView> {
  mustSeeWork(ctx);
  return ctx.db.run(async (tx) => {
    const view = await mustChange(tx, ctx, id);
    const set = {
      name: input.name ? cleanName(input.name) : view.name,
      query: typeof input.query === 'string' ? cleanQuery(input.query) : view.query,
      isShared: input.isShared ?? view.isShared,
    };
    // Counted in the row itself: of two who change it at once the second meets another version.
    const { affected } = await tx.update(SavedView, { id, version }, { ...set, version: version + 1 });
    if (affected === 0) throw new ConflictError('STALE_VERSION', { version: view.version });
    recordAudit(tx, ctx, { action: 'view.changed', subjectId: id, detail: { isShared: set.isShared } });
    return Object.assign(view, set, { version: version + 1 });
  });
}

/** With everybody's pins on it. */
export function removeView(ctx: RequestContext, id: string): Promise<string> {
  mustSeeWork(ctx);
  return ctx.db.run(async (tx) => {
    const { agencyId, list } = await mustChange(tx, ctx, id);
    await tx.delete(SavedView, { id, agencyId });
    recordAudit(tx, ctx, { action: 'view.removed', subjectId: id, detail: { list } });
    return id;
  });
}

/** His own navigation; nobody else sees it. Pinning what is pinned changes nothing. */
export function pinView(ctx: RequestContext, id: string, isPinned: boolean): Promise<ReadView> {
  mustSeeWork(ctx);
  return ctx.db.run(async (tx) => {
    const view = await getView(tx, ctx, id);
    const { personId } = ctx.actor;
    if (isPinned && !view.isPinned) await tx.insert(SavedViewPin, { tenantId: view.tenantId, personId, viewId: id });
    if (!isPinned) await tx.delete(SavedViewPin, { personId, viewId: id });
    return Object.assign(view, { isPinned });
  });
}
