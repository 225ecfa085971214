// What administrators send about persons and posts. Texts are checked in the services, field by field.
import type { Role } from '@ky-cuong/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { type PersonKind, PersonKindEnum, type PersonStatus, PersonStatusEnum, RoleEnum } from './people.enums.js';

const KEY = 'Khóa chống gửi trùng, 8–255 ký tự, giữ ít nhất 24 giờ';
const VERSION = 'Phiên bản đã xem; cũ hơn thì STALE_VERSION';
const SECTORS = 'Lĩnh vực phụ trách: HEALTH, EDUCATION …; rỗng = mọi lĩnh vực';

@InputType({ description: 'Lọc danh sách cán bộ; các điều kiện cùng phải đúng' })
export class PeopleFilter {
  @Field(() => ID, { nullable: true, description: 'Chỉ người của cơ quan này' })
  agencyId?: string;

  @Field(() => ID, { nullable: true, description: 'Người của cơ quan này và các đơn vị trực thuộc mọi cấp' })
  withinAgencyId?: string;

  @Field(() => RoleEnum, { nullable: true, description: 'Hôm nay giữ chức danh có vai trò này' })
  role?: Role;

  @Field(() => PersonStatusEnum, { nullable: true, description: 'Tình trạng tài khoản' })
  status?: PersonStatus;

  @Field(() => String, { nullable: true, description: 'Phần đầu của tên, hoặc của họ và tên; không phân biệt dấu' })
  search?: string;
}

@InputType({ description: 'Hồ sơ một người; chức vụ được giao bằng appoint' })
export class CreatePersonInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Họ và tên, 2–120 ký tự' })
  fullName!: string;

  @Field(() => PersonKindEnum, { description: 'Cán bộ, công chức hay viên chức' })
  kind!: PersonKind;

  @Field(() => String, {
    nullable: true,
    description: 'Thư điện tử, cũng là tên đăng nhập. NOT_AN_EMAIL, IDENTIFIER_TAKEN',
  })
  email?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Số điện thoại, cũng là tên đăng nhập. NOT_A_PHONE, IDENTIFIER_TAKEN',
  })
  phone?: string;
}

@InputType({ description: 'Giao một chức vụ từ một ngày' })
export class AppointInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Người được giao' })
  personId!: string;

  @Field(() => ID, { description: 'Cơ quan, trong phạm vi của mình' })
  agencyId!: string;

  @Field(() => RoleEnum, { description: 'Vai trò trong cơ quan' })
  role!: Role;

  @Field(() => String, { description: 'Tên chức vụ như trong quyết định, 2–120 ký tự' })
  title!: string;

  @Field(() => [String], { nullable: true, description: SECTORS })
  sectors?: string[];

  @Field(() => ID, { nullable: true, description: 'Với văn thư, người giúp việc: chức vụ của lãnh đạo được giúp' })
  assistsAppointmentId?: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Ngày bắt đầu, có thể là ngày sắp tới, trong vòng một năm; không có = hôm nay',
  })
  from?: string;

  @Field(() => String, { nullable: true, description: 'Điện thoại công vụ của chức vụ' })
  workPhone?: string;

  @Field(() => Boolean, { nullable: true, description: 'Người đứng đầu hiện tại thôi giữ chức từ hôm trước ngày này' })
  replacesHead?: boolean;
}

@InputType({ description: 'Thôi giữ chức vụ sau một ngày' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'Chức vụ đang giữ' })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Ngày cuối cùng còn giữ, có thể là ngày sắp tới; không có = thôi ngay, chức danh chưa bắt đầu thì hủy',
  })
  endsOn?: string;

  @Field(() => String, { nullable: true, description: 'Lý do, đến 400 ký tự' })
  reason?: string;
}

@InputType({ description: 'Phân công lĩnh vực cho cấp phó' })
export class DeputySectorsInput {
  @Field(() => ID, { description: 'Chức vụ của cấp phó' })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => [String], { description: SECTORS })
  sectors!: string[];
}
