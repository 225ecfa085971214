// Who is asking: a program that shows a key, else a browser by its session. A key counts alone; cookies beside it are not read.
import { dayOf } from '@ky-cuong/shared';
import type { Request, Response } from 'express';
import { addressClass } from '../platform/auth/address-class.js';
import { bearerOf, isWellFormed } from '../platform/auth/api-key.js';
import { sessionCookies } from '../platform/auth/cookies.js';
import { findApiKey, type FoundKey, noteUse } from '../platform/auth/find-api-key.js';
import { keyFault } from '../platform/authz/key-scopes.js';
import { rateLimited, UnauthenticatedError } from '../platform/errors/errors.js';
import type { KeyAllowance, RequestContext } from '../platform/graphql/context.js';
import { currentRequest } from '../platform/http/current-request.js';
import { buildContext, clientOf, doors, frameOf, type How, type Services, withActor } from './context.js';

export function callerOf(services: Services, req: Request, res: Response, how: How = {}): Promise<RequestContext> {
  const key = bearerOf(req.headers);
  return key === undefined ? buildContext(services, req, res, how) : contextByKey(services, { key, req, res });
}

/** The same for a file's address: reading and sending are scopes of their own. */
export async function callerOfFiles(services: Services, req: Request, res: Response): Promise<RequestContext> {
  const ctx = await callerOf(services, req, res);
  const fault = ctx.apiKey && keyFault(ctx.apiKey, req.method === 'POST' ? 'files:write' : 'files:read');
  if (fault) throw fault;
  return ctx;
}

interface Shown {
  readonly key: string;
  readonly req: Request;
  readonly res: Response;
}

async function contextByKey(services: Services, { key, req, res }: Shown): Promise<RequestContext> {
  if (!isWellFormed(key)) throw new UnauthenticatedError('KEY_INVALID');
  const province = await services.provinces.byHost(req.hostname);
  const realNow = services.clock.now();
  const today = dayOf(new Date(realNow.getTime() + province.clockOffsetMs));
  const found = await findApiKey(services.reads, province.schema, { key, today, realNow });
  if (found === null) throw new UnauthenticatedError('KEY_INVALID');
  if (typeof found === 'string') throw new UnauthenticatedError(found);

  const allowance = allowanceOf(services, found, { realNow, res });
  await noteUse(services.reads, province.schema, { found, realNow, from: addressClass(req.ip ?? '') });
  const { traceId, language } = currentRequest();
  return withActor(found.actor, 'KEY_INVALID', {
    ...(await frameOf(services, province, { realNow, hierarchyVersion: found.hierarchyVersion })),
    ...doors(services, province, found.actor),
    traceId,
    language: req.headers['accept-language'] ? language : found.language,
    session: null,
    apiKey: { ...found.key, allowance },
    client: clientOf(services, req),
    cookies: sessionCookies(req, res),
  });
}

/** Takes the request from what the key may ask for in a minute, and says in the answer what is left. */
function allowanceOf(
  { keyMeters }: Services,
  { key, limits }: FoundKey,
  { realNow, res }: { realNow: Date; res: Response },
): KeyAllowance {
  const nowMs = realNow.getTime();
  const meter = keyMeters.of(key.id, limits, nowMs);
  const seconds = meter.takeRequest(nowMs);
  res.set(meter.headers);
  if (seconds > 0) throw rateLimited(seconds);
  return {
    spend: (cost) => meter.takeCost(cost, nowMs),
    get headers() {
      return meter.headers;
    },
  };
}
