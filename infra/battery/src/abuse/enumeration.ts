// S16: at the door nobody learns who has an account: not from the answer, not from its length, not from how long it took.
import { PASSWORD } from '@ky-cuong/api/testing/give-account.js';
import type { Battery, Round, Tally } from '../battery.ts';
import { documentOf } from './documents.ts';
import { auc, quantile, rounded } from './figures.ts';
import { type Answered, serve, type Served } from './served.ts';
import { setStage, type Stage } from './stage.ts';

interface Tried {
  readonly stage: Stage;
  readonly served: Served;
  readonly tally: Tally;
}

/** What a stranger sees of an answer; the trace is by chance, and as long as any other. */
const seen = ({ status, text, headers }: Answered): string => {
  const shown = Object.entries(headers).filter(
    ([name]) => !['date', 'x-trace-id', 'connection', 'keep-alive'].includes(name),
  );
  const plain = text.replace(/"traceId":"[0-9a-f-]{36}"/g, '"traceId":"…"');
  return JSON.stringify([status, plain, text.length, shown]);
};

const guess = ({ served }: Tried, identifier: string, password: string) =>
  served.send(documentOf('signIn'), { input: { identifier, password } });

const clean = ({ stage }: Tried) => stage.app.owner.query('delete from sign_in_failures');
const stranger = () => `${Math.random().toString(36).slice(2, 14)}@example.vn`;

async function disabled({ stage }: Tried): Promise<string> {
  const who = await stage.withAccount();
  const { version } = await stage.personVersion(who);
  await stage.ask(stage.admin, documentOf('disablePerson'), { input: { personId: who.personId, version } });
  return who.email;
}

async function answers(tried: Tried): Promise<void> {
  const { stage, tally } = tried;
  const { email } = await stage.withAccount();
  const { email: invited } = await stage.withAccount();
  await stage.app.owner.query(
    `update accounts set password_hash = null where id in (select account_id from account_identifiers i join accounts a on a.id = i.account_id
      where a.person_id::text || '@example.vn' = $1)`,
    [invited],
  );
  const closed = await disabled(tried);
  const kinds: Readonly<Record<string, readonly [string, string]>> = {
    'a known name': [email, 'sai'],
    'a name that has no password yet': [invited, 'sai'],
    'a disabled name': [closed, 'sai'],
    'a disabled name with its right password': [closed, PASSWORD],
    'no name at all': ['', 'sai'],
    'a telephone number': ['0912345678', 'sai'],
    'a name 10,000 long': ['a'.repeat(10_000), 'sai'],
  };
  await clean(tried);
  const unknown = seen(await guess(tried, stranger(), 'sai'));
  for (const [kind, [identifier, password]] of Object.entries(kinds)) {
    const answer = seen(await guess(tried, identifier, password));
    tally.check(answer === unknown, () => `${kind} is answered ${answer} and a stranger ${unknown}`);
  }
  await clean(tried);
  const locked = async (identifier: string) => {
    for (let count = 0; count < 6; count += 1) await guess(tried, identifier, 'sai');
    return [seen(await guess(tried, identifier, 'sai')), seen(await guess(tried, identifier, PASSWORD))].join();
  };
  const lockedStranger = await locked(stranger());
  for (const [kind, identifier] of Object.entries({ known: email, invited, disabled: closed })) {
    tally.check((await locked(identifier)) === lockedStranger, () => `a ${kind} name waits otherwise than a stranger`);
  }
  await clean(tried);
  const opened = await guess(tried, email, PASSWORD);
  tally.check(Boolean(opened.body?.data?.signIn), () => 'the right password opens nothing');
}

async function invitations({ stage, served, tally }: Tried): Promise<void> {
  const token = await stage.invitation();
  const input = (given: string) => ({ input: { token: given, password: 'bông sen trắng giữa đầm' } });
  const take = (given: string) => served.send(documentOf('acceptInvitation'), input(given));
  const first = await take(token);
  tally.check(Boolean(first.body?.data?.acceptInvitation), () => 'an invitation is not taken up');
  const unknown = seen(await take('x'.repeat(token.length)));
  tally.check(seen(await take(token)) === unknown, () => 'a used invitation is answered otherwise than an unknown one');
  tally.check(seen(await take('')) === unknown, () => 'an empty invitation is answered otherwise than an unknown one');
}

/** Known and unknown in turn, the count of failures wiped each time: what is left is the work itself. */
async function times(tried: Tried, rounds: number): Promise<void> {
  const { stage, tally } = tried;
  const { email } = await stage.withAccount();
  const closed = await disabled(tried);
  const sets: Record<'known' | 'unknown' | 'disabled', number[]> = { known: [], unknown: [], disabled: [] };
  for (let round = 0; round < rounds + 20; round += 1) {
    const turns = [
      ['known', email],
      ['unknown', stranger()],
      ['disabled', closed],
    ] as const;
    // Who comes first moves on, so that nobody always follows the same.
    for (let turn = 0; turn < turns.length; turn += 1) {
      const [kind, identifier] = turns[(turn + round) % turns.length] ?? turns[0];
      await clean(tried);
      const { ms } = await guess(tried, identifier, 'sai');
      if (round >= 20) sets[kind].push(ms);
    }
  }
  for (const kind of ['known', 'disabled'] as const) {
    const apart = Math.abs(quantile(sets[kind], 0.5) - quantile(sets.unknown, 0.5));
    const told = auc(sets[kind], sets.unknown);
    tally.note(`${kind}MedianApartMs`, rounded(apart));
    tally.note(`${kind}Auc`, rounded(told));
    tally.check(apart <= 5, () => `${kind} and unknown names are ${apart} ms apart`);
    tally.check(told <= 0.55, () => `${kind} and unknown names can be told apart: AUC ${told}`);
  }
}

async function run({ house, isLong }: Round, tally: Tally): Promise<void> {
  const stage = await setStage(await house.open());
  const served = await serve(stage.app);
  const tried = { stage, served, tally };
  try {
    await answers(tried);
    await invitations(tried);
    if (isLong) await times(tried, 1_000);
  } finally {
    await served.close();
  }
}

export const enumeration: Battery = { name: 'S16', title: 'who has an account', run };
