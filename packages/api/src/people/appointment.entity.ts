// A post held from one day to another: what rights come from.
import type { Role } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActingActor } from '../platform/graphql/context.js';
import { Node } from '../platform/graphql/node.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { RoleEnum } from './people.enums.js';

@ObjectType({ implements: Node, description: 'Một chức danh mà một người giữ từ ngày đến ngày' })
@Entity('appointments')
export class Appointment extends Node {
  @Field(() => ID, { description: 'Mã của việc bổ nhiệm' })
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'person_tenant_id' })
  personTenantId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => RoleEnum, { description: 'Vai trò trong cơ quan' })
  @Column('text')
  role!: Role;

  @Field(() => String, { description: 'Chức danh, như ghi trên văn bản' })
  @Column('text')
  title!: string;

  @Field(() => [String], { description: 'Lĩnh vực được phân công, chỉ với cấp phó; rỗng = mọi lĩnh vực' })
  @Column('text', { array: true })
  sectors!: string[];

  @Column('uuid', { name: 'assists_tenant_id', nullable: true })
  assistsTenantId!: string | null;

  /** A clerk's: the appointment of the head he works for. */
  @Column('uuid', { name: 'assists_id', nullable: true })
  assistsId!: string | null;

  @Field(() => String, { nullable: true, description: 'Điện thoại cơ quan của chức danh' })
  @Column('text', { name: 'work_phone', nullable: true })
  workPhone!: string | null;

  @Field(() => GraphQLDay, { name: 'from', description: 'Ngày bắt đầu' })
  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Field(() => GraphQLDay, { name: 'to', nullable: true, description: 'Ngày cuối cùng còn giữ; không có = đang giữ' })
  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('text', { name: 'ended_reason', nullable: true })
  endedReason!: string | null;

  /** Its beginning, or its end, is still to come, and will be told to whoever keeps rows by it. */
  @Column('boolean', { name: 'start_planned' })
  startPlanned!: boolean;

  @Column('boolean', { name: 'end_planned' })
  endPlanned!: boolean;

  @Column('jsonb', { name: 'planned_by', nullable: true })
  plannedBy!: ActingActor | null;

  @Field(() => Int, { description: 'Phiên bản, gửi lại khi sửa' })
  @Column('integer')
  version!: number;
}
