// What whoever makes a key says about it.
import type { KeyScope } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { KeyScopeEnum } from './api-key.entity.js';

@InputType({ description: 'Khóa API mới cho chức vụ đang làm việc' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Tên khóa, 2–100 ký tự: phần mềm nào, để làm gì' })
  name!: string;

  @Field(() => [KeyScopeEnum], { description: 'Quyền của khóa, ít nhất một' })
  scopes!: KeyScope[];

  @Field(() => Int, { defaultValue: 365, description: 'Số ngày hiệu lực, từ 1 đến 366' })
  validForDays!: number;

  @Field(() => Int, { defaultValue: 600, description: 'Số yêu cầu mỗi phút, từ 1 đến 6.000' })
  requestsPerMinute!: number;

  @Field(() => Int, { defaultValue: 60_000, description: 'Tổng chi phí truy vấn mỗi phút, từ 100 đến 600.000' })
  costPerMinute!: number;
}

@InputType({ description: 'Thay khóa API bằng khóa mới có cùng tên, quyền và giới hạn' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'ApiKey.id của khóa được thay' })
  id!: string;

  @Field(() => Int, { defaultValue: 7, description: 'Số ngày khóa cũ còn dùng được song song, từ 0 đến 30' })
  overlapDays!: number;
}
