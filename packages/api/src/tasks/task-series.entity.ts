// A series of tasks that come again: how often, until when, who ordered it, and when the next one is given.
import { type Day, RECURRENCE_UNITS, type RecurrenceUnit } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActingActor } from '../platform/graphql/context.js';
import { GraphQLDay } from '../platform/graphql/scalars.js';

export const RecurrenceUnitEnum = Object.fromEntries(RECURRENCE_UNITS.map((unit) => [unit, unit])) as {
  readonly [Unit in RecurrenceUnit]: Unit;
};
registerEnumType(RecurrenceUnitEnum, {
  name: 'RecurrenceUnit',
  description: 'Lặp lại theo tuần, tháng hay quý',
  valuesConfig: {
    WEEK: { description: 'Tuần' },
    MONTH: { description: 'Tháng' },
    QUARTER: { description: 'Quý' },
  },
});

export type SeriesState = 'ACTIVE' | 'PAUSED' | 'STOPPED';
export const SeriesStateEnum = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', STOPPED: 'STOPPED' } as const;
registerEnumType(SeriesStateEnum, {
  name: 'SeriesState',
  description: 'Việc lặp lại đang chạy, tạm dừng hay đã dừng hẳn',
  valuesConfig: {
    ACTIVE: { description: 'Đang chạy' },
    PAUSED: { description: 'Tạm dừng: kỳ nào đến trong lúc này thì bỏ qua' },
    STOPPED: { description: 'Đã dừng' },
  },
});

@ObjectType({ description: 'Nhiệm vụ định kỳ: mỗi kỳ giao một nhiệm vụ như nhiệm vụ gốc' })
@Entity('task_series')
export class TaskSeries {
  @Field(() => ID, { description: 'Mã chuỗi định kỳ' })
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'lead_tenant_id' })
  leadTenantId!: string;

  @Column('uuid', { name: 'lead_agency_id' })
  leadAgencyId!: string;

  @Column('uuid', { name: 'origin_id' })
  originId!: string;

  @Field(() => RecurrenceUnitEnum, { description: 'Tuần, tháng hay quý' })
  @Column('text')
  unit!: RecurrenceUnit;

  @Field(() => Int, { description: 'Mỗi bao nhiêu tuần, tháng, quý; 1–12' })
  @Column('integer')
  every!: number;

  @Field(() => GraphQLDay, { description: 'Hạn của kỳ đầu; thứ hoặc ngày trong tháng của các kỳ sau theo ngày này' })
  @Column('date', { name: 'first_on' })
  firstOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Không có kỳ nào đến hạn sau ngày này; null nếu không định' })
  @Column('date', { nullable: true })
  until!: Day | null;

  @Field(() => Int, { nullable: true, description: 'Số kỳ; null nếu không định' })
  @Column('integer', { nullable: true })
  times!: number | null;

  @Field(() => Int, { description: 'Giao trước hạn bao nhiêu ngày làm việc' })
  @Column('integer')
  ahead!: number;

  @Column('integer', { name: 'next_index', default: 0 })
  nextIndex!: number;

  @Field(() => GraphQLDay, { nullable: true, description: 'Hạn của kỳ tới; null nếu không còn kỳ nào' })
  @Column('date', { name: 'next_due', nullable: true })
  nextDue!: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày giao kỳ tới' })
  @Column('date', { name: 'next_on', nullable: true })
  nextOn!: Day | null;

  @Field(() => SeriesStateEnum, { description: 'Đang chạy, tạm dừng hay đã dừng' })
  @Column('text')
  state!: SeriesState;

  /** A reason by name, or what a person wrote. */
  @Column('text', { name: 'stop_reason', nullable: true })
  stopReason!: string | null;

  @Column('jsonb', { name: 'ordered_by' })
  orderedBy!: ActingActor;

  @Column('text', { name: 'changed_by_name' })
  changedByName!: string;

  @Field(() => Int, { description: 'Phiên bản; gửi lại khi thao tác, cũ thì CONFLICT STALE_VERSION' })
  @Column('integer', { default: 1 })
  version!: number;
}
