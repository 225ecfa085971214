// What clients send about the way to a result: milestones, and the parts of those who cooperate.
import type { Day } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../platform/graphql/scalars.js';

const FILES = { nullable: true, description: 'Minh chứng: mã các tệp đã tải lên, không quá 20' };

@InputType({ description: 'Một mốc mới' })
export class AddMilestoneInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Mã nhiệm vụ' })
  taskId!: string;

  @Field(() => String, { description: 'Nội dung mốc, 3 đến 300 ký tự' })
  title!: string;

  @Field(() => GraphQLDay, {
    description: 'Phải đạt hết ngày này, trong thời gian của nhiệm vụ (MILESTONE_AFTER_TASK, MILESTONE_BEFORE_TASK)',
  })
  dueOn!: Day;
}

@InputType({ description: 'Thao tác trên một mốc' })
class MilestoneInput {
  @Field(() => ID, { description: 'Mã mốc' })
  milestoneId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem của mốc' })
  version!: number;
}

@InputType({ description: 'Sửa một mốc chưa đạt' })
export class EditMilestoneInput extends MilestoneInput {
  @Field(() => String, { description: 'Nội dung mốc, 3 đến 300 ký tự' })
  title!: string;

  @Field(() => GraphQLDay, {
    description: 'Phải đạt hết ngày này, trong thời gian của nhiệm vụ (MILESTONE_AFTER_TASK, MILESTONE_BEFORE_TASK)',
  })
  dueOn!: Day;
}

@InputType({ description: 'Báo cáo đạt mốc' })
export class ReportMilestoneInput extends MilestoneInput {
  @Field(() => String, { description: 'Kết quả tại mốc, không quá 4.000 ký tự' })
  result!: string;

  @Field(() => [ID], FILES)
  fileIds?: string[] | null;
}

@InputType({ description: 'Phần việc của một cơ quan phối hợp' })
class PartInput {
  @Field(() => ID, { description: 'Mã nhiệm vụ' })
  taskId!: string;

  @Field(() => ID, { description: 'Cơ quan phối hợp; cơ quan khác là NOT_COOPERATING' })
  agencyId!: string;
}

@InputType({ description: 'Giao phần việc cho cơ quan phối hợp, hoặc sửa khi chưa báo cáo' })
export class SetPartInput extends PartInput {
  @Field(() => Int, { description: 'Phiên bản đang xem của phần việc' })
  version!: number;

  @Field(() => String, { description: 'Nội dung phối hợp, 3 đến 2.000 ký tự' })
  part!: string;

  @Field(() => GraphQLDay, { description: 'Hạn của phần việc, không sau hạn của nhiệm vụ (PART_AFTER_TASK)' })
  dueOn!: Day;
}

@InputType({ description: 'Cơ quan phối hợp báo cáo xong phần của mình' })
export class ReportPartInput {
  @Field(() => ID, { description: 'Mã nhiệm vụ' })
  taskId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem của phần việc' })
  version!: number;

  @Field(() => String, { description: 'Kết quả, không quá 4.000 ký tự' })
  result!: string;

  @Field(() => [ID], FILES)
  fileIds?: string[] | null;
}

@InputType({ description: 'Đôn đốc một cơ quan phối hợp' })
export class UrgePartInput extends PartInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'Lời đôn đốc, không quá 4.000 ký tự' })
  message?: string | null;
}
