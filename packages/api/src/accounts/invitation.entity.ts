// An invitation as kept, and as it is shown once to the administrator who made it.
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

@Entity('invitations')
export class InvitationRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}

@ObjectType({ description: 'Lời mời vừa lập; đường dẫn chỉ hiện một lần' })
export class Invitation {
  @Field(() => Person, { description: 'Người được mời' })
  person!: Person;

  @Field(() => String, { description: 'Đường dẫn trao tận tay người được mời, dùng một lần' })
  link!: string;

  @Field(() => GraphQLInstant, { description: 'Hết hiệu lực từ lúc này (giờ thực)' })
  expiresAt!: Date;
}
