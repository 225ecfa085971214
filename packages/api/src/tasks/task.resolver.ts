// Tasks in the graph: the lists and the acts. Thin: it hands on to the queries and the use cases.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { connectionOf, type Page, PageArgs } from '../platform/graphql/page.js';
import { selects } from '../platform/graphql/selects.js';
import { AssignableAgency } from './assignable-agency.type.js';
import { createTasks } from './task.creating.js';
import {
  acceptTask,
  cancelTask,
  confirmTask,
  rejectTask,
  resumeTask,
  returnTask,
  suspendTask,
} from './task.deciding.js';
import { Task } from './task.entity.js';
import { assignOfficial, assignTaskDown, reassignTasks } from './task.handing-on.js';
import {
  AskExtensionInput,
  AssignDownInput,
  AssignOfficialInput,
  ConfirmTaskInput,
  CreateTasksInput,
  ExtendTaskInput,
  ReassignTasksInput,
  ReportDoneInput,
  ReportProgressInput,
  TaskActInput,
  TaskFilter,
  TaskReasonInput,
  TermInput,
} from './task.inputs.js';
import { askExtension, extendTask, refuseExtension } from './task.extending.js';
import { getVisibleTask, listTasks, openTask } from './task.queries.js';
import { listAssignable } from './task.reach.js';
import { reportDone, reportProgress } from './task.reporting.js';
import { explainTerm } from './task.term.js';
import { TermExplanation } from './task.types.js';

const page = connectionOf('Task', Task);
export const TaskConnection = page.Connection;

const INPUT = { description: 'Nội dung gửi lên' };
const ACT = 'Lỗi chung: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE.';

