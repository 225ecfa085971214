// What clients send about saved views. Names and addresses are checked in the use cases.
import { Field, ID, InputType, Int } from 'type-graphql';
import { VIEW_LISTS, type ViewList } from './saved-view.entity.js';

@InputType({ description: 'Lưu chế độ xem' })
export class SaveViewInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => VIEW_LISTS, { description: 'Của danh sách nào' })
  list!: ViewList;

  @Field(() => String, { description: 'Tên, 1 đến 80 ký tự' })
  name!: string;

  @Field(() => String, { description: 'Phần sau dấu hỏi trong địa chỉ, không quá 2.000 ký tự' })
  query!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Dùng chung trong cơ quan' })
  isShared!: boolean;
}

@InputType({ description: 'Sửa chế độ xem: của mình, hoặc dùng chung nếu là người đứng đầu' })
export class ChangeViewInput {
  @Field(() => ID, { description: 'Mã chế độ xem' })
  id!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Tên mới; để trống là giữ nguyên' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Địa chỉ mới; để trống là giữ nguyên' })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Dùng chung hay không; để trống là giữ nguyên' })
  isShared?: boolean | null;
}
