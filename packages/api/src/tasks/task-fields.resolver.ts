// The fields of a task that are worked out: agencies from memory, standing by the request's clock, the story in one batch.
import { type Day, provincialStatus, type TimeAxis } from '@ky-cuong/shared';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import { Clause } from '../directives/clause.entity.js';
import { Directive } from '../directives/directive.entity.js';
import { TimeAxisEnum } from '../directives/directive.enums.js';
import { clausesByDirective, directiveById } from '../directives/directive.loaders.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { answerableOn, periodsOf } from './task.answering.js';
import { Task } from './task.entity.js';
import { ofStory } from './task.loaders.js';
import type { OpenedTask } from './task.story.queries.js';
import {
  actionsOn,
  axisOf,
  confirmationDaysLateOf,
  daysLateOf,
  daysLeftOf,
  isAtRisk,
  risksOf,
} from './task.standing.js';
import { explainStored } from './task.term.js';
import { Answerable, AnswerablePair, AnswerablePeriod, Risk, TermExplanation } from './task.types.js';
import { TaskEvent } from './task-event.entity.js';

/** What lies outside the caller's scope is left out, not an error of the task. */
const nullIfUnseen = (cause: unknown): null => {
  if (cause instanceof NotFoundError) return null;
  throw cause;
};

async function clauseIn(ctx: RequestContext, directiveId: string, clauseId: string): Promise<Clause | null> {
  const clauses = await clausesByDirective(ctx).load(directiveId);
  return clauses.find(({ id }) => id === clauseId) ?? null;
}

