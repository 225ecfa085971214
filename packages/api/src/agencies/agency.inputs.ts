// What administrators send to found, rename, move and end agencies. Texts are checked in the service, field by field.
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { AgencyLevelEnum } from '../territories/level.enum.js';
import { AgencyKindEnum } from './agency.node.js';

const KEY = 'Khóa chống gửi trùng, 8–255 ký tự, giữ ít nhất 24 giờ';
const VERSION = 'Phiên bản đã xem; cũ hơn thì STALE_VERSION';

@InputType({ description: 'Cơ quan mới dưới một cơ quan trong phạm vi của mình' })
export class CreateAgencyInput {
  @Field(() => ID, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Cơ quan cấp trên trực tiếp' })
  parentId!: string;

  @Field(() => String, { description: 'Tên đầy đủ, đến 200 ký tự' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Tên ngắn, đến 80 ký tự' })
  shortName?: string;

  @Field(() => String, { nullable: true, description: 'Mã định danh, ví dụ H20.14' })
  code?: string;

  @Field(() => AgencyKindEnum, { description: 'Loại cơ quan' })
  kind!: keyof typeof AgencyKindEnum;

  @Field(() => AgencyLevelEnum, { description: 'Cấp hành chính' })
  level!: keyof typeof AgencyLevelEnum;

  @Field(() => ID, { nullable: true, description: 'Địa bàn phục vụ' })
  territoryId?: string;

  @Field(() => [String], { nullable: true, description: 'Lĩnh vực phụ trách: HEALTH, EDUCATION …' })
  sectors?: string[];

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày thành lập; không có = hôm nay' })
  effectiveOn?: string;

  @Field(() => String, { nullable: true, description: 'Điện thoại cơ quan' })
  phone?: string;

  @Field(() => String, { nullable: true, description: 'Thư điện tử cơ quan' })
  email?: string;

  @Field(() => String, { nullable: true, description: 'Địa chỉ' })
  address?: string;
}

@InputType({ description: 'Tên mới từ một ngày' })
export class RenameAgencyInput {
  @Field(() => ID, { description: 'Cơ quan' })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => String, { description: 'Tên mới' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Tên ngắn mới' })
  shortName?: string;

  @Field(() => String, { nullable: true, description: 'Mã định danh mới; không có = giữ mã cũ' })
  code?: string;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày có hiệu lực; không có = hôm nay' })
  effectiveOn?: string;

  @Field(() => String, { nullable: true, description: 'Văn bản làm căn cứ' })
  basis?: string;
}

@InputType({ description: 'Chuyển về cơ quan cấp trên khác từ một ngày; cả nhánh dưới đi theo' })
export class MoveAgencyInput {
  @Field(() => ID, { description: 'Cơ quan' })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => ID, { description: 'Cơ quan cấp trên mới' })
  newParentId!: string;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày có hiệu lực; không có = hôm nay' })
  effectiveOn?: string;

  @Field(() => String, { nullable: true, description: 'Văn bản làm căn cứ' })
  basis?: string;
}

@InputType({ description: 'Chấm dứt hoạt động' })
export class EndAgencyInput {
  @Field(() => ID, { description: 'Cơ quan' })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày cuối cùng còn hoạt động; không có = hôm nay' })
  endsOn?: string;

  @Field(() => String, { description: 'Văn bản làm căn cứ' })
  basis!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Cơ quan kế tục, trong phạm vi của mình: nhận việc còn dở vào ngày kết thúc',
  })
  successorId?: string;
}

@InputType({ description: 'Nơi liên hệ của cơ quan' })
export class AgencyContactInput {
  @Field(() => ID, { description: 'Cơ quan' })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Điện thoại; bỏ trống = xóa' })
  phone?: string;

  @Field(() => String, { nullable: true, description: 'Thư điện tử; bỏ trống = xóa' })
  email?: string;

  @Field(() => String, { nullable: true, description: 'Địa chỉ; bỏ trống = xóa' })
  address?: string;
}
