// What clients send to ask a directive back from whoever received it, and to answer.
import { Field, ID, InputType } from 'type-graphql';
import { ReceiptInput } from './receipt.inputs.js';

@InputType({ description: 'Yêu cầu cơ quan nhận trả lại văn bản đã gửi' })
export class AskRecallInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Văn bản' })
  directiveId!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Chỉ các cơ quan nhận này; để trống là mọi cơ quan mình đã gửi, trừ nơi đã từ chối, đã trả lại hoặc đang được hỏi',
  })
  receiptIds?: string[] | null;

  @Field(() => String, { description: 'Lý do, tối đa 2.000 ký tự (REASON_REQUIRED)' })
  reason!: string;
}

@InputType({ description: 'Không đồng ý trả lại văn bản, nêu lý do' })
export class RefuseRecallInput extends ReceiptInput {
  @Field(() => String, { description: 'Lý do, tối đa 2.000 ký tự (REASON_REQUIRED)' })
  reason!: string;
}
