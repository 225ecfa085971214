// The caller as he sees himself: his person, his address, and the posts he may act in today.
import type { Role } from '@ky-cuong/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export const LanguageEnum = { VI: 'VI', EN: 'EN' } as const;
export type LanguageCode = keyof typeof LanguageEnum;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'Ngôn ngữ giao diện và thông báo',
  valuesConfig: { VI: { description: 'Tiếng Việt' }, EN: { description: 'Tiếng Anh' } },
});

@ObjectType({
  description: 'Tư cách có thể dùng khi làm việc: chức vụ của mình, hoặc người giúp việc thay mặt một lãnh đạo',
})
export class ActingPost {
  @Field(() => ID, { description: 'Khóa của tư cách, dùng cho actAs' })
  key!: string;

  role!: Role;

  @Field(() => String, { description: 'Tên chức vụ như trong quyết định bổ nhiệm' })
  title!: string;

  agencyId!: string;

  @Field(() => [String], { description: 'Lĩnh vực được phân công; rỗng = mọi lĩnh vực' })
  sectors!: string[];

  @Field(() => String, { nullable: true, description: 'Với người giúp việc: họ tên lãnh đạo được giúp' })
  onBehalfOf!: string | null;
}

@ObjectType({ description: 'Người đang đăng nhập' })
export class Me {
  personId!: string;
  accountId!: string;
  tenantId!: string;
  agencyId!: string;
  fullName!: string;
  actingId!: string | null;

  @Field(() => String, { nullable: true, description: 'Thư điện tử của chính mình' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Số điện thoại của chính mình' })
  phone!: string | null;

  @Field(() => LanguageEnum, { description: 'Ngôn ngữ đã chọn' })
  language!: LanguageCode;

  @Field(() => Boolean, { description: 'Phải đổi mật khẩu trước khi làm việc khác (PASSWORD_MUST_CHANGE)' })
  mustChangePassword!: boolean;

  @Field(() => [ActingPost], { description: 'Các tư cách giữ trong ngày hôm nay' })
  posts!: ActingPost[];
}
