// A directive as one agency received it: the participant row, by which a directive crosses tenants.
import type { Day, ReceiptState } from '@ky-cuong/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';
import { type DisseminationPlan, DisseminationPlanEnum, ReceiptStateEnum } from './directive.enums.js';

@ObjectType({ implements: Node, description: 'Văn bản tại một cơ quan nhận' })
@Entity('directive_receipts')
export class Receipt extends Node {
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'owner_agency_id' })
  ownerAgencyId!: string;

  @Column('uuid', { name: 'directive_id' })
  directiveId!: string;

  @Column('uuid', { name: 'sender_agency_id' })
  senderAgencyId!: string;

  @Column('uuid', { name: 'parent_receipt_id', nullable: true })
  parentReceiptId!: string | null;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'agency_sort' })
  agencySort!: string;

  @Column('date', { name: 'issued_on' })
  issuedOn!: Day;

  @Field(() => ReceiptStateEnum, { description: 'Văn bản đã đi đến đâu tại cơ quan này' })
  @Column('text')
  state!: ReceiptState;

  @Column({ type: 'smallint', name: 'state_rank', insert: false, update: false })
  stateRank!: number;

  @Column({ type: 'timestamptz' })
  since!: Date;

  @Field(() => DisseminationPlanEnum, {
    nullable: true,
    description: 'Quán triệt đến những ai; null khi chưa lập danh sách',
  })
  @Column('text', { nullable: true })
  plan!: DisseminationPlan | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn quán triệt của cơ quan này' })
  @Column('date', { name: 'disseminate_by', nullable: true })
  disseminateBy!: Day | null;

  @Column('date', { name: 'sent_on' })
  sentOn!: Day;

  @Field(() => GraphQLInstant, { description: 'Thời điểm gửi' })
  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Thời điểm tiếp nhận' })
  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column('uuid', { name: 'received_by', nullable: true })
  receivedById!: string | null;

  @Field(() => String, { nullable: true, description: 'Người tiếp nhận' })
  @Column('text', { name: 'received_by_name', nullable: true })
  receivedByName!: string | null;

  @Column('date', { name: 'refused_on', nullable: true })
  refusedOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'Lý do từ chối tiếp nhận' })
  @Column('text', { name: 'refused_reason', nullable: true })
  refusedReason!: string | null;

  @Column('text', { name: 'refused_by_name', nullable: true })
  refusedByName!: string | null;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn!: Day | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Thời điểm người cuối cùng trong danh sách xác nhận' })
  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  @Field(() => Int, { description: 'Số người trong danh sách quán triệt' })
  @Column('integer', { name: 'people_count' })
  peopleCount!: number;

  @Field(() => Int, { description: 'Số người đã xác nhận' })
  @Column('integer', { name: 'acknowledged_count' })
  acknowledgedCount!: number;

  @Field(() => Int, { description: 'Số lần bị đôn đốc' })
  @Column('integer', { name: 'urged_count' })
  urgedCount!: number;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lần đôn đốc gần nhất' })
  @Column('timestamptz', { name: 'last_urged_at', nullable: true })
  lastUrgedAt!: Date | null;

  @Column('timestamptz', { name: 'recall_asked_at', nullable: true })
  recallAskedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do cơ quan gửi yêu cầu lấy lại, lần gần nhất' })
  @Column('text', { name: 'recall_reason', nullable: true })
  recallReason!: string | null;

  @Column('timestamptz', { name: 'recall_answered_at', nullable: true })
  recallAnsweredAt!: Date | null;

  @Column('text', { name: 'recall_answer', nullable: true })
  recallAnswer!: string | null;

  @Column('text', { name: 'changed_by_name' })
  changedByName!: string;

  @Field(() => Int, { description: 'Phiên bản, gửi lại khi thao tác' })
  @Column('integer')
  version!: number;
}

/** A refused or ended receipt has nothing left to give back, whatever was asked. */
export const isAskedBack = ({
  state,
  recallAskedAt,
  recallAnsweredAt,
}: Pick<Receipt, 'state' | 'recallAskedAt' | 'recallAnsweredAt'>): boolean =>
  recallAskedAt !== null && recallAnsweredAt === null && state !== 'REFUSED' && state !== 'RECALLED';