/** What stands behind a task: when one of it is asked for, all of it is read along. */
const BEHIND = [
  ...['directive', 'clause', 'parent', 'children', 'answerableOn', 'answerables', 'timeline'],
  ...['milestones', 'parts'],
];

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: 'Một nhiệm vụ; NOT_FOUND nếu không có hoặc không được xem' })
  task(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã nhiệm vụ' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task> {
    return BEHIND.some((name) => selects(info, name)) ? openTask(ctx, id) : getVisibleTask(ctx, id);
  }

  @Query(() => TaskConnection, {
    description: 'Nhiệm vụ trong phạm vi của người xem, quá hạn lâu nhất trước, không thời hạn sau cùng',
  })
  tasks(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Điều kiện lọc' }) filter: TaskFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Task>> {
    return listTasks(ctx, filter ?? {}, { ...args, withTotal: selects(info, 'totalCount') });
  }

  @Query(() => TermExplanation, {
    description: 'Hạn theo lịch làm việc và các bước tính. Lỗi: TERM_TOO_LONG, OUT_OF_RANGE, REQUIRED',
  })
  explainDueDate(@Ctx() ctx: RequestContext, @Arg('input', () => TermInput, INPUT) input: TermInput): TermExplanation {
    return explainTerm(ctx, input);
  }

  @Query(() => [AssignableAgency], {
    description: 'Các cơ quan theo tên, cơ quan được giao việc trước; kèm lý do nếu không được',
  })
  assignableAgencies(
    @Ctx() ctx: RequestContext,
    @Arg('search', () => String, { nullable: true, description: 'Một phần tên, không phân biệt dấu' })
    search: string | null,
  ): AssignableAgency[] {
    return listAssignable(ctx, search);
  }

  @Mutation(() => [Task], { description: 'Giao một hay nhiều nhiệm vụ cùng lúc; trả về tất cả theo thứ tự gửi' })
  createTasks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateTasksInput, INPUT) input: CreateTasksInput,
  ): Promise<Task[]> {
    return createTasks(ctx, input);
  }

  @Mutation(() => Task, { description: `Tiếp nhận. ${ACT}` })
  acceptTask(@Ctx() ctx: RequestContext, @Arg('input', () => TaskActInput, INPUT) input: TaskActInput): Promise<Task> {
    return acceptTask(ctx, input);
  }

  @Mutation(() => Task, { description: `Từ chối nhiệm vụ, có lý do. ${ACT}` })
  rejectTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskReasonInput, INPUT) input: TaskReasonInput,
  ): Promise<Task> {
    return rejectTask(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Giao tiếp xuống cơ quan trực thuộc; trả về nhiệm vụ con. ${ACT} Lỗi riêng: DEADLINE_AFTER_PARENT`,
  })
  assignTaskDown(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignDownInput, INPUT) input: AssignDownInput,
  ): Promise<Task> {
    return assignTaskDown(ctx, input);
  }

  @Mutation(() => Task, { description: `Giao đích danh người thực hiện. ${ACT} Lỗi riêng: NOT_APPOINTED_THERE` })
  assignOfficial(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignOfficialInput, INPUT) input: AssignOfficialInput,
  ): Promise<Task> {
    return assignOfficial(ctx, input);
  }

  @Mutation(() => Task, { description: `Báo cáo tiến độ kèm minh chứng. ${ACT}` })
  reportProgress(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportProgressInput, INPUT) input: ReportProgressInput,
  ): Promise<Task> {
    return reportProgress(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Báo cáo hoàn thành; kết quả đúng hạn hay quá hạn cố định từ ngày này. ${ACT} Lỗi riêng: CHILDREN_NOT_DONE`,
  })
  reportDone(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportDoneInput, INPUT) input: ReportDoneInput,
  ): Promise<Task> {
    return reportDone(ctx, input);
  }

  @Mutation(() => [Task], {
    description: `Phân công lại nhiều nhiệm vụ của cơ quan cho một người: tất cả hoặc không nhiệm vụ nào. ${ACT} Lỗi riêng: NOT_APPOINTED_THERE, TOO_MANY_ITEMS`,
  })
  reassignTasks(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReassignTasksInput, INPUT) input: ReassignTasksInput,
  ): Promise<Task[]> {
    return reassignTasks(ctx, input);
  }

  @Mutation(() => Task, { description: `Xác nhận kết quả, có chất lượng. ${ACT}` })
  confirmTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmTaskInput, INPUT) input: ConfirmTaskInput,
  ): Promise<Task> {
    return confirmTask(ctx, input);
  }

  @Mutation(() => Task, { description: `Trả lại để thực hiện lại, có lý do; thời hạn giữ nguyên. ${ACT}` })
  returnTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskReasonInput, INPUT) input: TaskReasonInput,
  ): Promise<Task> {
    return returnTask(ctx, input);
  }

  @Mutation(() => Task, { description: `Tạm hoãn, có lý do; thời hạn ngừng tính từ hôm nay. ${ACT}` })
  suspendTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskReasonInput, INPUT) input: TaskReasonInput,
  ): Promise<Task> {
    return suspendTask(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Tiếp tục thực hiện sau khi tạm hoãn, có lý do; số ngày làm việc đã tạm hoãn được cộng vào hạn nếu khi tạm hoãn chưa quá hạn. ${ACT}`,
  })
  resumeTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskReasonInput, INPUT) input: TaskReasonInput,
  ): Promise<Task> {
    return resumeTask(ctx, input);
  }

  @Mutation(() => Task, { description: `Hủy nhiệm vụ, có lý do. ${ACT}` })
  cancelTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskReasonInput, INPUT) input: TaskReasonInput,
  ): Promise<Task> {
    return cancelTask(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Đơn vị thực hiện xin gia hạn khi chưa quá hạn. ${ACT} Lỗi riêng: EXTENSION_TOO_LATE, EXTENSION_ALREADY_ASKED, DEADLINE_MISSING, EXTENSION_NOT_LATER, DEADLINE_AFTER_PARENT`,
  })
  askExtension(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskExtensionInput, INPUT) input: AskExtensionInput,
  ): Promise<Task> {
    return askExtension(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Người giao cho gia hạn, theo đề nghị hoặc tự mình khi chưa quá hạn; mỗi lần được đếm. ${ACT} Lỗi riêng: EXTENSION_TOO_LATE, EXTENSION_NOT_ASKED, DEADLINE_MISSING, EXTENSION_NOT_LATER, DEADLINE_AFTER_PARENT`,
  })
  extendTask(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExtendTaskInput, INPUT) input: ExtendTaskInput,
  ): Promise<Task> {
    return extendTask(ctx, input);
  }

  @Mutation(() => Task, {
    description: `Người giao không cho gia hạn, có lý do; hạn giữ nguyên. ${ACT} Lỗi riêng: EXTENSION_NOT_ASKED, DEADLINE_MISSING`,
  })
  refuseExtension(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TaskReasonInput, INPUT) input: TaskReasonInput,
  ): Promise<Task> {
    return refuseExtension(ctx, input);
  }
}

@Resolver(() => TaskConnection)
export class TaskConnectionResolver {
  @FieldResolver(() => Int, { description: 'Tổng số nhiệm vụ của danh sách, mọi trang' })
  async totalCount(@Root() { totalCount }: Page<Task>): Promise<number> {
    return totalCount ? totalCount() : 0;
  }
}
