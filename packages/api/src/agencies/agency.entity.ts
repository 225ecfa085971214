// What of an agency does not change with the days: its tenant, where it is reached, whether it has ended.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agencies')
export class AgencyRow {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column('integer')
  version!: number;
}
