// One directive changed by another: what was decided, by whom, from what day, and what followed.
import type { ChangeKind, Day, DependentsFate } from '@ky-cuong/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActingActor } from '../platform/graphql/context.js';
import { Node } from '../platform/graphql/node.js';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';
import { ChangeKindEnum, type ChangeState, ChangeStateEnum } from './change.enums.js';

@ObjectType({ implements: Node, description: 'Một lần sửa đổi, thay thế hoặc thu hồi văn bản đã ban hành' })
@Entity('directive_changes')
export class DirectiveChange extends Node {
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'directive_id' })
  directiveId!: string;

  @Field(() => ChangeKindEnum, { description: 'Sửa đổi, thay thế hay thu hồi' })
  @Column('text')
  kind!: ChangeKind;

  @Column('uuid', { name: 'instrument_tenant_id' })
  instrumentTenantId!: string;

  @Column('uuid', { name: 'instrument_agency_id' })
  instrumentAgencyId!: string;

  @Column('uuid', { name: 'instrument_id' })
  instrumentId!: string;

  @Field(() => GraphQLDay, { description: 'Ngày có hiệu lực' })
  @Column('date', { name: 'effective_on' })
  effectiveOn!: Day;

  @Field(() => String, { nullable: true, description: 'Căn cứ, lý do, tối đa 2.000 ký tự' })
  @Column('text', { nullable: true })
  ground!: string | null;

  @Column('text', { name: 'on_dependents', nullable: true })
  onDependents!: DependentsFate | null;

  @Field(() => ChangeStateEnum, { description: 'Đã có hiệu lực hay chưa' })
  @Column('text')
  state!: ChangeState;

  @Column('uuid', { name: 'maker_tenant_id' })
  makerTenantId!: string;

  @Column('uuid', { name: 'maker_agency_id' })
  makerAgencyId!: string;

  @Column('jsonb')
  maker!: ActingActor;

  @Field(() => GraphQLInstant, { description: 'Lúc quyết định' })
  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Field(() => String, { description: 'Người quyết định, tên vào lúc đó' })
  @Column('text', { name: 'decided_by_name' })
  decidedByName!: string;

  @Field(() => String, { description: 'Chức vụ vào lúc đó' })
  @Column('text', { name: 'decided_by_title' })
  decidedByTitle!: string;

  @Column('timestamptz', { name: 'in_force_at', nullable: true })
  inForceAt!: Date | null;

  @Field(() => Int, { description: 'Số cơ quan nhận kết thúc dở dang vì thay đổi này' })
  @Column('integer', { name: 'receipts_ended', default: 0 })
  receiptsEnded!: number;

  @Field(() => Int, { description: 'Số nhiệm vụ có nội dung, thời hạn hoặc văn bản mới' })
  @Column('integer', { name: 'tasks_changed', default: 0 })
  tasksChanged!: number;

  @Field(() => Int, { description: 'Số nhiệm vụ bị hủy theo' })
  @Column('integer', { name: 'tasks_cancelled', default: 0 })
  tasksCancelled!: number;
}
