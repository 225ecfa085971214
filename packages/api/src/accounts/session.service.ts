// A person's own sessions and the choices kept with them: list, end, act in another post, language.
import { MoreThan, IsNull } from 'typeorm';
import { IDLE_MS } from '../platform/auth/session.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ForbiddenError, NotFoundError, UnauthenticatedError } from '../platform/errors/errors.js';
import type { RequestContext, SessionInfo } from '../platform/graphql/context.js';
import { Account } from './account.entity.js';
import { recordOwnAct, revokeSessions } from './account.queries.js';
import type { LanguageCode, Me } from './me.node.js';
import { readMeIn } from './me.queries.js';
import { Session } from './session.entity.js';

export function sessionOf({ session }: RequestContext): SessionInfo {
  if (!session) throw new UnauthenticatedError();
  return session;
}

/** The caller's open sessions, the one used last first. */
export function listSessions(ctx: RequestContext): Promise<Session[]> {
  const { personId } = sessionOf(ctx);
  const lastSeenAt = MoreThan(new Date(ctx.realNow.getTime() - IDLE_MS));
  const where = { personId, revokedAt: IsNull(), expiresAt: MoreThan(ctx.realNow), lastSeenAt };
  return ctx.db.run((tx) => tx.find(Session, { where, order: { lastSeenAt: 'DESC', id: 'ASC' }, take: 100 }));
}

export async function revokeSession(ctx: RequestContext, id: string): Promise<boolean> {
  const own = sessionOf(ctx);
  await ctx.db.run(async (tx) => {
    const { affected } = await tx.update(
      Session,
      { id, personId: own.personId, revokedAt: IsNull() },
      { revokedAt: ctx.realNow },
    );
    if (affected !== 1) throw new NotFoundError();
    await recordMine(tx, ctx, 'account.session_ended');
  });
  if (id === own.id) ctx.cookies.clearSession();
  return true;
}

export function revokeOtherSessions(ctx: RequestContext): Promise<number> {
  const { id, personId } = sessionOf(ctx);
  return ctx.db.run(async (tx) => {
    const ended = await revokeSessions(tx, { personId, except: id, now: ctx.realNow });
    if (ended > 0) await recordMine(tx, ctx, 'account.session_ended');
    return ended;
  });
}

/** From the next request on, this session acts in that post. */
export function actAs(ctx: RequestContext, postKey: string): Promise<Me> {
  const { id, personId } = sessionOf(ctx);
  return ctx.db.run(async (tx) => {
    const me = await readMeIn(tx, ctx, { personId, sessionId: id });
    if (!me.posts.some(({ key }) => key === postKey)) throw new ForbiddenError('POST_NOT_YOURS', 'postKey');
    await tx.update(Session, { id, personId }, { actingId: postKey });
    return Object.assign(me, { actingId: postKey });
  });
}

export function setLanguage(ctx: RequestContext, language: LanguageCode): Promise<Me> {
  const { id, accountId, personId } = sessionOf(ctx);
  return ctx.db.run(async (tx) => {
    await tx.update(Account, { id: accountId, personId }, { language });
    return readMeIn(tx, ctx, { personId, sessionId: id });
  });
}

/** The last step of an act on one's own account. */
export async function recordMine(tx: Tx, ctx: RequestContext, action: string): Promise<void> {
  const { id, personId } = sessionOf(ctx);
  await recordOwnAct(tx, ctx, await readMeIn(tx, ctx, { personId, sessionId: id }), action);
}
