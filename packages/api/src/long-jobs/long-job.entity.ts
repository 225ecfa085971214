// A long job as whoever ordered it follows it: how far it has come, how it ended, and what came of it.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@ky-cuong/shared';
import { Node } from '../platform/graphql/node.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

export type LongJobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

const LongJobStateEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
};
registerEnumType(LongJobStateEnum, {
  name: 'LongJobState',
  description: 'Tình trạng của tác vụ',
  valuesConfig: {
    QUEUED: { description: 'Đang chờ' },
    RUNNING: { description: 'Đang chạy' },
    DONE: { description: 'Đã xong' },
    FAILED: { description: 'Dừng vì lỗi; lý do ở reason' },
    CANCELLED: { description: 'Người yêu cầu đã hủy' },
  },
});

@ObjectType({ implements: Node, description: 'Tác vụ: việc chạy lâu mà một người yêu cầu; chỉ người ấy thấy' })
@Entity('long_jobs')
export class LongJob extends Node {
  @PrimaryColumn('uuid')
  override readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'appointment_id' })
  appointmentId!: string;

  @Column('text')
  language!: Language;

  @Field(() => String, {
    description: 'Loại tác vụ: EXPORT_TASKS (xuất nhiệm vụ), IMPORT_TASKS (nhập nhiệm vụ), ISSUE_DIRECTIVE (ban hành)',
  })
  @Column('text')
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Mã của văn bản hoặc bản nhập mà tác vụ nói đến' })
  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('jsonb')
  params!: object;

  @Field(() => LongJobStateEnum, { description: 'Tình trạng' })
  @Column('text')
  state!: LongJobState;

  @Field(() => Int, { description: 'Số đã làm, kể cả số không nhận' })
  @Column('integer')
  done!: number;

  @Field(() => Int, { nullable: true, description: 'Tổng số phải làm; null khi chưa biết' })
  @Column('integer', { nullable: true })
  total!: number | null;

  @Field(() => Int, { description: 'Trong số đã làm, bao nhiêu không nhận được' })
  @Column('integer')
  refused!: number;

  @Field(() => GraphQLInstant, { description: 'Lúc yêu cầu' })
  @Column('timestamptz', { name: 'ordered_at' })
  orderedAt!: Date;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc bắt đầu chạy' })
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc kết thúc; kết quả được giữ 7 ngày' })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: 'Đã yêu cầu hủy' })
  @Column('boolean', { name: 'cancel_asked' })
  cancelAsked!: boolean;

  @Field(() => String, { nullable: true, description: 'Lý do dừng, trong danh mục lý do; null nếu không dừng vì lỗi' })
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb', { name: 'reason_params', nullable: true })
  reasonParams!: Record<string, string | number> | null;

  @Field(() => String, { nullable: true, description: 'Tên tệp kết quả; null nếu không có tệp' })
  @Column('text', { name: 'file_name', nullable: true })
  fileName!: string | null;

  @Column('text', { name: 'file_type', nullable: true })
  fileType!: string | null;

  @Field(() => Int, { nullable: true, description: 'Kích thước tệp kết quả, tính bằng byte' })
  @Column('bigint', { name: 'file_size', nullable: true })
  fileSize!: number | null;
}

export const isEnded = ({ state }: Pick<LongJob, 'state'>): boolean => state !== 'QUEUED' && state !== 'RUNNING';
