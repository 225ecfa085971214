// The trail of a receipt in the graph, and asking a directive back.
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { Directive } from './directive.entity.js';
import { AskRecallInput, RefuseRecallInput } from './recall.inputs.js';
import { statusesByReceipt } from './recall.queries.js';
import { agreeRecall, askRecall, refuseRecall } from './recalling.js';
import { isAskedBack, Receipt } from './receipt.entity.js';
import { ReceiptInput } from './receipt.inputs.js';
import { ReceiptStatus } from './receipt-status.entity.js';

const INPUT = { description: 'Nội dung gửi lên' };
const BASIS = 'Căn cứ Quyết định 28/2018/QĐ-TTg.';
const ANSWER = `${BASIS} Lỗi: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE, RECALL_NOT_ASKED`;

@Resolver(() => Receipt)
export class RecallResolver {
  @FieldResolver(() => [ReceiptStatus], {
    description: 'Các trạng thái đã qua tại cơ quan nhận, theo thời gian. Căn cứ Quyết định 28/2018/QĐ-TTg',
  })
  statusTrail(@Root() { id }: Receipt, @Ctx() ctx: RequestContext): Promise<ReceiptStatus[]> {
    return statusesByReceipt(ctx).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Cơ quan gửi yêu cầu lấy lại và còn chờ trả lời' })
  isAskedBack(@Root() receipt: Receipt): boolean {
    return isAskedBack(receipt);
  }

  @Mutation(() => Directive, {
    description: `Người đứng đầu cơ quan gửi yêu cầu cơ quan nhận trả lại văn bản. ${BASIS} Lỗi: NOT_FOUND, NOT_ALLOWED, REASON_REQUIRED, WRONG_STATE, RECALL_ASKED_ALREADY, NOTHING_TO_RECALL`,
  })
  askRecall(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskRecallInput, INPUT) input: AskRecallInput,
  ): Promise<Directive> {
    return askRecall(ctx, input);
  }

  @Mutation(() => Receipt, {
    description: `Đồng ý trả lại: văn bản không còn hiệu lực tại cơ quan nhận, nhiệm vụ còn mở phát sinh từ đó tại cơ quan bị hủy với lý do lấy lại. ${ANSWER}`,
  })
  agreeRecall(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReceiptInput, INPUT) input: ReceiptInput,
  ): Promise<Receipt> {
    return agreeRecall(ctx, input);
  }

  @Mutation(() => Receipt, { description: `Không đồng ý trả lại, nêu lý do. ${ANSWER}, REASON_REQUIRED` })
  refuseRecall(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefuseRecallInput, INPUT) input: RefuseRecallInput,
  ): Promise<Receipt> {
    return refuseRecall(ctx, input);
  }
}
