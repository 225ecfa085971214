// A person: cán bộ, công chức or viên chức. Rights come from appointments, never from here.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { type PersonKind, PersonKindEnum, type PersonStatus, PersonStatusEnum } from './people.enums.js';

@ObjectType({ implements: Node, description: 'Cán bộ, công chức, viên chức' })
@Entity('persons')
export class Person extends Node {
  @Field(() => ID, { description: 'Mã của người' })
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  /** Who keeps the record: the agency of the main appointment. */
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Field(() => String, { description: 'Họ và tên' })
  @Column('text', { name: 'full_name' })
  fullName!: string;

  /** Given name first: lists are sorted by it. */
  @Column('text', { name: 'name_key' })
  nameKey!: string;

  /** The same without marks, and the name as written without marks: found by the beginning of either. */
  @Column('text', { name: 'given_fold' })
  givenFold!: string;

  @Column('text', { name: 'name_fold' })
  nameFold!: string;

  @Field(() => PersonKindEnum, { description: 'Cán bộ, công chức hay viên chức' })
  @Column('text')
  kind!: PersonKind;

  /** Holds a post as head or deputy today: his name is public within the province. */
  @Column('boolean', { name: 'is_leader' })
  isLeader!: boolean;

  @Field(() => PersonStatusEnum, { description: 'Tình trạng tài khoản' })
  @Column('text')
  status!: PersonStatus;

  @Field(() => Int, { description: 'Phiên bản, gửi lại khi sửa' })
  @Column('integer')
  version!: number;
}
