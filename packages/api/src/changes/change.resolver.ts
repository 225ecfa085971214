// The feed of changes in the graph.
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { Node } from '../platform/graphql/node.js';
import { nodeOf } from './change.nodes.js';
import { type ChangePage, followChanges } from './change.service.js';
import { Change, ChangeConnection, type ChangeKind, ChangeKindEnum } from './change.types.js';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'Mọi thay đổi mà người hỏi được xem, theo thứ tự ghi xong, không bỏ sót; giữ 90 ngày. ' +
      'Lưu pageInfo.endCursor sau khi xử lý xong mỗi trang rồi hỏi tiếp từ đó. CURSOR_MALFORMED, CURSOR_EXPIRED, PAGE_TOO_LARGE, KEY_SCOPE',
  })
  changes(
    @Ctx() ctx: RequestContext,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Con trỏ đã lưu; để trống: từ thay đổi cũ nhất còn giữ',
    })
    after: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Số thay đổi, từ 1 đến 500' }) first: number,
    @Arg('kinds', () => [ChangeKindEnum], {
      nullable: true,
      description: 'Chỉ các loại này; để trống: mọi loại được phép',
    })
    kinds: ChangeKind[] | null | undefined,
  ): Promise<ChangePage> {
    return followChanges(ctx, { after: after ?? null, first, kinds: kinds ?? null });
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'Đối tượng như người hỏi thấy lúc này; trống: đã gỡ bỏ hoặc không còn được xem',
  })
  node(@Root() change: Change, @Ctx() ctx: RequestContext): Promise<object | null> {
    return nodeOf(ctx, change);
  }
}

@Resolver(() => ChangeConnection)
export class ChangeConnectionResolver {
  @FieldResolver(() => String, {
    description: 'Con trỏ đứng sau mọi thay đổi tính đến lúc này: lấy trước khi đọc toàn bộ danh sách lần đầu',
  })
  latestCursor(@Root() page: ChangePage): string {
    return page.latestCursor;
  }
}
