// Does the long jobs that people ordered, in turn, each as whoever ordered it and only while he may still act.
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KnownError } from '../platform/errors/errors.js';
import type { Job, JobContext } from '../platform/jobs/job.js';
import type { LongJobKind, Outcome, Step } from '../platform/jobs/long-job.js';
import {
  type Claimed,
  claimJob,
  endJob,
  type Ending,
  findActor,
  keepStep,
  letGo,
  noteStep,
  type Told,
} from './long-job.queries.js';
import { RUN_LONG_JOBS } from './long-job.service.js';
import { resultPath } from './result.http.js';

const LANES = 2; // in one process: the other hands of the queue stay free for what is short
const ATTEMPTS = 5;
const TELL_EVERY_MS = 500;

let lanes = 0;

export const runLongJobs = (kinds: readonly LongJobKind[]): Job => ({
  name: RUN_LONG_JOBS,
  at: '* * * * *',
  async run(job) {
    if (lanes >= LANES) return; // one of them takes it next, at the latest the clock
    lanes += 1;
    try {
      for (let next = await claim(job); next; next = await claim(job)) await work(job, next, kinds);
    } finally {
      lanes -= 1;
    }
  },
});

const claim = ({ db, now, stopping }: JobContext) => (stopping.aborted ? undefined : db.run((tx) => claimJob(tx, now)));

class TakenOver extends Error {}
class CalledOff extends Error {}
class Stopping extends Error {}

async function work(job: JobContext, claimed: Claimed, kinds: readonly LongJobKind[]): Promise<void> {
  const kind = kinds.find((one) => one.kind === claimed.kind);
  const partial = `${resultPath(job, claimed.id)}.part`;
  const end = (ending: Omit<Ending, 'now'>) =>
    job.db.run((tx) => endJob(tx, claimed, { ...ending, now: new Date(job.now) }));
  try {
    if (!kind || claimed.attempts > ATTEMPTS) throw new KnownError('INTERNAL', 'UNEXPECTED');
    await mkdir(dirname(partial), { recursive: true });
    const outcome = await carryOut(job, claimed, { kind, partial });
    await end({ state: 'DONE', ...outcome, file: await putInPlace(job, claimed, { outcome, partial }) });
  } catch (cause) {
    await rm(partial, { force: true });
    if (cause instanceof TakenOver) return;
    if (cause instanceof Stopping) await job.db.run((tx) => letGo(tx, claimed));
    else if (cause instanceof CalledOff) await end({ state: 'CANCELLED' });
    else if (cause instanceof KnownError)
      await end({ state: 'FAILED', reason: cause.reason, params: cause.details.params ?? {} });
    else throw cause; // logged by the queue; when the lease has run out it is tried again
  }
}

interface Means {
  readonly kind: LongJobKind;
  readonly partial: string;
}

async function carryOut(job: JobContext, claimed: Claimed, { kind, partial }: Means): Promise<Outcome> {
  const { personId, agencyId, tenantId, language } = claimed;
  const actor = await job.db.boundTo({ personId, agencyId, tenantId }).run((tx) => findActor(tx, claimed, job.today));
  if (!actor) throw new KnownError('FORBIDDEN', 'POST_NOT_YOURS');
  const ctx = await job.forPerson(actor, language);
  const steps = kind.run(ctx, claimed, {
    path: partial,
    async keep(tx, { done, refused = null, checkpoint = null }) {
      goOn(await keepStep(tx, claimed, { done, refused, checkpoint }));
    },
  });
  return follow(job, claimed, steps);
}

/** Told at most twice a second; whoever called it off is heard then. What the work has open, it closes when it is left. */
async function follow(job: JobContext, claimed: Claimed, steps: AsyncGenerator<Step, Outcome>): Promise<Outcome> {
  let toldAt = 0;
  try {
    for (;;) {
      const next = await steps.next();
      if (next.done) return next.value;
      if (job.stopping.aborted) throw new Stopping();
      if (performance.now() - toldAt < TELL_EVERY_MS) continue;
      toldAt = performance.now();
      await tell(job, claimed, next.value);
    }
  } finally {
    await steps.return({ done: 0, total: 0 });
  }
}

async function tell({ db }: JobContext, claimed: Claimed, step: Step): Promise<void> {
  goOn(await db.run((tx) => noteStep(tx, claimed, step)));
}

function goOn(answer: Told): void {
  if (answer === 'TAKEN_OVER') throw new TakenOver();
  if (answer === 'CALLED_OFF') throw new CalledOff();
}

async function putInPlace(job: JobContext, { id }: Claimed, made: { outcome: Outcome; partial: string }) {
  const { outcome, partial } = made;
  if (!outcome.file) return undefined;
  const { size } = await stat(partial);
  await rename(partial, resultPath(job, id));
  return { ...outcome.file, size };
}
