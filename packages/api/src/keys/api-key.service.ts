// Listing and ending API keys.
import { canManagePeople } from '@ky-cuong/shared';
import { IsNull } from 'typeorm';
import { recordAudit } from '../platform/audit/record-audit.js';
import { kindOf } from '../platform/db/ids.js';
import { inScope } from '../platform/db/scope.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { Reaction } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { ApiKey } from './api-key.entity.js';

const SHOWN = 100;

/** Whose keys the caller answers for: an administrator for all below him, everybody else for his own. */
const answeredFor = (ctx: RequestContext) =>
  canManagePeople(ctx.actor) ? { agencyId: inScope(ctx) } : { personId: ctx.actor.personId };

/** Live ones and those that have ended, the newest first. */
export function listApiKeys(ctx: RequestContext): Promise<ApiKey[]> {
  return ctx.db.run((tx) =>
    tx.find(ApiKey, { where: answeredFor(ctx), order: { createdAt: 'DESC', id: 'DESC' }, take: SHOWN }),
  );
}

/** Holds from the key's next request on. Ending what has ended changes nothing. */
export async function revokeApiKey(
  ctx: RequestContext,
  { id, reason: given }: { id: string; reason: string | null | undefined },
): Promise<ApiKey> {
  if (kindOf(id) !== 'ApiKey') throw new NotFoundError();
  const reason = given?.trim() ? cleanText('reason', given, { max: 400 }) : null;
  return ctx.db.run(async (tx) => {
    const key = await tx.findOne(ApiKey, { where: { id, ...answeredFor(ctx) }, lock: { mode: 'pessimistic_write' } });
    if (!key) throw new NotFoundError();
    if (key.revokedAt) return key;
    const ending = { revokedAt: ctx.realNow, revokedReason: reason, revokedByName: ctx.actor.personName };
    await tx.update(ApiKey, { id, ...answeredFor(ctx) }, ending);
    const { tenantId, agencyId } = key;
    const detail = reason ? { reason } : {};
    recordAudit(tx, ctx, { action: 'api_key.revoked', subjectId: id, tenantId, agencyId, detail });
    return Object.assign(key, ending);
  });
}

/** Somebody who was closed out and is let in again makes new keys, as he signs in anew. */
export const endKeys: Reaction = async (tx, { realNow }, happening) => {
  if (happening.kind !== 'account.disabled') return;
  await tx.update(ApiKey, { personId: happening.personId, revokedAt: IsNull() }, { revokedAt: realNow });
};
