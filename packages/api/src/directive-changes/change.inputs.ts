// What clients send about changing what has been issued.
import type { ChangeKind, ClauseChangeKind, Day, DependentsFate } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { ChangeKindEnum, ClauseChangeKindEnum, DependentsFateEnum } from './change.enums.js';

@InputType({ description: 'Một nội dung được thay đổi' })
export class ClauseChangeInput {
  @Field(() => ID, { description: 'Nội dung của văn bản được thay đổi, mỗi nội dung một lần (CHECK_FIELDS)' })
  clauseId!: string;

  @Field(() => ClauseChangeKindEnum, { description: 'Khi sửa đổi: REWORD, STRIKE; khi thay thế: MOVE, STRIKE' })
  kind!: ClauseChangeKind;

  @Field(() => String, { nullable: true, description: 'REWORD: lời văn mới, tối đa 20.000 ký tự' })
  newText?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'REWORD, MOVE: thời hạn mới cho nhiệm vụ còn mở, từ hôm nay (DEADLINE_IN_PAST)',
  })
  newDueOn?: Day | null;

  @Field(() => ID, { nullable: true, description: 'MOVE: nội dung tương ứng của văn bản thay thế' })
  toClauseId?: string | null;
}

@InputType({ description: 'Văn bản được thay đổi và văn bản thay đổi nó' })
export class ChangeSubjectInput {
  @Field(() => ID, { description: 'Văn bản được thay đổi, đã ban hành, còn hiệu lực (DIRECTIVE_NOT_IN_FORCE)' })
  directiveId!: string;

  @Field(() => ID, {
    description:
      'Văn bản sửa đổi, thay thế hoặc thu hồi: đã ban hành, của chính cơ quan ban hành hoặc cấp trên (INSTRUMENT_OF_ANOTHER)',
  })
  instrumentId!: string;

  @Field(() => GraphQLDay, {
    description: 'Ngày có hiệu lực, từ ngày ban hành văn bản thay đổi; sau hôm nay thì tự có hiệu lực vào ngày đó',
  })
  effectiveOn!: Day;

  @Field(() => String, { nullable: true, description: 'Căn cứ, lý do, tối đa 2.000 ký tự' })
  ground?: string | null;
}

@InputType({ description: 'Xem trước một thay đổi' })
export class PreviewChangeInput extends ChangeSubjectInput {
  @Field(() => ChangeKindEnum, { description: 'Sửa đổi, thay thế hay thu hồi' })
  kind!: ChangeKind;

  @Field(() => [ClauseChangeInput], { nullable: true, description: 'Các nội dung được thay đổi' })
  clauses?: ClauseChangeInput[] | null;

  @Field(() => DependentsFateEnum, { nullable: true, description: 'Xử lý các văn bản đang triển khai văn bản này' })
  onDependents?: DependentsFate | null;
}

@InputType({ description: 'Điều chung của mọi thay đổi' })
export class DecideChangeInput extends ChangeSubjectInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, từ 8 đến 255 ký tự' })
  idempotencyKey!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem của văn bản được thay đổi; cũ: STALE_VERSION' })
  version!: number;
}

@InputType({ description: 'Sửa đổi, bổ sung một văn bản' })
export class AmendDirectiveInput extends DecideChangeInput {
  @Field(() => [ClauseChangeInput], { description: 'Ít nhất một nội dung (CHANGE_EMPTY)' })
  clauses!: ClauseChangeInput[];
}

@InputType({ description: 'Thay thế một văn bản' })
export class ReplaceDirectiveInput extends DecideChangeInput {
  @Field(() => [ClauseChangeInput], {
    nullable: true,
    description: 'Nội dung nào tiếp tục ở đâu; nhiệm vụ của nội dung không nêu chuyển sang văn bản mới',
  })
  clauses?: ClauseChangeInput[] | null;

  @Field(() => DependentsFateEnum, {
    nullable: true,
    description: 'Bắt buộc khi còn văn bản đang triển khai hoặc nhiệm vụ đã hoàn thành (OTHERS_BUILD_ON_IT)',
  })
  onDependents?: DependentsFate | null;
}

@InputType({ description: 'Thu hồi, bãi bỏ một văn bản' })
export class WithdrawDirectiveInput extends DecideChangeInput {
  @Field(() => DependentsFateEnum, {
    nullable: true,
    description: 'Bắt buộc khi còn văn bản đang triển khai hoặc nhiệm vụ đã hoàn thành (OTHERS_BUILD_ON_IT)',
  })
  onDependents?: DependentsFate | null;
}
