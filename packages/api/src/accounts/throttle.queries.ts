// Slows guessing down: by the name guessed at and by where it comes from, counted before the work, one by one.
import { hashOf } from '../platform/auth/session.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { KnownError } from '../platform/errors/errors.js';

export interface Guess {
  readonly key: string;
  /** Failures before the first wait. */
  readonly free: number;
}

/** Five wrong passwords for one name, known or not. */
export const guessAt = (name: string): Guess => ({ key: hashOf(`name ${name}`), free: 5 });

/** A whole office stands behind one address, so it may fail more often before everybody there waits. */
export const guessFrom = (address: string): Guess => ({ key: hashOf(`address ${address}`), free: 20 });

// 30 s after the last free failure, twice as long after each further one, at most 15 min; forgotten after an hour's quiet.
const WAIT = 'make_interval(secs => least(30 * power(2, least(f.failures - $3, 10)), 900))';

const TAKE = `
  insert into sign_in_failures as f (key_hash, failures, last_failed_at) values ($1, 1, $2::timestamptz)
  on conflict (key_hash) do update
     set failures = case when f.last_failed_at < $2::timestamptz - interval '1 hour' then 1 else f.failures + 1 end,
         last_failed_at = $2::timestamptz
   where f.failures < $3::integer or f.last_failed_at + ${WAIT} <= $2::timestamptz
  returning failures`;

const LEFT = `select extract(epoch from f.last_failed_at + ${WAIT} - $2::timestamptz)::float8 as seconds
  from sign_in_failures f where key_hash = $1 and f.failures >= $3::integer`;

/** Counts the attempt as failed until {@link giveBack} says otherwise, so that a hundred at once are a hundred. */
export async function takeAttempt(tx: Tx, guesses: readonly Guess[], now: Date): Promise<void> {
  for (const { key, free } of guesses) {
    const taken = await tx.query<unknown[]>(TAKE, [key, now, free]);
    if (taken.length > 0) continue;
    const [left] = await tx.query<{ seconds: number }[]>(LEFT, [key, now, free]);
    const minutes = Math.max(1, Math.ceil((left?.seconds ?? 60) / 60));
    throw new KnownError('RATE_LIMITED', 'TOO_MANY_ATTEMPTS', { params: { minutes } });
  }
}

/** The attempt was no failure: one less for each. */
export async function giveBack(tx: Tx, guesses: readonly Guess[]): Promise<void> {
  for (const { key } of guesses)
    await tx.query('update sign_in_failures set failures = failures - 1 where key_hash = $1', [key]);
}

/** Somebody who knew the password clears what was counted against his name. */
export async function forget(tx: Tx, guesses: readonly Guess[]): Promise<void> {
  const [name, ...addresses] = guesses;
  if (name) await tx.query('delete from sign_in_failures where key_hash = $1', [name.key]);
  await giveBack(tx, addresses);
}
