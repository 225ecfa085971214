// What an API key looks like: a prefix that secret scanners know, 178 bits by chance, and a checksum that refuses a typing error unasked.
import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { IncomingHttpHeaders } from 'node:http';

const PREFIX = 'kc_live_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM = 30;
const SHAPE = /^kc_live_[0-9A-Za-z]{36}$/;

/** A new key. Only its hash is kept. */
export function newApiKey(): string {
  const body = Array.from({ length: RANDOM }, () => DIGITS[randomInt(DIGITS.length)]).join('');
  return PREFIX + body + checksum(body);
}

/** Whether it could be a key of ours at all: told without asking anybody. */
export const isWellFormed = (key: string): boolean =>
  SHAPE.test(key) && checksum(key.slice(PREFIX.length, -6)) === key.slice(-6);

/** How a key begins, for its owner to tell it from another. */
export const hintOf = (key: string): string => `${key.slice(0, PREFIX.length + 4)}…`;

function checksum(body: string): string {
  let rest = crc32(body);
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
