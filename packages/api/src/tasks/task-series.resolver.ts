// Work that comes again in the graph: the series of a task, and what may be done about it.
import { isReason, recurrenceSentence, sentence } from '@ky-cuong/shared';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { Task } from './task.entity.js';
import { seriesOfTask } from './task.loaders.js';
import { pauseSeries, repeatTask, resumeSeries, stopSeries } from './task.series.js';
import { RepeatTaskInput, SeriesActInput, StopSeriesInput } from './task.series.inputs.js';
import { TaskSeries } from './task-series.entity.js';

const INPUT = { description: 'Nội dung gửi lên' };
const ACT = 'Lỗi chung: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE.';

@Resolver(() => TaskSeries)
export class TaskSeriesResolver {
  @FieldResolver(() => String, { description: 'Ví dụ «hằng tháng», «mỗi 2 tuần», theo ngôn ngữ của người xem' })
  sentence(@Root() series: TaskSeries, @Ctx() { language }: RequestContext): string {
    return recurrenceSentence(series, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Vì sao đã dừng, theo ngôn ngữ của người xem; null nếu chưa dừng',
  })
  stopReason(@Root() { stopReason }: TaskSeries, @Ctx() { language }: RequestContext): string | null {
    const named = `SERIES_${stopReason ?? ''}`;
    return isReason(named) ? sentence(named, language) : stopReason;
  }

  @FieldResolver(() => String, { description: 'Người đã đặt lịch, hoặc người kế nhiệm' })
  orderedBy(@Root() { orderedBy }: TaskSeries): string {
    return `${orderedBy.personName}, ${orderedBy.title}`;
  }

  @Mutation(() => TaskSeries, {
    description: `Lặp lại một nhiệm vụ mà cơ quan mình đã giao. ${ACT} Lỗi riêng: SERIES_OUTLIVES_AGENCY, SERIES_OF_A_PART, OUT_OF_RANGE, DEADLINE_IN_PAST, PERIOD_REVERSED`,
  })
  repeatTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RepeatTaskInput, INPUT) input: RepeatTaskInput,
  ): Promise<TaskSeries> {
    return repeatTask(ctx, input);
  }

  @Mutation(() => TaskSeries, { description: `Tạm dừng việc lặp lại. ${ACT}` })
  pauseSeries(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SeriesActInput, INPUT) input: SeriesActInput,
  ): Promise<TaskSeries> {
    return pauseSeries(ctx, input);
  }

  @Mutation(() => TaskSeries, { description: `Tiếp tục việc lặp lại; kỳ đã qua khi tạm dừng thì bỏ. ${ACT}` })
  resumeSeries(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SeriesActInput, INPUT) input: SeriesActInput,
  ): Promise<TaskSeries> {
    return resumeSeries(ctx, input);
  }

  @Mutation(() => TaskSeries, { description: `Dừng hẳn việc lặp lại, có lý do. ${ACT}` })
  stopSeries(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StopSeriesInput, INPUT) input: StopSeriesInput,
  ): Promise<TaskSeries> {
    return stopSeries(ctx, input);
  }
}

@Resolver(() => Task)
export class SeriesOfTaskResolver {
  @FieldResolver(() => TaskSeries, {
    nullable: true,
    description: 'Chuỗi định kỳ mà nhiệm vụ này mở đầu hoặc thuộc về; null nếu không có hoặc không được xem',
  })
  series(@Root() { id }: Task, @Ctx() ctx: RequestContext): Promise<TaskSeries | null> {
    return seriesOfTask(ctx).load(id);
  }
}
