// Signing in and out: the same answer, after the same work, for a stranger, a wrong password and a disabled account.
import { hashGate } from '../platform/auth/hash-gate.js';
import { identifierHash } from '../platform/auth/identifier.js';
import { hashPassword, isOutdated, isPassword } from '../platform/auth/password.js';
import { UnauthenticatedError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Account } from './account.entity.js';
import { findAccount, type FoundAccount } from './account.queries.js';
import type { SignInInput } from './accounts.inputs.js';
import type { Me } from './me.node.js';
import { guessesOf } from './device.queries.js';
import { openSession } from './session-opening.js';
import { Session } from './session.entity.js';
import { recordMine } from './session.service.js';
import { forget, giveBack, type Guess, takeAttempt } from './throttle.queries.js';

export async function signIn(ctx: RequestContext, { identifier, password }: SignInInput): Promise<Me> {
  hashGate.assertRoom();
  const hash = identifierHash(identifier.slice(0, 300));
  const { guesses, account } = await ctx.db.boundTo({}).run(async (tx) => {
    const counted = await guessesOf(tx, ctx, hash);
    await takeAttempt(tx, counted, ctx.realNow);
    return { guesses: counted, account: await findAccount(tx, hash) };
  });
  const isRight = await verified(ctx, { account, password, guesses });
  if (!account || account.isDisabled || !isRight) throw new UnauthenticatedError('WRONG_CREDENTIALS');

  const renewed = isOutdated(account.passwordHash ?? '') ? await hashPassword(password) : null;
  return openSession(ctx, account, {
    action: 'account.signed_in',
    alongside: async (tx) => {
      await forget(tx, guesses);
      if (renewed) await tx.update(Account, { id: account.accountId }, { passwordHash: renewed });
    },
  });
}

interface Attempt {
  readonly account: FoundAccount | undefined;
  readonly password: string;
  readonly guesses: readonly Guess[];
}

/** A machine too busy to look at a password has not seen a wrong one. */
async function verified(ctx: RequestContext, { account, password, guesses }: Attempt): Promise<boolean> {
  try {
    return await isPassword(password.slice(0, 1_000), account?.passwordHash ?? null);
  } catch (busy) {
    await ctx.db.boundTo({}).run((tx) => giveBack(tx, guesses));
    throw busy;
  }
}

/** True also when nobody was signed in: the browser is to be without a session, and it is. */
export async function signOut(ctx: RequestContext): Promise<boolean> {
  const { session, realNow } = ctx;
  if (session)
    await ctx.db.run(async (tx) => {
      await tx.update(Session, { id: session.id, personId: session.personId }, { revokedAt: realNow });
      await recordMine(tx, ctx, 'account.signed_out');
    });
  ctx.cookies.clearSession();
  return true;
}
