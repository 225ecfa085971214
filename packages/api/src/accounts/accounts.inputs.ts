// What clients send about sign-in, passwords, contacts and invitations.
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Đăng nhập' })
export class SignInInput {
  @Field(() => String, { description: 'Thư điện tử hoặc số điện thoại' })
  identifier!: string;

  @Field(() => String, { description: 'Mật khẩu' })
  password!: string;
}

@InputType({ description: 'Đổi mật khẩu của chính mình' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'Mật khẩu đang dùng' })
  currentPassword!: string;

  @Field(() => String, { description: 'Mật khẩu mới: từ 15 đến 128 ký tự, không dễ đoán' })
  newPassword!: string;
}

@InputType({ description: 'Nhận lời mời và đặt mật khẩu đầu tiên' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'Mã trong đường dẫn mời, dùng một lần' })
  token!: string;

  @Field(() => String, { description: 'Mật khẩu: từ 15 đến 128 ký tự, không dễ đoán' })
  password!: string;
}

@InputType({ description: 'Thông tin liên hệ của chính mình; bỏ trống một trường là xóa trường đó' })
export class ContactInput {
  @Field(() => String, { nullable: true, description: 'Thư điện tử, cũng dùng để đăng nhập' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Số điện thoại, cũng dùng để đăng nhập' })
  phone?: string | null;
}

@InputType({ description: 'Mời một người bắt đầu dùng hệ thống, hoặc cấp lại quyền truy cập' })
export class InvitePersonInput {
  @Field(() => ID, { description: 'Mã chống gửi trùng, 8–255 ký tự' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Người được mời' })
  personId!: string;
}

@InputType({ description: 'Khóa hoặc mở lại tài khoản của một người' })
export class DisablePersonInput {
  @Field(() => ID, { description: 'Người bị khóa hoặc được mở lại' })
  personId!: string;

  @Field(() => Int, { description: 'Phiên bản đang xem; cũ hơn thì STALE_VERSION' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do, đến 400 ký tự' })
  reason?: string | null;
}
