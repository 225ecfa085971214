// A milestone on the way to a task's result: what is there by which day, and when it was reached.
import type { Day } from '@ky-cuong/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLDay } from '../platform/graphql/scalars.js';

@ObjectType('Milestone', { description: 'Mốc trên đường đến kết quả của nhiệm vụ' })
@Entity('task_milestones')
export class TaskMilestone {
  @Field(() => ID, { description: 'Mã mốc' })
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'task_id' })
  taskId!: string;

  @Field(() => String, { description: 'Nội dung mốc, 3 đến 300 ký tự' })
  @Column('text')
  title!: string;

  @Field(() => GraphQLDay, { description: 'Phải đạt hết ngày này, không sau hạn của nhiệm vụ' })
  @Column('date', { name: 'due_on' })
  dueOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: 'Ngày báo cáo đạt; null nếu chưa' })
  @Column('date', { name: 'done_on', nullable: true })
  doneOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'Người báo cáo đạt, tên vào lúc đó' })
  @Column('text', { name: 'done_by_name', nullable: true })
  doneByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Kết quả tại mốc' })
  @Column('text', { nullable: true })
  report!: string | null;

  @Column('uuid', { name: 'file_ids', array: true, default: '{}' })
  fileIds!: string[];

  @Column('text', { name: 'changed_by_name' })
  changedByName!: string;

  @Field(() => Int, { description: 'Phiên bản; gửi lại khi thao tác, cũ thì CONFLICT STALE_VERSION' })
  @Column('integer')
  version!: number;
}
