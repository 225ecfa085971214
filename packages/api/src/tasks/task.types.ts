// The smaller types of the task's graph: who answers, why it may be late, and how its deadline came about.
import type { Day, DueStepKind, RiskReason } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';
import { type AnswerableKind, RiskKindEnum } from './task.enums.js';

@ObjectType({ description: 'Người chịu trách nhiệm, tên và chức vụ vào lúc đó' })
export class Answerable {
  @Field(() => ID, { description: 'Mã người' })
  readonly personId!: string;

  @Field(() => String, { description: 'Họ tên' })
  readonly name!: string;

  @Field(() => String, { description: 'Chức vụ' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Điện thoại cơ quan' })
  readonly phone!: string | null;
}

@ObjectType({ description: 'Hai người chịu trách nhiệm vào một thời điểm' })
export class AnswerablePair {
  @Field(() => Answerable, { description: 'Người đứng đầu chịu trách nhiệm giải trình' })
  readonly accountableHead!: Answerable;

  @Field(() => Answerable, { description: 'Người trực tiếp thực hiện' })
  readonly responsibleOfficial!: Answerable;
}

@ObjectType({ description: 'Một khoảng thời gian có một người chịu trách nhiệm' })
export class AnswerablePeriod {
  @Field(() => String, { description: 'ACCOUNTABLE_HEAD (người đứng đầu) hoặc RESPONSIBLE_OFFICIAL (người thực hiện)' })
  readonly kind!: AnswerableKind;

  @Field(() => Answerable, { description: 'Người chịu trách nhiệm' })
  readonly person!: Answerable;

  @Field(() => GraphQLInstant, { description: 'Từ lúc' })
  readonly from!: Date | string;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Đến lúc; null nếu đang chịu trách nhiệm' })
  readonly to!: Date | string | null;
}

@ObjectType({ description: 'Một dấu hiệu có thể chậm, kèm câu giải thích' })
export class Risk {
  @Field(() => RiskKindEnum, { description: 'Loại dấu hiệu' })
  readonly kind!: RiskReason['kind'];

  @Field(() => String, { description: 'Câu giải thích bằng ngôn ngữ của người xem' })
  readonly sentence!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'SILENT: số ngày không cập nhật; MILESTONE, PART, CHILD: số ngày đã quá hạn; GAP: null',
  })
  readonly days!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'MILESTONE: tên mốc; PART, CHILD: tên cơ quan đang chờ; còn lại null',
  })
  readonly name!: string | null;

  @Field(() => Int, { nullable: true, description: 'GAP: phần trăm thời gian đã qua' })
  readonly timeShare!: number | null;

  @Field(() => Int, { nullable: true, description: 'GAP: tiến độ đã báo cáo, phần trăm' })
  readonly progress!: number | null;
}

@ObjectType('DueStep', { description: 'Một bước tính thời hạn' })
export class TermStep {
  @Field(() => String, { description: 'START, WORKING, WEEKEND, HOLIDAY, MAKE_UP, FIXED, MOVED, DUE …' })
  readonly kind!: DueStepKind;

  @Field(() => GraphQLDay, { description: 'Từ ngày' })
  readonly from!: Day;

  @Field(() => GraphQLDay, { description: 'Đến hết ngày' })
  readonly to!: Day;

  @Field(() => String, { nullable: true, description: 'Tên ngày nghỉ' })
  readonly name!: string | null;

  @Field(() => Int, { description: 'Số ngày được tính, hoặc bị bỏ qua nếu là ngày nghỉ' })
  readonly count!: number;

  @Field(() => String, { description: 'Câu giải thích bằng ngôn ngữ của người xem' })
  readonly sentence!: string;
}

@ObjectType('DueDateExplanation', {
  description: 'Hạn và các bước dẫn đến hạn đó, để ai cũng kiểm lại được bằng lịch treo tường',
})
export class TermExplanation {
  @Field(() => GraphQLDay, { description: 'Hạn: hết ngày này' })
  readonly dueOn!: Day;

  @Field(() => [TermStep], { description: 'Các bước, theo thứ tự thời gian' })
  readonly steps!: readonly TermStep[];
}
