// One clause of a directive: the point from which tasks arise.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'Một nội dung chỉ đạo của văn bản' })
@Entity('directive_clauses')
export class Clause {
  @Field(() => ID, { description: 'Mã nội dung' })
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'directive_id' })
  directiveId!: string;

  @Field(() => Int, { description: 'Thứ tự trong văn bản, từ 1' })
  @Column('integer')
  position!: number;

  @Field(() => String, { description: 'Nhãn như ghi trong văn bản, ví dụ «Điểm 1»' })
  @Column('text')
  label!: string;

  @Field(() => String, { description: 'Nội dung, tối đa 20.000 ký tự' })
  @Column('text')
  text!: string;
}
