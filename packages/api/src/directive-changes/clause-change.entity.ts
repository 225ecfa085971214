// What a change makes of one clause. The clause itself stays as it was issued: how it reads now follows from these.
import type { ClauseChangeKind, Day } from '@ky-cuong/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLDay } from '../platform/graphql/scalars.js';
import { ClauseChangeKindEnum } from './change.enums.js';

@ObjectType({ description: 'Một nội dung được thay đổi' })
@Entity('directive_clause_changes')
export class ClauseChange {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'change_id' })
  changeId!: string;

  @Column('uuid', { name: 'directive_id' })
  directiveId!: string;

  @Field(() => ID, { description: 'Nội dung của văn bản được thay đổi' })
  @Column('uuid', { name: 'clause_id' })
  clauseId!: string;

  @Field(() => ClauseChangeKindEnum, { description: 'Được thay đổi thế nào' })
  @Column('text')
  kind!: ClauseChangeKind;

  @Field(() => String, { nullable: true, description: 'Lời văn mới; null là giữ nguyên' })
  @Column('text', { name: 'new_text', nullable: true })
  newText!: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Thời hạn mới; null là giữ nguyên' })
  @Column('date', { name: 'new_due_on', nullable: true })
  newDueOn!: Day | null;

  @Column('uuid', { name: 'to_tenant_id', nullable: true })
  toTenantId!: string | null;

  @Column('uuid', { name: 'to_directive_id', nullable: true })
  toDirectiveId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Nội dung tương ứng của văn bản thay thế' })
  @Column('uuid', { name: 'to_clause_id', nullable: true })
  toClauseId!: string | null;
}
