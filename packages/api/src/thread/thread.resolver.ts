// thread: where a piece of work comes from and what has come of it, both ways in one read.
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { findThread } from './thread.reading.js';
import { Thread } from './thread.types.js';

@Resolver(() => Thread)
export class ThreadResolver {
  @Query(() => Thread, {
    nullable: true,
    description:
      'Mạch việc của một nhiệm vụ, một nội dung hoặc một văn bản: ngược lên văn bản cao nhất, xuôi xuống mọi kết quả. ' +
      'Mắt gần nhất trước, mỗi mắt không quá 20 mắt dưới một lần. Lỗi: NOT_FOUND, PAGE_TOO_LARGE',
  })
  thread(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Mã nhiệm vụ, nội dung hoặc văn bản' }) id: string,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Số mắt từ mắt bắt đầu trở xuống, từ 1 đến 100' })
    first: number,
    @Arg('skip', () => Int, {
      defaultValue: 0,
      description: 'Bỏ qua chừng ấy mắt ngay dưới mắt bắt đầu, đến 1.000: để xem tiếp những mắt còn lại',
    })
    skip: number,
    @Arg('whole', () => Boolean, {
      defaultValue: false,
      description: 'true: bắt đầu từ văn bản cao nhất, có cả các nhánh khác; false: chỉ nhánh của mắt được hỏi',
    })
    isWhole: boolean,
    @Arg('onlyDirectives', () => Boolean, {
      defaultValue: false,
      description: 'true: chỉ các văn bản, bỏ nội dung và nhiệm vụ',
    })
    onlyDirectives: boolean,
  ): Promise<Thread> {
    return findThread(ctx, { id, first, skip, isWhole, onlyDirectives });
  }
}
