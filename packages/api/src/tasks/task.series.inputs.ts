// What clients send about work that comes again.
import type { Day, RecurrenceUnit } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { RecurrenceUnitEnum } from './task-series.entity.js';

@InputType({ description: 'Lặp lại một nhiệm vụ đã giao' })
export class RepeatTaskInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Nhiệm vụ gốc, do chính cơ quan người xem giao' })
  taskId!: string;

  @Field(() => RecurrenceUnitEnum, { description: 'Tuần, tháng hay quý' })
  unit!: RecurrenceUnit;

  @Field(() => Int, { description: 'Mỗi bao nhiêu tuần, tháng, quý; 1–12' })
  every!: number;

  @Field(() => GraphQLDay, {
    description: 'Hạn của kỳ đầu, sau hôm nay; rơi vào ngày nghỉ thì lùi đến ngày làm việc tiếp theo',
  })
  firstOn!: Day;

  @Field(() => Int, { description: 'Giao trước hạn bao nhiêu ngày làm việc, 1–60' })
  ahead!: number;

  @Field(() => GraphQLDay, { nullable: true, description: 'Không có kỳ nào đến hạn sau ngày này' })
  until?: Day | null;

  @Field(() => Int, { nullable: true, description: 'Số kỳ, 1–500; để trống cả hai là đến khi có quyết định dừng' })
  times?: number | null;
}

@InputType({ description: 'Thao tác trên một chuỗi định kỳ' })
export class SeriesActInput {
  @Field(() => ID, { description: 'Mã chuỗi định kỳ' })
  seriesId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem' })
  version!: number;
}

@InputType({ description: 'Dừng hẳn một chuỗi định kỳ' })
export class StopSeriesInput extends SeriesActInput {
  @Field(() => String, { description: 'Lý do, không quá 4.000 ký tự' })
  reason!: string;
}
