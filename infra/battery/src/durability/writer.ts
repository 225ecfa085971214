// A process of its own: people who write, each act sent again under the same key until it is answered, each answer kept in the ledger.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import {
  accept,
  acknowledge,
  type Act,
  confirm,
  createTask,
  madeBy,
  reportDone,
  reportProgress,
  urge,
} from './acts.ts';
import { hashOf, Ledger } from './ledger.ts';
import { NoAnswerError, post, type Reply } from './send.ts';
import type { Pair, World } from './world.ts';

const REPORTS = 12;
const AGAIN_MS = 100;
const GIVEN_UP_MS = 120_000;
/** Longer than anything that the program allows itself. */
const HANGS_MS = 15_000;

const [worldFile = '', ledgerFile = '', url = '', writers = '8'] = process.argv.slice(2);
const world = JSON.parse(await readFile(worldFile, 'utf8')) as World;
const ledger = await Ledger.open(ledgerFile);
const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
let isStopping = false;
process.on('message', () => (isStopping = true));

type Told = { readonly reply: Reply; readonly wasDone: boolean };

/** Sent until it is answered; a refusal that says it was done before counts as its answer. */
async function tell(act: Act): Promise<Told> {
  const { kind, key, subject } = act;
  const said = { kind, key, ...(subject && { subject }) };
  const until = Date.now() + GIVEN_UP_MS;
  await ledger.write({ what: 'sent', ...said, at: Date.now() });
  for (let attempt = 0; Date.now() < until; attempt += 1) {
    const told = await attemptOf(act, attempt, said);
    if (told) return told;
    await pause(AGAIN_MS);
  }
  throw new Error(`${kind} ${key} was never answered`);
}

async function attemptOf(act: Act, attempt: number, said: Pick<Act, 'kind' | 'key'>): Promise<Told | undefined> {
  const { who, query, input } = act;
  const sentAt = Date.now();
  try {
    const reply = await post(url, who, { query, variables: { input } }, HANGS_MS);
    const [error] = reply.errors;
    const wasDone = attempt > 0 && error !== undefined && act.wasDone?.(error) === true;
    const line = { ...said, at: Date.now(), sentAt, status: reply.status, ms: Math.round(reply.ms) };
    if (!error || wasDone) {
      const made = madeBy(reply)?.id;
      const subject = act.subject ?? made;
      await ledger.write({ what: 'acknowledged', ...line, hash: hashOf(input), wasDone, ...(subject && { subject }) });
      return { reply, wasDone };
    }
    await ledger.write({ what: 'refused', ...line, why: `${error.code} ${error.reason}` });
  } catch (cause) {
    if (!(cause instanceof NoAnswerError)) throw cause;
    await ledger.write({
      what: 'broken',
      ...said,
      at: Date.now(),
      sentAt,
      ms: Date.now() - sentAt,
      why: cause.message,
    });
  }
  return undefined;
}

/** From its giving to its confirmation. */
async function oneTask(pair: Pair): Promise<void> {
  const created = madeBy((await tell(createTask(pair, randomUUID(), dueOn))).reply);
  if (!created) throw new Error('A task was acknowledged without its id.');
  let task = { id: created.id, version: created.version ?? 1 };
  const move = async (act: Act) => {
    await tell(act);
    task = { ...task, version: task.version + 1 };
  };
  await move(accept(pair, randomUUID(), task));
  for (let report = 1; report <= REPORTS && !isStopping; report += 1) {
    await move(reportProgress(pair, randomUUID(), task, report * 8));
    if (report === 2) await tell(urge(pair, randomUUID(), task)); // moves no version
  }
  await move(reportDone(pair, randomUUID(), task));
  await move(confirm(pair, randomUUID(), task));
}

async function write(index: number): Promise<void> {
  const pair = world.pairs[index % world.pairs.length];
  while (pair && !isStopping) await oneTask(pair);
}

/** Now and then, for as long as the list lasts: what was read once cannot be read again. */
async function read(): Promise<void> {
  for (const reader of world.readers) {
    if (isStopping) return;
    await tell(acknowledge(reader));
    await pause(100);
  }
}

await Promise.all([...Array.from({ length: Number(writers) }, (_, index) => write(index)), read()]);
await ledger.close();
process.disconnect();
process.exit(0);
