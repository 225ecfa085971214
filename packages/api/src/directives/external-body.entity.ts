// Who issues from outside the hierarchy: the Prime Minister, ministries, Party bodies.
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'Cơ quan ban hành ở ngoài hệ thống' })
@Entity('external_bodies')
export class ExternalBody {
  @Field(() => ID, { description: 'Mã cơ quan' })
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'tenant_id', nullable: true })
  tenantId!: string | null;

  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Field(() => String, { description: 'Tên đầy đủ' })
  @Column('text')
  name!: string;

  @Column('text', { name: 'name_key' })
  nameKey!: string;

  @Field(() => String, { description: 'Chữ viết tắt trong số, ký hiệu, ví dụ TTg' })
  @Column('text')
  abbreviation!: string;

  @Field(() => Boolean, { description: 'Là cơ quan Đảng' })
  @Column('boolean', { name: 'is_party' })
  isParty!: boolean;

  @Column('integer')
  position!: number;
}
