// What clients send when an office answers to a recorded direction.
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Xác nhận một chỉ đạo bằng lời nói' })
export class SpokenInput {
  @Field(() => ID, { description: 'Chỉ đạo đã ghi lại' })
  directiveId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem của spoken; cũ: STALE_VERSION' })
  version!: number;
}

@InputType({ description: 'Không xác nhận một chỉ đạo bằng lời nói' })
export class DisownSpokenInput extends SpokenInput {
  @Field(() => String, { description: 'Lý do, đến 2.000 ký tự; trống: REASON_REQUIRED' })
  reason!: string;
}
