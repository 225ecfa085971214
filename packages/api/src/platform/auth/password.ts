// Passwords as argon2id hashes in the PHC form, which carries its own cost, so that the cost can be raised later.
import { argon2 as argon2Callback, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { hashGate } from './hash-gate.js';

const argon2 = promisify(argon2Callback);

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** The floor that OWASP gives: 19 MiB, two passes. About 20 ms of one core. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_LENGTH = 32;

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

interface Derivation extends Cost {
  readonly message: string;
  readonly nonce: Buffer;
}

const derive = ({ message, ...rest }: Derivation): Promise<Buffer> =>
  hashGate.run(() => argon2('argon2id', { ...rest, message: message.normalize('NFC'), tagLength: TAG_LENGTH }));

const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive({ ...COST, message: password, nonce });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${bare(nonce)}$${bare(tag)}`;
}

// Nobody's password: it is worked out for unknown names too, so that they take as long as known ones.
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** False without a hash as well, after the same work. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = PHC.exec(hash ?? NOBODY) ?? PHC.exec(NOBODY) ?? [];
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const derived = await derive({ ...cost, message: password, nonce: Buffer.from(nonce, 'base64') });
  const expected = Buffer.from(tag, 'base64');
  return hash !== null && derived.length === expected.length && timingSafeEqual(derived, expected);
}

/** Whether a hash was made at a lower cost than today's: it is made anew at the next sign-in. */
export const isOutdated = (hash: string): boolean =>
  !hash.startsWith(`$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$`);
