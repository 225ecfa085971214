// home: four blocks and one grey line, under the caller's scope; every number is the total of the list it names.
import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { countUnfinishedDirectives } from '../directives/unfinished.queries.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { pageSize } from '../platform/graphql/page.js';
import { readBlock } from '../tasks/task.blocks.queries.js';
import { mustSeeWork } from '../tasks/task.scope.queries.js';
import { readDecisions } from './decisions.js';
import { talliesOf } from './home.loaders.js';
import { DecisionBlock, Home, TaskBlock } from './home.types.js';

const FIRST = { defaultValue: 5, description: 'Số dòng, từ 1 đến 100' };

@Resolver(() => Home)
export class HomeResolver {
  @Query(() => Home, { description: 'Trang tổng quan; quản trị viên tài khoản không có (NOT_ALLOWED)' })
  home(@Ctx() ctx: RequestContext): Home {
    mustSeeWork(ctx);
    return new Home();
  }

  @FieldResolver(() => DecisionBlock, {
    description: 'Cần quyết định: chỉ những việc chính người xem quyết định được với chức vụ đang chọn',
  })
  decisions(@Ctx() ctx: RequestContext, @Arg('first', () => Int, FIRST) first: number): Promise<DecisionBlock> {
    return readDecisions(ctx, pageSize(first) - 1);
  }

  @FieldResolver(() => TaskBlock, { description: 'Quá hạn; danh sách: tasks(filter: {timeAxis: OVERDUE, open: true})' })
  async overdue(@Ctx() ctx: RequestContext, @Arg('first', () => Int, FIRST) first: number): Promise<TaskBlock> {
    const [{ overdue }, rows] = await Promise.all([talliesOf(ctx), readBlock(ctx, 'OVERDUE', first)]);
    return { count: overdue, rows };
  }

  @FieldResolver(() => TaskBlock, { description: 'Nguy cơ chậm; danh sách: tasks(filter: {atRisk: true})' })
  async atRisk(@Ctx() ctx: RequestContext, @Arg('first', () => Int, FIRST) first: number): Promise<TaskBlock> {
    const [{ atRisk }, rows] = await Promise.all([talliesOf(ctx), readBlock(ctx, 'AT_RISK', first)]);
    return { count: atRisk, rows };
  }

  @FieldResolver(() => Int, {
    description: 'Trong hạn, kể cả đã báo cáo đúng hạn; danh sách: tasks(filter: {timeAxis: IN_TIME, open: true})',
  })
  async inTimeCount(@Ctx() ctx: RequestContext): Promise<number> {
    return (await talliesOf(ctx)).inTime;
  }

  @FieldResolver(() => Int, { description: 'Sắp đến hạn; danh sách: tasks(filter: {timeAxis: DUE_SOON, open: true})' })
  async dueSoonCount(@Ctx() ctx: RequestContext): Promise<number> {
    return (await talliesOf(ctx)).dueSoon;
  }

  @FieldResolver(() => Int, {
    description:
      'Văn bản của cơ quan còn nơi chưa quán triệt xong; danh sách: directives(filter: {received: false, unfinished: true})',
  })
  directivesUnfinished(@Ctx() ctx: RequestContext): Promise<number> {
    return countUnfinishedDirectives(ctx);
  }
}
