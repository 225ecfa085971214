// Opens a session for a person who has proved who he is: a new token every time, of which only the hash is kept.
import { ABSOLUTE_MS, hashOf, newToken } from '../platform/auth/session.js';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { recordOwnAct } from './account.queries.js';
import { rememberDevice } from './device.queries.js';
import type { Me } from './me.node.js';
import { readMeIn } from './me.queries.js';
import { Session } from './session.entity.js';

interface Proved {
  readonly accountId: string;
  readonly personId: string;
}

interface Opening {
  readonly action: string;
  /** What else is true now, in the same transaction. */
  readonly alongside?: (tx: Tx) => Promise<void>;
}

export async function openSession(ctx: RequestContext, { accountId, personId }: Proved, opening: Opening): Promise<Me> {
  const token = newToken();
  const expiresAt = new Date(ctx.realNow.getTime() + ABSOLUTE_MS);
  const { me, device } = await ctx.db.boundTo({ personId }).run(async (tx) => {
    await opening.alongside?.(tx);
    const seen = await readMeIn(tx, ctx, { personId, sessionId: null });
    const [only, ...others] = seen.posts;
    const actingId = only && others.length === 0 ? only.key : null;
    await tx.insert(Session, {
      ...facts(ctx),
      id: newId('Session'),
      tokenHash: hashOf(token),
      accountId,
      personId,
      actingId,
      expiresAt,
    });
    await recordOwnAct(tx, ctx, seen, opening.action);
    const device = await rememberDevice(tx, ctx, { accountId, personId });
    return { me: Object.assign(seen, { actingId }), device };
  });
  ctx.cookies.setSession(token, expiresAt);
  if (device) ctx.cookies.setDevice(device.token, device.until);
  return me;
}

const facts = ({ realNow, client }: RequestContext) => ({
  createdAt: realNow,
  lastSeenAt: realNow,
  revokedAt: null,
  userAgent: client.userAgent || null,
  ipHint: masked(client.ip),
});

/** Enough for its owner to recognise a place, too little to follow him by. */
function masked(ip: string): string | null {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(ip);
  if (v4) return `${v4[1]}.*`;
  return ip.includes(':') ? `${ip.split(':').slice(0, 3).join(':')}:*` : null;
}
