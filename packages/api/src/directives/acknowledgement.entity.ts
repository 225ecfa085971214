// One named person on the list of an agency: has he opened the directive, has he acknowledged it.
import type { AcknowledgementState } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';
import { AcknowledgementStateEnum } from './directive.enums.js';

@ObjectType({ implements: Node, description: 'Một người trong danh sách quán triệt của cơ quan' })
@Entity('acknowledgements')
export class Acknowledgement extends Node {
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'owner_agency_id' })
  ownerAgencyId!: string;

  @Column('uuid', { name: 'sender_agency_id' })
  senderAgencyId!: string;

  @Column('uuid', { name: 'directive_id' })
  directiveId!: string;

  @Column('uuid', { name: 'receipt_id' })
  receiptId!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Field(() => ID, { description: 'Người được quán triệt' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { description: 'Họ tên vào ngày được đưa vào danh sách' })
  @Column('text', { name: 'person_name' })
  personName!: string;

  @Field(() => String, { description: 'Chức vụ vào ngày được đưa vào danh sách' })
  @Column('text', { name: 'post_title' })
  postTitle!: string;

  @Field(() => AcknowledgementStateEnum, { description: 'Chưa mở, đã mở hay đã xác nhận' })
  @Column('text')
  state!: AcknowledgementState;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  @Field(() => Boolean, {
    description: 'Được đưa vào danh sách theo quy tắc khi nhận chức vụ, sau khi danh sách đã lập',
  })
  @Column('boolean', { name: 'added_by_rule' })
  addedByRule!: boolean;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Thời điểm mở văn bản lần đầu' })
  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Thời điểm xác nhận' })
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Field(() => Int, { description: 'Số lần được nhắc' })
  @Column('integer', { name: 'urged_count' })
  urgedCount!: number;
}
