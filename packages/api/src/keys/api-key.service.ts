// Making, listing and ending API keys. A key acts in the post of its maker, so it can never do more than he.
import { canManagePeople, type KeyScope } from '@ky-cuong/shared';
import { IsNull, MoreThan } from 'typeorm';
import { recordAudit } from '../platform/audit/record-audit.js';
import { hintOf, newApiKey } from '../platform/auth/api-key.js';
import { hashOf } from '../platform/auth/session.js';
import { kindOf, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import { inScope } from '../platform/db/scope.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError, NotFoundError, UnauthenticatedError } from '../platform/errors/errors.js';
import type { Reaction } from '../platform/feature.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { ApiKey, CreatedApiKey } from './api-key.entity.js';
import type { CreateApiKeyInput } from './api-key.inputs.js';

const DAY_MS = 24 * 3_600_000;
const MAX_DAYS = 365;
const MAX_LIVE = 10;
const SHOWN = 100;

/** The secret is in the first answer only: of what was made only the hash is known, so a repetition gets the key without it. */
export function createApiKey(ctx: RequestContext, input: CreateApiKeyInput): Promise<CreatedApiKey> {
  const asked = checked(input);
  const secret = newApiKey();
  return ctx.db.run(async (tx) => {
    const shown: string[] = []; // nothing for a repetition
    const id = await once(tx, ctx, input, () => {
      shown.push(secret);
      return writeKey(tx, ctx, { ...asked, secret });
    });
    const key = await tx.findOneByOrFail(ApiKey, { id, personId: ctx.actor.personId });
    return Object.assign(new CreatedApiKey(), { key, secret: shown[0] ?? null });
  });
}

interface Asked {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly validForDays: number;
}

function checked({ name, scopes, validForDays }: CreateApiKeyInput): Asked {
  if (scopes.length === 0) throw new InvalidInputError('scopes', 'REQUIRED');
  if (validForDays < 1 || validForDays > MAX_DAYS)
    throw new InvalidInputError('validForDays', 'OUT_OF_RANGE', { min: 1, max: MAX_DAYS });
  return { name: cleanText('name', name, { min: 2, max: 100 }), scopes: [...new Set(scopes)].sort(), validForDays };
}

async function writeKey(tx: Tx, ctx: RequestContext, asked: Asked & { secret: string }): Promise<string> {
  const { actor, session, realNow } = ctx;
  if (!session) throw new UnauthenticatedError();
  const live = { appointmentId: actor.appointmentId, revokedAt: IsNull(), expiresAt: MoreThan(realNow) };
  if ((await tx.countBy(ApiKey, live)) >= MAX_LIVE) throw new ConflictError('TOO_MANY_KEYS', { max: MAX_LIVE });

  const { name, scopes, validForDays, secret } = asked;
  const id = newId('ApiKey');
  await tx.insert(ApiKey, {
    id,
    tenantId: actor.tenantId,
    agencyId: actor.agencyId,
    appointmentId: actor.appointmentId,
    accountId: session.accountId,
    personId: actor.personId,
    makerName: actor.personName,
    makerTitle: actor.title,
    name,
    keyHash: hashOf(secret),
    hint: hintOf(secret),
    scopes: [...scopes],
    createdAt: realNow,
    expiresAt: new Date(realNow.getTime() + validForDays * DAY_MS),
  });
  recordAudit(tx, ctx, { action: 'api_key.created', subjectId: id, detail: { name, scopes, validForDays } });
  return id;
}

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
export async function revokeApiKey(ctx: RequestContext, id: string): Promise<ApiKey> {
  if (kindOf(id) !== 'ApiKey') throw new NotFoundError();
  return ctx.db.run(async (tx) => {
    const key = await tx.findOne(ApiKey, { where: { id, ...answeredFor(ctx) }, lock: { mode: 'pessimistic_write' } });
    if (!key) throw new NotFoundError();
    if (key.revokedAt) return key;
    await tx.update(ApiKey, { id, ...answeredFor(ctx) }, { revokedAt: ctx.realNow });
    const { tenantId, agencyId } = key;
    recordAudit(tx, ctx, { action: 'api_key.revoked', subjectId: id, tenantId, agencyId });
    return Object.assign(key, { revokedAt: ctx.realNow });
  });
}

/** Somebody who was closed out and is let in again makes new keys, as he signs in anew. */
export const endKeys: Reaction = async (tx, { realNow }, happening) => {
  if (happening.kind !== 'account.disabled') return;
  await tx.update(ApiKey, { personId: happening.personId, revokedAt: IsNull() }, { revokedAt: realNow });
};
