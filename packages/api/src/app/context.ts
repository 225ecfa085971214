// Builds what a use case knows, once for every request: province by host, session by cookie, hierarchy by its version.
import {
  buildCalendar,
  dayOf,
  DEADLINE_RULES,
  HOLIDAYS_VN,
  type Language,
  type Reason,
  RISK_RULES,
  ruleOn,
} from '@ky-cuong/shared';
import type { Request, Response } from 'express';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { KeyMeters } from '../platform/auth/key-meter.js';
import { isSecure, sessionCookies } from '../platform/auth/cookies.js';
import { findSession, type FoundSession, keepAlive, tokenFrom } from '../platform/auth/session.js';
import { NamedReads } from '../platform/db/named-query.js';
import type { Provinces, ServedProvince } from '../platform/db/provinces.js';
import { TenantDb } from '../platform/db/tenant-db.js';
import { UnauthenticatedError } from '../platform/errors/errors.js';
import type { ActingActor, RequestContext } from '../platform/graphql/context.js';
import type { Mail } from '../platform/mail/mail.js';
import type { Live } from '../platform/live/live.js';
import type { HierarchyStore } from '../platform/hierarchy/hierarchy-store.js';
import { currentRequest } from '../platform/http/current-request.js';

export interface Clock {
  /** Real time. */
  now(): Date;
}

export interface Services {
  readonly writes: DataSource;
  readonly reads: Pool;
  readonly provinces: Provinces;
  readonly hierarchies: HierarchyStore;
  readonly live: Live;
  readonly clock: Clock;
  readonly keyMeters: KeyMeters;
  readonly dataDir: string;
  readonly publicUrl?: string | undefined;
  readonly mail: Mail;
}

const calendar = buildCalendar(HOLIDAYS_VN);

export interface How {
  /** What is live for the context ends with it. */
  readonly until?: AbortSignal;
  /** Nobody did anything: the session's rest goes on. */
  readonly isPassive?: boolean;
}

export async function buildContext(
  services: Services,
  req: Request,
  res: Response,
  { until, isPassive = false }: How = {},
): Promise<RequestContext> {
  const province = await services.provinces.byHost(req.hostname);
  const realNow = services.clock.now();
  const now = new Date(realNow.getTime() + province.clockOffsetMs);
  const token = tokenFrom(req.headers.cookie, isSecure(req));
  const asked = { token: token ?? '', today: dayOf(now), realNow };
  const found = token ? await findSession(services.reads, province.schema, asked) : null;
  if (found && !isPassive) await keepAlive(services.reads, province.schema, { found, realNow });
  return contextOf(services, { province, realNow, found, req, res, until });
}

interface Asked {
  readonly province: ServedProvince;
  readonly realNow: Date;
  readonly found: FoundSession | null;
  readonly req: Request;
  readonly res: Response;
  readonly until: AbortSignal | undefined;
}

async function contextOf(services: Services, asked: Asked): Promise<RequestContext> {
  const { province, realNow, found, req, res, until } = asked;
  const frame = await frameOf(services, province, { realNow, hierarchyVersion: found?.hierarchyVersion ?? null });
  const { traceId, language } = currentRequest();
  const actor = found && !found.session.mustChangePassword ? found.actor : null;
  const eyes = actor ?? (found ? { personId: found.session.personId } : {});
  return withActor(actor, missingActor(found), {
    ...frame,
    ...doors(services, province, { ...eyes, until }),
    traceId,
    language: languageOf(req, found, language),
    session: found?.session ?? null,
    client: clientOf(services, req),
    cookies: sessionCookies(req, res),
  });
}

export const clientOf = ({ publicUrl }: Pick<Services, 'publicUrl'>, req: Request): RequestContext['client'] => ({
  ip: req.ip ?? '',
  userAgent: (req.headers['user-agent'] ?? '').slice(0, 300),
  origin: publicUrl ?? originOf(req),
});

/** Where the browser reached us: links that are shown to its owner begin with it. */
const originOf = ({ protocol, headers }: Request): string => `${protocol}://${headers.host ?? 'localhost'}`;

/** A person's own choice holds, but for a request that names a language itself. */
const languageOf = (req: Request, found: FoundSession | null, asked: Language): Language =>
  req.headers['accept-language'] ? asked : (found?.language ?? asked);

/** What is the same for a request and for a job: when and where. */
export async function frameOf(
  { hierarchies, dataDir }: Pick<Services, 'hierarchies' | 'dataDir'>,
  province: ServedProvince,
  { realNow, hierarchyVersion }: { realNow: Date; hierarchyVersion: number | null },
) {
  const now = new Date(realNow.getTime() + province.clockOffsetMs);
  const today = dayOf(now);
  const hierarchy = await hierarchies.get(province, hierarchyVersion);
  return {
    province,
    dataDir,
    realNow,
    now,
    today,
    hierarchy,
    calendar,
    agencies: hierarchy.asOf(today),
    deadlineRule: ruleOn(DEADLINE_RULES, today),
    riskRule: ruleOn(RISK_RULES, today),
  };
}

function missingActor(found: FoundSession | null): Reason {
  if (!found) return 'SIGN_IN_FIRST';
  return found.session.mustChangePassword ? 'PASSWORD_MUST_CHANGE' : 'CHOOSE_POST';
}

type Rest = Omit<RequestContext, 'actor' | 'isActing'>;

/**
 * `actor` throws instead of being null, so that no use case can forget to ask. It stands on the prototype, because
 * Apollo copies the context for every operation, and a copy keeps the prototype but no getter of the object's own.
 */
class Context {
  constructor(
    readonly actingAs: ActingActor | null,
    readonly missing: Reason,
    rest: Rest,
  ) {
    Object.assign(this, rest);
  }

  get isActing(): boolean {
    return this.actingAs !== null;
  }

  get actor(): ActingActor {
    if (this.actingAs) return this.actingAs;
    throw new UnauthenticatedError(this.missing);
  }
}

export const withActor = (actor: ActingActor | null, missing: Reason, rest: Rest): RequestContext =>
  Object.freeze(new Context(actor, missing, rest)) as unknown as RequestContext; // the rest is assigned in the constructor

type Eyes = { [Field in 'personId' | 'agencyId' | 'tenantId']?: string } & { readonly until?: AbortSignal | undefined };

export function doors(
  { writes, reads, live }: Pick<Services, 'writes' | 'reads' | 'live'>,
  province: ServedProvince,
  eyes: Eyes,
) {
  const { personId, agencyId, tenantId } = eyes;
  const binding = { schema: province.schema, personId, agencyId, tenantId };
  return {
    db: new TenantDb(writes, binding),
    reads: new NamedReads(reads, binding, province.migration),
    live: live.in(province, eyes.until),
  };
}
