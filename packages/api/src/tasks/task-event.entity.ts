// One line of a task's timeline: who did what, in which capacity, with names as they stood then.
import type { Grade } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLInstant } from '../platform/graphql/scalars.js';
import { GradeEnum } from './task.enums.js';

@ObjectType({ description: 'Một dòng diễn biến của nhiệm vụ' })
@Entity('task_events')
export class TaskEvent {
  @Field(() => ID, { description: 'Mã dòng diễn biến' })
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'task_id' })
  taskId!: string;

  @Field(() => String, {
    description:
      'Việc đã làm: create, accept, reject, assignDown, assignOfficial, reportProgress, reportDone, confirm, return, suspend, resume, cancel, askExtension, extend, refuseExtension, urge, headChanged, officialChanged, leadSucceeded, assignerSucceeded, cooperationSucceeded, addMilestone, editMilestone, reportMilestone, setPart, reportPart, urgePart, directiveAmended, directiveReplaced, directiveWithdrawn, directiveRecalled; hệ thống ghi: turnedDueSoon, turnedOverdue, turnedUnanswered',
  })
  @Column('text')
  action!: string;

  @Field(() => GraphQLInstant, { description: 'Thời điểm, theo đồng hồ của tỉnh' })
  @Column('timestamptz')
  at!: Date;

  /** Null where the day itself brought it about. */
  @Column('uuid', { name: 'actor_person_id', nullable: true })
  actorPersonId!: string | null;

  @Field(() => String, { description: 'Người làm, tên vào lúc đó; «Hệ thống» khi đến ngày' })
  @Column('text', { name: 'actor_name' })
  actorName!: string;

  @Field(() => String, { description: 'Chức vụ vào lúc đó' })
  @Column('text', { name: 'actor_title' })
  actorTitle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Tư cách: KT. (cấp phó ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền); null khi tự mình',
  })
  @Column('text', { nullable: true })
  capacity!: string | null;

  @Field(() => String, { nullable: true, description: 'Người đứng đầu mà người làm giúp việc, nếu có' })
  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Field(() => String, { description: 'Cơ quan của người làm, tên vào lúc đó' })
  @Column('text', { name: 'agency_name' })
  agencyName!: string;

  @Field(() => String, { nullable: true, description: 'Ghi chú, lý do hoặc kết quả' })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: 'Tiến độ được báo cáo, phần trăm' })
  @Column('integer', { nullable: true })
  progress!: number | null;

  @Field(() => GradeEnum, { nullable: true, description: 'Chất lượng được xác nhận' })
  @Column('text', { nullable: true })
  grade!: Grade | null;

  @Column('uuid', { name: 'file_ids', array: true })
  fileIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Với lời đôn đốc: người chịu trách nhiệm đã mở nhiệm vụ hay chưa; null nếu không phải đôn đốc hoặc không theo dõi',
  })
  seen?: boolean | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Lúc lời đôn đốc được xem lần đầu; null nếu chưa' })
  seenAt?: Date | string | null;

  @Field(() => String, { nullable: true, description: 'Người xem lần đầu, tên vào lúc đó' })
  seenByName?: string | null;
}
