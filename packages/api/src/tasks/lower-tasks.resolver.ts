// What tasks add to the types below them: counts on agencies and directives, the tasks of a clause.
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Agency } from '../agencies/agency.node.js';
import { Clause } from '../directives/clause.entity.js';
import { Directive } from '../directives/directive.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Task } from './task.entity.js';
import { openTasksByAgency, tasksByClause, tasksByDirective } from './task.loaders.js';

@Resolver(() => Agency)
export class AgencyTasksResolver {
  @FieldResolver(() => Int, {
    description:
      'Số nhiệm vụ chưa kết thúc do chính cơ quan này chủ trì mà người xem thấy; là tổng của tasks(filter: {agencyId, open: true})',
  })
  async openTaskCount(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<number> {
    return (await openTasksByAgency(ctx).load(id)).total;
  }

  @FieldResolver(() => Int, {
    description: 'Trong đó quá hạn; là tổng của tasks(filter: {agencyId, open: true, timeAxis: OVERDUE})',
  })
  async overdueTaskCount(@Root() { id }: Agency, @Ctx() ctx: RequestContext): Promise<number> {
    return (await openTasksByAgency(ctx).load(id)).overdue;
  }
}

@Resolver(() => Directive)
export class DirectiveTasksResolver {
  @FieldResolver(() => Int, {
    description: 'Số nhiệm vụ phát sinh mà người xem thấy; là tổng của tasks(filter: {directiveId})',
  })
  async taskCount(@Root() { id }: Directive, @Ctx() ctx: RequestContext): Promise<number> {
    return (await tasksByDirective(ctx).load(id)).total;
  }

  @FieldResolver(() => Int, {
    description: 'Trong đó chưa kết thúc; là tổng của tasks(filter: {directiveId, open: true})',
  })
  async openTaskCount(@Root() { id }: Directive, @Ctx() ctx: RequestContext): Promise<number> {
    return (await tasksByDirective(ctx).load(id)).open;
  }

  @FieldResolver(() => Int, {
    description: 'Trong đó đã hoàn thành, được xác nhận; là tổng của tasks(filter: {directiveId, lifecycle: [DONE]})',
  })
  async doneTaskCount(@Root() { id }: Directive, @Ctx() ctx: RequestContext): Promise<number> {
    return (await tasksByDirective(ctx).load(id)).done;
  }

  @FieldResolver(() => Int, {
    description:
      'Trong đó chưa kết thúc và quá hạn; là tổng của tasks(filter: {directiveId, open: true, timeAxis: OVERDUE})',
  })
  async overdueTaskCount(@Root() { id }: Directive, @Ctx() ctx: RequestContext): Promise<number> {
    return (await tasksByDirective(ctx).load(id)).overdue;
  }
}

@Resolver(() => Clause)
export class ClauseTasksResolver {
  @FieldResolver(() => [Task], { description: 'Các nhiệm vụ phát sinh từ nội dung này mà người xem thấy' })
  tasks(@Root() { id }: Clause, @Ctx() ctx: RequestContext): Promise<Task[]> {
    return tasksByClause(ctx).load(id);
  }
}
