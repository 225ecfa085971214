// Which passwords are accepted: long rather than tangled, and nothing that a guesser tries first.
import { fold, type Reason, type ReasonParams } from '@ky-cuong/shared';
import { PROVINCE_NAMES } from './province-names.js';

export const MIN_PASSWORD = 15;
export const MAX_PASSWORD = 128;

/** What is left of a guessable password once these are taken out of it is short. Folded, without blanks. */
const COMMON = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'matkhau',
  'matma',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'asdf',
  'zxcvbnm',
  '1q2w3e4r5t',
  '1q2w3e4r',
  'administrator',
  'admin',
  'quantri',
  'root',
  'guest',
  'user',
  'welcome',
  'letmein',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'dangnhap',
  'changeme',
  'secret',
  'default',
  'monkey',
  'dragon',
  'football',
  'bongda',
  'sunshine',
  'princess',
  'superman',
  'abcdefgh',
  'abcd',
  'abc',
  'vietnam',
  'hanoi',
  'saigon',
  'hochiminh',
  'bacho',
  'kycuong',
  'uybannhandan',
  'ubnd',
  'chutich',
  'giamdoc',
  'chinhphu',
  'congvan',
  'tinh',
];

const MEANT = 6; // letters that must be left for a password to hold anything of its own

export interface PasswordFault {
  readonly reason: Reason;
  readonly params?: ReasonParams;
}

/** What is wrong with a new password; `known` are names a guesser has: the province, the person, his address. */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | undefined {
  const length = [...password].length;
  if (length < MIN_PASSWORD) return { reason: 'PASSWORD_TOO_SHORT', params: { min: MIN_PASSWORD } };
  if (length > MAX_PASSWORD) return { reason: 'TOO_LONG', params: { max: MAX_PASSWORD } };
  return isGuessable(password, known) ? { reason: 'PASSWORD_TOO_COMMON' } : undefined;
}

const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}@]/gu, '');

function isGuessable(password: string, known: readonly string[]): boolean {
  const names = known
    .flatMap((name) => [squeezed(name), ...fold(name).split(/[^\p{L}\p{N}]+/u)])
    .filter(({ length }) => length > 2);
  const words = [...[...COMMON, ...PROVINCE_NAMES].map(squeezed), ...names].sort((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), squeezed(password)).replace(/\d+/g, '');
  return new Set(rest.replaceAll(' ', '')).size < MEANT && !isLongNumber(password);
}

/** Digits alone may be a good secret when they are no pattern: at least seven different ones in no run. */
function isLongNumber(password: string): boolean {
  if (!/^\d+$/.test(password) || new Set(password).size < 7) return false;
  const steps = [...password].slice(1).map((digit, index) => Number(digit) - Number(password[index]));
  return new Set(steps).size > 5;
}
