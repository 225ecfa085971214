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

  @Field(() => Int, { description: 'Số ngày hiệu lực, từ 1 đến 365' })
  validForDays!: number;
}
