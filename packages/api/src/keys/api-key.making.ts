// Making API keys, anew or in place of one that ends. A key acts in the post of its maker, so it can never do more than he.
import type { KeyScope } from '@ky-cuong/shared';
import { IsNull, MoreThan, Not } from 'typeorm';
import { recordAudit } from '../platform/audit/record-audit.js';
import { hintOf, newApiKey } from '../platform/auth/api-key.js';
import { hashOf } from '../platform/auth/session.js';
import { kindOf, newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, InvalidInputError, NotFoundError, UnauthenticatedError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { cleanText } from '../platform/text.js';
import { ApiKey, CreatedApiKey } from './api-key.entity.js';
import type { CreateApiKeyInput, RotateApiKeyInput } from './api-key.inputs.js';

const DAY_MS = 24 * 3_600_000;
const MAX_LIVE = 10;
const RANGES = {
  validForDays: { min: 1, max: 366 },
  requestsPerMinute: { min: 1, max: 6_000 },
  costPerMinute: { min: 100, max: 600_000 },
  overlapDays: { min: 0, max: 30 },
} as const;

interface Asked {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly validForDays: number;
  readonly requestsPerMinute: number;
  readonly costPerMinute: number;
}

export function createApiKey(ctx: RequestContext, input: CreateApiKeyInput): Promise<CreatedApiKey> {
  const asked = checked(input);
  return withSecret(ctx, input, async (tx, secret) => {
    await mustHaveRoom(tx, ctx);
    const id = await writeKey(tx, ctx, { asked, secret });
    const { name, scopes, validForDays } = asked;
    recordAudit(tx, ctx, { action: 'api_key.created', subjectId: id, detail: { name, scopes, validForDays } });
    return id;
  });
}

/** A new key for as long as the old one was made for; both work for a while, so that no program has to stop. */
export function rotateApiKey(ctx: RequestContext, input: RotateApiKeyInput): Promise<CreatedApiKey> {
  mustBeWithin(input, 'overlapDays');
  return withSecret(ctx, input, async (tx, secret) => {
    const old = await lockOwnLive(tx, ctx, input.id);
    await mustHaveRoom(tx, ctx, old);
    const lasted = Math.round((old.expiresAt.getTime() - old.createdAt.getTime()) / DAY_MS);
    const validForDays = Math.min(lasted, RANGES.validForDays.max); // some were once made for two years
    const id = await writeKey(tx, ctx, { asked: { ...old, validForDays }, secret, replacesId: old.id });
    const overlapsUntil = new Date(ctx.realNow.getTime() + input.overlapDays * DAY_MS);
    if (overlapsUntil < old.expiresAt) await tx.update(ApiKey, ownLive(ctx, old.id), { expiresAt: overlapsUntil });
    const detail = { replaces: old.id, overlapDays: input.overlapDays };
    recordAudit(tx, ctx, { action: 'api_key.rotated', subjectId: id, detail });
    return id;
  });
}

/** The secret is in the first answer only: of what was made only the hash is known, so a repetition gets the key without it. */
function withSecret(
  ctx: RequestContext,
  input: CreateApiKeyInput | RotateApiKeyInput,
  make: (tx: Tx, secret: string) => Promise<string>,
): Promise<CreatedApiKey> {
  const secret = newApiKey(ctx.province.isDemo ? 'test' : 'live');
  return ctx.db.run(async (tx) => {
    const shown: string[] = []; // nothing for a repetition
    const id = await once(tx, ctx, input, () => {
      shown.push(secret);
      return make(tx, secret);
    });
    const key = await tx.findOneByOrFail(ApiKey, { id, personId: ctx.actor.personId });
    return Object.assign(new CreatedApiKey(), { key, secret: shown[0] ?? null });
  });
}

function checked(input: CreateApiKeyInput): Asked {
  const { name, scopes, validForDays, requestsPerMinute, costPerMinute } = input;
  if (scopes.length === 0) throw new InvalidInputError('scopes', 'REQUIRED');
  for (const field of ['validForDays', 'requestsPerMinute', 'costPerMinute'] as const) mustBeWithin(input, field);
  const limits = { validForDays, requestsPerMinute, costPerMinute };
  return { ...limits, name: cleanText('name', name, { min: 2, max: 100 }), scopes: [...new Set(scopes)].sort() };
}

function mustBeWithin<Field extends keyof typeof RANGES>(input: Readonly<Record<Field, number>>, field: Field): void {
  const { min, max } = RANGES[field];
  if (input[field] < min || input[field] > max) throw new InvalidInputError(field, 'OUT_OF_RANGE', { min, max });
}

const ownLive = ({ actor, realNow }: RequestContext, id: string) => ({
  id,
  personId: actor.personId,
  appointmentId: actor.appointmentId,
  revokedAt: IsNull(),
  expiresAt: MoreThan(realNow),
});

/** One's own, in the post that one acts in: in another's place nobody makes a key. */
async function lockOwnLive(tx: Tx, ctx: RequestContext, id: string): Promise<ApiKey> {
  if (kindOf(id) !== 'ApiKey') throw new NotFoundError();
  const { personId, appointmentId } = ctx.actor;
  const key = await tx.findOne(ApiKey, { where: { id, personId, appointmentId }, lock: { mode: 'pessimistic_write' } });
  if (!key) throw new NotFoundError();
  if (key.revokedAt || key.expiresAt <= ctx.realNow) throw new ConflictError('KEY_ENDED');
  return key;
}

async function mustHaveRoom(tx: Tx, { actor, realNow }: RequestContext, replaced?: ApiKey): Promise<void> {
  const live = { appointmentId: actor.appointmentId, revokedAt: IsNull(), expiresAt: MoreThan(realNow) };
  const others = await tx.countBy(ApiKey, replaced ? { ...live, id: Not(replaced.id) } : live);
  if (others >= MAX_LIVE) throw new ConflictError('TOO_MANY_KEYS', { max: MAX_LIVE });
}

interface Written {
  readonly asked: Asked;
  readonly secret: string;
  readonly replacesId?: string;
}

async function writeKey(tx: Tx, ctx: RequestContext, { asked, secret, replacesId }: Written): Promise<string> {
  const { actor, session, realNow } = ctx;
  if (!session) throw new UnauthenticatedError();
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
    name: asked.name,
    keyHash: hashOf(secret),
    hint: hintOf(secret),
    scopes: [...asked.scopes],
    requestsPerMinute: asked.requestsPerMinute,
    costPerMinute: asked.costPerMinute,
    replacesId: replacesId ?? null,
    createdAt: realNow,
    expiresAt: new Date(realNow.getTime() + asked.validForDays * DAY_MS),
  });
  return id;
}
