// Work that comes again: ordered after a task that was given, paused, taken up again, stopped with a reason.
import {
  addWorkingDays,
  dueOfOccurrence,
  formatDay,
  lastOccurrence,
  type Recurrence,
  type WorkingCalendar,
} from '@ky-cuong/shared';
import { recordAudit } from '../platform/audit/record-audit.js';
import { newId } from '../platform/db/ids.js';
import { once } from '../platform/db/once.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { getTask, mustCover, relationsTo } from './task.acting.js';
import type { Task } from './task.entity.js';
import { lastDayOf, mustReach } from './task.reach.js';
import { mustBeCurrent } from './task.planning.js';
import type { RepeatTaskInput, SeriesActInput, StopSeriesInput } from './task.series.inputs.js';
import { lockSeries, readSeries } from './task.series.queries.js';
import { cleanReason } from './task.texts.js';
import { TaskSeries } from './task-series.entity.js';

export function repeatTask(ctx: RequestContext, input: RepeatTaskInput): Promise<TaskSeries> {
  return ctx.db.run(async (tx) => {
    const id = await once(tx, ctx, input, () => order(tx, ctx, input));
    return getSeries(tx, ctx, id);
  });
}

async function order(tx: Tx, ctx: RequestContext, input: RepeatTaskInput): Promise<string> {
  const task = await getTask(tx, ctx, input.taskId);
  if (!relationsTo(ctx, task).includes('ASSIGNER')) throw new ForbiddenError();
  mustCover(ctx, task.sector, 'taskId');
  if (task.parentId !== null || task.seriesId !== null) throw new ConflictError('SERIES_OF_A_PART');
  const recurrence = recurrenceOf(ctx, input);
  mustNotOutlive(ctx, task, recurrence);
  mustReach(ctx, { toId: task.leadAgencyId, namedLeadByChair: task.namedLead, field: 'taskId' });
  const id = newId('TaskSeries');
  const { tenantId, agencyId, leadTenantId, leadAgencyId } = task;
  await tx.insert(TaskSeries, {
    ...{ id, tenantId, agencyId, leadTenantId, leadAgencyId, originId: task.id, ahead: input.ahead },
    ...{ ...recurrence, ...nextTime({ ...recurrence, ahead: input.ahead }, 0, ctx.calendar) },
    ...{ state: 'ACTIVE' as const, orderedBy: ctx.actor, changedByName: ctx.actor.personName, version: 1 },
  });
  tellChain(tx, ctx, { id, tenantId, agencyId }, 'ordered', { originId: task.id, ...recurrence });
  return id;
}

function recurrenceOf({ today }: RequestContext, input: RepeatTaskInput): Recurrence {
  const { unit, every, firstOn, until = null, times = null, ahead } = input;
  const within = (field: string, value: number, max: number) => {
    if (value < 1 || value > max) throw new InvalidInputError(field, 'OUT_OF_RANGE', { min: 1, max });
  };
  within('every', every, 12);
  within('ahead', ahead, 60);
  if (times !== null) within('times', times, 500);
  if (firstOn <= today) throw new InvalidInputError('firstOn', 'DEADLINE_IN_PAST');
  if (until !== null && until < firstOn) throw new InvalidInputError('until', 'PERIOD_REVERSED');
  return { unit, every, firstOn, until, times };
}

/** Nobody would be left to do what is ordered for later: said now, not when the day has come. */
function mustNotOutlive(ctx: RequestContext, { leadAgencyId }: Task, recurrence: Recurrence): void {
  const day = lastDayOf(ctx, leadAgencyId);
  if (day === null) return;
  const last = lastOccurrence(recurrence);
  if (last === null || last > day) throw new ConflictError('SERIES_OUTLIVES_AGENCY', { day: formatDay(day) }, 'until');
}

type Ahead = Recurrence & Pick<TaskSeries, 'ahead'>;

/** The next deadline and the day on which it is given; nothing when the series is over. */
export function nextTime(series: Ahead, index: number, calendar: WorkingCalendar) {
  const due = dueOfOccurrence(series, index, calendar);
  return {
    nextIndex: index,
    nextDue: due,
    nextOn: due === null ? null : addWorkingDays(calendar, due, -series.ahead),
  };
}

export const pauseSeries = (ctx: RequestContext, input: SeriesActInput): Promise<TaskSeries> =>
  change(ctx, input, { from: 'ACTIVE', deed: 'paused', set: () => ({ state: 'PAUSED' }) });

/** What would have come meanwhile is left out: the next is the first whose day of giving has not passed. */
export const resumeSeries = (ctx: RequestContext, input: SeriesActInput): Promise<TaskSeries> =>
  change(ctx, input, {
    from: 'PAUSED',
    deed: 'resumed',
    set: (series) => {
      let next = nextTime(series, series.nextIndex, ctx.calendar);
      while (next.nextOn !== null && next.nextOn < ctx.today) next = nextTime(series, next.nextIndex + 1, ctx.calendar);
      return { state: 'ACTIVE', ...next };
    },
  });

export const stopSeries = (ctx: RequestContext, input: StopSeriesInput): Promise<TaskSeries> => {
  const stopReason = cleanReason('reason', input.reason);
  return change(ctx, input, { deed: 'stopped', set: () => ({ state: 'STOPPED', stopReason }) });
};

interface Changing {
  readonly from?: TaskSeries['state'];
  readonly deed: string;
  readonly set: (series: TaskSeries) => Partial<TaskSeries>;
}

function change(ctx: RequestContext, input: SeriesActInput, { from, deed, set }: Changing): Promise<TaskSeries> {
  return ctx.db.run(async (tx) => {
    const series = await lockSeries(tx, ctx, input.seriesId);
    if (!series) {
      if (await readSeries(tx, ctx, input.seriesId)) throw new ForbiddenError();
      throw new NotFoundError();
    }
    mustBeCurrent(series, input.version, deed);
    const { state } = series;
    if (state === 'STOPPED' || (from && state !== from))
      throw new ConflictError('WRONG_STATE', { state, action: deed });
    const trace = { changedByName: ctx.actor.personName, version: series.version + 1 };
    await tx.update(TaskSeries, { id: series.id }, { ...set(series), ...trace });
    tellChain(tx, ctx, series, deed, {});
    return getSeries(tx, ctx, series.id);
  });
}

async function getSeries(tx: Tx, ctx: RequestContext, id: string): Promise<TaskSeries> {
  const series = await readSeries(tx, ctx, id);
  if (!series) throw new NotFoundError();
  return series;
}

function tellChain(
  tx: Tx,
  ctx: RequestContext,
  { id: subjectId, agencyId, tenantId }: Pick<TaskSeries, 'id' | 'agencyId' | 'tenantId'>,
  deed: string,
  detail: object,
): void {
  recordAudit(tx, ctx, { action: `series.${deed}`, subjectId, agencyId, tenantId, detail: { ...detail } });
}
