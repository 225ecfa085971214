// The context of an act at which nobody sits: no session, no browser, an actor that is given.
import type { Language } from '@ky-cuong/shared';
import type { ActingActor, RequestContext, SessionInfo } from '../platform/graphql/context.js';
import type { ServedProvince } from '../platform/db/provinces.js';
import { doors, frameOf, type Services, withActor } from './context.js';

export interface Unattended {
  readonly province: ServedProvince;
  readonly actor: ActingActor;
  readonly realNow: Date;
  readonly hierarchyVersion: number | null;
  readonly traceId: string;
  readonly language?: Language;
  /** Sees with the eyes of the top of this agency's line; left out, with the actor's own. */
  readonly agencyId?: string;
  /** In the demo, of whoever would sit there; left out, nobody does. */
  readonly session?: SessionInfo;
}

export async function unattended(services: Services, asked: Unattended): Promise<RequestContext> {
  const { province, actor, traceId, agencyId, language = 'vi', session = null } = asked;
  const frame = await frameOf(services, province, asked);
  const top = agencyId ? (frame.agencies.ancestors(agencyId).at(-1) ?? frame.agencies.get(agencyId)) : undefined;
  const eyes = top ? { personId: actor.personId, agencyId: top.id, tenantId: top.tenantId } : actor;
  return withActor(actor, 'SIGN_IN_FIRST', {
    ...frame,
    ...doors(services, province, eyes),
    traceId,
    language,
    session,
    client: { ip: '', userAgent: '', origin: '' },
    cookies: {
      device: undefined,
      setSession: () => undefined,
      clearSession: () => undefined,
      setDevice: () => undefined,
    },
  });
}
