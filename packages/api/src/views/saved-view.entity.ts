// A list as somebody left it: the address that makes it, under a name.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

export const VIEW_LISTS = { TASKS: 'TASKS', DIRECTIVES: 'DIRECTIVES' } as const;
export type ViewList = keyof typeof VIEW_LISTS;
registerEnumType(VIEW_LISTS, {
  name: 'ViewList',
  description: 'Danh sách có chế độ xem lưu được',
  valuesConfig: { TASKS: { description: 'Nhiệm vụ' }, DIRECTIVES: { description: 'Văn bản chỉ đạo' } },
});

@ObjectType({ description: 'Chế độ xem đã lưu: một danh sách với các điều kiện lọc, đặt tên' })
@Entity('saved_views')
export class SavedView {
  @Field(() => ID, { description: 'Mã chế độ xem' })
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { description: 'Người lưu, tên vào lúc lưu' })
  @Column('text', { name: 'owner_name' })
  ownerName!: string;

  @Field(() => VIEW_LISTS, { description: 'Của danh sách nào' })
  @Column('text')
  list!: ViewList;

  @Field(() => String, { description: 'Tên, 1 đến 80 ký tự' })
  @Column('text')
  name!: string;

  @Field(() => String, {
    description:
      'Phần sau dấu hỏi trong địa chỉ của danh sách, ví dụ xem=qua-han&linhVuc=HEALTH; không quá 2.000 ký tự',
  })
  @Column('text')
  query!: string;

  @Field(() => Boolean, { description: 'Dùng chung trong cơ quan' })
  @Column('boolean', { name: 'is_shared' })
  isShared!: boolean;

  @Field(() => Int, { description: 'Phiên bản; gửi lại khi sửa' })
  @Column('integer')
  version!: number;

  @Field(() => GraphQLInstant, { description: 'Lúc lưu' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

@Entity('saved_view_pins')
export class SavedViewPin {
  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  readonly personId!: string;

  @PrimaryColumn('uuid', { name: 'view_id' })
  readonly viewId!: string;
}
