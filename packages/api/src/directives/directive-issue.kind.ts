// A directive to many agencies: all of them have it in one transaction or none, and how far it has come is told beside it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { LongJobKind, OrderedJob } from '../platform/jobs/long-job.js';
import { lockOrderedDraft } from './directive.access.js';
import type { IssueDirectiveInput } from './directive.inputs.js';
import { ISSUE_JOB, issueTo, lockReady, mayIssueTo } from './directive.issuing.js';

const LOOK_EVERY_MS = 100;

export const directiveIssue: LongJobKind = {
  kind: ISSUE_JOB,
  async *run(ctx: RequestContext, job: OrderedJob, tools) {
    const { done, checkpoint } = job;
    if (checkpoint) return { done, total: done }; // issued, and then the program stopped before it could say so
    const input = job.params as IssueDirectiveInput; // as issueDirective wrote it
    const recipients = mayIssueTo(ctx, input);
    const total = recipients.length;
    const issuing = new Beside((onStep) => async (tx) => {
      const draft = await lockReady(tx, ctx, input, lockOrderedDraft);
      await issueTo(tx, ctx, draft, { recipients, onStep });
      await tools.keep(tx, { done: total, checkpoint: { issued: true } });
    });
    try {
      issuing.start(ctx);
      yield { done: 0, total };
      while (!(await issuing.isOver())) yield { done: issuing.done, total };
      return { done: total, total };
    } finally {
      await issuing.leave();
    }
  },
};

class LeftOff extends Error {}

type Work = (onStep: (done: number) => void) => (tx: Tx) => Promise<void>;

/** One transaction that goes on while others look how far it has come. */
class Beside {
  done = 0;
  private isLeft = false;
  private work: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly what: Work) {}

  start(ctx: RequestContext): void {
    this.work = ctx.db.run(this.what((done) => this.step(done))).then(() => true);
    this.work.catch(() => undefined); // heard by whoever asks next
  }

  /** Asked again and again; fails as the work fails. */
  isOver(): Promise<boolean> {
    return Promise.race([this.work, pause(LOOK_EVERY_MS, false)]);
  }

  /** Undoes it at its next step, unless it is done by then: to be called off afterwards is too late. */
  async leave(): Promise<void> {
    this.isLeft = true;
    await this.work.catch(() => undefined);
  }

  private step(done: number): void {
    if (this.isLeft) throw new LeftOff();
    this.done = done;
  }
}
