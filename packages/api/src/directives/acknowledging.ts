// A person's own word that he has read a directive: in his own session, once, and by nobody else.
import { canAcknowledge } from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { isId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Acknowledgement } from './acknowledgement.entity.js';
import { getDirective } from './directive.access.js';
import type { Directive } from './directive.entity.js';
import { recordReceipt } from './receipt.acting.js';
import type { AcknowledgeInput } from './receipt.inputs.js';
import { acknowledgeAll, lockOwnReadings, openAll } from './receipt.write.queries.js';
import { findReading } from './seen-rows.queries.js';

export async function acknowledgeDirective(
  ctx: RequestContext,
  { acknowledgementId }: AcknowledgeInput,
): Promise<Acknowledgement> {
  return ctx.db.run(async (tx) => {
    const seen = await getReading(tx, ctx, acknowledgementId);
    if (!canAcknowledge(ctx.actor, seen)) throw new ForbiddenError('NOT_YOUR_OWN', 'acknowledgementId');
    await lockOwnReadings(tx, ctx, seen.directiveId);
    const { state } = await getReading(tx, ctx, acknowledgementId);
    if (state === 'ACKNOWLEDGED') throw new ConflictError('ALREADY_ACKNOWLEDGED', {}, 'acknowledgementId');

    const receipts = await acknowledgeAll(tx, ctx, seen.directiveId);
    const owner = { agencyId: seen.ownerAgencyId, tenantId: seen.ownerTenantId };
    recordAudit(tx, ctx, { action: 'directive.acknowledged', subjectId: seen.id, ...owner });
    for (const receipt of receipts)
      if (receipt.isDone) recordReceipt(tx, ctx, receipt, { action: 'receipt.completed' });
    return getReading(tx, ctx, acknowledgementId);
  });
}

/** A person named on a list has opened the directive. The second time changes nothing; for anyone else neither does the first. */
export async function openDirective(ctx: RequestContext, id: string): Promise<Directive> {
  return ctx.db.run(async (tx) => {
    const directive = await getDirective(tx, ctx, id);
    for (const { id: subjectId, ownerAgencyId, ownerTenantId } of await openAll(tx, ctx, id)) {
      recordAudit(tx, ctx, { action: 'directive.opened', subjectId, agencyId: ownerAgencyId, tenantId: ownerTenantId });
    }
    return directive;
  });
}

async function getReading(tx: Tx, ctx: RequestContext, id: string): Promise<Acknowledgement> {
  if (!isId(id)) throw new NotFoundError();
  const reading = await findReading(tx, ctx, id);
  if (!reading) throw new NotFoundError();
  return reading;
}
