// What hangs on a receipt and on a person's reading of it.
import { actionsFor, recallAllows, receiptMachine, receiptRelations, type TimeAxis, timeAxis } from '@ky-cuong/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { Directive } from './directive.entity.js';
import { TimeAxisEnum } from './directive.enums.js';
import {
  directiveById,
  headNameByAgency,
  readingsByReceipt,
  receiptById,
  receiptsPassedOn,
} from './directive.loaders.js';
import { isAskedBack, Receipt } from './receipt.entity.js';
import type { Reading, ReadReceipt } from './receipt.queries.js';

@Resolver(() => Receipt)
export class ReceiptFieldsResolver {
  @FieldResolver(() => Directive, { description: 'Văn bản' })
  directive(@Root() { directiveId }: Receipt, @Ctx() ctx: RequestContext): Promise<Directive> {
    return directiveById(ctx).load(directiveId);
  }

  @FieldResolver(() => Agency, { description: 'Cơ quan nhận' })
  agency(@Root() { agencyId }: Receipt, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, agencyId);
  }

  @FieldResolver(() => Agency, { description: 'Cơ quan gửi: cơ quan ban hành, hoặc cơ quan chuyển tiếp' })
  sentBy(@Root() { senderAgencyId }: Receipt, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, senderAgencyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người đứng đầu cơ quan nhận vào hôm nay' })
  headName(@Root() receipt: Receipt, @Ctx() ctx: RequestContext): string | null | Promise<string | null> {
    const { headName } = receipt as ReadReceipt;
    return headName === undefined ? headNameByAgency(ctx).load(receipt.agencyId) : headName;
  }

  /** Fixed on the day the list was done, or the directive turned away. */
  @FieldResolver(() => TimeAxisEnum, { description: 'So với hạn quán triệt' })
  timeAxis(
    @Root() { disseminateBy, doneOn, refusedOn }: Receipt,
    @Ctx() { today, calendar, deadlineRule }: RequestContext,
  ): TimeAxis {
    return timeAxis({ dueOn: disseminateBy, reportedOn: doneOn ?? refusedOn }, today, { calendar, rule: deadlineRule });
  }

  @FieldResolver(() => [Acknowledgement], {
    description: 'Danh sách người được quán triệt: người chưa mở trước, rồi theo tên',
  })
  people(@Root() receipt: Receipt, @Ctx() ctx: RequestContext): readonly Reading[] | Promise<readonly Reading[]> {
    return (receipt as ReadReceipt).people ?? readingsByReceipt(ctx).load(receipt.id);
  }

  @FieldResolver(() => [Receipt], { description: 'Các cơ quan mà cơ quan này chuyển tiếp đến' })
  passedOnTo(@Root() { id }: Receipt, @Ctx() ctx: RequestContext): Promise<Receipt[]> {
    return receiptsPassedOn(ctx).load(id);
  }

  @FieldResolver(() => [String], {
    description:
      'Người xem được làm gì lúc này: receive, refuse, disseminate, passOn, urge, askRecall, agreeRecall, refuseRecall',
  })
  allowedActions(@Root() receipt: Receipt, @Ctx() { actor, agencies }: RequestContext): readonly string[] {
    return actionsFor(receiptMachine, {
      state: receipt.state,
      relations: receiptRelations(actor, receipt, agencies),
      role: actor.role,
    }).filter((action) => recallAllows(action, { isAskedBack: isAskedBack(receipt) }));
  }
}

@Resolver(() => Acknowledgement)
export class AcknowledgementFieldsResolver {
  @FieldResolver(() => Receipt, { description: 'Văn bản tại cơ quan lập danh sách' })
  receipt(@Root() { receiptId }: Acknowledgement, @Ctx() ctx: RequestContext): Promise<Receipt> {
    return receiptById(ctx).load(receiptId);
  }
}
