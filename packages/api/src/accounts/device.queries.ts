// Browsers that somebody has signed in from: whoever guesses at his name elsewhere must not be able to keep him out here.
import { hashOf, newToken } from '../platform/auth/session.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Guess, guessAt, guessFrom } from './throttle.queries.js';

const KNOWN_FOR_MS = 180 * 24 * 3_600_000;

type Caller = Pick<RequestContext, 'cookies' | 'client' | 'realNow'>;

/** What an attempt counts against: in a known browser that browser's own count, anywhere else the name and the address. */
export async function guessesOf(tx: Tx, caller: Caller, identifierHash: string): Promise<Guess[]> {
  const { device } = caller.cookies;
  if (device && (await isKnown(tx, { device, identifierHash, since: sinceOf(caller) })))
    return [guessAt(`${identifierHash} ${hashOf(device)}`)];
  return [guessAt(identifierHash), guessFrom(caller.client.ip)];
}

const sinceOf = ({ realNow }: Caller) => new Date(realNow.getTime() - KNOWN_FOR_MS);

async function isKnown(tx: Tx, asked: { device: string; identifierHash: string; since: Date }): Promise<boolean> {
  const { device, identifierHash, since } = asked;
  const [answer] = await tx.query<{ known: boolean }[]>('select knows_device($1, $2, $3) as known', [
    hashOf(device),
    identifierHash,
    since,
  ]);
  return answer?.known ?? false;
}

interface Owner {
  readonly accountId: string;
  readonly personId: string;
}

interface Remembered {
  readonly token: string;
  readonly until: Date;
}

/** A token for this browser, or null when it has one. Needs the person bound. */
export async function rememberDevice(
  tx: Tx,
  caller: Caller,
  { accountId, personId }: Owner,
): Promise<Remembered | null> {
  const { cookies, realNow } = caller;
  await tx.query('delete from known_devices where person_id = $1 and created_at <= $2', [personId, sinceOf(caller)]);
  const known = await tx.query<unknown[]>('select 1 from known_devices where token_hash = $1 and person_id = $2', [
    hashOf(cookies.device ?? ''),
    personId,
  ]);
  if (known.length > 0) return null;
  const token = newToken();
  await tx.query('insert into known_devices (token_hash, account_id, person_id, created_at) values ($1, $2, $3, $4)', [
    hashOf(token),
    accountId,
    personId,
    realNow,
  ]);
  return { token, until: new Date(realNow.getTime() + KNOWN_FOR_MS) };
}
