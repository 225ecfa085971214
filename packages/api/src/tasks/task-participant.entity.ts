// An agency that cooperates in a task: the row by which the task reaches into its scope, with the part it has and when it was done.
import type { Day } from '@ky-cuong/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('task_participants')
export class TaskParticipant {
  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'owner_agency_id' })
  ownerAgencyId!: string;

  @Column('uuid', { name: 'lead_agency_id' })
  leadAgencyId!: string;

  @PrimaryColumn('uuid', { name: 'task_id' })
  taskId!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { nullable: true })
  part!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: Day | null;

  @Column('date', { name: 'reported_on', nullable: true })
  reportedOn!: Day | null;

  @Column('text', { name: 'reported_by_name', nullable: true })
  reportedByName!: string | null;

  @Column('text', { nullable: true })
  report!: string | null;

  @Column('uuid', { name: 'file_ids', array: true, default: '{}' })
  fileIds!: string[];

  /** Snapshot of the day of the report. */
  @Column('integer', { name: 'late_days', nullable: true })
  lateDays!: number | null;

  @Column('integer', { name: 'urged_count', default: 0 })
  urgedCount!: number;

  @Column('date', { name: 'last_urged_on', nullable: true })
  lastUrgedOn!: Day | null;

  @Column('text', { name: 'changed_by_name', nullable: true })
  changedByName!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
