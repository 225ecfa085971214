// Urging in the graph: one task or many, taking it back, and having seen it.
import { type Day, sentence } from '@ky-cuong/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { Task } from './task.entity.js';
import { UndoUrgeInput, UrgeTaskInput, UrgeTasksInput } from './task.inputs.js';
import { seeUrges, undoUrge, urgeTask, urgeTasks } from './task.urging.js';
import { urgingStatistics } from './urging.statistics.js';
import { UrgedTask, UrgedTasks, UrgingFigures, UrgingStatistics } from './urging.types.js';

const INPUT = { description: 'Nội dung gửi lên' };

@Resolver(() => UrgedTasks)
export class UrgingResolver {
  @Query(() => UrgingStatistics, {
    description:
      'Thống kê đôn đốc trong phạm vi của người xem, kỳ không quá 366 ngày. Lỗi: PERIOD_BACKWARDS, PERIOD_TOO_LONG',
  })
  urgingStatistics(
    @Ctx() ctx: RequestContext,
    @Arg('from', () => GraphQLDay, { description: 'Từ ngày' }) from: Day,
    @Arg('to', () => GraphQLDay, { description: 'Đến hết ngày' }) to: Day,
    @Arg('agencyId', () => ID, { nullable: true, description: 'Chỉ cơ quan chủ trì này' }) agencyId: string | null,
  ): Promise<UrgingStatistics> {
    return urgingStatistics(ctx, { from, to, agencyId });
  }

  @Mutation(() => Task, { description: 'Đôn đốc, mỗi người mỗi ngày một lần (ALREADY_URGED)' })
  urgeTask(@Ctx() ctx: RequestContext, @Arg('input', () => UrgeTaskInput, INPUT) input: UrgeTaskInput): Promise<Task> {
    return urgeTask(ctx, input);
  }

  @Mutation(() => UrgedTasks, {
    description:
      'Đôn đốc nhiều nhiệm vụ: nhiệm vụ nào đôn đốc được thì đôn đốc, nhiệm vụ nào không thì nêu lý do. Lỗi: REQUIRED, TOO_MANY_ITEMS; không nhiệm vụ nào đôn đốc được thì lỗi của nhiệm vụ đầu tiên',
  })
  urgeTasks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UrgeTasksInput, INPUT) input: UrgeTasksInput,
  ): Promise<UrgedTasks> {
    return urgeTasks(ctx, input);
  }

  @Mutation(() => [Task], {
    description:
      'Rút lại lần đôn đốc của chính mình trong 10 giây, khi chưa ai được báo; trả về các nhiệm vụ như trước khi đôn đốc. Lỗi: NOT_FOUND, UNDO_TOO_LATE',
  })
  undoUrge(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UndoUrgeInput, INPUT) input: UndoUrgeInput,
  ): Promise<Task[]> {
    return undoUrge(ctx, input);
  }

  @Mutation(() => Task, {
    description:
      'Người chịu trách nhiệm mở nhiệm vụ: các lời đôn đốc chưa xem được ghi là đã xem, lần đầu. Người khác gọi thì không ghi gì',
  })
  seeUrges(
    @Ctx() ctx: RequestContext,
    @Arg('taskId', () => ID, { description: 'Mã nhiệm vụ' }) taskId: string,
  ): Promise<Task> {
    return seeUrges(ctx, taskId);
  }

  @FieldResolver(() => Int, { description: 'Số nhiệm vụ đã đôn đốc được' })
  urgedCount(@Root() { rows }: UrgedTasks): number {
    return rows.filter(({ reason }) => reason === null).length;
  }
}

@Resolver(() => UrgedTask)
export class UrgedTaskResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Lý do thành câu bằng ngôn ngữ của người xem; null nếu đã đôn đốc',
  })
  sentence(@Root() { reason }: UrgedTask, @Ctx() { language }: RequestContext): string | null {
    return reason && sentence(reason, language);
  }
}

@Resolver(() => UrgingFigures)
export class UrgingFiguresResolver {
  @FieldResolver(() => Agency, { nullable: true, description: 'Cơ quan chủ trì; null ở dòng tổng' })
  agency(@Root() { agencyId }: UrgingFigures, @Ctx() ctx: RequestContext): Agency | null {
    return agencyId === null ? null : agencyNode(ctx, agencyId);
  }

  @FieldResolver(() => Int, { description: 'Số nhiệm vụ mà người chịu trách nhiệm chưa mở: tasks trừ seen' })
  notSeen(@Root() { tasks, seen }: UrgingFigures): number {
    return tasks - seen;
  }

  @FieldResolver(() => Int, { description: 'Số nhiệm vụ chưa có báo cáo: tasks trừ answered' })
  notAnswered(@Root() { tasks, answered }: UrgingFigures): number {
    return tasks - answered;
  }
}
