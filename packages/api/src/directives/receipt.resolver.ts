// Receipts in the graph: the matrix, and what an agency and its people do with a directive.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../people/person.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { connectionOf, type Page, PageArgs } from '../platform/graphql/page.js';
import { selects } from '../platform/graphql/selects.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { acknowledgeDirective } from './acknowledging.js';
import { type DisseminationPlan, DisseminationPlanEnum } from './directive.enums.js';
import { directiveMatrix, disseminationPreview, findReceipt } from './directive.service.js';
import { disseminateDirective } from './disseminating.js';
import { passOnDirective, receiveDirective, refuseDirective } from './receipt.acting.js';
import { Receipt } from './receipt.entity.js';
import {
  AcknowledgeInput,
  DisseminateInput,
  MatrixFilter,
  PassOnInput,
  ReceiptInput,
  RefuseReceiptInput,
  UrgeReceiptsInput,
} from './receipt.inputs.js';
import { listOwnReadings, type ReadReceipt } from './receipt.queries.js';
import { UrgeResult, urgeReceipts } from './urging.js';

export const ReceiptConnection = connectionOf('Receipt', Receipt).Connection;
export const AcknowledgementConnection = connectionOf('Acknowledgement', Acknowledgement).Connection;

const INPUT = { description: 'Nội dung gửi lên' };
const ACT = 'Lỗi chung: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE.';

@Resolver(() => Receipt)
export class ReceiptResolver {
  @Query(() => Receipt, {
    nullable: true,
    description: 'Văn bản tại một cơ quan nhận; NOT_FOUND nếu không có hoặc không được xem',
  })
  receipt(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Mã' }) id: string): Promise<Receipt> {
    return findReceipt(ctx, id);
  }

  @Query(() => ReceiptConnection, { description: 'Các cơ quan nhận một văn bản: chậm nhất trước, rồi theo tên' })
  directiveMatrix(
    @Ctx() ctx: RequestContext,
    @Arg('directiveId', () => ID, { description: 'Văn bản' }) directiveId: string,
    @Arg('filter', () => MatrixFilter, { nullable: true, description: 'Điều kiện lọc' }) filter: MatrixFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ReadReceipt>> {
    const asked = {
      ...page,
      withTotal: selects(info, 'totalCount'),
      withPeople: selects(info, 'edges', 'node', 'people'),
    };
    return directiveMatrix(ctx, directiveId, filter ?? {}, asked);
  }

  @Query(() => AcknowledgementConnection, { description: 'Những văn bản chờ chính người xem xác nhận, mới nhất trước' })
  myAcknowledgements(
    @Ctx() ctx: RequestContext,
    @Arg('pendingOnly', () => Boolean, { defaultValue: true, description: 'Chỉ những văn bản chưa xác nhận' })
    pendingOnly: boolean,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<Acknowledgement>> {
    return listOwnReadings(ctx, pendingOnly, page);
  }

  @Query(() => [Person], {
    description: 'Những người sẽ vào danh sách nếu lập theo cách này. Lỗi: PEOPLE_EMPTY, NOT_APPOINTED_THERE',
  })
  disseminationPreview(
    @Ctx() ctx: RequestContext,
    @Arg('receiptId', () => ID, { description: 'Văn bản tại cơ quan mình' }) receiptId: string,
    @Arg('plan', () => DisseminationPlanEnum, { description: 'Quán triệt đến những ai' }) plan: DisseminationPlan,
    @Arg('personIds', () => [ID], { nullable: true, description: 'Từng người, khi plan là BY_HAND' })
    personIds: string[] | null,
  ): Promise<Person[]> {
    return disseminationPreview(ctx, { receiptId, plan, personIds });
  }

  @Mutation(() => Receipt, { description: `Tiếp nhận văn bản. ${ACT}` })
  receiveDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReceiptInput, INPUT) input: ReceiptInput,
  ): Promise<Receipt> {
    return receiveDirective(ctx, input);
  }

  @Mutation(() => Receipt, { description: `Từ chối tiếp nhận, nêu lý do. ${ACT} Lỗi riêng: REASON_REQUIRED` })
  refuseDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefuseReceiptInput, INPUT) input: RefuseReceiptInput,
  ): Promise<Receipt> {
    return refuseDirective(ctx, input);
  }

  @Mutation(() => Receipt, {
    description: `Lập danh sách quán triệt. ${ACT} Lỗi riêng: PEOPLE_EMPTY, NOT_APPOINTED_THERE`,
  })
  disseminateDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DisseminateInput, INPUT) input: DisseminateInput,
  ): Promise<Receipt> {
    return disseminateDirective(ctx, input);
  }

  @Mutation(() => Receipt, {
    description: `Chuyển tiếp xuống cấp dưới. ${ACT} Lỗi riêng: OUTSIDE_SCOPE, RECIPIENTS_EMPTY, ALREADY_RECEIVED`,
  })
  passOnDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PassOnInput, INPUT) input: PassOnInput,
  ): Promise<Receipt> {
    return passOnDirective(ctx, input);
  }

  @Mutation(() => Acknowledgement, {
    description: 'Chính người được quán triệt xác nhận. Lỗi: NOT_YOUR_OWN, ALREADY_ACKNOWLEDGED',
  })
  acknowledgeDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcknowledgeInput, INPUT) input: AcknowledgeInput,
  ): Promise<Acknowledgement> {
    return acknowledgeDirective(ctx, input);
  }

  @Mutation(() => UrgeResult, { description: 'Đôn đốc các cơ quan và người chưa xong. Lỗi: NOTHING_TO_URGE' })
  urgeReceipts(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UrgeReceiptsInput, INPUT) input: UrgeReceiptsInput,
  ): Promise<UrgeResult> {
    return urgeReceipts(ctx, input);
  }
}

@Resolver(() => ReceiptConnection)
export class ReceiptConnectionResolver {
  @FieldResolver(() => Int, { description: 'Tổng số dòng của mọi trang' })
  totalCount(@Root() page: Page<Receipt>): Promise<number> {
    return page.totalCount?.() ?? Promise.resolve(page.edges.length);
  }
}
