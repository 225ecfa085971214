// A task as it stands: who gave it, who leads and answers for it, by when, and how far it has come.
import type { Day, Grade, Lifecycle, Wait } from '@ky-cuong/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../platform/graphql/node.js';
import { GraphQLDay, GraphQLInstant } from '../platform/graphql/scalars.js';
import { GradeEnum, LifecycleEnum } from './task.enums.js';

/** The term as it was set; the deadline follows from it by the calendar. */
export interface StoredTerm {
  readonly from: Day;
  readonly workingDays?: number;
  readonly on?: Day;
}

/** As the database keeps it: an agency by its id, since names change. */
export interface StoredWait {
  readonly kind: Wait['kind'];
  readonly name: string | null;
  readonly agencyId: string | null;
  readonly dueOn: Day;
}

@ObjectType({ implements: Node, description: 'Nhiệm vụ: một việc được giao, có một đơn vị chủ trì và một thời hạn' })
@Entity('tasks')
export class Task extends Node {
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'lead_tenant_id' })
  leadTenantId!: string;

  @Column('uuid', { name: 'lead_agency_id' })
  leadAgencyId!: string;

  @Column('uuid', { name: 'cooperating_ids', array: true })
  cooperatingIds!: string[];

  @Field(() => String, { description: 'Mã nhiệm vụ trong sổ của cơ quan giao, ví dụ NV-2024-0417' })
  @Column('text')
  code!: string;

  @Column('uuid', { name: 'batch_id' })
  batchId!: string;

  @Field(() => String, { description: 'Nội dung nhiệm vụ, 3 đến 500 ký tự' })
  @Column('text')
  title!: string;

  @Field(() => String, { nullable: true, description: 'Sản phẩm phải có, không quá 2.000 ký tự' })
  @Column('text', { name: 'expected_product', nullable: true })
  expectedProduct!: string | null;

  @Field(() => String, { nullable: true, description: 'Ngành, lĩnh vực; null nếu không thuộc ngành nào' })
  @Column('text', { nullable: true })
  sector!: string | null;

  @Column('boolean', { name: 'named_lead' })
  namedLead!: boolean;

  @Column('uuid', { name: 'directive_tenant_id', nullable: true })
  directiveTenantId!: string | null;

  @Column('uuid', { name: 'directive_agency_id', nullable: true })
  directiveAgencyId!: string | null;

  @Column('uuid', { name: 'directive_id', nullable: true })
  directiveId!: string | null;

  @Column('uuid', { name: 'clause_id', nullable: true })
  clauseId!: string | null;

  @Column('uuid', { name: 'parent_tenant_id', nullable: true })
  parentTenantId!: string | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Column('integer', { name: 'series_index', nullable: true })
  seriesIndex!: number | null;

  @Field(() => LifecycleEnum, { description: 'Việc đã đi đến đâu' })
  @Column('text')
  lifecycle!: Lifecycle;

  @Field(() => GraphQLDay, { description: 'Ngày bắt đầu tính thời hạn' })
  @Column('date', { name: 'starts_on' })
  startsOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn: hết ngày này; null nếu không có thời hạn' })
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: Day | null;

  @Column('jsonb', { nullable: true })
  term!: StoredTerm | null;

  @Column('date', { name: 'stopped_on', nullable: true })
  stoppedOn!: Day | null;

  @Field(() => Int, { description: 'Tiến độ đã báo cáo, phần trăm 0–100' })
  @Column('integer')
  progress!: number;

  @Field(() => GraphQLDay, { description: 'Ngày báo cáo gần nhất, hoặc ngày giao khi chưa có báo cáo' })
  @Column('date', { name: 'last_heard_on' })
  lastHeardOn!: Day;

  /** By its own facts; together with what it waits for that makes `riskOn`. */
  @Column('date', { name: 'own_risk_on', nullable: true })
  ownRiskOn!: Day | null;

  @Column({ type: 'date', name: 'risk_on', insert: false, update: false })
  readonly riskOn!: Day | null;

  /** The earliest things that it waits for, kept by the database whoever changes one of them. */
  @Column({ type: 'jsonb', name: 'waits', insert: false, update: false })
  readonly waits!: readonly StoredWait[];

  @Column('uuid', { name: 'assigned_by_id' })
  assignedById!: string;

  @Field(() => String, { description: 'Người giao, tên vào lúc giao' })
  @Column('text', { name: 'assigned_by_name' })
  assignedByName!: string;

  @Column('text', { name: 'assigned_by_title' })
  assignedByTitle!: string;

  @Field(() => GraphQLInstant, { description: 'Lúc giao' })
  @Column('timestamptz', { name: 'assigned_at' })
  assignedAt!: Date;

  @Column('uuid', { name: 'accountable_person_id' })
  accountablePersonId!: string;

  @Column('uuid', { name: 'accountable_appointment_id' })
  accountableAppointmentId!: string;

  @Column('text', { name: 'accountable_name' })
  accountableName!: string;

  @Column('text', { name: 'accountable_title' })
  accountableTitle!: string;

  @Column('text', { name: 'accountable_phone', nullable: true })
  accountablePhone!: string | null;

  @Column('uuid', { name: 'responsible_person_id' })
  responsiblePersonId!: string;

  @Column('uuid', { name: 'responsible_appointment_id' })
  responsibleAppointmentId!: string;

  @Column('text', { name: 'responsible_name' })
  responsibleName!: string;

  @Column('text', { name: 'responsible_title' })
  responsibleTitle!: string;

  @Column('text', { name: 'responsible_phone', nullable: true })
  responsiblePhone!: string | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'Lúc báo cáo hoàn thành; null khi chưa báo cáo hoặc bị trả lại',
  })
  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt!: Date | null;

  @Field(() => GradeEnum, { nullable: true, description: 'Chất lượng do người giao xác nhận' })
  @Column('text', { nullable: true })
  grade!: Grade | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc người giao xác nhận' })
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** Files handed in with it, each once; the timeline says with which report. */
  @Column('uuid', { name: 'evidence_ids', array: true, default: '{}' })
  evidenceIds!: string[];

  @Field(() => String, { nullable: true, description: 'Sản phẩm đã giao nộp, để so với sản phẩm phải có' })
  @Column('text', { name: 'delivered_product', nullable: true })
  deliveredProduct!: string | null;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu của sản phẩm đã giao nộp, nếu có' })
  @Column('text', { name: 'delivered_number', nullable: true })
  deliveredNumber!: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'Người giao phải trả lời báo cáo hoàn thành trước khi hết ngày này; trễ là của người giao, không phải của đơn vị thực hiện',
  })
  @Column('date', { name: 'confirm_by', nullable: true })
  confirmBy!: Day | null;

  @Column('integer', { name: 'confirm_late_days', default: 0 })
  confirmLateDays!: number;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'Từ lúc người thực hiện thôi chức vụ mà chưa phân công lại; null nếu không cần',
  })
  @Column('timestamptz', { name: 'reassign_since', nullable: true })
  reassignSince!: Date | null;

  @Field(() => Int, { description: 'Số lần bị trả lại' })
  @Column('integer', { name: 'returned_count' })
  returnedCount!: number;

  @Field(() => Int, { description: 'Số lần được đôn đốc' })
  @Column('integer', { name: 'urged_count' })
  urgedCount!: number;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Hạn mới mà đơn vị thực hiện xin, khi đang chờ người giao quyết định; null nếu không xin',
  })
  @Column('date', { name: 'extension_until', nullable: true })
  extensionUntil!: Day | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc xin gia hạn; null nếu không xin' })
  @Column('timestamptz', { name: 'extension_asked_at', nullable: true })
  extensionAskedAt!: Date | null;

  @Field(() => Int, { description: 'Số lần đã được gia hạn' })
  @Column('integer', { name: 'extended_count', default: 0 })
  extendedCount!: number;

  @Column('timestamptz', { name: 'last_urged_at', nullable: true })
  lastUrgedAt!: Date | null;

  @Column('uuid', { name: 'last_urged_by', nullable: true })
  lastUrgedBy!: string | null;

  @Column('text', { name: 'changed_by_name' })
  changedByName!: string;

  @Column('text', { name: 'last_change' })
  lastChange!: string;

  @Field(() => Int, { description: 'Phiên bản; gửi lại khi thao tác, cũ thì CONFLICT STALE_VERSION' })
  @Column('integer')
  version!: number;

  @Column({ type: 'date', name: 'urgent_on', insert: false, update: false })
  readonly urgentOn!: Day;
}
