// How to reach a person in private: kept apart from his name, which may be public.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_contacts')
export class PersonContact {
  @PrimaryColumn('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;
}
