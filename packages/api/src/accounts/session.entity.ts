// A signed-in browser: known by the hash of its token, listed to its owner so that he can end it.
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLInstant } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'Một phiên đăng nhập của chính người hỏi' })
@Entity('sessions')
export class Session {
  @Field(() => ID, { description: 'Mã của phiên, dùng cho revokeSession' })
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'acting_id', nullable: true })
  actingId!: string | null;

  @Field(() => GraphQLInstant, { description: 'Lúc đăng nhập (giờ thực)' })
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Field(() => GraphQLInstant, { description: 'Lần dùng gần nhất, chính xác đến một phút' })
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Trình duyệt hoặc chương trình đã đăng nhập, như nó tự khai' })
  @Column('text', { name: 'user_agent', nullable: true })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: 'Địa chỉ mạng, phần cuối đã che' })
  @Column('text', { name: 'ip_hint', nullable: true })
  ipHint!: string | null;
}
