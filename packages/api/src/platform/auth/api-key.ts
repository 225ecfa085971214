// What an API key looks like: a prefix that secret scanners know, 178 bits by chance, and a checksum that refuses a typing error unasked.
// A demo's keys say so themselves: kc_test_ opens nothing that is real.
import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { IncomingHttpHeaders } from 'node:http';

type Realm = 'live' | 'test';
const prefixOf = (realm: Realm) => `kc_${realm}_`;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM = 30;
const SHAPE = /^kc_(live|test)_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;

/** A new key. Only its hash is kept. */
export function newApiKey(realm: Realm = 'live'): string {
  const body = Array.from({ length: RANDOM }, () => DIGITS[randomInt(DIGITS.length)]).join('');
  return prefixOf(realm) + body + checksum(realm, body);
}

/** Whether it could be a key of ours at all: told without asking anybody. */
export function isWellFormed(key: string): boolean {
  const [, realm, body = '', sum] = SHAPE.exec(key) ?? [];
  return (realm === 'live' || realm === 'test') && checksum(realm, body) === sum;
}

/** How a key begins, for its owner to tell it from another. */
export const hintOf = (key: string): string => `${key.slice(0, prefixOf('live').length + 4)}…`;

/** The realm is in the sum of a test key, so that renaming it makes no other key of it. */
function checksum(realm: Realm, body: string): string {
  let rest = crc32(realm === 'live' ? body : realm + body);
  let text = '';
  for (let place = 0; place < 6; place += 1) {
    text = String(DIGITS[rest % DIGITS.length]) + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

const BEARER = /^bearer(?: +(.*))?$/i;

/** What a program shows instead of a cookie. No page of another site can make a browser send it. */
export function bearerOf({ authorization }: IncomingHttpHeaders): string | undefined {
  const shown = BEARER.exec(authorization ?? '');
  return shown ? (shown[1] ?? '') : undefined;
}
