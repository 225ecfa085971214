// S9: what has been taken away is gone at the next request, under load and before another process too: no success begins after the acknowledgement.
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import type { TestPerson } from '@ky-cuong/api/testing/test-app.js';
import type { Battery, Round, Tally } from '../battery.ts';
import { documentOf } from './documents.ts';
import { serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

type Headers = Readonly<Record<string, string>>;

/** Who is at work, and how it is taken from him; answers when the taking was acknowledged. */
interface Taking {
  readonly headers: Headers;
  readonly take: () => Promise<unknown>;
}

type Case = (stage: Stage, served: Served) => Promise<Taking>;

const bySession = async (served: Served, who: TestPerson): Promise<Headers> => ({ cookie: await served.cookieOf(who) });
const byKey = (secret: string): Headers => ({ authorization: `Bearer ${secret}` });

const act = (stage: Stage, who: TestPerson, name: string, variables: object) => () =>
  stage.ask(who, documentOf(name), variables);

const endPost = async (stage: Stage, who: TestPerson) =>
  act(stage, stage.admin, 'endAppointment', { input: { ...(await stage.postVersion(who)) } });
const disable = async (stage: Stage, who: TestPerson) =>
  act(stage, stage.admin, 'disablePerson', {
    input: { personId: who.personId, version: (await stage.personVersion(who)).version },
  });

const cases: Readonly<Record<string, Case>> = {
  'a session ended by its owner elsewhere': async (stage, served) => {
    const who = await stage.withAccount();
    const headers = await bySession(served, who);
    const { mySessions } = await stage.ask(who, '{ mySessions { id } }');
    const elsewhere = await signedIn(served, who);
    const body = { id: mySessions[0].id };
    return { headers, take: () => done(served, elsewhere, 'revokeSession', body) };
  },
  'all other sessions ended': async (stage, served) => {
    const who = await stage.withAccount();
    const headers = await bySession(served, who);
    const elsewhere = await signedIn(served, who);
    return { headers, take: () => done(served, elsewhere, 'revokeOtherSessions', {}) };
  },
  'a sign-out': async (stage, served) => {
    const headers = await signedIn(served, await stage.withAccount());
    return { headers, take: () => done(served, headers, 'signOut', {}) };
  },
  'a password changed elsewhere': async (stage, served) => {
    const who = await stage.withAccount();
    const headers = await bySession(served, who);
    const elsewhere = await signedIn(served, who);
    const input = { currentPassword: PASSWORD, newPassword: 'bông sen trắng giữa đầm' };
    return { headers, take: () => done(served, elsewhere, 'changePassword', { input }) };
  },
  'a person disabled, by his session': async (stage, served) => {
    const who = await stage.withAccount();
    return { headers: await bySession(served, who), take: await disable(stage, who) };
  },
  'a post ended, by the session in it': async (stage, served) => {
    const who = await stage.withAccount();
    return { headers: await bySession(served, who), take: await endPost(stage, who) };
  },
  'a key revoked by its maker': async (stage) => {
    const who = await stage.person('ADMIN');
    const { id, secret } = await stage.apiKey(who, ['PEOPLE_READ']);
    return { headers: byKey(secret), take: act(stage, who, 'revokeApiKey', { id }) };
  },
  'a key revoked by an administrator': async (stage) => {
    const { id, secret } = await stage.apiKey(await stage.person('ADMIN'), ['PEOPLE_READ']);
    return { headers: byKey(secret), take: act(stage, stage.admin, 'revokeApiKey', { id }) };
  },
  'a person disabled, by his key': async (stage) => {
    const who = await stage.withAccount('ADMIN');
    const { secret } = await stage.apiKey(who, ['PEOPLE_READ']);
    return { headers: byKey(secret), take: await disable(stage, who) };
  },
  'a post ended, by the key that acts in it': async (stage) => {
    const who = await stage.withAccount('ADMIN');
    const { secret } = await stage.apiKey(who, ['PEOPLE_READ']);
    return { headers: byKey(secret), take: await endPost(stage, who) };
  },
};

async function signedIn(served: Served, { email }: { readonly email: string }): Promise<Headers> {
  const input = { identifier: email, password: PASSWORD };
  const { headers } = await served.send(documentOf('signIn'), { input });
  return { cookie: String([headers['set-cookie']].flat()[0]).split(';')[0] ?? '' };
}

async function done(served: Served, headers: Headers, name: string, variables: object): Promise<void> {
  const { body } = await served.send(documentOf(name), variables, headers);
  if (body?.errors) throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
}

const READ = '{ people(first: 1) { edges { cursor } } }';

interface Try {
  readonly beganAt: number;
  readonly worked: boolean;
}

/** Asks again and again from two processes, until told to stop. */
async function load(
  places: readonly Served[],
  headers: Headers,
  state: { isOver: boolean },
  tries: Try[],
): Promise<void> {
  await Promise.all(
    [...places, ...places, ...places].map(async (place) => {
      while (!state.isOver) {
        const beganAt = performance.now();
        const { body } = await place.send(READ, {}, headers);
        tries.push({ beganAt, worked: body?.data?.people !== undefined && body.data.people !== null });
      }
    }),
  );
}

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

interface Tried {
  readonly stage: Stage;
  readonly places: readonly [Served, Served];
  readonly tally: Tally;
}

async function tryOne({ stage, places, tally }: Tried, name: string, prepare: Case): Promise<void> {
  const { headers, take } = await prepare(stage, places[0]);
  const state = { isOver: false };
  const tries: Try[] = [];
  const loading = load(places, headers, state, tries);
  await pause(100);
  await take();
  const takenAt = performance.now();
  await pause(150);
  // On a busy machine the next ones take their time.
  for (let waits = 0; waits < 50 && tries.filter(({ beganAt }) => beganAt >= takenAt).length < 6; waits += 1)
    await pause(100);
  state.isOver = true;
  await loading;
  const [before, after] = [true, false].map((isBefore) =>
    tries.filter(({ beganAt }) => beganAt < takenAt === isBefore),
  );
  const late = (after ?? []).filter(({ worked }) => worked).length;
  tally.count('requestsBefore', before?.length ?? 0);
  tally.count('requestsAfter', after?.length ?? 0);
  tally.count('successesAfter', late);
  tally.check(
    (before ?? []).some(({ worked }) => worked),
    () => `${name}: nothing worked before either`,
  );
  tally.check((after ?? []).length > 0, () => `${name}: nobody asked afterwards`);
  tally.check(late === 0, () => `${name}: ${late} of ${(after ?? []).length} requests still worked`);
}

async function run({ house, isLong }: Round, tally: Tally): Promise<void> {
  const app = await house.open();
  const stage = await setStage(app);
  const second = await app.second();
  const places = [await serve(app), await serve(second)] as const;
  try {
    tally.note('successesAfter', 0);
    for (let round = 0; round < (isLong ? 20 : 1); round += 1) {
      for (const [name, prepare] of Object.entries(cases)) await tryOne({ stage, places, tally }, name, prepare);
    }
  } finally {
    for (const place of places) await place.close();
    await second.stop();
  }
}

export const revocation: Battery = { name: 'S9', title: 'what is taken away is gone at the next request', run };
