// The way to a task's result in the graph: its milestones, and the parts of those who cooperate.
import { daysLate, isRunning, type Day } from '@ky-cuong/shared';
import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import { Attachment } from '../files/file.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { Task } from './task.entity.js';
import { ofStory } from './task.loaders.js';
import { addMilestone, editMilestone, reportMilestone } from './task.milestones.js';
import { reportPart, setPart, urgePart } from './task.parts.js';
import { planActionsOn } from './task.planning.js';
import {
  AddMilestoneInput,
  EditMilestoneInput,
  ReportMilestoneInput,
  ReportPartInput,
  SetPartInput,
  UrgePartInput,
} from './task.planning.inputs.js';
import { load } from './task-evidence.resolver.js';
import { TaskMilestone } from './task-milestone.entity.js';
import type { TaskParticipant } from './task-participant.entity.js';

@ObjectType({ description: 'Phần việc của một cơ quan phối hợp; các trường để null nếu chưa giao hoặc không được xem' })
export class TaskPart {
  readonly agencyId!: string;

  @Field(() => String, { nullable: true, description: 'Nội dung phối hợp' })
  readonly part!: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn của phần việc: hết ngày này' })
  readonly dueOn!: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày cơ quan phối hợp báo cáo xong' })
  readonly reportedOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'Người báo cáo, tên vào lúc đó' })
  readonly reportedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Kết quả' })
  readonly report!: string | null;

  @Field(() => Int, {
    description: 'Số ngày (theo lịch) chậm, tính cho cơ quan phối hợp: đến hôm nay, hoặc cố định từ ngày báo cáo',
  })
  readonly daysLate!: number;

  @Field(() => Int, { description: 'Số lần được đôn đốc' })
  readonly urgedCount!: number;

  @Field(() => Int, { description: 'Phiên bản; gửi lại khi thao tác, cũ thì CONFLICT STALE_VERSION' })
  readonly version!: number;

  readonly fileIds!: readonly string[];
}

/** The clock of a part stands still with that of the task. */
function partOf(task: Task, agencyId: string, row: TaskParticipant | undefined, today: Day): TaskPart {
  if (!row) return { ...UNSEEN, agencyId };
  const until = isRunning(task.lifecycle) ? today : (task.stoppedOn ?? today);
  return { ...row, daysLate: row.lateDays ?? daysLate(row.dueOn, until) };
}

const UNSEEN = {
  ...{ part: null, dueOn: null, reportedOn: null, reportedByName: null, report: null },
  ...{ daysLate: 0, urgedCount: 0, version: 1, fileIds: [] },
};

const INPUT = { description: 'Nội dung gửi lên' };
const ACT = 'Lỗi chung: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE.';

@Resolver(() => Task)
export class TaskPlanningResolver {
  @FieldResolver(() => [TaskMilestone], { description: 'Các mốc, theo ngày phải đạt' })
  milestones(
    @Root() task: Task,
    @Ctx() ctx: RequestContext,
  ): Promise<readonly TaskMilestone[]> | readonly TaskMilestone[] {
    return ofStory(task, ctx, ({ milestones }) => milestones);
  }

  @FieldResolver(() => [TaskPart], { description: 'Mỗi cơ quan phối hợp với phần việc của mình' })
  parts(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<TaskPart[]> | TaskPart[] {
    return ofStory(task, ctx, ({ participants }) =>
      task.cooperatingIds.map((id) =>
        partOf(
          task,
          id,
          participants.find(({ agencyId }) => agencyId === id),
          ctx.today,
        ),
      ),
    );
  }

  @FieldResolver(() => [String], {
    description:
      'Việc người xem được làm với mốc và phần phối hợp lúc này: setMilestone, reportMilestone, setPart, reportPart, urgePart',
  })
  allowedPlanActions(@Root() task: Task, @Ctx() ctx: RequestContext): readonly string[] {
    return planActionsOn(task, ctx);
  }

  @Mutation(() => Task, { description: `Đặt một mốc. ${ACT} Lỗi riêng: MILESTONE_AFTER_TASK, MILESTONE_BEFORE_TASK` })
  addMilestone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddMilestoneInput, INPUT) input: AddMilestoneInput,
  ): Promise<Task> {
    return addMilestone(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Sửa một mốc chưa đạt. ${ACT} Lỗi riêng: MILESTONE_REACHED, MILESTONE_AFTER_TASK, MILESTONE_BEFORE_TASK`,
  })
  editMilestone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditMilestoneInput, INPUT) input: EditMilestoneInput,
  ): Promise<Task> {
    return editMilestone(ctx, input);
  }

  @Mutation(() => Task, { description: `Báo cáo đạt mốc. ${ACT} Lỗi riêng: MILESTONE_REACHED` })
  reportMilestone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportMilestoneInput, INPUT) input: ReportMilestoneInput,
  ): Promise<Task> {
    return reportMilestone(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Giao phần việc cho cơ quan phối hợp, hoặc sửa khi cơ quan đó chưa báo cáo. ${ACT} Lỗi riêng: NOT_COOPERATING, PART_AFTER_TASK, PART_REPORTED, DEADLINE_IN_PAST`,
  })
  setPart(@Ctx() ctx: RequestContext, @Arg('input', () => SetPartInput, INPUT) input: SetPartInput): Promise<Task> {
    return setPart(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Cơ quan phối hợp báo cáo xong phần của mình; số ngày chậm được tính cho cơ quan đó. ${ACT} Lỗi riêng: PART_NOT_SET, PART_REPORTED`,
  })
  reportPart(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportPartInput, INPUT) input: ReportPartInput,
  ): Promise<Task> {
    return reportPart(ctx, input);
  }

  @Mutation(() => Task, {
    description:
      'Đôn đốc một cơ quan phối hợp, mỗi ngày một lần (ALREADY_URGED). Lỗi riêng: PART_NOT_SET, PART_REPORTED',
  })
  urgePart(@Ctx() ctx: RequestContext, @Arg('input', () => UrgePartInput, INPUT) input: UrgePartInput): Promise<Task> {
    return urgePart(ctx, input);
  }
}

@Resolver(() => TaskMilestone)
export class MilestoneResolver {
  @FieldResolver(() => [Attachment], { description: 'Minh chứng nộp kèm' })
  evidence(@Root() { fileIds }: TaskMilestone, @Ctx() ctx: RequestContext): Promise<Attachment[]> {
    return load(ctx, fileIds);
  }
}

@Resolver(() => TaskPart)
export class TaskPartResolver {
  @FieldResolver(() => Agency, { description: 'Cơ quan phối hợp' })
  agency(@Root() { agencyId }: TaskPart, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, agencyId);
  }

  @FieldResolver(() => [Attachment], { description: 'Minh chứng nộp kèm' })
  evidence(@Root() { fileIds }: TaskPart, @Ctx() ctx: RequestContext): Promise<Attachment[]> {
    return load(ctx, fileIds);
  }
}
