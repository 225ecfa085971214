// Who answered for a task, in which of the two capacities, from when to when.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerableKind } from './task.enums.js';

@Entity('task_answerables')
export class TaskAnswerable {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'task_id' })
  taskId!: string;

  @Column('text')
  kind!: AnswerableKind;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'appointment_id' })
  appointmentId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('timestamptz', { name: 'from_at' })
  fromAt!: Date;

  @Column('timestamptz', { name: 'to_at', nullable: true })
  toAt!: Date | null;
}