@Resolver(() => Task)
export class TaskFieldsResolver {
  @FieldResolver(() => Agency, { description: 'Cơ quan giao' })
  assigner(@Root() { agencyId }: Task, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, agencyId);
  }

  @FieldResolver(() => Agency, { description: 'Cơ quan chủ trì' })
  lead(@Root() { leadAgencyId }: Task, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, leadAgencyId);
  }

  @FieldResolver(() => [Agency], { description: 'Các cơ quan phối hợp' })
  cooperating(@Root() { cooperatingIds }: Task, @Ctx() ctx: RequestContext): Agency[] {
    return cooperatingIds.map((id) => agencyNode(ctx, id));
  }

  @FieldResolver(() => Directive, {
    nullable: true,
    description: 'Văn bản chỉ đạo làm phát sinh; null nếu không có hoặc không được xem',
  })
  directive(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<Directive | null> | Directive | null {
    const { directiveId, along } = task as OpenedTask;
    if (directiveId === null) return null;
    return along ? along.directive : directiveById(ctx).load(directiveId).catch(nullIfUnseen);
  }

  @FieldResolver(() => Clause, {
    nullable: true,
    description: 'Nội dung chỉ đạo làm phát sinh; null nếu không có hoặc không được xem',
  })
  clause(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<Clause | null> | Clause | null {
    const { directiveId, clauseId, along } = task as OpenedTask;
    if (directiveId === null || clauseId === null) return null;
    return along ? along.clause : clauseIn(ctx, directiveId, clauseId);
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: 'Nhiệm vụ cấp trên mà nhiệm vụ này là một phần; null nếu không có hoặc không được xem',
  })
  parent(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<Task | null> | Task | null {
    return task.parentId === null ? null : ofStory(task, ctx, ({ parent }) => parent);
  }

  @FieldResolver(() => [Task], { description: 'Các nhiệm vụ đã giao tiếp xuống' })
  children(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<readonly Task[]> | readonly Task[] {
    return ofStory(task, ctx, ({ children }) => children);
  }

  @FieldResolver(() => TimeAxisEnum, {
    description: 'So với thời hạn; đứng yên từ ngày báo cáo hoàn thành, từ chối hoặc hủy',
  })
  timeAxis(@Root() task: Task, @Ctx() ctx: RequestContext): TimeAxis {
    return axisOf(task, ctx);
  }

  @FieldResolver(() => String, {
    description:
      'Trạng thái theo cách gọi của phần mềm theo dõi nhiệm vụ của tỉnh, ví dụ «Đang thực hiện (quá hạn)»: lifecycle và timeAxis trong một cụm từ, theo ngôn ngữ của người xem',
  })
  provincialStatus(@Root() task: Task, @Ctx() ctx: RequestContext): string {
    return provincialStatus(task.lifecycle, axisOf(task, ctx), ctx.language);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Số ngày làm việc còn lại, âm khi đã quá hạn; null nếu không có thời hạn',
  })
  workingDaysLeft(@Root() task: Task, @Ctx() ctx: RequestContext): number | null {
    return daysLeftOf(task, ctx);
  }

  @FieldResolver(() => Int, { description: 'Số ngày (theo lịch) đã quá hạn, 0 nếu chưa' })
  daysLate(@Root() task: Task, @Ctx() ctx: RequestContext): number {
    return daysLateOf(task, ctx);
  }

  @FieldResolver(() => TermExplanation, { nullable: true, description: 'Hạn được tính thế nào' })
  dueExplanation(@Root() { term }: Task, @Ctx() ctx: RequestContext): TermExplanation | null {
    return term && explainStored(ctx, term);
  }

  @FieldResolver(() => Int, {
    description: 'Số ngày (theo lịch) người giao trả lời báo cáo hoàn thành chậm hơn confirmBy, mọi lần cộng lại',
  })
  confirmationDaysLate(@Root() task: Task, @Ctx() ctx: RequestContext): number {
    return confirmationDaysLateOf(task, ctx);
  }

  @FieldResolver(() => Boolean, { description: 'Đang thực hiện, chưa quá hạn mà đã có dấu hiệu chậm' })
  isAtRisk(@Root() task: Task, @Ctx() ctx: RequestContext): boolean {
    return isAtRisk(task, ctx);
  }

  @FieldResolver(() => [Risk], { description: 'Các dấu hiệu chậm vào hôm nay, của cả việc đã quá hạn' })
  risks(@Root() task: Task, @Ctx() ctx: RequestContext): Risk[] {
    return risksOf(task, ctx);
  }

  @FieldResolver(() => Answerable, { description: 'Người đứng đầu chịu trách nhiệm' })
  accountableHead(@Root() task: Task): Answerable {
    const {
      accountablePersonId: personId,
      accountableName: name,
      accountableTitle: title,
      accountablePhone: phone,
    } = task;
    return { personId, name, title, phone };
  }

  @FieldResolver(() => Answerable, { description: 'Người trực tiếp thực hiện' })
  responsibleOfficial(@Root() task: Task): Answerable {
    const {
      responsiblePersonId: personId,
      responsibleName: name,
      responsibleTitle: title,
      responsiblePhone: phone,
    } = task;
    return { personId, name, title, phone };
  }

  @FieldResolver(() => AnswerablePair, {
    nullable: true,
    description: 'Ai chịu trách nhiệm vào cuối ngày đó; null trước ngày giao và sau hôm nay',
  })
  answerableOn(
    @Root() task: Task,
    @Ctx() ctx: RequestContext,
    @Arg('day', () => GraphQLDay, { description: 'Ngày được hỏi' }) day: Day,
  ): Promise<AnswerablePair | null> | AnswerablePair | null {
    return ofStory(task, ctx, (story) => answerableOn(story, day, ctx));
  }

  @FieldResolver(() => [AnswerablePeriod], { description: 'Mọi người đã và đang chịu trách nhiệm, theo thời gian' })
  answerables(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<AnswerablePeriod[]> | AnswerablePeriod[] {
    return ofStory(task, ctx, periodsOf);
  }

  @FieldResolver(() => [TaskEvent], { description: 'Diễn biến, theo thời gian' })
  timeline(@Root() task: Task, @Ctx() ctx: RequestContext): Promise<readonly TaskEvent[]> | readonly TaskEvent[] {
    return ofStory(task, ctx, ({ events }) => events);
  }

  @FieldResolver(() => [String], {
    description:
      'Các thao tác người xem được làm lúc này: accept, reject, assignDown, assignOfficial, reportProgress, reportDone, confirm, return, suspend, resume, cancel, askExtension, extend, refuseExtension, urge',
  })
  allowedActions(@Root() task: Task, @Ctx() ctx: RequestContext): readonly string[] {
    return actionsOn(task, ctx);
  }
}
