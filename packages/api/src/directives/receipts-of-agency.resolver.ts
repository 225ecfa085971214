// receiptsOf: what one agency was sent and how far it has come with it.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, registerEnumType, Resolver } from 'type-graphql';
import { isId } from '../platform/db/ids.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { type Page, PageArgs } from '../platform/graphql/page.js';
import { selects } from '../platform/graphql/selects.js';
import { Receipt } from './receipt.entity.js';
import { ReceiptConnection } from './receipt.resolver.js';
import { listReceiptsOf, RECEIPT_STANDINGS, type ReceiptStanding } from './receipts-of-agency.queries.js';

const standings = Object.fromEntries(RECEIPT_STANDINGS.map((name) => [name, name])) as Record<
  ReceiptStanding,
  ReceiptStanding
>;
registerEnumType(standings, {
  name: 'ReceiptStanding',
  description: 'Cơ quan đã làm đến đâu với văn bản nhận được',
  valuesConfig: {
    ALL: { description: 'Mọi văn bản đã gửi đến, trừ những văn bản cơ quan từ chối tiếp nhận' },
    DONE: { description: 'Đã quán triệt xong' },
    UNFINISHED: { description: 'Chưa quán triệt xong' },
    OVERDUE: { description: 'Chưa quán triệt xong và đã quá hạn quán triệt' },
  },
});

@Resolver(() => Receipt)
export class ReceiptsOfAgencyResolver {
  @Query(() => ReceiptConnection, {
    description: 'Văn bản đã gửi đến một cơ quan trong phạm vi quản lý, ngày ban hành mới nhất trước. Lỗi: NOT_FOUND',
  })
  receiptsOf(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'Cơ quan nhận' }) agencyId: string,
    @Arg('standing', () => standings, { defaultValue: 'ALL', description: 'Đã làm đến đâu' }) standing: ReceiptStanding,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Receipt>> {
    if (!isId(agencyId) || !ctx.agencies.isWithin(agencyId, ctx.actor.agencyId)) throw new NotFoundError();
    return listReceiptsOf(ctx, { agencyId, standing }, { ...page, withTotal: selects(info, 'totalCount') });
  }
}
