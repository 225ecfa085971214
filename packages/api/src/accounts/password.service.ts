// Changing one's own password: it ends every other session and gives this one a new token.
import { hashPassword, isPassword } from '../platform/auth/password.js';
import { passwordFault } from '../platform/auth/password-policy.js';
import { ABSOLUTE_MS, hashOf, newToken } from '../platform/auth/session.js';
import { InvalidInputError } from '../platform/errors/errors.js';
import type { RequestContext, SessionInfo } from '../platform/graphql/context.js';
import { Account } from './account.entity.js';
import { revokeSessions } from './account.queries.js';
import type { ChangePasswordInput } from './accounts.inputs.js';
import { Session } from './session.entity.js';
import { recordMine, sessionOf } from './session.service.js';
import { forget, guessAt, takeAttempt } from './throttle.queries.js';

export async function changePassword(
  ctx: RequestContext,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<boolean> {
  const session = sessionOf(ctx);
  await assertCurrent(ctx, session, currentPassword);
  if (newPassword === currentPassword) throw new InvalidInputError('newPassword', 'PASSWORD_UNCHANGED');
  assertAcceptable('newPassword', newPassword, [...namesOf(ctx), session.personName]);

  const passwordHash = await hashPassword(newPassword);
  const token = newToken();
  const expiresAt = new Date(ctx.realNow.getTime() + ABSOLUTE_MS);
  await ctx.db.run(async (tx) => {
    const { id, accountId, personId } = session;
    await tx.update(Account, { id: accountId, personId }, { passwordHash, mustChangePassword: false });
    await revokeSessions(tx, { personId, except: id, now: ctx.realNow });
    await tx.update(Session, { id, personId }, { tokenHash: hashOf(token), expiresAt });
    await recordMine(tx, ctx, 'account.password_changed');
  });
  ctx.cookies.setSession(token, expiresAt);
  return true;
}

/** Somebody at an unlocked desk guesses no faster than at the door. */
async function assertCurrent(
  ctx: RequestContext,
  { accountId, personId }: SessionInfo,
  password: string,
): Promise<void> {
  const guesses = [guessAt(accountId)];
  const account = await ctx.db.run(async (tx) => {
    await takeAttempt(tx, guesses, ctx.realNow);
    return tx.findOneByOrFail(Account, { id: accountId, personId });
  });
  const isRight = await isPassword(password.slice(0, 1_000), account.passwordHash);
  if (!isRight) throw new InvalidInputError('currentPassword', 'WRONG_CREDENTIALS');
  await ctx.db.run((tx) => forget(tx, guesses));
}

export function assertAcceptable(field: string, password: string, known: readonly string[]): void {
  const fault = passwordFault(password, known);
  if (fault) throw new InvalidInputError(field, fault.reason, fault.params);
}

/** What anybody who knows this province would try first. */
export const namesOf = ({ province }: RequestContext): string[] => [province.name, province.slug];
