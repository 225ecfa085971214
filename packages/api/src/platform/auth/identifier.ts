// What a person types to sign in, an e-mail address or a telephone number, in one form and then only as a hash.
import { hashOf } from './session.js';

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

/** The address in lower case, or undefined when it is none. */
export function normalEmail(typed: string): string | undefined {
  const email = typed.normalize('NFC').trim().toLowerCase();
  return email.length <= 254 && EMAIL.test(email) ? email : undefined;
}

/** The number as 0…, whichever way it was typed (+84, blanks, dots), or undefined when it is none. */
export function normalPhone(typed: string): string | undefined {
  const digits = typed
    .trim()
    .replace(/[\s.()-]/g, '')
    .replace(/^(\+84|0084)/, '0');
  return /^0\d{8,11}$/.test(digits) ? digits : undefined;
}

/** The hash an identifier is known by. Anything at all has one, so that nonsense is answered like a stranger. */
export function identifierHash(typed: string): string {
  return hashOf(normalEmail(typed) ?? normalPhone(typed) ?? typed.normalize('NFC').trim().toLowerCase());
}
