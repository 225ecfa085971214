// What a press of urging answers: how many were urged, each task by itself, and until when it can be taken back.
import type { Reason } from '@ky-cuong/shared';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLInstant } from '../platform/graphql/scalars.js';
import { Task } from './task.entity.js';

@ObjectType({ description: 'Kết quả đôn đốc đối với một nhiệm vụ' })
export class UrgedTask {
  @Field(() => ID, { description: 'Mã nhiệm vụ đã gửi lên' })
  readonly taskId!: string;

  @Field(() => Task, { nullable: true, description: 'Nhiệm vụ sau khi đôn đốc; null nếu không đôn đốc được' })
  readonly task!: Task | null;

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao không đôn đốc được: NOT_FOUND, NOT_ALLOWED, WRONG_STATE, ALREADY_URGED; null nếu được',
  })
  readonly reason!: Reason | null;
}

@ObjectType({ description: 'Kết quả một lần đôn đốc nhiều nhiệm vụ' })
export class UrgedTasks {
  @Field(() => ID, { description: 'Mã lần đôn đốc, để rút lại' })
  readonly id!: string;

  @Field(() => GraphQLInstant, {
    description: 'Trước lúc này chưa ai được báo và còn rút lại được, theo đồng hồ của tỉnh',
  })
  readonly undoUntil!: Date;

  @Field(() => [UrgedTask], { description: 'Từng nhiệm vụ, theo thứ tự gửi' })
  readonly rows!: readonly UrgedTask[];
}

@ObjectType({
  description:
    'Số liệu đôn đốc của một cơ quan trong kỳ: mỗi nhiệm vụ tính một lần, theo lời đôn đốc sau cùng trong kỳ',
})
export class UrgingFigures {
  readonly agencyId!: string | null;

  @Field(() => Int, { description: 'Số nhiệm vụ được đôn đốc' })
  readonly tasks!: number;

  @Field(() => Int, { description: 'Số lượt đôn đốc' })
  readonly urges!: number;

  @Field(() => Int, { description: 'Số nhiệm vụ mà người chịu trách nhiệm đã mở sau khi được đôn đốc' })
  readonly seen!: number;

  @Field(() => Int, { description: 'Số nhiệm vụ đã có báo cáo sau khi được đôn đốc' })
  readonly answered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Trung vị thời gian từ lúc đôn đốc đến lúc báo cáo, giờ; null nếu chưa có báo cáo nào',
  })
  readonly medianHours!: number | null;
}

@ObjectType({ description: 'Thống kê đôn đốc trong kỳ' })
export class UrgingStatistics {
  @Field(() => UrgingFigures, { description: 'Tất cả các cơ quan' })
  readonly total!: UrgingFigures;

  @Field(() => [UrgingFigures], { description: 'Từng cơ quan chủ trì, cơ quan còn nợ báo cáo nhiều nhất trước' })
  readonly agencies!: readonly UrgingFigures[];
}
