// S17: guessing at passwords costs the guesser time and the machine little, by whatever way; and it keeps nobody out of his own browser.
import { hashGate } from '@ky-cuong/api/platform/auth/hash-gate.js';
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import type { Battery, Round, Tally } from '../battery.ts';
import { documentOf } from './documents.ts';
import { quantile, rounded } from './figures.ts';
import { type Answered, reasonOf, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

type Headers = Readonly<Record<string, string>>;

interface Tried {
  readonly stage: Stage;
  readonly served: Served;
  readonly tally: Tally;
  readonly isLong: boolean;
  /** How many passwords the machine has worked out so far. */
  readonly hashes: { count: number };
}

const START = Date.parse('2024-03-15T08:00:00+07:00');
const at = ({ stage }: Tried, seconds: number) => stage.app.clock.set(new Date(START + seconds * 1_000).toISOString());
/** A network address of its own for every number; the program listens to its proxy about it. */
const from = (number: number): Headers => ({
  'x-forwarded-for': `198.${18 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`,
});
const guess = ({ served }: Tried, identifier: string, password: string, headers: Headers) =>
  served.send(documentOf('signIn'), { input: { identifier, password } }, headers);
const isIn = ({ body }: Answered) => Boolean(body?.data?.signIn);

async function hashesOf({ hashes }: Tried, work: () => Promise<void>): Promise<number> {
  const before = hashes.count;
  await work();
  return hashes.count - before;
}

const fresh = ({ stage }: Tried) => stage.app.owner.query('delete from sign_in_failures');

/** Many guesses at one account within five minutes, each from another address. */
async function oneAccount(tried: Tried): Promise<void> {
  const { stage, tally, isLong } = tried;
  const { email } = await stage.withAccount();
  const guesses = isLong ? 10_000 : 150;
  let opened = 0;
  const hashes = await hashesOf(tried, async () => {
    for (let number = 0; number < guesses; number += 1) {
      at(tried, (number * 300) / guesses);
      if (isIn(await guess(tried, email, `sai ${number}`, from(number)))) opened += 1;
    }
  });
  tally.count('guesses', guesses);
  tally.note('hashesForOneAccountIn5Min', hashes);
  tally.check(
    hashes > 0 && hashes <= 10,
    () => `${hashes} passwords worked out for ${guesses} guesses in five minutes`,
  );
  tally.check(opened === 0, () => `${opened} wrong passwords opened the account`);
  at(tried, 300);
  tally.check(
    reasonOf(await guess(tried, email, PASSWORD, from(1))) === 'TOO_MANY_ATTEMPTS',
    () => 'the wait is not kept',
  );
  at(tried, 300 + 901);
  tally.check(
    isIn(await guess(tried, email, PASSWORD, from(1))),
    () => 'after the longest wait the owner is not let in',
  );
}

/** One guess at each of many accounts, from one address. */
async function manyAccounts(tried: Tried): Promise<void> {
  const { tally, isLong } = tried;
  await fresh(tried);
  at(tried, 0);
  const accounts = isLong ? 1_000 : 60;
  const hashes = await hashesOf(tried, async () => {
    for (let number = 0; number < accounts; number += 1) {
      await guess(tried, `nguoi-${number}@example.vn`, 'Matkhau@123', from(9_999));
    }
  });
  tally.count('guesses', accounts);
  tally.note('hashesForManyAccounts', hashes);
  tally.check(hashes > 0 && hashes <= 25, () => `${hashes} passwords worked out for one address`);
}

/** Aliases are attempts like any other; a hundred of them are no document at all. */
async function aliases(tried: Tried): Promise<void> {
  const { stage, served, tally } = tried;
  await fresh(tried);
  const { email } = await stage.withAccount();
  const document = (count: number) =>
    `mutation ($i: SignInInput!) { ${Array.from({ length: count }, (_, n) => `a${n}: signIn(input: $i) { __typename }`).join(' ')} }`;
  const send = (count: number, password: string) =>
    served.send(document(count), { i: { identifier: email, password } }, from(4_000));
  const hundred = await hashesOf(tried, async () => {
    const answer = await send(100, 'sai');
    tally.check(
      /^TOO_MANY_(ALIASES|TOKENS)$/.test(reasonOf(answer)),
      () => `a hundred aliases: ${answer.text.slice(0, 150)}`,
    );
  });
  tally.check(hundred === 0, () => `${hundred} passwords worked out for a document that was refused`);
  const thirty = await hashesOf(tried, async () => {
    for (let document = 0; document < 10; document += 1) await send(30, 'sai');
  });
  tally.note('hashesFor300Aliases', thirty);
  tally.check(thirty > 0 && thirty <= 5, () => `${thirty} passwords worked out for 300 aliases`);
}

/** A hundred at once are a hundred. */
async function atOnce(tried: Tried): Promise<void> {
  const { stage, tally } = tried;
  await fresh(tried);
  const { email } = await stage.withAccount();
  const hashes = await hashesOf(tried, async () => {
    await Promise.all(Array.from({ length: 60 }, (_, number) => guess(tried, email, 'sai', from(number))));
  });
  tally.note('hashesFor60AtOnce', hashes);
  tally.check(hashes > 0 && hashes <= 5, () => `${hashes} passwords worked out for 60 guesses at once`);
}

/** An attacker uses up every chance; whoever has signed in from his browser before gets in all the same. */
async function lockout(tried: Tried): Promise<void> {
  const { stage, tally, isLong } = tried;
  await fresh(tried);
  at(tried, 0);
  const { email } = await stage.withAccount();
  const first = await guess(tried, email, PASSWORD, from(1));
  const device = [first.headers['set-cookie'] ?? []].flat().find((cookie) => cookie.startsWith('kc_device='));
  const known = { cookie: device?.split(';')[0] ?? '', ...from(1) };
  for (let number = 0; number < 6; number += 1) await guess(tried, email, 'sai', from(number));
  let waited = -1;
  let strangerIn = 0;
  for (let seconds = 0; seconds <= 1_800; seconds += isLong ? 5 : 20) {
    at(tried, seconds);
    await guess(tried, email, 'sai', from(seconds));
    if (seconds < 60 || seconds % 60 !== 0) continue;
    if (waited < 0 && isIn(await guess(tried, email, PASSWORD, known))) waited = seconds - 60;
    if (isIn(await guess(tried, email, PASSWORD, from(70_000 + seconds)))) strangerIn += 1;
  }
  tally.note('victimWaitedSeconds', waited);
  tally.note('unknownBrowserLetIn', strangerIn);
  tally.check(waited >= 0 && waited <= 900, () => `the victim was kept out of his own browser (${waited} s)`);
  at(tried, 0);
}

const READ = '{ tasks(first: 20) { edges { node { id code title } } } }';

async function reading(tried: Tried, forMs: number): Promise<number> {
  const cookie = await tried.served.cookieOf(tried.stage.work.chair);
  const times: number[] = [];
  for (const until = performance.now() + forMs; performance.now() < until;) {
    times.push((await tried.served.send(READ, {}, { cookie })).ms);
    await new Promise((over) => setTimeout(over, 20));
  }
  return quantile(times, 0.95);
}

/** A hundred sign-ins a second for names of all kinds: whoever works does not notice. */
async function flood(tried: Tried): Promise<void> {
  const { tally } = tried;
  await fresh(tried);
  await reading(tried, 3_000);
  const calm = await reading(tried, 10_000);
  const state = { isOver: false };
  const flooding = (async () => {
    const under: Promise<unknown>[] = [];
    for (let number = 0; !state.isOver; number += 1) {
      under.push(guess(tried, `ten-${number}@example.vn`, 'sai', from(number)));
      await new Promise((over) => setTimeout(over, 10));
    }
    await Promise.all(under);
    return under.length;
  })();
  const flooded = await reading(tried, 10_000);
  state.isOver = true;
  tally.count('guesses', await flooding);
  tally.note('readersP95Ms', rounded(calm));
  tally.note('readersP95MsDuringFlood', rounded(flooded));
  tally.check(
    flooded <= 1.5 * calm,
    () => `readers waited ${flooded} ms instead of ${calm} ms during a flood of sign-ins`,
  );
}

async function run({ house, isLong }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const served = await serve(stage.app);
  const hashes = { count: 0 };
  const gate = hashGate.run.bind(hashGate);
  hashGate.run = (work) =>
    gate(() => {
      hashes.count += 1;
      return work();
    });
  const tried: Tried = { stage, served, tally, isLong, hashes };
  try {
    for (const attack of [oneAccount, manyAccounts, aliases, atOnce, lockout]) await attack(tried);
    if (isLong) await flood(tried);
  } finally {
    hashGate.run = gate;
    await served.close();
  }
}

export const bruteForce: Battery = { name: 'S17', title: 'guessing at passwords', run };
