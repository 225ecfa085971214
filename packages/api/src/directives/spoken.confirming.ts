// The speaker's office says to a recorded direction: so it was said, or not. Tasks go out at once and follow its word.
import { canRegisterDirective } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { tell } from '../platform/happenings.js';
import { cleanOptional, cleanText } from '../platform/text.js';
import { getDirective } from './directive.access.js';
import type { Directive } from './directive.entity.js';
import { SpokenDirection } from './spoken-direction.entity.js';
import type { DisownSpokenInput, SpokenInput } from './spoken.inputs.js';

type Recorded = Pick<Directive, 'id' | 'tenantId' | 'agencyId' | 'registeredById' | 'registeredAt'>;

/** Written with the directive: from then on it waits for the office. */
export async function noteSpoken(tx: Tx, row: Recorded, place: string | null | undefined): Promise<void> {
  await tx.insert(SpokenDirection, {
    directiveId: row.id,
    tenantId: row.tenantId,
    agencyId: row.agencyId,
    place: cleanOptional('spokenAt', place, { max: 300 }),
    recordedById: row.registeredById,
    state: 'WAITING',
    askedAt: row.registeredAt,
    version: 1,
  });
}

export function confirmSpoken(ctx: RequestContext, input: SpokenInput): Promise<Directive> {
  return ctx.db.run(async (tx) => {
    const spoken = await lockWaiting(tx, ctx, input);
    await decide(tx, ctx, spoken, { state: 'CONFIRMED', ground: null });
    return getDirective(tx, ctx, spoken.directiveId);
  });
}

export function disownSpoken(ctx: RequestContext, input: DisownSpokenInput): Promise<Directive> {
  if (input.reason.trim() === '') throw new InvalidInputError('reason', 'REASON_REQUIRED');
  const ground = cleanText('reason', input.reason, { max: 2000 });
  return ctx.db.run(async (tx) => {
    const spoken = await lockWaiting(tx, ctx, input);
    await decide(tx, ctx, spoken, { state: 'DISOWNED', ground });
    await tell(tx, ctx, { kind: 'directive.disowned', directiveId: spoken.directiveId, ground });
    return getDirective(tx, ctx, spoken.directiveId);
  });
}

/** What one does not see is not found; who wrote the record down does not say himself that it is right. */
async function lockWaiting(
  tx: Tx,
  ctx: RequestContext,
  { directiveId, version }: SpokenInput,
): Promise<SpokenDirection> {
  const { actor } = ctx;
  const directive = await getDirective(tx, ctx, directiveId);
  if (directive.agencyId !== actor.agencyId || !canRegisterDirective(actor)) throw new ForbiddenError();
  const spoken = await tx.findOne(SpokenDirection, { where: { directiveId }, lock: { mode: 'pessimistic_write' } });
  if (!spoken) throw new NotFoundError();
  if (spoken.recordedById === actor.personId) throw new ForbiddenError('RECORDER_CANNOT_CONFIRM');
  if (spoken.state !== 'WAITING') throw new ConflictError('WRONG_STATE', { state: spoken.state });
  if (spoken.version !== version)
    throw new ConflictError('STALE_VERSION', { version: spoken.version, changedBy: spoken.decidedByName ?? '' });
  return spoken;
}

type Verdict = Pick<SpokenDirection, 'state' | 'ground'>;

async function decide(tx: Tx, ctx: RequestContext, spoken: SpokenDirection, verdict: Verdict): Promise<void> {
  const { personId, personName, title } = ctx.actor;
  const by = { decidedAt: ctx.now, decidedById: personId, decidedByName: personName, decidedByTitle: title };
  const { directiveId, version } = spoken;
  await tx.update(SpokenDirection, { directiveId }, { ...verdict, ...by, version: version + 1 });
  const action = verdict.state === 'CONFIRMED' ? 'directive.spokenConfirmed' : 'directive.spokenDisowned';
  recordAudit(tx, ctx, { action, subjectId: directiveId, detail: { ground: verdict.ground } });
}
