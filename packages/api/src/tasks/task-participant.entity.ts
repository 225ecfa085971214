// An agency that cooperates in a task: the row by which the task reaches into its scope.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('task_participants')
export class TaskParticipant {
  @Column('uuid', { name: 'owner_tenant_id' })
  ownerTenantId!: string;

  @Column('uuid', { name: 'owner_agency_id' })
  ownerAgencyId!: string;

  @PrimaryColumn('uuid', { name: 'task_id' })
  taskId!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId!: string;
}
