// Writes to people: what is urgent when it is due, the rest as the digest of the morning; never twice, and again when the server was away.
import { isSurelyUnsent } from '../platform/mail/mail.js';
import type { Job, JobContext } from '../platform/jobs/job.js';
import {
  type Address,
  type Claimed,
  claimFor,
  dropLetters,
  dropRead,
  dropUncertain,
  findAddress,
  findDue,
  giveBack,
} from './letter.queries.js';
import { letterWords } from './letter.words.js';

const PEOPLE_A_ROUND = 200;
const KEPT_MS = 24 * 3_600_000;

export const sendLetters: Job = {
  name: 'notifications:mail',
  at: '* * * * *',
  async run(ctx) {
    const { db, now, mail, publicUrl, province } = ctx;
    if (!mail.isOn || !publicUrl || province.isDemo) return;
    const people = await db.run(async (tx) => {
      await dropRead(tx, now);
      await dropUncertain(tx, new Date(now.getTime() - KEPT_MS));
      return findDue(tx, now, PEOPLE_A_ROUND);
    });
    for (const personId of people) if (!(await writeTo(personId, ctx, publicUrl))) return;
  },
};

/** Noted down as begun before it is sent: a process that dies in between leaves it unsent rather than sent twice. */
async function writeTo(personId: string, ctx: JobContext, publicUrl: string): Promise<boolean> {
  const { db, now } = ctx;
  const [claimed, address] = await db.run(async (tx) => [
    await claimFor(tx, personId, now),
    await findAddress(tx, personId),
  ]);
  if (claimed.length === 0) return true;
  const ids = claimed.map(({ id }) => id);
  if (!address || !isPlain(address.email)) {
    await db.run((tx) => dropLetters(tx, ids));
    return true;
  }
  return send(claimed, ctx, { ...address, publicUrl });
}

/** One reader and no more, whatever was once written into the field. */
const isPlain = (email: string): boolean => /^[^\s@<>,;:"()\\]+@[^\s@<>,;:"()\\]+$/.test(email);

/** False when the server is away: the others are not tried either, and wait with this one. */
async function send(
  claimed: readonly Claimed[],
  { db, now, mail, log }: JobContext,
  { email, language, publicUrl }: Address & { publicUrl: string },
): Promise<boolean> {
  const ids = claimed.map(({ id }) => id);
  try {
    await mail.send({ to: email, id: ids[0] ?? '', ...letterWords(claimed, { language, publicUrl }) });
  } catch (cause) {
    const { code, responseCode } = cause as { code?: string; responseCode?: number };
    log.warn({ code, responseCode, letters: ids.length }, 'a letter was not sent');
    if (isSurelyUnsent(cause)) await db.run((tx) => giveBack(tx, ids, now));
    return responseCode !== undefined;
  }
  await db.run((tx) => dropLetters(tx, ids));
  return true;
}
