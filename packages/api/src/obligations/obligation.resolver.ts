// obligationBoard: whether what the Prime Minister demanded is being done, agency by agency.
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { findBoard } from './obligation.board.js';
import { ObligationBoard } from './obligation.types.js';

@Resolver(() => ObligationBoard)
export class ObligationResolver {
  @Query(() => ObligationBoard, {
    nullable: true,
    description:
      'Bảng kỷ cương của một cơ quan trong phạm vi quản lý và các cơ quan trực thuộc trực tiếp. Nghĩa vụ chưa có nguồn dữ liệu là NO_EVIDENCE. Lỗi: NOT_FOUND',
  })
  obligationBoard(
    @Ctx() ctx: RequestContext,
    @Arg('underId', () => ID, { nullable: true, description: 'Cơ quan ở dòng đầu; mặc định là cơ quan của người xem' })
    underId: string | null,
  ): Promise<ObligationBoard> {
    return findBoard(ctx, underId);
  }
}
