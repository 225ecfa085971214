// Gives the next task of each series on its day, in the name of whoever ordered it or of his successor; stops with a reason when nobody can.
import { mayAssign } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { ActingActor, RequestContext } from '../platform/graphql/context.js';
import type { Job, JobContext } from '../platform/jobs/job.js';
import { headsFor } from './answerable.queries.js';
import { getTask } from './task.acting.js';
import { isInPost, lockSeries, seriesDue } from './task.series.queries.js';
import { nextTime } from './task.series.js';
import { type Draft, writeTasks } from './task.writing.js';
import { TaskSeries } from './task-series.entity.js';

export const repeatTasks: Job = {
  name: 'tasks:repeat',
  at: '10 * * * *',
  async run(job) {
    const due = await job.db.run((tx) => seriesDue(tx, job.today));
    const failures: unknown[] = [];
    for (const series of due) await giveNext(job, series).catch((cause: unknown) => failures.push(cause));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} series failed`);
  },
};

/** Each in a transaction of its own: a series that stands in nobody's way holds up no other. */
async function giveNext(job: JobContext, series: TaskSeries): Promise<void> {
  const actor = await ordererNow(job, series);
  if (!actor) return stop(job, series, 'ORDERER_GONE');
  const ctx = await job.forPerson(actor, 'vi');
  const { agencies } = ctx;
  if (!agencies.exists(series.agencyId)) return stop(job, series, 'ORDERER_GONE');
  if (!agencies.exists(series.leadAgencyId)) return stop(job, series, 'LEAD_ENDED');
  const { allowed } = mayAssign(agencies, {
    fromId: series.agencyId,
    toId: series.leadAgencyId,
    namedLeadByChair: true,
  });
  if (!allowed) return stop(job, series, 'LEAD_MOVED');
  await ctx.db.run((tx) => give(tx, ctx, series.id));
}

/** Himself while he holds the post; after him whoever heads the agency. */
async function ordererNow({ db, today }: JobContext, { agencyId, orderedBy }: TaskSeries): Promise<ActingActor | null> {
  return db.run(async (tx) => {
    if (await isInPost(tx, orderedBy.appointmentId, today)) return orderedBy;
    const head = (await headsFor(tx, [agencyId], { today })).get(agencyId);
    if (head?.agencyId !== agencyId) return null;
    const { personId, appointmentId, tenantId, name: personName, title } = head;
    const own = { role: 'HEAD' as const, sectors: [], onBehalfOf: null, onBehalfOfName: null };
    return { personId, appointmentId, agencyId, tenantId, personName, title, ...own };
  });
}

/** Once for each time, however many workers run: the series is locked, and looked at anew. */
async function give(tx: Tx, ctx: RequestContext, id: string): Promise<void> {
  const series = await lockSeries(tx, ctx, id);
  if (series?.state !== 'ACTIVE' || series.nextOn === null || series.nextOn > ctx.today) return;
  const draft = await draftOf(tx, ctx, series);
  await writeTasks(tx, ctx, { batchId: newId('Other'), drafts: [draft], field: () => 'leadId' });
  const next = nextTime(series, series.nextIndex + 1, ctx.calendar);
  await tx.update(TaskSeries, { id }, { ...next, orderedBy: ctx.actor });
}

/** As the first one stands now, with its own deadline. */
async function draftOf(tx: Tx, ctx: RequestContext, series: TaskSeries): Promise<Draft> {
  const origin = await getTask(tx, ctx, series.originId);
  const { title, expectedProduct, sector, leadAgencyId, cooperatingIds, namedLead } = origin;
  const { directiveTenantId, directiveAgencyId, directiveId, clauseId } = origin;
  const on = series.nextDue;
  return {
    ...{ title, expectedProduct, sector, leadId: leadAgencyId, namedLead },
    ...{ directiveTenantId, directiveAgencyId, directiveId, clauseId },
    cooperatingIds: cooperatingIds.filter((agencyId) => ctx.agencies.exists(agencyId)),
    ...{ startsOn: ctx.today, dueOn: on, term: on === null ? null : { from: ctx.today, on } },
    ...{ seriesId: series.id, seriesIndex: series.nextIndex },
  };
}

const stop = ({ db }: JobContext, { id, version }: TaskSeries, stopReason: string): Promise<void> =>
  db.run(async (tx) => {
    const set = { state: 'STOPPED' as const, stopReason, changedByName: 'Hệ thống', version: version + 1 };
    await tx.update(TaskSeries, { id, version }, set);
  });
