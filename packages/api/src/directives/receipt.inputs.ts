// What clients send about a directive in an agency that received it.
import type { AgencyKind, AgencyLevel, Day, ReceiptState } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AgencyKindEnum, AgencyLevelEnum } from '../agencies/agency.node.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { type DisseminationPlan, DisseminationPlanEnum, ReceiptStateEnum } from './directive.enums.js';
import { RecipientChoiceInput } from './directive.inputs.js';

@InputType({ description: 'Tiếp nhận văn bản' })
export class ReceiptInput {
  @Field(() => ID, { description: 'Văn bản tại cơ quan mình' })
  receiptId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem; cũ: STALE_VERSION' })
  version!: number;
}

@InputType({ description: 'Từ chối tiếp nhận, nêu lý do' })
export class RefuseReceiptInput extends ReceiptInput {
  @Field(() => String, { description: 'Lý do, tối đa 2.000 ký tự (REASON_REQUIRED)' })
  reason!: string;
}

@InputType({ description: 'Lập hoặc lập lại danh sách quán triệt' })
export class DisseminateInput extends ReceiptInput {
  @Field(() => DisseminationPlanEnum, { description: 'Quán triệt đến những ai' })
  plan!: DisseminationPlan;

  @Field(() => [ID], {
    nullable: true,
    description: 'Từng người, khi plan là BY_HAND; ngoài cơ quan: NOT_APPOINTED_THERE',
  })
  personIds?: string[] | null;
}

@InputType({ description: 'Chuyển tiếp văn bản đến đơn vị, địa phương trực thuộc' })
export class PassOnInput extends ReceiptInput {
  @Field(() => RecipientChoiceInput, { description: 'Cơ quan nhận; cơ quan đã có văn bản được bỏ qua' })
  recipients!: RecipientChoiceInput;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Hạn quán triệt cho cấp dưới; mặc định là hạn của cơ quan mình',
  })
  disseminateBy?: Day | null;
}

@InputType({ description: 'Xác nhận đã được quán triệt' })
export class AcknowledgeInput {
  @Field(() => ID, { description: 'Dòng của chính mình trong danh sách; của người khác: NOT_YOUR_OWN' })
  acknowledgementId!: string;
}

@InputType({ description: 'Đôn đốc các cơ quan và người chưa xong' })
export class UrgeReceiptsInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Văn bản' })
  directiveId!: string;

  @Field(() => [ID], { nullable: true, description: 'Chỉ các cơ quan này; để trống là mọi cơ quan chưa xong' })
  receiptIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Lời nhắc, tối đa 1.000 ký tự' })
  message?: string | null;
}

@InputType({ description: 'Lọc bảng cơ quan nhận' })
export class MatrixFilter {
  @Field(() => [ReceiptStateEnum], { nullable: true, description: 'Các trạng thái' })
  state?: ReceiptState[] | null;

  @Field(() => AgencyLevelEnum, { nullable: true, description: 'Cấp hành chính của cơ quan' })
  level?: AgencyLevel | null;

  @Field(() => AgencyKindEnum, { nullable: true, description: 'Loại cơ quan' })
  kind?: AgencyKind | null;

  @Field(() => Boolean, { nullable: true, description: 'true: chưa xong; false: đã xong hoặc từ chối' })
  unfinished?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: chỉ cơ quan nhận trực tiếp, không kể chuyển tiếp' })
  directOnly?: boolean | null;
}
