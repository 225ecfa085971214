// Changes decided earlier take effect with their day, in the name of whoever decided them.
import { Directive } from '../directives/directive.entity.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Job, JobContext } from '../platform/jobs/job.js';
import { DirectiveChange } from './change.entity.js';
import { changesDue, holdDirectives } from './change.queries.js';
import { takeEffect } from './change.taking-effect.js';

export const settleChanges: Job = {
  name: 'directives:changes',
  at: '3 * * * *',
  async run(job) {
    const due = await job.db.run((tx) => changesDue(tx, job.today));
    const failures: unknown[] = [];
    for (const change of due) await carryOut(job, change).catch((cause: unknown) => failures.push(cause));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} changes failed`);
  },
};

/** Each in a transaction of its own, with the eyes of the top of the house: whoever decided may have left since. */
async function carryOut({ as }: JobContext, { id, maker, agencyId }: DirectiveChange): Promise<void> {
  const ctx = await as(maker, agencyId);
  await ctx.db.run((tx) => settle(tx, ctx, id));
}

async function settle(tx: Tx, ctx: RequestContext, id: string): Promise<void> {
  const { directiveId, instrumentId } = await tx.findOneByOrFail(DirectiveChange, { id });
  await holdDirectives(tx, [directiveId, instrumentId]);
  const change = await tx.findOneByOrFail(DirectiveChange, { id });
  if (change.state !== 'PLANNED') return;
  const directive = await tx.findOneByOrFail(Directive, { id: directiveId });
  const instrument = await tx.findOneByOrFail(Directive, { id: instrumentId });
  const isLapsed = directive.validity !== 'IN_FORCE' || instrument.validity !== 'IN_FORCE';
  if (isLapsed) await tx.update(DirectiveChange, { id }, { state: 'LAPSED' });
  else await takeEffect(tx, ctx, change, instrument);
}
